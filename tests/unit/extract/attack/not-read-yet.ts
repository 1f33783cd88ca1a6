import type { AttackCase, Family } from './attack-case.ts';
import { inWords } from './claims.ts';

/** The published list of what is not read yet, as Markdown, made from the table of attacks. */
export function notReadYet(families: readonly Family[]): string {
  const all = families.flatMap(({ cases }) => cases);
  const open = all.filter(isOpen);
  return [
    '# What Dateline does not read yet',
    '',
    'Articles can mislead a reader, on purpose or not: a quote within a quote, a date that is a name, the denial of',
    'a denial. The table in `tests/unit/extract/attack/cases/` has such texts, each with what a careful reader takes',
    'from it and what nobody may take from it. `npm run test:unit` reads them all. This list is made from that',
    'table, and a test holds the two equal: what is mended disappears from here.',
    '',
    `Of ${String(all.length)} texts ${String(all.filter(isRead).length)} are read as they should be; of ${String(all.filter(isLeftAlone).length)} nothing is claimed that may not be;`,
    `${String(open.length)} are not read yet.`,
    '',
    ...tableOf(families),
    '',
    '## Not read yet',
    '',
    'Published on Friday 2026-02-06 where nothing else is said.',
    '',
    ...families.flatMap(({ name, cases }) => {
      const here = cases.filter(isOpen);
      return here.length === 0 ? [] : [`### ${upperFirst(name)}`, '', ...here.flatMap(entryOf)];
    })
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function isOpen({ notYet }: AttackCase): boolean {
  return notYet !== undefined;
}

function isRead(attack: AttackCase): boolean {
  return !isOpen(attack) && attack.holds.length > 0;
}

function isLeftAlone(attack: AttackCase): boolean {
  return !isOpen(attack) && attack.holds.length === 0;
}

function tableOf(families: readonly Family[]): string[] {
  const rows = families.map(({ name, cases }) => [
    name,
    ...[isRead, isLeftAlone, isOpen].map((holds) => String(cases.filter(holds).length))
  ]);
  const all = [['way to mislead', 'read', 'left alone', 'not read yet'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(all[0] ?? []), line(rule), ...rows.map(line)];
}

function entryOf({ text, published, holds, notYet = [] }: AttackCase): string[] {
  const day = published === undefined ? '' : ` Published ${published}.`;
  const quoted = text.split(/\n+/).map((line) => `> ${line}`);
  const should = holds.length > 0 ? [`It says: ${listed(holds.map(inWords))}.`] : [];
  const instead =
    notYet.length > 0
      ? `Dateline wrongly claims: ${listed(notYet.map(inWords))}.`
      : 'Dateline abstains.';
  return [...quoted, '', [...should, `${instead}${day}`].join(' '), ''];
}

function listed(parts: readonly string[]): string {
  return parts.join('; ');
}

function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
