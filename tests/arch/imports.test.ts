import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantTree, runTool, type FixtureTree } from '../support/fixture-tree.ts';
import { ROOT } from '../support/install.js';

const HELD = `export const held = 1;\n`;

const ALLOWED = {
  'src/lib/domain/noun.ts': HELD,
  'src/lib/domain/span.ts': `import { held } from './noun.ts';\nexport const span = held;\n`,
  'src/lib/time/zone.ts': `import { DateTime } from 'luxon';\nimport { held } from '#lib/domain/noun.ts';\nexport const zone = [DateTime, held];\n`,
  'src/lib/timeline/lanes.ts': `import { held } from '#lib/domain/noun.ts';\nimport { scaleUtc } from 'd3-scale';\nexport const lanes = [scaleUtc, held];\n`,
  'src/lib/extract/pipeline.ts': HELD,
  'src/lib/server/read.ts': `import { readFile } from 'node:fs/promises';\nexport const read = readFile;\n`,
  'src/lib/worker/client.ts': HELD,
  'src/lib/worker/protocol.ts': HELD,
  'src/lib/state/story.svelte.ts': `import { held } from '#lib/worker/client.ts';\nimport { untrack } from 'svelte';\nexport const story = [held, untrack];\n`,
  'src/lib/components/Lane.svelte': `<script lang="ts">\n  import { lanes } from '#lib/timeline/lanes.ts';\n  import { LayerCake } from 'layercake';\n</script>\n\n<LayerCake>{lanes.length}</LayerCake>\n`,
  'src/routes/+page.server.ts': `import { read } from '#lib/server/read.ts';\nexport const load = () => read;\n`,
  'src/routes/+page.svelte': `<script lang="ts">\n  import { page } from '$app/state';\n  import Lane from '#lib/components/Lane.svelte';\n</script>\n\n<Lane />{page.status}\n`
};

const PLANTED = {
  'src/lib/extract/draws.ts': `import { lanes } from '#lib/timeline/lanes.ts';\nexport const draws = lanes;\n`,
  'src/lib/timeline/reads.ts': `import type { held } from '#lib/extract/pipeline.ts';\nexport type Reads = typeof held;\n`,
  'src/lib/timeline/mounts.ts': `import { mount } from 'svelte';\nexport const mounts = mount;\n`,
  'src/lib/extract/dates.ts': `import { DateTime } from 'luxon';\nexport const dates = DateTime;\n`,
  'src/lib/text/opens.ts': `import { readFileSync } from 'node:fs';\nexport const opens = readFileSync;\n`,
  'src/lib/domain/leans.ts': `import { zone } from '#lib/time/zone.ts';\nexport const leans = zone;\n`,
  'src/lib/state/loads.svelte.ts': `import { read } from '#lib/server/read.ts';\nexport const loads = read;\n`,
  'src/lib/state/talks.svelte.ts': `import { held } from '#lib/worker/protocol.ts';\nexport const talks = held;\n`,
  'src/lib/components/Extracts.svelte': `<script lang="ts">\n  import { held } from '#lib/extract/pipeline.ts';\n</script>\n\n{held}\n`,
  'src/routes/+layout.ts': `import { read } from '#lib/server/read.ts';\nexport const load = () => read;\n`,
  'src/lib/cellar/box.ts': `import { held } from '#lib/domain/noun.ts';\nexport const box = held;\n`,
  'src/lib/text/egg.ts': `import { hen } from './hen.ts';\nexport const egg = (): unknown => hen;\n`,
  'src/lib/text/hen.ts': `import { egg } from './egg.ts';\nexport const hen = (): unknown => egg;\n`,
  'src/lib/text/ghost.ts': `import { ghost } from '#lib/domain/ghost.ts';\nexport const seen = ghost;\n`
};

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

let tree: FixtureTree;
let found: string[];

beforeAll(() => {
  tree = plantTree({ ...ALLOWED, ...PLANTED });
  const printed = runTool(tree, 'dependency-cruiser/bin/dependency-cruise.mjs', [
    'src',
    '--config',
    join(ROOT, 'tests/arch/dependency-cruiser.js'),
    '--output-type',
    'json'
  ]);
  const { summary } = JSON.parse(printed) as { summary: { violations: Violation[] } };
  found = summary.violations.map(({ rule, from, to }) => `${from} ${rule.name} ${to}`);
});

afterAll(() => {
  tree.remove();
});

test.each([
  ['extract may not import timeline', 'extract/draws.ts not-in-allowed src/lib/timeline/lanes.ts'],
  [
    'timeline may not import extract, not even a type',
    'timeline/reads.ts not-in-allowed src/lib/extract/pipeline.ts'
  ],
  ['timeline may not import Svelte', 'timeline/mounts.ts not-in-allowed .*/svelte/'],
  ['Luxon stays in time', 'extract/dates.ts not-in-allowed .*/luxon/'],
  ['text may not import a module of Node', 'text/opens.ts not-in-allowed fs'],
  ['domain imports nothing', 'domain/leans.ts not-in-allowed src/lib/time/zone.ts'],
  ['state may not import server', 'state/loads.svelte.ts not-in-allowed src/lib/server/read.ts'],
  [
    'state may import the worker’s client only',
    'state/talks.svelte.ts not-in-allowed src/lib/worker/protocol.ts'
  ],
  [
    'a component may not import extract',
    'components/Extracts.svelte not-in-allowed src/lib/extract/pipeline.ts'
  ],
  [
    'a route that runs in the browser may not import server',
    'routes/\\+layout.ts not-in-allowed src/lib/server/read.ts'
  ],
  ['a room needs a row in the table', 'cellar/box.ts room-not-in-the-table src/lib/domain/noun.ts'],
  ['two files may not import each other', 'text/egg.ts no-cycle src/lib/text/hen.ts'],
  ['an import must lead somewhere', 'text/ghost.ts not-found #lib/domain/ghost.ts']
])('%s', (_rule, expected) => {
  expect(found).toContainEqual(expect.stringMatching(new RegExp(expected)));
});

test('what the table allows is not reported', () => {
  const reported = new Set(found.map((violation) => violation.split(' ')[0]));
  expect(Object.keys(ALLOWED).filter((file) => reported.has(file))).toEqual([]);
});
