import { CUE_VERBS, type CueClass } from './cues.ts';

/** What verbs tell of, by base form. A verb stands in one class only; one in none tells of an action. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** How things are, not what happens: no event. */
export const STATE_VERBS =
  words(`be have seem appear remain include contain own possess consist belong depend mean matter cost
  weigh measure equal resemble deserve need want wish like love hate prefer know believe think understand hope fear doubt expect
  feel hear see suppose consider regard suspect exist live stay stand lie sit represent involve concern relate differ lack owe
  serve deem face tend continue keep require constitute amount comprise span signify signal indicate
  reflect resonate enjoy suffer rely face await merit result stem cover range vary house sound look refer near use`);

/** Passives that say how things are: "is located in Rome", "was intended to help", "were disappointed by it". */
export const STATE_PASSIVES =
  words(`locate base situate intend design allow expect suppose require aim entitle mean know name call consider
  disappoint concern worry please surprise interest involve relate associate commit dedicate equip compose make compare limit
  own believe think understand regard deem title populate surround inhabit connect accustom oblige need use`);

/** Verbs that introduce quoted words, but tell of something else where no quotation stands beside them. */
const SPEECH_ONLY_WITH_QUOTE =
  words(`point mean indicate signal speak talk go begin start offer reason relate quote cite echo reflect
  lecture preach utter recite finish continue sign title type pen headline publish smile laugh sing agree guarantee commit attack
  assail hit hammer rip cast paint refer frame term rate charge knock object oppose press brief question plead interrupt offer reject show find read`);
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
export const DECIDING_VERBS =
  words(`decide approve vote rule sign adopt ratify agree pass reject ban veto appoint elect nominate sentence
  convict acquit authorize authorise repeal enact order grant award choose select opt resolve overturn uphold endorse`);
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
    ...words(`invasion attack bombing strike raid assault offensive war annexation occupation withdrawal assassination killing murder
      shooting massacre arrest kidnapping explosion blast crash accident coup revolution uprising protest strike launch
      election referendum resignation death earthquake hurricane flood fire merger takeover acquisition collapse outbreak
      siege battle rebellion crackdown blockade hijacking riot ceasefire independence reunification
      purchase sale release opening closure premiere debut concert festival match race championship victory defeat hearing trial review inspection
      birth funeral burial wedding robbery burglary theft rescue evacuation landing sinking derailment eruption tsunami tornado avalanche
      landslide speech address ceremony rally march demonstration boycott expulsion execution inauguration abdication coronation`)
  ].map((noun) => [noun, 'action'] as const),
  ...[
    ...words(
      'decision ruling verdict agreement treaty accord deal vote appointment conviction sentence judgment judgement decree resolution'
    )
  ].map((noun) => [noun, 'decision'] as const)
]);

/** Event nouns for what goes on for a while, and may be said to be going on. */
export const LASTING_NOUNS =
  words(`talks negotiations war conflict fighting protests strike siege investigation inquiry probe trial
  crisis campaign dispute discussions search offensive operation siege epidemic pandemic occupation blockade clashes`);
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
