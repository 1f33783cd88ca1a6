// `npm start`: from a bare checkout to the site in a browser, with nothing but Node.
import { ensureInstalled } from './install.js';
import { ensureMessages } from './messages.js';
import { ensureBuilt, SITE } from './build.js';
import { serve } from './serve.js';

const USUAL_PORT = 4173;

ensureInstalled();
await ensureMessages();
if (!ensureBuilt()) process.exit(1);

const host = process.env['HOST'] ?? 'localhost';
const chosenPort = process.env['PORT'];
try {
  const { url } = chosenPort
    ? await serve({ folder: SITE, host, port: Number(chosenPort) })
    : await serve({ folder: SITE, host, port: USUAL_PORT }).catch(() =>
        serve({ folder: SITE, host, port: 0 })
      );
  console.log(`Dateline is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Cannot serve the site: ${reason}. Another port: PORT=8080 npm start`);
  process.exit(1);
}
