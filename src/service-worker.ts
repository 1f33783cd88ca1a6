// Keeps one version of the site in the browser, whole, so that it works without a network. It never takes the place
// of the version before by itself: a person does, from a page, or closes all pages.
import { base, build, files, prerendered, version } from '$service-worker';
import { answerTo } from '#lib/offline/answer.ts';
import { keptPaths } from '#lib/offline/kept-paths.ts';
import { SiteCache } from '#lib/offline/site-cache.ts';
import type { WorkerScope } from '#lib/offline/worker-scope.ts';

const scope = globalThis as unknown as WorkerScope;

const site = new SiteCache({
  base,
  version,
  paths: keptPaths(base, { build, files, prerendered }),
  caches,
  fetch: (path, options) => fetch(path, options)
});

async function openPages(): Promise<string[]> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ id }) => id);
}

scope.addEventListener('install', (event) => {
  event.waitUntil(site.fill());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    openPages()
      .then((open) => site.takeOver(open))
      .finally(() => scope.clients.claim())
  );
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin } = location;
  const answer = answerTo(request, { origin, base, site, fetch: () => fetch(request) });
  if (answer !== null) event.respondWith(answer);
});

scope.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(scope.skipWaiting());
  if (event.data === 'look') event.waitUntil(lookAfter());
});

/** What a page asks for once it has nothing else to do. */
async function lookAfter(): Promise<void> {
  await site.letGo(await openPages());
  // Without a network there is nothing to mend with; the next page asks again.
  await site.mend().catch(() => undefined);
}
