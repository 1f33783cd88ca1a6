import { CUE_VERBS, type CueClass } from './cues.ts';

/** What verbs tell of, by base form. A verb stands in one class only; one in none tells of an action. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** How things are, not what happens: no event. */
export const STATE_VERBS = words(
  `amount appear await be believe belong comprise concern consider consist constitute contain continue cost cover deem depend deserve differ doubt enjoy equal exist expect face fear feel hate have hear hope house include indicate involve keep know lack lie like live look love matter mean measure merit near need owe own possess prefer range refer reflect regard relate rely remain represent require resemble resonate result see seem serve signal signify sit sound span stand stay stem suffer suppose suspect tend think understand use vary want weigh wish`
);

/** Passives that say how things are: "is located in Rome", "was intended to help", "were disappointed by it". */
export const STATE_PASSIVES = words(
  `accustom aim allow associate base believe call commit compare compose concern connect consider dedicate deem design disappoint entitle equip expect inhabit intend interest involve know limit locate make mean name need oblige own please populate regard relate require situate suppose surprise surround think title understand use worry`
);

/** Verbs that introduce quoted words, but tell of something else where no quotation stands beside them. */
const SPEECH_ONLY_WITH_QUOTE = words(
  `agree assail attack begin brief cast charge cite commit continue echo find finish frame go guarantee hammer headline hit indicate interrupt knock laugh lecture mean object offer oppose paint pen plead point preach press publish question quote rate read reason recite refer reflect reject relate rip show sign signal sing smile speak start talk term title type utter`
);
const SPEECH_CLASSES: ReadonlySet<CueClass> = new Set([
  'saying',
  'writing',
  'asking',
  'commitment',
  'evaluation',
  'denial',
  'confirmation'
]);

/** Whether a verb tells of saying, writing, judging, confirming or denying, with no quotation beside it. */
export function isSpeechVerb(lemma: string): boolean {
  const cue = CUE_VERBS.get(lemma);
  return cue !== undefined && SPEECH_CLASSES.has(cue) && !SPEECH_ONLY_WITH_QUOTE.has(lemma);
}

const SPEECH_ONLY_WITH_CONTENT = words(
  'add deliver project conclude recall observe concede reveal answer maintain note counter'
);

/** Whether a verb tells of saying only where what was said stands beside it: "added that", not "added a room". */
export function needsContent(lemma: string): boolean {
  return SPEECH_ONLY_WITH_CONTENT.has(lemma);
}

/** Verbs of saying what one holds or guesses. */
const GUESSING_VERBS = words(
  'suggest speculate theorize opine surmise argue reckon imply lament muse wonder'
);

/** Whether what is said is what the speaker holds, not what the speaker knows: "theorized", "dubbed", "felt". */
export function tellsOpinion(lemma: string): boolean {
  const cue = CUE_VERBS.get(lemma);
  return cue === 'opinion' || cue === 'evaluation' || GUESSING_VERBS.has(lemma);
}

/** "is set to begin", "are due to meet": adjectives that put an infinitive in the future. */
export const DUE_ADJECTIVES = words('set due scheduled expected slated poised ready about planned');

/** "declined to comment": with an infinitive of saying, a non-confirmation. */
export const REFUSING_VERBS = words('decline refuse');

export const VISITING_VERBS = words('visit tour travel fly arrive head journey');
/** Going somewhere only when a place is named. */
export const GOING_VERBS = words('go come return');
export const MEETING_VERBS = words('meet reunite convene gather');
export const CALLING_VERBS = words('phone telephone ring call');
export const TALKING_VERBS = words('talk speak negotiate confer discuss consult converse');
export const DECIDING_VERBS = words(
  `acquit adopt agree appoint approve authorise authorize award ban choose convict decide elect enact endorse grant nominate opt order overturn pass ratify reject repeal resolve rule select sentence sign uphold veto vote`
);
export const PLANNING_VERBS = words('plan intend schedule aim prepare');

/** "talks drag on", "the war continues": what their subject names goes on. */
export const CONTINUING_VERBS = words('drag go rage persist continue');

/** Nouns that name something that happens, with the kind of event. */
export const EVENT_NOUNS: ReadonlyMap<
  string,
  'visit' | 'meeting' | 'call' | 'talks' | 'action' | 'decision' | 'other'
> = new Map([
  ...[...words('visit trip journey tour')].map((noun) => [noun, 'visit'] as const),
  ...[...words('meeting summit conference session gathering')].map(
    (noun) => [noun, 'meeting'] as const
  ),
  ...[...words('call conversation')].map((noun) => [noun, 'call'] as const),
  ...[...words('talks negotiations dialogue discussions consultations')].map(
    (noun) => [noun, 'talks'] as const
  ),
  ...[
    ...words(
      `abdication accident acquisition address annexation arrest assassination assault attack avalanche battle birth blast blockade bombing boycott burglary burial ceasefire ceremony championship closure collapse concert coronation coup crackdown crash death debut defeat demonstration derailment earthquake election eruption evacuation execution explosion expulsion festival fire flood funeral hearing hijacking hurricane inauguration independence inspection invasion kidnapping killing landing landslide launch march massacre match merger murder occupation offensive opening outbreak premiere protest purchase race raid rally rebellion referendum release rescue resignation reunification review revolution riot robbery sale shooting siege sinking speech strike takeover theft tornado trial tsunami uprising victory war wedding withdrawal`
    )
  ].map((noun) => [noun, 'action'] as const),
  ...[
    ...words(
      'decision ruling verdict agreement treaty accord deal vote appointment conviction sentence judgment judgement decree resolution'
    )
  ].map((noun) => [noun, 'decision'] as const)
]);

/** Event nouns for what goes on for a while, and may be said to be going on. */
export const LASTING_NOUNS = words(
  `blockade campaign clashes conflict crisis discussions dispute epidemic fighting inquiry investigation negotiations occupation offensive operation pandemic probe protests search siege strike talks trial war`
);
/** The verb that tells what an event noun names, where the two differ or where the act is done once. */
const VERB_OF_NOUN: ReadonlyMap<string, string> = new Map(
  `invasion invade; bombing bomb; killing kill; shooting shoot; explosion explode; blast explode; resignation resign; death die;
  arrest arrest; attack attack; assault assault; murder murder; assassination assassinate; kidnapping kidnap; hijacking hijack;
  election elect; merger merge; acquisition acquire; takeover take; withdrawal withdraw; launch launch; crash crash; collapse collapse;
  strike strike; raid raid; coup overthrow; annexation annex; occupation occupy; conviction convict; appointment appoint;
  ruling rule; decision decide; verdict convict; vote vote; signing sign; opening open; closure close; release release; escape escape`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string])
);

/** One word for an act, whether a verb or a noun tells it: "invade" for "invasion". */
export function actOf(lemma: string): string {
  return VERB_OF_NOUN.get(lemma) ?? lemma;
}

/** Whether an act has a noun of its own, so that it may be told without naming again whom it was done to. */
export function isNamedAct(lemma: string): boolean {
  return [...VERB_OF_NOUN.values()].includes(actOf(lemma));
}

export const LASTING_ADJECTIVES = words('ongoing continuing continued current');
