import { expect, it } from 'vitest';
import countries from 'world-countries';

const HEAD = `/**
 * Countries and territories: name, adjective, capitals. Members of the United Nations come first.
 * Derived from the package world-countries 5.1 (https://github.com/mledoze/countries) under the Open
 * Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/), which holds for this table too.
 * Written by tests/unit/extract/actors/states-table.test.ts; run it with \`--update\` after a new version.
 */
`;

function rows(): string {
  const sorted = [...countries].sort(
    (a, b) =>
      Number(b.unMember) - Number(a.unMember) ||
      (a.name.common < b.name.common ? -1 : a.name.common > b.name.common ? 1 : 0)
  );
  return sorted
    .map(({ name, demonyms, capital }) => {
      const adjective = demonyms['eng']?.m ?? '';
      return [name.common, adjective, capital.join('/')].join('|').replaceAll('’', "'");
    })
    .join('\n');
}

it('holds every country of the package that it is derived from', async () => {
  const table = `${HEAD}export const STATES_TABLE = \`\n${rows()}\n\`;\n`;
  await expect(table).toMatchFileSnapshot('../../../../src/lib/extract/lexicon/states-table.ts');
});
