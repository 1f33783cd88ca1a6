// A static file server for the built site, in the manner of the hosts it is meant for:
// a folder answers with its index.html, an unknown address with the nearest 404.html, a range with a part of a file,
// and each with what the site's `_headers` says of it.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEADERS_FILE, headersFor, headersIn } from './headers.js';

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml'
};

/**
 * Resolves to the address in use once the server listens; port 0 takes any free one.
 * @param {{ folder: string, host: string, port: number }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ folder, host, port }) {
  const rules = headersIn(folder);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const answer = resolveRequest(folder, request.url ?? '/');
    if (answer.kind === 'redirect') {
      response.writeHead(308, { location: answer.location }).end();
      return;
    }
    if (answer.kind === 'nothing') {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = CONTENT_TYPES[extname(answer.file)] ?? 'application/octet-stream';
    const isPacked = isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const file = readFileSync(answer.file);
    const part = isPacked ? null : partOf(file, request.headers.range);
    const body = part?.bytes ?? (isPacked ? gzipSync(file) : file);
    response.writeHead(part === null ? answer.status : 206, {
      'content-type': type,
      'content-length': body.length,
      ...(isPacked ? { 'content-encoding': 'gzip' } : { 'accept-ranges': 'bytes' }),
      ...(part === null ? {} : { 'content-range': part.range }),
      vary: 'accept-encoding',
      'cache-control': answer.file.includes(`${sep}immutable${sep}`)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...headersFor(rules, pathOf(request.url))
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const actualPort = typeof address === 'object' && address ? address.port : port;
      const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
      resolve({
        url: `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${actualPort}/`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          })
      });
    });
  });
}

/**
 * @param {string} folder
 * @param {string} requestUrl
 * @returns {{ kind: 'file', file: string, status: number } | { kind: 'redirect', location: string } | { kind: 'nothing' }}
 */
function resolveRequest(folder, requestUrl) {
  const [path = '/', query] = requestUrl.split('?', 2);
  const file = path === `/${HEADERS_FILE}` ? null : safeJoin(folder, path);
  if (file && isFile(file)) return { kind: 'file', file, status: 200 };
  if (file && isFile(join(file, 'index.html'))) {
    if (path.endsWith('/')) return { kind: 'file', file: join(file, 'index.html'), status: 200 };
    return { kind: 'redirect', location: `${path}/${query === undefined ? '' : `?${query}`}` };
  }
  const notFound = nearestNotFound(folder, file ?? folder);
  return notFound === null ? { kind: 'nothing' } : { kind: 'file', file: notFound, status: 404 };
}

/**
 * What says that there is nothing, of the folder that is asked or the next one above: each language has its own.
 * @param {string} folder
 * @param {string} asked
 * @returns {string | null}
 */
function nearestNotFound(folder, asked) {
  const notFound = join(asked, '404.html');
  if (isFile(notFound)) return notFound;
  return asked === folder ? null : nearestNotFound(folder, dirname(asked));
}

/** @param {string | undefined} requestUrl */
function pathOf(requestUrl) {
  return requestUrl?.split('?', 1)[0] ?? '/';
}

/**
 * Null for an address that is malformed or would leave the folder.
 * @param {string} folder
 * @param {string} path
 */
function safeJoin(folder, path) {
  try {
    const file = join(folder, normalize(decodeURIComponent(path)));
    return `${file}${sep}`.startsWith(`${folder}${sep}`) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

/**
 * One range of bytes, as archives are read; null for anything else, which is answered with the whole file.
 * @param {Buffer} file
 * @param {string | undefined} asked
 */
function partOf(file, asked) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(asked ?? '') ?? [];
  if (from === undefined || Number(from) >= file.length) return null;
  const last = Math.min(file.length - 1, to === '' || to === undefined ? Infinity : Number(to));
  const bytes = file.subarray(Number(from), last + 1);
  return { bytes, range: `bytes ${from}-${last}/${file.length}` };
}

/** @param {string} type */
function isText(type) {
  return /^text\/|json|svg|xml|javascript/.test(type);
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
