import { testSteadyHeap } from '../support/heap-rounds.ts';

testSteadyHeap(
  '500 rounds of opening, filtering, zooming and closing leave no node and no listener, and of the heap what the steps back take',
  { first: 25, rounds: 500, mostBytes: 500_000 }
);
