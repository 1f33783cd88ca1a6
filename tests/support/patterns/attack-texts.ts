// Texts on which a pattern would do much, made of the pattern itself: what stands before a repetition, what it repeats,
// many times, and an end that fits nothing.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** A text of any length, by how many times its middle stands in it. */
export type Attack = (times: number) => string;

/** Letters of which a class is tried with the first that it takes. */
const LETTERS = [...'a A0\t\n\r-.,"\'<>/:;=(){}[]|_+%&#*!?$€é—–“”’漢\u0301\u00a0'];
const ENDS = ['', '\u0000', '\u0000\n!'];
/** Repetitions up to so many are no more than a constant. */
const FEW = 8;
const MOST_EXAMPLES = 4;

export function attacksOn(pattern: RegExp): readonly Attack[] {
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, undefined, {
    unicode: pattern.unicode,
    unicodeSets: pattern.unicodeSets
  });
  return quantifiersIn(parsed).flatMap((quantifier) => {
    const before = beforeIt(quantifier, pattern.flags);
    const after = afterIt(quantifier, pattern.flags);
    return examples(quantifier.element, pattern.flags).flatMap((middle) => {
      const all = before + middle + after;
      return [
        ...[...ENDS, `${after}\u0000`].map((end) => [before, middle, end] as const),
        // What begins it, again and again; and what it goes on with.
        ...(before === '' ? [] : [['', before + middle, '\u0000'] as const]),
        ...(after === '' ? [] : [[before, middle + after, '\u0000'] as const]),
        ['', all, '\u0000'] as const
      ].map(
        ([start, many, end]): Attack =>
          (times) =>
            start + many.repeat(times) + end
      );
    });
  });
}

function quantifiersIn(node: AST.Node): readonly AST.Quantifier[] {
  const own = node.type === 'Quantifier' && node.max > FEW ? [node] : [];
  return [...own, ...childrenOf(node).flatMap(quantifiersIn)];
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if (node.type === 'Quantifier') return [node.element];
  if ('alternatives' in node) return node.alternatives;
  return node.type === 'Alternative' ? node.elements : [];
}

/** An example of all that stands before it in the alternatives around it; `afterIt` of what stands behind. */
function beforeIt(node: AST.Node, flags: string): string {
  return around(node, flags, (elements, at) => elements.slice(0, at), true);
}

function afterIt(node: AST.Node, flags: string): string {
  return around(node, flags, (elements, at) => elements.slice(at + 1), false);
}

function around(
  node: AST.Node,
  flags: string,
  part: (elements: readonly AST.Element[], at: number) => readonly AST.Element[],
  isBefore: boolean
): string {
  const { parent } = node;
  if (parent === null) return '';
  const outer = around(parent, flags, part, isBefore);
  if (parent.type !== 'Alternative') return outer;
  const own = part(parent.elements, parent.elements.indexOf(node as AST.Element))
    .map((element) => examples(element, flags)[0] ?? '')
    .join('');
  return isBefore ? outer + own : own + outer;
}

/** A few texts that the element takes. */
function examples(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return lettersOf(element, flags);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .flatMap(({ elements }) => inOrder(elements, flags))
        .slice(0, MOST_EXAMPLES);
    case 'Quantifier': {
      const once = examples(element.element, flags);
      const many = once.map((each) => each.repeat(Math.max(1, element.min)));
      return element.min === 0 ? [...many.slice(0, MOST_EXAMPLES - 1), ''] : many;
    }
    case 'Backreference':
    case 'Assertion':
      return [''];
  }
}

/** The first example of each, then the second of each, and so on. */
function inOrder(elements: readonly AST.Element[], flags: string): readonly string[] {
  const each = elements.map((element) => examples(element, flags));
  const most = Math.min(MOST_EXAMPLES, Math.max(1, ...each.map(({ length }) => length)));
  return Array.from({ length: most }, (_, at) =>
    each.map((own) => own[Math.min(at, own.length - 1)] ?? '').join('')
  );
}

function lettersOf({ raw }: AST.Node, flags: string): readonly string[] {
  const single = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
  const own = [...raw].filter((each) => !/[\\[\]^\w]/.test(each));
  return [...new Set([...LETTERS, ...own])]
    .filter((each) => single.test(each))
    .slice(0, MOST_EXAMPLES);
}
