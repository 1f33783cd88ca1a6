// docs/mutation.md: what became of the mutants of each room. A run writes its own room and leaves the others.
import { countOf, isNoticed, type Outcome } from './outcomes.ts';
import { ROOMS, type MutatedRoom } from './rooms.ts';

export interface RoomRecord {
  readonly room: MutatedRoom;
  readonly seed: number;
  /** How many the room has, of which those of the outcomes were chosen. */
  readonly mutants: number;
  readonly outcomes: readonly Outcome[];
}

const INTRODUCTION = `# Mutation testing

A test that cannot fail proves nothing. Stryker changes the code in one small place at a time (\`<\` becomes \`<=\`, a
condition becomes \`true\`, a text becomes empty) and runs the unit tests of the room: a changed program, a mutant,
that fails one of them is killed. One that passes them all shows a line that the tests do not hold.

\`npm run mutate -- time\` runs one room, with up to 500 mutants that a seed chooses; \`--sample\` and \`--seed\` choose
others. What was found is kept in \`.cache\`, so that a run that was stopped goes on. It takes from some minutes to an
hour, and writes this page. A mutant that makes the program run without end counts as killed; one that no test comes by
does not.`;

const HEAD = `| room | mutants | tried | killed | of these without end | survived | no test comes by | killed, % |
| --- | --- | --- | --- | --- | --- | --- | --- |`;

/** The page with what became of one room, beside what it says of the others; null where there is no page yet. */
export function withRoom(page: string | null, record: RoomRecord): string {
  const rows = { ...rowsOf(page ?? ''), [record.room]: rowOf(record) };
  const sections = { ...sectionsOf(page ?? ''), [record.room]: sectionOf(record) };
  const inOrder = (parts: Readonly<Record<string, string>>): readonly string[] =>
    Object.keys(ROOMS).flatMap((room) => parts[room] ?? []);
  const table = [HEAD, ...inOrder(rows)].join('\n');
  return `${[INTRODUCTION, table, ...inOrder(sections)].join('\n\n')}\n`;
}

function rowOf({ room, mutants, outcomes }: RoomRecord): string {
  const { counted, killed, endless, survived, unreached, share } = countOf(outcomes);
  const cells = [room, mutants, counted, killed, endless, survived, unreached, share];
  return `| ${cells.join(' | ')} |`;
}

function sectionOf({ room, seed, mutants, outcomes }: RoomRecord): string {
  const left = outcomes.filter(({ fate }) => !isNoticed(fate));
  const which =
    outcomes.length < mutants ? `${outcomes.length} of ${mutants}, seed ${seed}` : 'all of them';
  const lines = left.map((outcome) => `- ${saysOf(outcome)}`);
  return [`## ${room}`, `Tried: ${which}. Not killed: ${left.length}.`, lines.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function saysOf({ file, line, code, becomes, fate, equivalent }: Outcome): string {
  const place = `${file.replace('src/lib/', '')}:${line}`;
  const why = equivalent ?? (fate === 'NoCoverage' ? 'no test comes by' : null);
  return `${place} ${asCode(code)} as ${asCode(becomes)}${why === null ? '' : `: ${why}`}`;
}

const LONGEST = 70;

/** Code that may hold ticks itself. */
function asCode(code: string): string {
  const short = code.length > LONGEST ? `${code.slice(0, LONGEST - 1)}…` : code;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

function rowsOf(page: string): Record<string, string> {
  return byRoom(page.split('\n'), (room) => `| ${room} |`);
}

function sectionsOf(page: string): Record<string, string> {
  return byRoom(
    page.split(/\n(?=## )/).map((section) => section.trim()),
    (room) => `## ${room}\n`
  );
}

function byRoom(
  parts: readonly string[],
  opening: (room: string) => string
): Record<string, string> {
  return Object.fromEntries(
    Object.keys(ROOMS).flatMap((room) => {
      const found = parts.find((part) => part.startsWith(opening(room)));
      return found === undefined ? [] : [[room, found]];
    })
  );
}
