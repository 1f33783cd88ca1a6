import type { Extraction } from '#lib/domain/extraction.ts';
import type { EventKind, Modality, TimelineEvent } from '#lib/domain/event.ts';

/** Something that a reading may claim; what is left out may be anything. */
export type Claim = SaidClaim | DateClaim | EventClaim;

interface SaidClaim {
  /** Words within a quotation. */
  readonly quote: string;
  /** Name of who speaks them; null where nobody does. */
  readonly by?: string | null;
}

interface DateClaim {
  /** A time expression, whole. */
  readonly words: string;
  /** EDTF; null where it has no calendar value. */
  readonly is?: string | null;
}

interface EventClaim extends EventParts {
  /** Words of the event's title. */
  readonly tells: string;
}

interface EventParts {
  readonly kind?: EventKind;
  readonly modality?: Modality;
  /** EDTF. */
  readonly on?: string;
  /** On whose word: names, joined by " + "; empty for the article itself. */
  readonly source?: string;
  /** Name of one who acts, speaks or takes part. */
  readonly doer?: string;
}

/** The words are quoted, by this speaker; null for words whose speaker is not told. */
export const said = (quote: string, by: string | null): Claim => ({ quote, by });
/** The words are quoted, whoever speaks them. */
export const quoted = (quote: string): Claim => ({ quote });
/** The words date something; null where they name no day of the calendar. */
export const when = (words: string, is: string | null): Claim => ({ words, is });
/** The words are read as a time, whatever its value. */
export const timed = (words: string): Claim => ({ words });
/** An event with these words in its title. */
export const tells = (title: string, parts: EventParts = {}): Claim => ({ tells: title, ...parts });

/** Whether a reading claims it. */
export function isClaimed(extraction: Extraction, claim: Claim): boolean {
  if ('quote' in claim)
    return extraction.quotes.some(
      ({ exact, speaker }) =>
        exact.includes(claim.quote) && agrees(claim.by, nameOf(extraction, speaker))
    );
  if ('words' in claim)
    return extraction.times.some(
      ({ exact, edtf }) => exact === claim.words && agrees(claim.is, edtf)
    );
  return extraction.events.some((event) => isTold(extraction, event, claim));
}

function isTold(extraction: Extraction, event: TimelineEvent, claim: EventClaim): boolean {
  const sources = event.attribution.sources.map((id) => nameOf(extraction, id)).join(' + ');
  const doers = event.actors
    .filter(({ role }) => role === 'agent' || role === 'speaker' || role === 'participant')
    .map(({ actor }) => nameOf(extraction, actor));
  return (
    event.kind !== 'publication' &&
    event.title.toLowerCase().includes(claim.tells.toLowerCase()) &&
    agrees(claim.kind, event.kind) &&
    agrees(claim.modality, event.modality) &&
    agrees(claim.on, event.date.edtf) &&
    agrees(claim.source, sources) &&
    (claim.doer === undefined || doers.includes(claim.doer))
  );
}

function agrees<T>(wanted: T | undefined, found: T): boolean {
  return wanted === undefined || wanted === found;
}

function nameOf({ actors }: Extraction, id: string | null): string | null {
  return id === null ? null : (actors.find((actor) => actor.id === id)?.name ?? id);
}

/** A claim in plain words, for titles of tests and for the list of what is not read. */
export function inWords(claim: Claim): string {
  if ('quote' in claim)
    return claim.by === undefined
      ? `“${claim.quote}” is a quote`
      : `“${claim.quote}” is quoted from ${claim.by ?? 'nobody in particular'}`;
  if ('words' in claim)
    return claim.is === undefined
      ? `“${claim.words}” is a date`
      : claim.is === null
        ? `“${claim.words}” is no day of the calendar`
        : `“${claim.words}” is \`${claim.is}\``;
  const { kind, modality, on, source, doer } = claim;
  const parts = [
    kind,
    modality,
    on === undefined ? undefined : `\`${on}\``,
    source === undefined
      ? undefined
      : source === ''
        ? 'in the article’s own voice'
        : `on the word of ${source}`,
    doer === undefined ? undefined : `by ${doer}`
  ].filter((part) => part !== undefined);
  return `an event “${claim.tells}”${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}
