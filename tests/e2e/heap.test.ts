import { testSteadyHeap } from '../support/heap-rounds.ts';

// 500 of them by night.
testSteadyHeap('8 rounds of opening, filtering, zooming and closing leave nothing behind', {
  first: 2,
  rounds: 8
});
