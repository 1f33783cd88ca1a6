import type { ReadDocument, Sentence } from '../../document/document.ts';
import type { Clause } from '../../grammar/clause.ts';
import { actOf } from '../../lexicon/event-verbs.ts';
import type { TimeMention } from '../../times/time-mention.ts';
import { headWord } from '../clause-reading.ts';
import { datesOf, dateOfClause, isThen } from './clause-time.ts';

interface ToldAct {
  /** Index of the sentence that dates it. */
  readonly sentence: number;
  readonly mention: TimeMention;
}

/** Acts with the dates that the text gives them, by the verb or noun that tells of them. */
export class ToldActs {
  readonly #acts = new Map<string, ToldAct[]>();

  constructor(document: ReadDocument, clausesOf: readonly (readonly Clause[])[]) {
    for (const sentence of document.sentences) {
      for (const clause of clausesOf[sentence.index] ?? []) this.#addClause(sentence, clause);
      this.#addPhrases(sentence);
    }
  }

  /** The one date of what a noun names, told in an earlier sentence; null where none is, or several are. */
  dateOf(noun: string, { index }: Sentence): TimeMention | null {
    const told = (this.#acts.get(actOf(singular(noun))) ?? []).filter(
      ({ sentence }) => sentence < index
    );
    const [first] = told;
    const one = first && told.every(({ mention }) => mention.exact === first.mention.exact);
    return one ? first.mention : null;
  }

  #addClause(sentence: Sentence, clause: Clause): void {
    const date = clause.verb.tense === 'past' ? dateOfClause(sentence, clause) : undefined;
    if (!date) return;
    this.#add(clause.verb.lemma, sentence, date.mention);
    const things = clause.verb.passive ? clause.subject : clause.objects;
    for (const phrase of things)
      if (phrase.form === 'description')
        this.#add(headWord(sentence, phrase), sentence, date.mention);
  }

  /** "the vote on Friday". */
  #addPhrases(sentence: Sentence): void {
    const dates = datesOf(sentence).filter(({ mention }) => isThen(mention));
    if (dates.length === 0) return;
    const byEnd = new Map(sentence.phrases.map((phrase) => [phrase.to, phrase]));
    for (const { mention, at } of dates) {
      const preposition = /^(?:in|on|at)$/.test(sentence.tagged[at - 1]?.lower ?? '');
      const phrase = byEnd.get(preposition ? at - 1 : at);
      if (phrase?.form === 'description') this.#add(headWord(sentence, phrase), sentence, mention);
    }
  }

  #add(word: string, { index }: Sentence, mention: TimeMention): void {
    const act = actOf(singular(word));
    const told = this.#acts.get(act);
    if (told) told.push({ sentence: index, mention });
    else this.#acts.set(act, [{ sentence: index, mention }]);
  }
}

function singular(noun: string): string {
  return noun.length > 3 && !noun.endsWith('ss') ? noun.replace(/s$/, '') : noun;
}
