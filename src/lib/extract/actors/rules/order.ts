import type { ActorRule } from '../actor-rule.ts';
import { bodyAgain, sameGroup } from './again.ts';
import { apposition, collective, knownRole, officeHolder, oneOfGroup } from './descriptions.ts';
import {
  acronym,
  capitalActs,
  capitalOfState,
  fullName,
  givenName,
  loneName,
  nameOfTables,
  nation,
  shortName
} from './names.ts';
import { describedActor, officeOfSomeone, speakingSource, unnamedSource } from './new-actors.ts';
import { he, it, they } from './pronouns.ts';

/** For names, in the order in which they are asked; the first that knows decides. */
export const NAME_RULES: readonly ActorRule[] = [
  capitalActs,
  nation,
  nameOfTables,
  acronym,
  shortName,
  givenName,
  fullName,
  loneName
];

/** For descriptions. */
export const DESCRIPTION_RULES: readonly ActorRule[] = [
  apposition,
  oneOfGroup,
  capitalOfState,
  collective,
  officeHolder,
  knownRole,
  sameGroup,
  bodyAgain,
  officeOfSomeone,
  unnamedSource,
  describedActor,
  speakingSource
];

/** For pronouns. */
export const PRONOUN_RULES: readonly ActorRule[] = [he, they, it];
