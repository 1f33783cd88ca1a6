import { testSteadyHeap } from '../support/heap-rounds.ts';

// All of 500 by night.
testSteadyHeap({ first: 2, rounds: 8 });
