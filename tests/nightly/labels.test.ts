import { testLabelsInPlace } from '../support/labels-in-place.ts';

// In smaller steps, and at the widths between.
testLabelsInPlace([
  [1440, 'light', 40],
  [1280, 'light', 40],
  [1024, 'dark', 40],
  [768, 'light', 40]
]);
