/** The worker itself: it passes tasks on, and keeps nothing between them. */
import { answer } from './answer.ts';
import type { ReadTask } from './protocol.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReadTask>) => {
  self.postMessage(answer(data));
});
