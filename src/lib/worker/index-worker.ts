import type { EventColumns } from '#lib/domain/event-columns.ts';
import { UTC_CLOCK } from '#lib/time/clock.ts';
import { indexEvents } from '#lib/timeline/scale-index.ts';
import { buffersOf } from './index-buffers.ts';
import type { IndexAnswer, IndexTask } from './index-client.ts';
import { tellLife } from './life.ts';

const life = tellLife();

/** Indexes one table of events, says how far it is, and gives the columns back with the index. */
addEventListener('message', ({ data }: MessageEvent<IndexTask>) => {
  void life.then(() => answer(data));
});

async function answer({ columns, laneCount, zone }: IndexTask): Promise<void> {
  const zoned = await columnsIn(zone, columns);
  const index = indexEvents(zoned, laneCount, (share) => {
    send({ share });
  });
  const buffers = [columns, zoned, index].flatMap((each) => buffersOf(each));
  send({ columns, zoned, index }, [...new Set(buffers)]);
}

/** The data of zones is only loaded for those that need it. */
async function columnsIn(zone: string, columns: EventColumns): Promise<EventColumns> {
  if (zone === UTC_CLOCK.zone) return columns;
  const [{ zoneClock }, { zonedColumns }] = await Promise.all([
    import('#lib/time/zone-clock.ts'),
    import('#lib/timeline/scale-zone.ts')
  ]);
  return zonedColumns(columns, zoneClock(zone) ?? UTC_CLOCK);
}

function send(answerNow: IndexAnswer, transfer: ArrayBuffer[] = []): void {
  postMessage(answerNow, { transfer });
}
