// How much a pattern does on a text, counted: a matcher that backtracks as the language's own does, and counts each
// letter that it looks at and each round of a repetition.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Whether the rest matches from here. */
type Rest = (at: number) => boolean;
type Match = (at: number, rest: Rest) => boolean;

interface Run {
  letters: readonly string[];
  captured: Map<AST.CapturingGroup, string>;
  most: number;
  steps: number;
}

class TooManySteps extends Error {}

/** Steps of a search in the text, without what an engine saves; `most` where it would be more. */
type Counter = (text: string, most: number) => number;

export function stepCounter(pattern: RegExp): Counter {
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, undefined, {
    unicode: pattern.unicode,
    unicodeSets: pattern.unicodeSets
  });
  const run: Run = { letters: [], captured: new Map(), most: 0, steps: 0 };
  const match = anyOf(parsed.alternatives, pattern.flags, 1, run);
  return (text, most) => {
    const letters = pattern.unicode ? [...text] : text.split('');
    Object.assign(run, { letters, captured: new Map(), most, steps: 0 });
    const last = pattern.sticky ? 0 : letters.length;
    try {
      for (let from = 0; from <= last; from += 1) if (match(from, () => true)) break;
    } catch (error) {
      if (!(error instanceof TooManySteps) && !(error instanceof RangeError)) throw error;
      return most;
    }
    return run.steps;
  };
}

function anyOf(
  alternatives: readonly AST.Alternative[],
  flags: string,
  way: 1 | -1,
  run: Run
): Match {
  const all = alternatives.map(({ elements }) => {
    const inOrder = way === 1 ? elements : elements.toReversed();
    return inOrder
      .map((element) => matcherOf(element, flags, way, run))
      .reduceRight<Match>(
        (then, first) => (at, rest) => first(at, (next) => then(next, rest)),
        (at, rest) => rest(at)
      );
  });
  return (at, rest) => all.some((match) => match(at, rest));
}

function matcherOf(element: AST.Element, flags: string, way: 1 | -1, run: Run): Match {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return letter(element.raw, flags, way, run);
    case 'Group':
      return anyOf(element.alternatives, flags, way, run);
    case 'CapturingGroup':
      return captured(element, flags, way, run);
    case 'Quantifier':
      return repeated(element, matcherOf(element.element, flags, way, run), run);
    case 'Backreference':
      return again(element, way, run);
    case 'Assertion':
      return asserted(element, flags, run);
  }
}

const singles = new Map<string, RegExp>();

function letter(raw: string, flags: string, way: 1 | -1, run: Run): Match {
  const own = flags.replace(/[gy]/g, '');
  const name = `${own}/${raw}/`;
  const single = singles.get(name) ?? new RegExp(`^(?:${raw})$`, own);
  singles.set(name, single);
  const taken = new Map<string, boolean>();
  return (at, rest) => {
    step(run);
    const found = run.letters[way === 1 ? at : at - 1];
    if (found === undefined) return false;
    const fits = taken.get(found) ?? single.test(found);
    taken.set(found, fits);
    return fits && rest(at + way);
  };
}

function captured(group: AST.CapturingGroup, flags: string, way: 1 | -1, run: Run): Match {
  const match = anyOf(group.alternatives, flags, way, run);
  return (at, rest) =>
    match(at, (end) => {
      const before = run.captured.get(group);
      run.captured.set(group, run.letters.slice(Math.min(at, end), Math.max(at, end)).join(''));
      if (rest(end)) return true;
      if (before === undefined) run.captured.delete(group);
      else run.captured.set(group, before);
      return false;
    });
}

function repeated({ min, max, greedy }: AST.Quantifier, match: Match, run: Run): Match {
  const round =
    (times: number): Match =>
    (at, rest) => {
      step(run);
      const more = (): boolean =>
        times < max &&
        match(at, (next) => (next !== at || times < min) && round(times + 1)(next, rest));
      if (times < min) return more();
      return greedy ? more() || rest(at) : rest(at) || more();
    };
  return round(0);
}

function again({ resolved }: AST.Backreference, way: 1 | -1, run: Run): Match {
  const groups = [resolved].flat();
  return (at, rest) => {
    const words = groups.map((group) => run.captured.get(group)).find((each) => each !== undefined);
    const letters = [...(words ?? '')];
    run.steps += letters.length;
    step(run);
    const from = way === 1 ? at : at - letters.length;
    const fits = letters.every((each, index) => run.letters[from + index] === each);
    return fits && rest(at + way * letters.length);
  };
}

function asserted(assertion: AST.Assertion, flags: string, run: Run): Match {
  const isWord = (at: number): boolean => /^\w$/.test(run.letters[at] ?? '');
  const isLine = (at: number): boolean => flags.includes('m') && run.letters[at] === '\n';
  switch (assertion.kind) {
    case 'start':
      return (at, rest) => (at === 0 || isLine(at - 1)) && rest(at);
    case 'end':
      return (at, rest) => (at === run.letters.length || isLine(at)) && rest(at);
    case 'word':
      return (at, rest) => (isWord(at) !== isWord(at - 1)) !== assertion.negate && rest(at);
    case 'lookahead':
    case 'lookbehind': {
      const way = assertion.kind === 'lookahead' ? 1 : -1;
      const match = anyOf(assertion.alternatives, flags, way, run);
      return (at, rest) => match(at, () => true) !== assertion.negate && rest(at);
    }
  }
}

function step(run: Run): void {
  run.steps += 1;
  if (run.steps >= run.most) throw new TooManySteps();
}
