// `npm run mutate -- ROOM`: tries the tests of a room with 500 mutants of its code, chosen by a seed, and writes into
// docs/mutation.md what became of them. `--sample 100 --seed 9` chooses others. It goes on where it was stopped.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../support/install.js';
import { ensureMessages } from '../support/messages.js';
import { EQUIVALENT } from './equivalent.ts';
import { countOf, isNoticed, outcomesOf, type Fate } from './outcomes.ts';
import { mutantsIn, sampleOf } from './mutants.ts';
import { withRoom } from './record.ts';
import { ROOMS, type MutatedRoom } from './rooms.ts';
import { fatesOf } from './run-stryker.ts';

/** What was found of so many mutants is kept before the next are tried. */
const SLICE = 250;
const DOC = join(ROOT, 'docs/mutation.md');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '500' },
    seed: { type: 'string', default: '8' }
  }
});
const [room] = positionals;
const [size, seed] = [Number(values.sample), Number(values.seed)];
if (!isRoom(room) || !Number.isInteger(size) || size < 1 || !Number.isInteger(seed)) {
  console.error(
    `Wanted: npm run mutate -- ROOM [--sample 500] [--seed 8], with one of ${Object.keys(ROOMS).join(', ')}.`
  );
  process.exit(2);
}

process.chdir(ROOT);
await ensureMessages();
const all = await mutantsIn(ROOT, `src/lib/${room}`);
const chosen = sampleOf(all, { size, seed });
const fates = new Map<string, Fate>();
for (let at = 0; at < chosen.length; at += SLICE) {
  const slice = chosen.slice(at, at + SLICE);
  const found = await fatesOf({ name: room, root: ROOT, tests: ROOMS[room] }, slice);
  for (const [key, fate] of found) fates.set(key, fate);
  const noticed = [...fates.values()].filter(isNoticed).length;
  console.log(`${room}: ${noticed} of ${at + slice.length} killed`);
}

const outcomes = outcomesOf(chosen, fates, {
  equivalent: EQUIVALENT,
  read: (file) => readFileSync(join(ROOT, file), 'utf8')
});
const doc = existsSync(DOC) ? readFileSync(DOC, 'utf8') : null;
writeFileSync(DOC, withRoom(doc, { room, seed, mutants: all.length, outcomes }));
const { killed, counted, share } = countOf(outcomes);
console.log(`${room}: ${killed} of ${counted} mutants killed, ${share} %`);

function isRoom(name: string | undefined): name is MutatedRoom {
  return name !== undefined && Object.hasOwn(ROOMS, name);
}
