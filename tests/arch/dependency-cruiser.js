// The import rules, derived row by row from rooms.js.
import { folderOf, ROOMS, SERVER_ROUTE } from './rooms.js';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Forbidden */
/** @typedef {import('dependency-cruiser').IAllowedRuleType} Allowed */

const NODE = 'node:';
const KIT = '$app';

const folders = Object.keys(ROOMS).map((room) => folderOf(room));
const inAnyRoom = `^(${folders.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  allowed: [
    ...Object.entries(ROOMS).flatMap(([room, row]) => rulesOf(room, row)),
    { from: { path: SERVER_ROUTE }, to: { path: `^${folderOf('server')}/` } },
    // Kit writes these types beside each route.
    { from: { path: `^${folderOf('routes')}/` }, to: { path: '(^|/)\\$types(\\.d\\.ts|\\.js)?$' } },
    {
      from: { path: `^(${folderOf('routes')}|${folderOf('saved')})/` },
      to: { path: '^src/[^/]+\\.css$' }
    },
    { from: { path: '^src/[^/]+$' }, to: {} }
  ],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'room-not-in-the-table',
      comment:
        'A file in src lies outside every room: add a row to tests/arch/rooms.js, or move it.',
      severity: 'error',
      from: { path: '^src/.+/', pathNot: inAnyRoom },
      to: {}
    },
    {
      name: 'no-cycle',
      comment: 'Two files that import each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
    },
    {
      name: 'not-found',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^\\$(app|service-worker)(/|$)', '(^|/)\\$types$'] }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.d.ts', '.json']
    }
  }
};

export default configuration;

/**
 * @param {string} room
 * @param {import('./rooms.js').Room} row
 * @returns {Allowed[]}
 */
function rulesOf(room, row) {
  const from = { path: `^${folderOf(room)}/` };
  const rooms = [room, ...row.rooms].map(
    (name) => `^${escape(folderOf(name))}${name.includes('.') ? '$' : '/'}`
  );
  /** @type {Allowed[]} */
  const rules = [{ from, to: { path: rooms } }];
  const packages = row.packages.filter((name) => name !== NODE && name !== KIT);
  if (packages.length > 0) {
    const names = packages.map((name) => escape(name).replace('\\*', '[^/]*')).join('|');
    rules.push({ from, to: { path: `(^|/)node_modules/(@types/)?(${names})/` } });
  }
  if (row.packages.includes(NODE)) rules.push({ from, to: { dependencyTypes: ['core'] } });
  if (row.packages.includes(KIT)) rules.push({ from, to: { path: '^\\$app/' } });
  return rules;
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
