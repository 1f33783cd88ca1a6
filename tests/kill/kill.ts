// `npm run kill`: 50 kills, or as many as are asked for: `npm run kill -- 10 7` makes 10 with the seed 7.
import { ensureBuilt, SITE } from '../support/build.js';
import { serve } from '../support/serve.js';
import { killRounds } from './kill-rounds.ts';

const [times = '50', seed = '1'] = process.argv.slice(2);

if (!ensureBuilt()) process.exit(1);
const { url } = await serve({ folder: SITE, host: '127.0.0.1', port: 0 });
try {
  const rounds = await killRounds({
    times: Number(times),
    seed: Number(seed),
    url,
    report: ({ after, acknowledged, kept }, at) => {
      console.log(
        `kill ${at}: after ${after} ms, ${acknowledged} edits saved so far, ${kept} on the disk`
      );
    }
  });
  console.log(`${rounds.length} kills: nothing that was saved is lost, nothing is half there.`);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
