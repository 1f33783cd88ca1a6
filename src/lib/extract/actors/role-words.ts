import {
  GROUP_WORDS,
  HONORIFICS,
  ORGANISATION_NOUNS,
  PERSON_ROLES,
  ROLE_MODIFIERS,
  SOURCE_ROLES
} from '../lexicon/titles.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

const singulars = new Map<string, string>();
const roles = new Set(words(PERSON_ROLES));
for (const role of roles) {
  singulars.set(role, role);
  singulars.set(pluralOf(role), role);
}
singulars.set('sources', 'source');
singulars.set('source', 'source');
singulars.set('observer', 'observer');
singulars.set('observers', 'observer');
const organisations = new Map<string, string>();
for (const noun of words(ORGANISATION_NOUNS)) {
  organisations.set(noun, noun);
  organisations.set(pluralOf(noun), noun);
}
const groups = new Set(words(GROUP_WORDS));
const sources = new Set(words(SOURCE_ROLES));
const honorifics = new Set(words(HONORIFICS));
const modifiers = new Set(words(ROLE_MODIFIERS));

function pluralOf(noun: string): string {
  if (/(?:wo)?man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun === 'spokesperson') return 'spokespeople';
  if (noun === 'wife') return 'wives';
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const HYPHEN = /[-‐‑]/;

/** The role in the singular; null for a word that is no role of a person. A hyphenated word counts by its end. */
export function personRole(word: string): string | null {
  const known = singulars.get(word);
  if (known !== undefined || !HYPHEN.test(word)) return known ?? null;
  return singulars.get(word.replace(/^.*[-‐‑]/, '')) ?? null;
}

/** The noun in the singular; null for a word that describes no body of people. */
export function organisationNoun(word: string): string | null {
  return organisations.get(word) ?? null;
}

export function isGroupWord(word: string): boolean {
  return groups.has(word);
}

/** Whether a role is one that unnamed sources have. */
export function isSourceRole(role: string): boolean {
  return sources.has(role) || role === 'source' || role === 'observer';
}

/** "Mr", "Sen", "Dr": without the full stop, as written. */
export function isHonorific(word: string): boolean {
  return honorifics.has(word);
}

export function isRoleModifier(word: string): boolean {
  return modifiers.has(word);
}

const FIELD_ROLES = new Set(
  words(
    `academic adviser advisor analyst author commentator consultant correspondent economist editor envoy expert historian journalist negotiator observer professor reporter researcher scholar specialist veteran watcher writer`
  )
);

/** Whether a bare country name before the role is its field and no side: "Russia analyst". */
export function isFieldRole(role: string): boolean {
  return FIELD_ROLES.has(role);
}

const BODY_ROLES = new Set(
  words(
    `ally backer broadcaster champion client competitor contender critic customer developer donor host leader member operator opponent owner parent partner producer publisher rival shareholder sibling sponsor supporter user winner`
  )
);

/** Whether companies and countries have the role as well as people: "launch customer". */
export function isBodyRole(role: string): boolean {
  return BODY_ROLES.has(role);
}

const SERVING_ROLES = new Set(
  words(
    `adviser advisor aide ally ambassador assistant attorney bodyguard chief confidant counsel deputy envoy lawyer minister negotiator operative representative secretary spokesman spokesperson spokeswoman staffer strategist supporter`
  )
);

/** Whether a person has the role for someone else, whose side they share: "Putin aide". */
export function isServingRole(role: string): boolean {
  return SERVING_ROLES.has(role);
}
