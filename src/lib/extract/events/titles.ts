import type { Quote } from '#lib/domain/quote.ts';
import { overlaps, slice } from '#lib/domain/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { isStatement, type Candidate } from './candidate.ts';
import { subjectTitle, upperFirst } from './title-subject.ts';
import { tail } from './title-tail.ts';
import { plain, present } from './title-verb.ts';

/** Characters that a title has at most; what is longer is cut at a word, with an ellipsis. */
const TITLE_LENGTH = 90;
const QUOTE_LENGTH = 60;

/** What titles are made from. */
export interface TitleSource {
  readonly text: string;
  readonly index: ActorIndex;
  readonly candidates: readonly Candidate[];
  /** The other tellings of the same event. */
  readonly told: readonly Candidate[];
}

/** A short title in the text's own words: who, the verb in the present, and what follows it. */
export function titleOf(
  candidate: Candidate,
  quotes: readonly Quote[],
  source: TitleSource
): string {
  const { text, candidates } = source;
  const quote = isStatement(candidate) ? strongest(quotes, candidate) : undefined;
  if (quote && !candidate.clause) return quoteTitle(subjectTitle(candidate, source), quote);
  const asItStands = candidate.modality === 'ongoing' || lacks(candidate);
  const who = candidate.clause && !asItStands ? subjectTitle(candidate, source) : '';
  if (who === '') return upperFirst(cut(slice(text, candidate.words), TITLE_LENGTH));
  if (candidate.last) {
    return cut(`${who} last ${plain(candidate, source)}${adverbAfter(candidate)}`, TITLE_LENGTH);
  }
  if (quote) return quoteTitle(who, quote);
  const model = candidate.rule === 'does-the-same' ? candidates[candidate.id - 1] : undefined;
  const verb = present(model ?? candidate, candidate, source);
  const room = TITLE_LENGTH - who.length - verb.length - 1;
  const title = `${who} ${model ? 'also ' : ''}${verb}${tail(model ?? candidate, source, room)}`;
  return cut(title + goingOn(candidate, title.length, source), TITLE_LENGTH);
}

/** Characters that a title has at most, if the second thing that was done is to stand in it. */
const ROOM_FOR_MORE = 70;

/** "… and leaves the firm": what the same subject did in the same breath, where there is room. */
function goingOn({ clause, sentence }: Candidate, length: number, source: TitleSource): string {
  const more = source.told.find(
    (other) =>
      other.sentence === sentence &&
      other.clause?.sharedSubject === true &&
      other.clause.index - 1 === clause?.index
  );
  if (!more || isStatement(more)) return '';
  const words = ` and ${present(more, more, source)}${tail(more, source, ROOM_FOR_MORE - length)}`;
  return length + words.length <= ROOM_FOR_MORE ? words : '';
}

/** "The pump was not working", "would neither confirm nor deny": what is not so has no shorter words. */
function lacks({ clause, last, kind }: Candidate): boolean {
  const withheld = kind === 'other' || kind === 'non-confirmation';
  return clause?.verb.negated === true && !last && withheld;
}

function quoteTitle(who: string, { exact }: Quote): string {
  const words = `“${cut(exact.replace(/[,.]$/, ''), QUOTE_LENGTH)}”`;
  return who === '' ? words : `${who}: ${words}`;
}

function adverbAfter({ clause, sentence }: Candidate): string {
  const adverb = clause ? sentence.tagged[clause.verb.to] : undefined;
  return adverb?.tag === 'adv' ? ` ${adverb.lower}` : '';
}

/** A quotation that speaks for itself, or else words quoted in the sentence that the title is made from. */
function strongest(quotes: readonly Quote[], { sentence }: Candidate): Quote | undefined {
  return quotes
    .filter((quote) => !/[“”"]/.test(quote.exact))
    .filter((quote) => quote.extent === 'full' || overlaps(quote, sentence))
    .sort(
      (a, b) => Number(b.extent === 'full') - Number(a.extent === 'full') || a.start - b.start
    )[0];
}

/** Cuts at a word and shows the cut. */
function cut(words: string, length: number): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const short = flat.slice(0, length - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), length / 2)).replace(/[\s,;:.–—-]+$/, '')}…`;
}
