import type { ActorKind, MentionForm } from '#lib/domain/actor.ts';
import type { DateBasis, DateForm, Precision } from '#lib/domain/date.ts';
import type { BlockRole, TimeType } from '#lib/domain/extraction.ts';

/** The domain's closed lists, as schemas need them; the compiler refuses one that is not complete. */
function every<Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] {
  return Object.keys(words);
}

export const ACTOR_KINDS = every<ActorKind>({
  person: true,
  organisation: true,
  state: true,
  place: true,
  group: true,
  unnamed: true
});

export const MENTION_FORMS = every<MentionForm>({
  name: true,
  'short name': true,
  description: true,
  pronoun: true
});

export const PRECISIONS = every<Precision>({
  day: true,
  week: true,
  month: true,
  quarter: true,
  season: true,
  half: true,
  year: true,
  decade: true,
  century: true
});

export const DATE_FORMS = every<DateForm>({
  unit: true,
  within: true,
  lasting: true,
  undated: true
});

export const DATE_BASES = every<DateBasis>({
  stated: true,
  relative: true,
  event: true,
  inherited: true,
  order: true,
  publication: true,
  record: true,
  hand: true
});

export const TIME_TYPES = every<TimeType>({ DATE: true, TIME: true, DURATION: true, SET: true });

export const BLOCK_ROLES = every<BlockRole>({
  header: true,
  headline: true,
  'publication line': true,
  standfirst: true,
  dateline: true,
  paragraph: true
});
