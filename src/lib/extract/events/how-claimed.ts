import type { Attribution, EventKind, Modality } from '#lib/domain/event.ts';
import type { Quote } from '#lib/domain/quote.ts';
import { overlaps } from '#lib/domain/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { gather } from '../gather.ts';
import { actorsWith, isStatement, type Candidate } from './candidate.ts';

/** An event on its way: what tells of it, the telling that it is named after, and on whose word. */
interface Claimed {
  readonly told: readonly Candidate[];
  readonly main: Candidate;
  readonly quotes: readonly Quote[];
  readonly attribution: Attribution;
}

interface Heard {
  readonly index: ActorIndex;
  readonly candidates: readonly Candidate[];
}

/** How an event is claimed: in the article's voice, on another's word, denied, as an opinion. */
export function modalityOf(
  { told, main, quotes, attribution: { sources } }: Claimed,
  { index, candidates }: Heard
): Modality {
  if (main.kind === 'denial' && main.modality === 'asserted') return 'denied';
  const only = onlyToldBy(told, candidates);
  const held = /^(?:asserted|opinion|planned)$/.test(main.modality);
  if (held && only === 'denial') return 'denied';
  if (held && only === 'non-confirmation') return 'not confirmed';
  if (isStatement(main) && main.modality === 'asserted' && holdsOnly(main, quotes))
    return 'opinion';
  if (main.modality !== 'asserted') return main.modality;
  if (isStatement(main) && isSaidByStrangers(main, index)) return 'reported';
  if (sources.length === 0) return 'asserted';
  if (main.teller === null && main.accordingTo === null && main.sentence.speech === null)
    return 'asserted';
  return sources.every((id) => index.actor(id).kind === 'unnamed') ? 'unnamed sources' : 'reported';
}

/** The kind of those who tell it, where nobody tells it otherwise: "denied that he had paid" says no more than that. */
function onlyToldBy(
  told: readonly Candidate[],
  candidates: readonly Candidate[]
): EventKind | null {
  const kinds = new Set(
    told.map(({ teller }) => (teller === null ? null : (candidates[teller]?.kind ?? null)))
  );
  const [kind = null, other] = kinds;
  return other === undefined ? kind : null;
}

const VOUCHED_FOR =
  /\b(?:sources?|officials?|diplomats?|aides?|insiders?|ministers?|lawmakers?|leaders?|officers?|experts?|analysts?)\b/i;

/**
 * Whether nobody known says it: "some drivers reported", "a post said". Sources and officials without a name are
 * known to who writes, and stand as they are.
 */
function isSaidByStrangers({ clause, sentence, ...main }: Candidate, index: ActorIndex): boolean {
  const speakers = actorsWith(main, 'speaker').map((id) => index.actor(id));
  if (!clause || clause.verb.passive || main.teller !== null) return false;
  const said = gather(clause.subject, ({ from, to }) => sentence.tagged.slice(from, to));
  return (
    speakers.every(({ kind }) => kind === 'unnamed') &&
    !said.some(({ exact }) => VOUCHED_FOR.test(exact))
  );
}

/** "I hope …", "we believe …": quoted words that open with what the speaker holds. */
const HOLDS =
  /^(?:(?:I|we) (?:\w+ly )?(?:hope|think|believe|feel|fear|wish|doubt|suspect|guess)|hoping|hopefully|in (?:my|our) (?:view|opinion))\b/i;

function holdsOnly({ words }: Candidate, [first]: readonly Quote[]): boolean {
  return first !== undefined && overlaps(first, words) && HOLDS.test(first.exact);
}

/**
 * Who tells it, each with a clause of saying. Whoever denies it, or will not confirm it, vouches for nothing where the
 * article tells it otherwise too.
 */
export function vouchingTellers(
  told: readonly Candidate[],
  candidates: readonly Candidate[]
): readonly Candidate[] {
  const tellers = gather(told, ({ teller }) => (teller === null ? [] : (candidates[teller] ?? [])));
  const isVouching = ({ kind }: Candidate): boolean =>
    kind !== 'denial' && kind !== 'non-confirmation';
  const isToldOtherwise = tellers.length < told.length || tellers.some(isVouching);
  return isToldOtherwise ? tellers.filter(isVouching) : tellers;
}
