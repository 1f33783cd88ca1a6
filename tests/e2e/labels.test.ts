import { testLabelsInPlace } from '../support/labels-in-place.ts';

// A theme has nothing to do with places: the second is looked at once, in long strides.
testLabelsInPlace([
  [1440, 'light', 10],
  [768, 'dark', 5]
]);
