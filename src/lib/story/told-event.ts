import type { Contradiction } from '#lib/domain/account.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { getLocale } from '#lib/messages/compiled/runtime.js';
import { said } from '#lib/messages/said.ts';
import type { WordedDate } from '#lib/time/date-in-language.ts';
import { dateWords } from '#lib/time/date-words.ts';
import { claimOf } from '#lib/time/edtf-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';

/** In which readings say what they do; see time/english-dates.ts. */
const WRITTEN = 'en';

/** An event with what its reading says, in the language of the interface; what the article says stays as it is. */
export function toldEvent(event: StoryEvent): StoryEvent {
  if (getLocale() === WRITTEN) return event;
  const dates = datesIn(
    event.date.trace.flatMap(({ result, reference }) => [result, reference ?? ''])
  );
  return {
    ...event,
    // Of what else happened, only the article's words tell.
    title: event.kind === 'publication' ? said(event.title) : event.title,
    date: {
      ...event.date,
      trace: event.date.trace.map((step) => ({ ...step, says: said(step.says, dates) }))
    },
    inferences: event.inferences.map((each) => ({ ...each, says: said(each.says, dates) })),
    contradictions: event.contradictions.map((each) => ({
      ...each,
      says: said(each.says, datesIn(claimsOf(each)))
    })),
    edits: event.edits.map((each) => ({
      ...each,
      machine: said(each.machine, datesIn([each.machine]))
    }))
  };
}

/** Formats that carry a reading as data, for programs: these say what it says as it was written down. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(['json', 'jsonld', 'annotations']);

/** A story as a format writes it: for people, in the language of the interface. */
export function toldFor(format: string, document: StoryDocument): StoryDocument {
  if (getLocale() === WRITTEN || FOR_PROGRAMS.has(format)) return document;
  const { story } = document;
  return { ...document, story: { ...story, events: story.events.map(toldEvent) } };
}

function claimsOf({ kind, sides }: Contradiction): readonly string[] {
  return kind === 'date' ? sides.map(({ claim }) => claim) : [];
}

/** Dates (EDTF) as a reading may have said them in English, each with its words in the language of the interface. */
function datesIn(edtfs: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const edtf of edtfs) {
    const claim = claimOf(edtf);
    if (!claim.ok) continue;
    // A reference that is wider than a day is said as one day of it.
    const oneOf: WordedDate = {
      ...claim.value,
      form: 'within',
      precision: 'day',
      approximate: false
    };
    for (const date of [oneOf, claim.value])
      for (const length of ['short', 'long'] as const)
        words.set(englishDateWords(date, length), dateWords(date, length));
  }
  return words;
}
