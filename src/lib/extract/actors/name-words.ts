import { FEMALE_NAMES, MALE_NAMES, PLAIN_SURNAMES, SHARED_NAMES } from '../lexicon/given-names.ts';
import {
  LAST_WORDS_OF_BODIES,
  ORGANISATION_WORDS,
  PLATFORMS,
  THING_WORDS
} from '../lexicon/organisations.ts';
import { PLACE_WORDS } from '../lexicon/places.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const male = words(MALE_NAMES);
const female = words(FEMALE_NAMES);
const shared = words(SHARED_NAMES);
const organisations = words(ORGANISATION_WORDS);
const things = words(THING_WORDS);
const places = words(PLACE_WORDS);
const platforms = words(PLATFORMS);
const lastOfBodies = words(LAST_WORDS_OF_BODIES);
const plainSurnames = words(PLAIN_SURNAMES);

export function isGivenName(word: string): boolean {
  return male.has(word) || female.has(word) || shared.has(word);
}

/** What "he" or "she" a given name goes with; null where it goes with both or is not known. */
export function genderOf(givenName: string): 'he' | 'she' | null {
  if (shared.has(givenName) || male.has(givenName) === female.has(givenName)) return null;
  return male.has(givenName) ? 'he' : 'she';
}

export function isOrganisationWord(word: string): boolean {
  return organisations.has(word);
}

/** Whether a name that ends with the word is a prize, a treaty, a day … and nobody. */
export function isThingWord(word: string): boolean {
  return things.has(word);
}

export function isPlaceWord(word: string): boolean {
  return places.has(word);
}

/** Whether the word, which may mean many things, is a medium after "on". */
export function isPlatform(word: string): boolean {
  return platforms.has(word);
}

/** Words that make a body of a name only as its last: "Northern Research". */
export function isLastOfBody(word: string): boolean {
  return lastOfBodies.has(word);
}

/** Whether a word that is also a role or a thing is a common family name: "Baker", "Law". */
export function isPlainSurname(word: string): boolean {
  return plainSurnames.has(word);
}
