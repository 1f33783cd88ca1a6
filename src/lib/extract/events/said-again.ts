import { slice } from '#lib/domain/span.ts';
import type { Rule } from '../rule.ts';
import { actorsWith, isStatement, type Candidate } from './candidate.ts';
import { hasOwnDate, isInLead, join, type Join, type Telling } from './telling.ts';

export const QUOTED_AGAIN: Rule = {
  id: 'quoted-again',
  why: 'The same words of the same speaker, quoted twice, were said once.'
};

export const SPEAKER_GOES_ON: Rule = {
  id: 'speaker-goes-on',
  why: 'What a speaker is quoted with next, or vouches for next, with no date or occasion of its own, belongs to the same statement; so does what the lead tells of it.'
};

/** The same words of the same speaker, quoted twice. */
export function quotedAgain({ text, quotes, quoteOwners, candidates }: Telling): Join[] {
  const joins: Join[] = [];
  const said = new Map<string, { readonly words: string; readonly owner: Candidate }[]>();
  quotes.forEach((quote, at) => {
    const owner = candidates[quoteOwners.get(at) ?? -1];
    const words = foldWords(slice(text, quote.inner));
    if (!owner || words.split(' ').length < 5) return;
    const speakers = actorsWith(owner, 'speaker').sort().join('+');
    if (speakers === '') return;
    const before = said.get(speakers) ?? [];
    const twin = before.find(
      (earlier) =>
        earlier.owner !== owner && (earlier.words.includes(words) || words.includes(earlier.words))
    );
    if (twin) joins.push(join(QUOTED_AGAIN, twin.owner.id, owner.id));
    before.push({ words, owner });
    said.set(speakers, before);
  });
  return joins;
}

/** Words without case and marks, to compare what is quoted twice. */
export function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Lines within which a speaker goes on with the same statement. */
const NEAR = 1;

/** What a speaker says next, with no date of its own. */
export function speakerGoesOn(telling: Telling): Join[] {
  const joins: Join[] = [];
  const last = new Map<string, Candidate>();
  const goingOn = new Set<number | null>([
    ...telling.quoteOwners.values(),
    ...telling.candidates.map(({ teller }) => teller)
  ]);
  const isDated = (candidate: Candidate): boolean => hasOwnDate(telling, candidate);
  for (const candidate of inOrderOfPlace(telling.candidates)) {
    if (!isPlainStatement(candidate)) continue;
    const key = `${actorsWith(candidate, 'speaker').join('+')}|${String(candidate.teller)}`;
    const before = last.get(key);
    if (before && !hasOtherVenue(before, candidate)) {
      const dated = Number(isDated(before)) + Number(isDated(candidate));
      const leads = isInLead(before) && dated < 2;
      const goesOn = !isDated(candidate) && goingOn.has(candidate.id) && isNear(before, candidate);
      if (leads || goesOn) joins.push(join(SPEAKER_GOES_ON, before.id, candidate.id));
    }
    last.set(key, before && !candidate.venue && before.venue ? before : candidate);
  }
  return joins;
}

function inOrderOfPlace(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => a.sentence.index - b.sentence.index || a.id - b.id);
}

function isNear(a: Candidate, b: Candidate): boolean {
  return Math.abs(b.sentence.line - a.sentence.line) <= NEAR;
}

function isPlainStatement(candidate: Candidate): boolean {
  return (
    isStatement(candidate) &&
    /^(?:asserted|opinion)$/.test(candidate.modality) &&
    candidate.sentence.speech === null &&
    actorsWith(candidate, 'speaker').length > 0
  );
}

function hasOtherVenue(a: Candidate, b: Candidate): boolean {
  if (!a.venue || !b.venue) return false;
  const head = ({ venue, sentence }: Candidate): string =>
    sentence.tagged.findLast(
      (item) =>
        venue !== null && item.tag === 'noun' && item.start >= venue.start && item.end <= venue.end
    )?.lower ?? '';
  const words = ({ venue, sentence }: Candidate): Set<string> =>
    new Set(
      sentence.tagged
        .filter((item) => venue && item.start >= venue.start && item.end <= venue.end)
        .map(({ lower }) => lower)
    );
  return (
    head(a) !== head(b) &&
    ![...words(a)].some((word) => word.length > 3 && word !== 'with' && words(b).has(word))
  );
}
