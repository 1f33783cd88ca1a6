import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs.ts';
import { DOUBLING_VERBS, REGULAR_VERBS } from '../lexicon/verbs.ts';

/** `base` is also the plain present; `s` the third person; `past` and `part` coincide in regular verbs. */
export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing';

/** One reading of a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly forms: VerbForms;
}

const BITS: Readonly<Record<VerbForm, number>> = { base: 1, s: 2, past: 4, part: 8, ing: 16 };

/** A set of forms; there is one object of each, and asking it costs next to nothing. */
export class VerbForms {
  static readonly #all = Array.from({ length: 32 }, (_, bits) => new VerbForms(bits));
  private readonly bits: number;

  private constructor(bits: number) {
    this.bits = bits;
  }

  static of(...forms: readonly VerbForm[]): VerbForms {
    return VerbForms.#with(forms.reduce((bits, form) => bits | BITS[form], 0));
  }

  static #with(bits: number): VerbForms {
    const forms = VerbForms.#all[bits];
    if (!forms) throw new RangeError(`verb forms: wanted five bits, got ${String(bits)}`);
    return forms;
  }

  has(form: VerbForm): boolean {
    return (this.bits & BITS[form]) !== 0;
  }

  and(form: VerbForm): VerbForms {
    return VerbForms.#with(this.bits | BITS[form]);
  }
}

const readings = new Map<string, { lemma: string; forms: VerbForms }>();

function add(word: string, lemma: string, form: VerbForm): void {
  const known = readings.get(word);
  if (!known) readings.set(word, { lemma, forms: VerbForms.of(form) });
  else if (known.lemma === lemma) known.forms = known.forms.and(form);
}

const doubling = new Set(DOUBLING_VERBS.split(/\s+/));

/** Third person of the present: "visits", "denies"; irregular ones too. */
export function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function stem(base: string): string {
  if (doubling.has(base)) return base + base.slice(-1);
  return /[^aeioy]e$|[^aeiou]ue$|ie$|[ey]e$/.test(base) ? base.slice(0, -1) : base;
}

function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/(?:ee|ye|oe)$/.test(base)) return `${base}ing`;
  return `${stem(base)}ing`;
}

function regularPast(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${stem(base)}ed`;
}

const IRREGULAR_DOUBLING =
  /^(?:begin|bet|cut|dig|forget|forbid|get|hit|let|put|quit|rid|run|set|shut|sit|spin|split|swim|upset|win|bid)$/;

for (const entry of IRREGULAR_VERBS.split(';')) {
  const [base = '', past = '', part = ''] = entry.trim().split(' ');
  add(base, base, 'base');
  for (const form of past.split('/')) add(form, base, 'past');
  for (const form of part.split('/')) add(form, base, 'part');
  add(thirdPerson(base), base, 's');
  add(IRREGULAR_DOUBLING.test(base) ? `${base}${base.slice(-1)}ing` : gerund(base), base, 'ing');
}
add('are', 'be', 'base');
add('am', 'be', 'base');
add('lying', 'lie', 'ing');
for (const base of REGULAR_VERBS.trim().split(/\s+/)) {
  add(base, base, 'base');
  add(thirdPerson(base), base, 's');
  add(regularPast(base), base, 'past');
  add(regularPast(base), base, 'part');
  add(gerund(base), base, 'ing');
}
for (const [word, lemma] of [
  ['travelled', 'travel'],
  ['cancelled', 'cancel'],
  ['labelled', 'label'],
  ['signalled', 'signal']
] as const) {
  add(word, lemma, 'past');
  add(word, lemma, 'part');
}
for (const [word, lemma] of [
  ['travelling', 'travel'],
  ['cancelling', 'cancel'],
  ['labelling', 'label'],
  ['signalling', 'signal']
] as const) {
  add(word, lemma, 'ing');
}

/** How a lower-case word reads as a verb; undefined when it is no known verb form. */
export function verbReading(word: string): VerbReading | undefined {
  return readings.get(word);
}

/** Every form of the verbs with these base forms. */
export function formsOf(lemmas: ReadonlySet<string>): string[] {
  return [...readings].flatMap(([word, { lemma }]) => (lemmas.has(lemma) ? [word] : []));
}
