import type { Fates } from './losses.ts';

/** What becomes of a story where all that is known of an event stands in words, or nowhere. */
export const WORD_FATES: Fates = {
  'ways of reading a date': 'as words',
  'dates without inference': 'left out',
  'pieces of evidence': 'as words',
  'places in a text': 'as words',
  quotes: 'as words',
  'speakers of quotes': 'as words',
  'facts of actors': 'left out',
  'parts in events': 'left out',
  sides: 'left out',
  'kinds of events': 'left out',
  'ways of claiming': 'as words',
  'on whose word': 'as words',
  inferences: 'as words',
  scores: 'left out',
  'main events by hand': 'left out',
  accounts: 'left out',
  contradictions: 'as words',
  'changes by hand': 'as words',
  'events checked': 'as words',
  notes: 'as words',
  pictures: 'left out',
  descriptions: 'as words',
  'events set aside': 'left out',
  'texts of articles': 'left out',
  'facts of articles': 'as words',
  'zones of articles': 'left out',
  'findings of the reading': 'left out',
  'steps of the work': 'left out'
};

/** What becomes of a story in formats that know a title, a date, a lane and words. */
export const NOTE_FATES: Fates = {
  ...WORD_FATES,
  'approximate dates': 'as words',
  'actors beside the first': 'left out'
};
