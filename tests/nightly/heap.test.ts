import { testSteadyHeap } from '../support/heap-rounds.ts';

testSteadyHeap({ first: 25, rounds: 500 });
