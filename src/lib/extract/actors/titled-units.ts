import { gather } from '../gather.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { personAfterBody } from './person-after-body.ts';
import { personRole } from './role-words.ts';
import { runStart, type Range } from './units.ts';

/** A phrase of the sentence; `title` is the one whose holder it names: "ambassador" for "ambassador to Norway Anna Roth". */
export interface Unit extends Range {
  readonly title: Range | null;
}

/** How many phrases a title may govern before the name: "director of the office of the council Anna Roth". */
const DEEPEST = 4;

/** Parts phrases in which a person's name stands right after the body or field of the person's title. */
export function titledUnits(tagged: readonly Tagged[], units: readonly Range[]): Unit[] {
  return gather(units, ({ from, to }, index): Unit[] => {
    const runFrom = runStart(tagged, from, to);
    if (to - runFrom < 3) return [{ from, to, title: null }];
    const title = titleBefore(tagged, units, index);
    const person = personAfterBody(tagged, { from: runFrom, to }, title !== null);
    if (person === null) return [{ from, to, title: null }];
    return [
      { from, to: person, title: null },
      { from: person, to, title }
    ];
  });
}

/** The bare title that governs a phrase by prepositions alone. */
function titleBefore(
  tagged: readonly Tagged[],
  units: readonly Range[],
  index: number
): Range | null {
  for (let at = index; at > Math.max(0, index - DEEPEST); at -= 1) {
    const before = units[at - 1];
    const link = units[at]?.from ?? 0;
    if (!before || before.to !== link - 1) return null;
    if (!/^(?:of|for|to|at|on|in|from)$/.test(tagged[before.to]?.lower ?? '')) return null;
    const first = tagged[before.from];
    const last = tagged[before.to - 1]?.lower ?? '';
    const bare = first !== undefined && !/^(?:det|poss|num|pron)$/.test(first.tag);
    if (bare && personRole(last) === last) return before;
  }
  return null;
}
