import { tokenize, withoutStops } from '#lib/text/tokens.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { BODIES, KNOWN_ORGANISATIONS } from '../lexicon/organisations.ts';
import { CITIES, FEDERATED, REGIONS } from '../lexicon/places.ts';
import { STATES_TABLE } from '../lexicon/states-table.ts';
import {
  CAPITAL_ALIASES,
  PEOPLES,
  REGION_ADJECTIVES,
  SEATS,
  STATE_ALIASES
} from '../lexicon/states.ts';
import { slugOf } from './slug.ts';

/**
 * What a name of the tables stands for:
 * - `state`: a country's name; `side` is its id, also of the European Union;
 * - `adjective`: "French", "US"; puts what it describes on a side; without one for "European", "Western";
 * - `people`: "Russians", "Europeans";
 * - `capital`: a place that may act for its state;
 * - `seat`: a building that acts for its government: "Kremlin";
 * - `place`, `organisation`: as they are.
 */
export type GazetteerKind =
  'state' | 'adjective' | 'people' | 'capital' | 'seat' | 'place' | 'organisation';

export interface GazetteerEntry {
  readonly kind: GazetteerKind;
  /** Id of the state; null where the name belongs to none. */
  readonly side: string | null;
}

/** An entry with how many tokens it covers. */
export interface GazetteerHit {
  readonly entry: GazetteerEntry;
  readonly length: number;
}

const entries = new Map<string, Map<GazetteerKind, GazetteerEntry>>();
/** By first word: how many words the longest name has that begins with it. */
const longest = new Map<string, number>();

function keyOf(name: string): string {
  const read = withoutStops(tokenize(name, { start: 0, end: name.length }));
  const tokens = read.map(({ exact }) => straight(exact));
  const [first = ''] = tokens;
  longest.set(first, Math.max(longest.get(first) ?? 0, tokens.length));
  return tokens.join(' ');
}

function straight(word: string): string {
  return word.replaceAll('’', "'");
}

function add(name: string, kind: GazetteerKind, side: string | null): void {
  const key = keyOf(name.trim());
  if (!key) return;
  const known = entries.get(key) ?? new Map<GazetteerKind, GazetteerEntry>();
  if (!known.has(kind)) known.set(kind, { kind, side });
  entries.set(key, known);
}

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const list = (cell: string | undefined): string[] =>
  (cell ?? '').split(', ').flatMap((item) => (item.trim() ? [item.trim()] : []));

function addAdjective(adjective: string, side: string | null): void {
  add(adjective, 'adjective', side);
  if (/^(?:US|U\.S\.?|UK|U\.K\.?|EU|E\.U\.|UAE|U\.A\.E\.)$/.test(adjective)) return;
  if (!/(?:sh|ch|ese|ss|x)$/.test(adjective)) add(`${adjective}s`, 'people', side);
  if (/(?:sh|ch)$/.test(adjective)) add(`${adjective}men`, 'people', side);
}

for (const [name = '', aliases, adjectives] of lines(STATE_ALIASES)) {
  for (const adjective of list(adjectives)) addAdjective(adjective, slugOf(name));
  add(name, 'state', slugOf(name));
  for (const alias of list(aliases)) add(alias, 'state', slugOf(name));
}
for (const [name = '', adjective, capitals] of lines(STATES_TABLE)) {
  add(name, 'state', slugOf(name));
  for (const word of list(adjective)) addAdjective(word, slugOf(name));
  for (const capital of (capitals ?? '').split('/')) add(capital, 'capital', slugOf(name));
}
for (const [name = '', capitals] of lines(CAPITAL_ALIASES)) {
  for (const capital of list(capitals)) add(capital, 'capital', slugOf(name));
}
for (const [name = '', state = ''] of lines(PEOPLES))
  add(name, 'people', state ? slugOf(state) : null);
for (const [name = '', state = ''] of lines(SEATS)) add(name, 'seat', slugOf(state));
for (const word of REGION_ADJECTIVES.trim().split(/\s+/)) addAdjective(word, null);
for (const place of `${REGIONS}, ${FEDERATED}, ${CITIES}`.split(',')) add(place, 'place', null);
for (const [name = '', state = ''] of lines(KNOWN_ORGANISATIONS)) {
  add(name, 'organisation', state ? slugOf(state) : null);
}
for (const name of BODIES.split(',')) add(name, 'organisation', null);

/**
 * The longest name of the tables that stands at `at`, before `end`, of one of the wanted kinds; the
 * first kind in the list wins where a name is several.
 */
export function gazetteerAt(
  tokens: readonly Tagged[],
  at: number,
  end: number,
  wanted: readonly GazetteerKind[]
): GazetteerHit | null {
  const words: string[] = [];
  const most = at < end ? (longest.get(straight(tokens[at]?.exact ?? '')) ?? 0) : 0;
  for (let index = at; index < Math.min(end, at + most); index += 1)
    words.push(straight(tokens[index]?.exact ?? ''));
  for (let length = words.length; length > 0; length -= 1) {
    const key = length === 1 ? (words[0] ?? '') : words.slice(0, length).join(' ');
    const known = entries.get(key);
    const kind = known && wanted.find((item) => known.has(item));
    const entry = kind && known.get(kind);
    if (entry) return { entry, length };
  }
  return null;
}
