/** Picks, from the events of a story, the first that shows each rule. Chosen by what they are, never by name. */
import type { SpanEvidence, TimelineEvent } from '#lib/domain/event.ts';
import { glyphShape, type GlyphShape } from '#lib/timeline/glyph-shape.ts';

export type DateRule =
  'day' | 'unit' | 'about' | 'between' | 'said' | 'inferred' | 'ongoing' | 'none';
export type WordRule =
  'article' | 'through' | 'unnamed' | 'refusal' | 'opinion' | 'plan' | 'recurring';

export interface Example<Rule> {
  readonly rule: Rule;
  readonly event: TimelineEvent;
}

type Test = (event: TimelineEvent) => boolean;

const isPlain: Test = ({ date }) => !date.approximate && date.withoutInference === null;

/** In the order in which the page explains them. */
const DATE_RULES: readonly (readonly [DateRule, Test])[] = [
  [
    'day',
    (event) =>
      isPlain(event) &&
      event.date.form === 'unit' &&
      event.date.precision === 'day' &&
      ['relative', 'stated'].includes(event.date.basis)
  ],
  [
    'unit',
    (event) => isPlain(event) && event.date.form === 'unit' && event.date.precision !== 'day'
  ],
  [
    'about',
    ({ date }) => date.approximate && date.form === 'unit' && date.withoutInference === null
  ],
  ['between', (event) => isPlain(event) && isBounded(event)],
  ['said', ({ date }) => date.trace.some(({ reference }) => reference?.includes('..') ?? false)],
  ['inferred', ({ date }) => date.withoutInference !== null],
  ['ongoing', ({ modality }) => modality === 'ongoing'],
  ['none', ({ date }) => date.form === 'undated']
];

const WORD_RULES: readonly (readonly [WordRule, Test])[] = [
  [
    'article',
    ({ modality, attribution }) => modality === 'asserted' && attribution.sources.length === 0
  ],
  ['through', ({ modality }) => modality === 'reported'],
  ['unnamed', ({ modality }) => modality === 'unnamed sources'],
  ['refusal', ({ modality, kind }) => modality === 'not confirmed' || kind === 'non-confirmation'],
  ['opinion', ({ modality }) => modality === 'opinion'],
  ['plan', ({ modality }) => modality === 'planned'],
  ['recurring', ({ modality }) => modality === 'recurring']
];

/** The first event for each rule about dates; no event twice, no publication; rules without one are left out. */
export function dateExamples(events: readonly TimelineEvent[]): readonly Example<DateRule>[] {
  return choose(events, DATE_RULES);
}

/** The first event for each rule about who says so. */
export function wordExamples(events: readonly TimelineEvent[]): readonly Example<WordRule>[] {
  return choose(events, WORD_RULES);
}

/** The first event of each shape. */
export function shapeExamples(
  events: readonly TimelineEvent[]
): ReadonlyMap<GlyphShape, TimelineEvent> {
  const told = events.filter(({ kind }) => kind !== 'publication');
  return new Map(told.toReversed().map((event) => [glyphShape(event), event]));
}

/** The words of an article that show best how an event was dated: those that hold its time expression. */
export function tellingEvidence({ evidence, date }: TimelineEvent): SpanEvidence | null {
  const spans = evidence.filter((item) => item.type === 'span');
  const holding = spans.find((span) =>
    date.trace.some(
      ({ words }) => words !== null && span.start <= words.start && words.end <= span.end
    )
  );
  return holding ?? spans[0] ?? null;
}

/** Up to three time expressions that dated the examples, each once, as they stand in the text. */
export function timeWords(events: readonly TimelineEvent[]): readonly string[] {
  const words = dateExamples(events).flatMap(
    ({ event }) => event.date.trace.findLast((step) => step.words !== null)?.words?.exact ?? []
  );
  return [...new Set(words)].filter((each) => /\p{L}/u.test(each)).slice(0, 3);
}

function isBounded({ date }: TimelineEvent): boolean {
  return date.form === 'within' && date.extent.from !== null && date.extent.to !== null;
}

function choose<Rule>(
  events: readonly TimelineEvent[],
  rules: readonly (readonly [Rule, Test])[]
): readonly Example<Rule>[] {
  const used = new Set<string>();
  return rules.flatMap(([rule, test]) => {
    const event = events.find(
      (each) => each.kind !== 'publication' && !used.has(each.id) && test(each)
    );
    if (event === undefined) return [];
    used.add(event.id);
    return [{ rule, event }];
  });
}
