import { CUE_VERBS, type CueClass } from '../lexicon/cues.ts';

/** Class of a verb that may introduce words; null for any other. */
export function cueClassOf(lemma: string): CueClass | null {
  const undoubled = /([bdgklmnprt])\1$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  return CUE_VERBS.get(lemma) ?? CUE_VERBS.get(`${lemma}e`) ?? CUE_VERBS.get(undoubled) ?? null;
}

const INVERTING: ReadonlySet<CueClass> = new Set<CueClass>([
  'saying',
  'writing',
  'manner',
  'asking',
  'commitment',
  'confirmation',
  'showing'
]);

/** Whether a cue can stand around finished words: “…,” said X; not “…,” slammed X. */
export function canInvert(lemma: string): boolean {
  const name = cueClassOf(lemma);
  return (name !== null && INVERTING.has(name)) || lemma === 'remember';
}
