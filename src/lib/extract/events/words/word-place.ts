import { covers, type Span } from '#lib/domain/span.ts';
import type { ReadDocument, Sentence } from '../../document/document.ts';
import { lastUpTo } from '../../document/window.ts';
import type { Clause } from '../../grammar/clause.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import type { VerbGroup } from '../../grammar/verb-group.ts';

/** Where a word stands in the grammar of its sentence. */
export interface WordPlace {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** Index of the word in the tagged sentence; of several words the last noun or verb. */
  readonly at: number;
  /** The innermost clause that holds it; undefined where the sentence has none there. */
  readonly clause: Clause | undefined;
  /** The verb group that it stands in. */
  readonly group: VerbGroup | undefined;
  /** The noun phrase that it stands in. */
  readonly phrase: NounPhrase | undefined;
}

/** Finds words in a document; `clausesOf` has the clauses by sentence. */
export class WordPlaces {
  readonly #document: ReadDocument;
  readonly #clausesOf: readonly (readonly Clause[])[];
  readonly #own: readonly Sentence[];
  readonly #spoken: readonly Sentence[];

  constructor(document: ReadDocument, clausesOf: readonly (readonly Clause[])[]) {
    this.#document = document;
    this.#clausesOf = clausesOf;
    this.#own = document.sentences.filter(({ speech }) => speech === null);
    this.#spoken = document.sentences.filter(({ speech }) => speech !== null);
  }

  clausesOf(sentence: Sentence): readonly Clause[] {
    return this.#clausesOf[sentence.index] ?? [];
  }

  sentenceAt(index: number): Sentence | undefined {
    return this.#document.sentences[index];
  }

  /** Null where no sentence holds the words: in a header, or across two sentences. */
  find(span: Span): WordPlace | null {
    const sentence = covering(this.#spoken, span) ?? covering(this.#own, span);
    if (!sentence) return null;
    const at = wordAt(sentence, span);
    if (at < 0) return null;
    const clauses = this.clausesOf(sentence);
    const holds = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
      from <= at && at < to;
    return {
      sentence,
      clauses,
      at,
      clause: clauses.filter(holds).sort((a, b) => a.to - a.from - (b.to - b.from))[0],
      group: sentence.groups.find(holds),
      phrase: sentence.phrases.find(holds)
    };
  }
}

/** The sentence, of sentences in order of place, that holds a span. */
function covering(sentences: readonly Sentence[], span: Span): Sentence | undefined {
  const last = sentences[lastUpTo(sentences, span.start)];
  return last && covers(last, span) ? last : undefined;
}

function wordAt({ tagged }: Sentence, span: Span): number {
  let found = -1;
  for (const [at, item] of tagged.entries()) {
    if (item.start >= span.end) break;
    const tells = item.tag === 'verb' || item.tag === 'noun';
    if (item.end > span.start && (found < 0 || tells)) found = at;
  }
  return found;
}
