import { indexEvents } from '#lib/timeline/scale-index.ts';
import type { IndexAnswer, IndexTask } from './index-client.ts';
import { buffersOf } from './index-buffers.ts';

/** Indexes one table of events, says how far it is, and gives the columns back with the index. */
addEventListener('message', ({ data }: MessageEvent<IndexTask>) => {
  const send = (answer: IndexAnswer, transfer: ArrayBuffer[] = []): void => {
    postMessage(answer, { transfer });
  };
  const { columns, laneCount } = data;
  const index = indexEvents(columns, laneCount, (share) => {
    send({ share });
  });
  send({ columns, index }, [...buffersOf(columns), ...buffersOf(index)]);
});
