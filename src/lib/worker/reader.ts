/** The worker itself: it passes tasks on, and keeps nothing between them. */
import { answer } from './answer.ts';
import { tellLife } from './life.ts';
import type { ReadTask } from './protocol.ts';

const life = tellLife();

self.addEventListener('message', ({ data }: MessageEvent<ReadTask>) => {
  void life.then(() => {
    self.postMessage(answer(data));
  });
});
