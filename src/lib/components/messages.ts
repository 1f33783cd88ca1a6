/**
 * The interface's words, all of them: English, sentence case, the reader's terms. What an article says is
 * never in here.
 */
import type { EventKind, Modality, SpanEvidence } from '#lib/domain/event.ts';
import type { Certainty } from '#lib/timeline/certainty.ts';

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const KINDS: Readonly<Record<EventKind, string>> = {
  statement: 'Statement',
  quote: 'Statement, quoted',
  visit: 'Visit',
  meeting: 'Meeting',
  call: 'Call',
  talks: 'Talks',
  action: 'Action',
  decision: 'Decision',
  denial: 'Denial',
  'non-confirmation': 'Neither confirmed nor denied',
  plan: 'Plan',
  publication: 'Publication',
  other: 'Event'
};

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  day: 'The day is known',
  approximate: 'About',
  within: 'Some day within bounds',
  wide: 'Month or year only',
  lasting: 'A stretch of time',
  'no beginning': 'No date given'
};

const MODALITIES: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  reported: 'as told by another',
  'unnamed sources': 'unnamed sources',
  denied: 'denied',
  'not confirmed': null,
  opinion: 'opinion',
  planned: 'planned',
  ongoing: 'still going on',
  recurring: 'more than once'
};

