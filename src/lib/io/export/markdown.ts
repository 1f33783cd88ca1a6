import type { Story, StoryEvent } from '#lib/domain/story.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { said } from '#lib/messages/said.ts';
import {
  articleWords,
  evidenceWords,
  namesOf,
  noteLines,
  placeWords,
  reviewWords,
  sourceWords,
  whenWords
} from './event-words.ts';
import type { Exporter } from './exporter.ts';
import { harmlessLine } from './harmless.ts';
import { lossesOf, type Fates } from './losses.ts';
import { WORD_FATES } from './note-fates.ts';

const FATES: Fates = { ...WORD_FATES, cover: 'left out', dates: 'as words', media: 'as words' };

/** Notes that stand in the chronicle itself, so that they are no footnotes; the review of all stands at its head. */
const IN_THE_TEXT: ReadonlySet<string> = new Set(['', 'When', 'On the word of', 'Quote', 'Source']);

/**
 * A chronology in Markdown (CommonMark, footnotes as GitHub's): quotes below their events, sources and all that is
 * known besides as footnotes. Words of the story are escaped, so that none of them is markup.
 */
export const markdown: Exporter = {
  id: 'markdown',
  write: (document) => {
    const { story } = document;
    const notes: string[] = [];
    const note = (words: string): string => {
      notes.push(words);
      return `[^${String(notes.length)}]`;
    };
    const dated = story.events.filter(({ date }) => date.extent.from !== null);
    const undated = story.events.filter(({ date }) => date.extent.from === null);
    const parts = [
      `# ${escaped(story.title) || said('A story')}`,
      escaped(story.standfirst),
      `*${escaped(reviewWords(story.review))}*`,
      ...dated.map((event) => entryOf(event, story, note)),
      undated.length === 0 ? '' : `## ${said('No date given')}`,
      ...undated.map((event) => entryOf(event, story, note)),
      story.sources.length === 0 ? '' : `## ${said('Sources')}`,
      story.sources.map(({ article }) => `- ${escaped(articleWords(article))}`).join('\n'),
      notes.map((words, at) => `[^${String(at + 1)}]: ${words}`).join('\n')
    ];
    return {
      text: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
      losses: lossesOf(document, FATES)
    };
  }
};

function entryOf(event: StoryEvent, story: Story, note: (words: string) => string): string {
  const { hand } = event;
  const sources = event.evidence.map((evidence) => {
    const words = evidenceWords(evidence);
    const place = escaped(placeWords(evidence, story));
    return note(words === null ? place : `“${escaped(words)}” (${place})`);
  });
  const isChecked = hand?.checked != null;
  const others = noteLines(event, story)
    .filter(({ label }) => !IN_THE_TEXT.has(label) && (label !== 'Review' || isChecked))
    .map(({ label, words }) =>
      note(m.labelled({ label: escaped(said(label)), words: escaped(words) }))
    );
  const head = `**${escaped(whenWords(event.date))}** (\`${event.date.edtf}\`): ${escaped(event.title)} (${escaped(sourceWords(event, story))})${[...sources, ...others].join('')}`;
  const quotes = event.quotes.map(({ exact, speaker }) => {
    const who =
      speaker === null ? said('the text does not say who speaks') : namesOf([speaker], story);
    return `> “${escaped(exact)}” (${escaped(who)})`;
  });
  const described = hand?.description == null ? '' : escaped(hand.description);
  return [head, described, quotes.join('\n>\n')].filter((part) => part !== '').join('\n\n');
}

/** Words as they stand, in one line: what is markup in Markdown or HTML is none. */
function escaped(words: string): string {
  return harmlessLine(words)
    .replace(/[\\`*_{}[\]<>#|~&$^]/gu, '\\$&')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
