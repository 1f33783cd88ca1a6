import type { Story, StoryEvent } from '#lib/domain/story.ts';
import { writeDay } from '#lib/time/edtf-write.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { writeCsv } from './csv.ts';
import {
  claimedWords,
  evidenceWords,
  leadOf,
  namesOf,
  placeWords,
  readWords,
  reviewWords,
  sourceWords,
  whenWords
} from './event-words.ts';
import type { Exporter } from './exporter.ts';
import { lossesOf, type Fates } from './losses.ts';

interface Row {
  readonly event: StoryEvent;
  readonly story: Story;
}

/** The columns, in their order. `date` is EDTF and says all; `earliest` and `latest` are days, both included. */
const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  date: ({ event }) => event.date.edtf,
  earliest: ({ event }) => dayWords(event.date.extent.from),
  latest: ({ event: { date } }) => dayWords(date.extent.to === null ? null : date.extent.to - 1),
  when: ({ event }) => whenWords(event.date),
  'date form': ({ event }) => event.date.form,
  title: ({ event }) => event.title,
  description: ({ event }) => event.hand?.description ?? '',
  kind: ({ event }) => event.kind,
  claimed: ({ event }) => event.modality,
  'claimed in words': ({ event }) => claimedWords(event) ?? '',
  actor: ({ event, story }) => namesOf([leadOf(event) ?? ''], story),
  actors: ({ event, story }) =>
    lines(event.actors.map(({ actor, role }) => `${namesOf([actor], story)} (${role})`)),
  side: ({ event, story }) => sideOf(leadOf(event), story),
  'on the word of': ({ event, story }) => sourceWords(event, story),
  quotes: ({ event }) => lines(event.quotes.map(({ exact }) => `“${exact}”`)),
  speakers: ({ event, story }) =>
    lines(
      event.quotes.map(({ speaker }) => (speaker === null ? 'not said' : namesOf([speaker], story)))
    ),
  evidence: ({ event }) => lines(event.evidence.map((each) => evidenceWords(each) ?? '')),
  'found in': ({ event, story }) => lines(event.evidence.map((each) => placeWords(each, story))),
  url: ({ event, story }) => addressOf(event, story),
  'date read': ({ event }) => readWords(event.date) ?? '',
  'date basis': ({ event }) => event.date.basis,
  inferred: ({ event }) => lines(event.inferences.map(({ says }) => says)),
  'against it': ({ event }) => lines(event.contradictions.map(({ says }) => says)),
  'media url': ({ event }) => event.hand?.medium?.url ?? '',
  'media caption': ({ event }) => event.hand?.medium?.caption ?? '',
  'media credit': ({ event }) => event.hand?.medium?.credit ?? '',
  'media alt': ({ event }) => event.hand?.medium?.alt ?? '',
  'media behind': ({ event }) => event.hand?.medium?.behind ?? '',
  notes: ({ event }) =>
    lines((event.hand?.notes ?? []).map(({ text, by, on }) => `${text} (${by}, ${on})`)),
  'changed by hand': ({ event }) =>
    lines(event.edits.map(({ field, machine, by, on }) => `${field} (${by}, ${on}): ${machine}`)),
  review: ({ story }) => reviewWords(story.review),
  'checked by': ({ event }) => event.hand?.checked?.by ?? '',
  'checked on': ({ event }) => event.hand?.checked?.on ?? '',
  score: ({ event }) => String(event.score),
  id: ({ event }) => event.id
};

const FATES: Fates = {
  'titles of the story': 'left out',
  standfirst: 'left out',
  cover: 'left out',
  'ways of reading a date': 'as words',
  'dates without inference': 'left out',
  'pieces of evidence': 'as words',
  'places in a text': 'as words',
  'speakers of quotes': 'as words',
  'facts of actors': 'left out',
  'parts in events': 'as words',
  sides: 'as words',
  'on whose word': 'as words',
  inferences: 'as words',
  'main events by hand': 'left out',
  accounts: 'left out',
  contradictions: 'as words',
  'changes by hand': 'as words',
  notes: 'as words',
  pictures: 'left out',
  'events set aside': 'left out',
  'texts of articles': 'left out',
  'facts of articles': 'as words',
  'zones of articles': 'left out',
  'findings of the reading': 'left out',
  'steps of the work': 'left out'
};

/** One row an event, in the order of the story. Several things in a cell stand one a line. */
export const table: Exporter = {
  id: 'csv',
  write: (document) => {
    const { story } = document;
    const columns = Object.entries(COLUMNS);
    const rows = story.events.map((event) => columns.map(([, cell]) => cell({ event, story })));
    return {
      text: writeCsv(
        columns.map(([name]) => name),
        rows
      ),
      losses: lossesOf(document, FATES)
    };
  }
};

function lines(words: readonly string[]): string {
  return words.join('\n');
}

/** Empty where nothing bounds it, and for years of more than four digits, of which nobody writes days. */
function dayWords(day: number | null): string {
  return day === null || Math.abs(civilDay(day).year) > 9999 ? '' : writeDay(day);
}

function sideOf(lead: string | null, { actors, sides }: Story): string {
  const side = actors.find(({ id }) => id === lead)?.side ?? null;
  return sides.find(({ id }) => id === side)?.name ?? side ?? '';
}

function addressOf({ evidence }: StoryEvent, { sources }: Story): string {
  const [first] = evidence;
  if (first?.type === 'record') return first.url ?? '';
  if (first?.type !== 'span') return '';
  return sources.find(({ article }) => article.id === first.article)?.article.url ?? '';
}