export const messages = {
  siteName: 'Dateline',
  siteDescription: 'News articles as a sourced, honest timeline.',
  stories: 'Stories',
  howDatesAreRead: 'How dates are read',
  storiesIntro: 'What happened when, and who says so.',
  storiesAbout:
    'Dateline turns news articles into a timeline. Each event keeps the words it rests on, and none is drawn sharper than they date it.',
  stripName: (title: string, events: number) =>
    `The time of “${title}” in one picture: ${plural(events, 'event', 'events')}`,
  noStories: 'There is no story yet.',
  skipToContent: 'Skip to the story',
  toDark: 'Dark',
  toLight: 'Light',
  toDarkLong: 'Switch to the dark theme',
  toLightLong: 'Switch to the light theme',
  footer: 'Read from the articles by rules. Nothing is added to what they say.',

  sources: (count: number) => plural(count, 'source', 'sources'),
  events: (count: number) => plural(count, 'event', 'events'),
  actors: (count: number) => plural(count, 'actor', 'actors'),
  readByMachine: 'read by machine, not yet reviewed',
  checked: (by: string, on: string) => `checked by ${by} on ${on}`,

  filterLabel: 'Show only',
  allActors: 'Actors',
  others: 'Others',
  clearFilter: 'Show all',
  shown: (count: number, all: number) => `${String(count)} of ${plural(all, 'event', 'events')}`,
  nothingShown: 'No event is of these actors, kinds and dates. Show all to see the others.',
  scaleLabel: 'Time scale',
  folded: 'Folded',
  foldedLong: 'Quiet time folded',
  trueScale: 'True scale',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitLong: 'Show all of the story',

  timeline: 'Timeline',
  timelineHelp:
    'Left and right move through time in a lane, up and down between lanes, comma and full stop to the previous and next event. Enter opens an event, Escape closes it. Slash searches, the question mark lists all keys.',
  foldedFor: (length: string) => `${length} folded`,
  openFold: (length: string) => `Unfold ${length} without events`,
  published: 'published',
  unassigned: 'No actor named',
  unnamed: 'unnamed',
  readAs: (role: string) => `read as ${role}`,
  cluster: (count: number, when: string) => `${plural(count, 'event', 'events')}, ${when}`,
  openCluster: (count: number) =>
    `${plural(count, 'event', 'events')} close together; open the list`,
  minimap: 'True scale',
  noEvents: 'No event has been read from this article.',
  noEventsNext: 'Its text follows, unmarked.',

  find: 'Search events and quotes',
  findKey: '/',
  hits: (place: number, count: number) =>
    place === 0 ? `${String(count)} found` : `${String(place)} of ${String(count)}`,
  noHit: (query: string) => `No event has “${query}”.`,
  hitsFilteredOut: (count: number) =>
    count === 1
      ? '1 that has it is filtered out.'
      : `${String(count)} that have it are filtered out.`,
  clearFind: 'Clear the search',

  filters: 'Filter',
  filterKinds: 'Kind',
  filterCertainty: 'How the date is known',
  certainty: (certainty: Certainty) => CERTAINTY_WORDS[certainty],
  othersLabel: 'What is not chosen',
  dimOthers: 'Dim it',
  hideOthers: 'Hide it',
  nothingOnTimeline: 'The filter hides every event.',

  foldAgain: (length: string) => `fold ${length}`,
  foldAgainLong: (length: string) => `Fold ${length} without events again`,

  minimapHelp: 'Window on time',
  windowMoved: 'Window on time; arrows move it',
  windowStart: 'Start of the window',
  windowEnd: 'End of the window',
  daysFromTo: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),

  clusterCard: (name: string) => `Events close together: ${name}`,
  zoomToCluster: 'Zoom in on these',

  copyQuote: 'Copy quote',
  copyWords: 'Copy words',
  copied: 'Copied with its citation.',
  copyFailed: 'The browser does not allow copying here.',
  openOriginal: 'Open the original at these words',

  keys: 'Keys',
  keysOpen: 'Keys (?)',
  keysNote: 'They act while the timeline has the focus.',
  keyList: [
    { keys: ['←', '→'], does: 'earlier and later in the lane' },
    { keys: ['↑', '↓'], does: 'the lane above and below' },
    { keys: [',', '.'], does: 'the story’s previous and next event' },
    { keys: ['Home', 'End'], does: 'the first and the last event' },
    { keys: ['Enter'], does: 'open the event' },
    { keys: ['Esc'], does: 'close it, back to its mark' },
    { keys: ['/'], does: 'search; then Enter for the next hit, Shift Enter for the one before' },
    { keys: ['C'], does: 'copy the quote with its citation' },
    { keys: ['G'], does: 'fold quiet time, or show true scale' },
    { keys: ['+', '−'], does: 'zoom in and out' },
    { keys: ['Shift ←', 'Shift →'], does: 'pan' },
    { keys: ['0'], does: 'show all of the story' },
    { keys: ['?'], does: 'this list' }
  ],

  kind: (kind: EventKind) => KINDS[kind],
  modality: (modality: Modality) => MODALITIES[modality],
  markName: (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join('. '),

  noSpeaker: 'The text does not say who speaks.',
  moreQuotes: (count: number) => plural(count, 'more quote', 'more quotes'),
  howRead: 'How the date was read',
  inferred: 'inferred',
  withoutInference: (words: string) => `Without what is inferred: ${words}`,
  readFrom: (words: string) => `read from “${words}”`,
  notDated: 'no day in the text',
  goingOn: 'still going on when published',
  noBeginning: 'no beginning in the text',
  noLaterThan: (day: string) => `by ${day} at the latest`,
  byOrder: 'from the order of things',
  byInheritance: 'taken over from another event',
  byHand: 'Changed by hand',
  machineRead: (machine: string) => `the machine had read: ${machine}`,
  ownWords: 'In the speaker’s own words.',
  articleSays: 'The article says so itself.',
  throughOthers: (names: string) => `On the word of ${names}.`,
  unnamedSources: (names: string) => `On the word of unnamed sources: ${names}.`,
  inWords: (words: string) => `The text names them as “${words}”.`,
  opinionOf: (names: string) => `The opinion of ${names}.`,
  neither: 'Neither confirmed nor denied; that is no denial.',
  paragraph: (paragraph: SpanEvidence['paragraph']) =>
    typeof paragraph === 'number' ? `paragraph ${String(paragraph)}` : paragraph,
  showInArticle: 'Show in the article',
  close: 'Close',
  card: 'Event',

  chronicle: 'Chronicle',
  chronicleNote: 'Where nobody else is named, the article says so itself.',
  publicationDay: 'the day of publication',
  noDateGiven: 'No date given',
  noDateNote: 'Only the publication bounds these.',
  quiet: (length: string) => `${length} without events`,
  source: 'Source',
  sourceEvent: (title: string) => `Event: ${title}`,

  notFoundTitle: 'There is no page here',
  notFound: 'The address may be mistyped, or the story may have been given another name.',
  errorTitle: 'This page could not be shown',
  errorText: 'Something went wrong on the way. Loading it again often helps.',
  toStories: 'See all stories',

  days: (days: number): string => {
    if (days < 14) return plural(days, 'day', 'days');
    if (days < 60) return about(days / 7, 'week', 'weeks');
    if (days < 700) return about(days / 30.44, 'month', 'months');
    return about(days / 365.25, 'year', 'years');
  }
} as const;

/** "3 years", "nearly 4 years", "over 2 years": the nearest whole number, with which side it errs on. */
function about(exact: number, one: string, many: string): string {
  const whole = Math.round(exact);
  const off = exact - whole;
  const word = Math.abs(off) < 0.1 ? '' : off < 0 ? 'nearly ' : 'over ';
  return word + plural(whole, one, many);
}
