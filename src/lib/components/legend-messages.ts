/**
 * The catalogue's part for the page "How dates are read", apart so that other pages need not load it. The
 * rules of truth in the reader's words; what an article says is never in here.
 */
import type { DateRule, WordRule } from './legend/choose-examples.ts';
import type { GlyphShape } from '#lib/timeline/glyph-shape.ts';

interface Entry {
  readonly name: string;
  readonly says: string;
}

const DATES: Readonly<Record<DateRule, Entry>> = {
  day: {
    name: 'A known day',
    says: 'The words lead to one day. The mark stands in the middle of its column, since nobody gave the hour.'
  },
  unit: {
    name: 'No finer than the words',
    says: 'A year stays a year. The bar is as wide as what was said, and the shape stands at its end, at no point in time.'
  },
  about: {
    name: 'About then',
    says: 'The source itself is vague, so the edge is wavy.'
  },
  between: {
    name: 'Some day between two',
    says: 'No day is given, but the order of things bounds it. The bar covers every day it may have been.'
  },
  said: {
    name: 'Counted from when it was said',
    says: 'Inside a quotation, words like “ago” count from the day of speaking, which may itself be unsure.'
  },
  inferred: {
    name: 'Inferred, and marked so',
    says: 'Where we join what the text does not join, the step says so, and the date without it stands beside.'
  },
  ongoing: {
    name: 'Still going on',
    says: 'It runs open to the day of publication. Nobody said that it ended there.'
  },
  none: {
    name: 'No date given',
    says: 'Only the day of publication bounds it. It fades out to the left, and stands last in the chronicle.'
  }
};

const WORDS: Readonly<Record<WordRule, Entry>> = {
  article: { name: 'The article itself', says: 'It vouches in its own voice.' },
  through: { name: 'Through someone else', says: 'Known from one who speaks of another.' },
  unnamed: {
    name: 'Unnamed sources',
    says: 'Those who speak stay without a name, and this stays with it.'
  },
  refusal: {
    name: 'Neither confirmed nor denied',
    says: 'A refusal is drawn as one. It is no denial.'
  },
  opinion: { name: 'An opinion', says: 'Hollow, whoever holds it.' },
  plan: { name: 'A plan', says: 'It has not happened yet.' },
  recurring: { name: 'More than once', says: 'A row of three, since no single day is meant.' }
};

const SHAPES: Readonly<Record<GlyphShape, string>> = {
  notch: 'Statement, quoted',
  disc: 'Statement in the article’s words',
  'hollow notch': 'Opinion',
  diamond: 'Visit or meeting',
  'open diamond': 'Call',
  'double diamond': 'Talks',
  square: 'Action or decision',
  'barred ring': 'Denial',
  'dashed ring': 'Neither confirmed nor denied',
  'arrow ring': 'Plan',
  dot: 'Anything else'
};

export const legendMessages = {
  title: 'How dates are read',
  description: 'How Dateline turns the words of an article into dates, and what each mark means.',
  lead: (words: readonly string[]) =>
    `News says ${words.map((each) => `“${each}”`).join(', ')}. Dateline reads what such words can mean, claims no more than that, and keeps the words beside the date.`,
  examplesFrom: 'Every example is an event of',
  noStory: 'There is no story yet to take examples from.',
  fromArticle: 'In the article',
  edges: 'The edge says how certain',
  edgesLead: 'A date is never drawn sharper than its source gives it.',
  date: (rule: DateRule) => DATES[rule],
  strip: (when: string) => `Drawn on the timeline: ${when}`,
  shapes: 'The shape says what happened',
  shape: (shape: GlyphShape) => SHAPES[shape],
  publication: 'Publication of an article',
  link: 'The same event, for all who took part',
  colours: 'The colour says whose side',
  coloursLead:
    'A side is the state or camp that the text puts somebody in. Each has a place on the page too, so nobody has to tell colours apart.',
  noSide: 'No side in the text',
  sources: 'Who says so stays with it',
  sourcesLead: 'Nothing is told in a flatter voice than the article tells it.',
  word: (rule: WordRule) => WORDS[rule],
  promises: 'What also holds',
  promiseList: [
    'No event without evidence: each one shows the words it rests on.',
    'Quotes are verbatim, brackets and [sic] included. A cut shows an ellipsis.',
    'What the article claims is kept as its claim. What we know from elsewhere neither sharpens nor repairs it.',
    'What a person changes by hand is marked, and the machine’s reading is kept.',
    'The same article gives the same timeline, every time.'
  ],
  discards: (count: number) =>
    `Nothing disappears silently: here ${count === 1 ? 'one reading was' : `${String(count)} readings were`} set aside, each with its reason.`,
  openStory: 'See them all on the timeline'
} as const;
