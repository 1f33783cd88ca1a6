import { testSteadyHeap } from '../support/heap-rounds.ts';

// 500 of them by night.
testSteadyHeap('4 rounds of opening, filtering, zooming and closing leave nothing behind', {
  first: 2,
  rounds: 4,
  // What comes late weighs more than what so few rounds may leave.
  mostBytes: 300_000
});
