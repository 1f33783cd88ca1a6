/** What a cue says about the words that it introduces. */
export type CueClass =
  /** Says no more than that it was said: "said", "added", "told". */
  | 'saying'
  | 'writing'
  /** How it was said: "joked", "shouted". */
  | 'manner'
  | 'asking'
  /** Binds the speaker: "vowed", "threatened", "pledged". */
  | 'commitment'
  /** Judges a third party, often with "as": "slammed … as", "called". */
  | 'evaluation'
  | 'opinion'
  | 'denial'
  | 'confirmation'
  /** Keeps from answering: "declined", "refused". */
  | 'refusal'
  /** What a document or a survey does: "reads", "shows". */
  | 'showing';

const CUES_BY_CLASS: Readonly<Record<CueClass, string>> = {
  saying: `acknowledge add advise advocate allege announce answer argue assert assure begin blurt brief caution chime cite claim clarify comment complain conclude concur contend continue counter declare deliver disclose echo elaborate emphasise emphasize enthuse explain express finish go hypothesise hypothesize imply indicate inform insist interject interrupt lecture maintain mention narrate note observe offer opine outline paraphrase point posit preach predict proclaim profess project quote reason recall recap recite recommend recount reiterate rejoin relate relay remark repeat reply report respond retort reveal say signal snipe speak speculate start state stress suggest summarize surmise talk tell testify theorise theorize urge utter venture voice volunteer warn`,
  writing:
    'write tweet post retweet blog email text publish pen sign title headline scrawl scribble type',
  manner: `bark bellow bemoan boast brag bristle chant chuckle crow cry deadpan drawl enthuse exclaim fume gloat gripe groan grouse growl grumble gush hiss intone joke lament laugh marvel moan mumble muse mutter quip rail rant rave rhapsodize roar scoff scream shout shrug sigh sing smile snap snarl sneer squeal stammer stutter taunt tease thunder vent wail whine whisper yell`,
  asking: 'ask demand wonder question inquire query plead beg request implore appeal press exhort',
  commitment: 'promise vow pledge threaten swear offer guarantee agree commit propose',
  evaluation: `accuse applaud assail attack bash berate blame blast brand call cast characterise characterize charge chide commend compare condemn congratulate criticise criticize decry deem denounce depict deplore deride describe dismiss disparage dub frame hail hammer hit knock label lambast lambaste lash laud liken mock paint portray praise pronounce rate rebuke refer ridicule rip scold slam term thank tout welcome`,
  opinion: `assume believe consider doubt expect fear feel find hate hear hope imagine know like love regard remember see suspect think understand view want warn wish worry`,
  denial: 'deny reject dispute refute rebut disavow contradict object disagree oppose',
  confirmation: 'confirm admit concede affirm reaffirm verify confess apologize apologise attest',
  refusal: 'decline refuse abstain',
  showing: 'read show find mean reflect prove demonstrate'
};

/** Class of each verb that may introduce words, by base form; the first class listed wins. */
export const CUE_VERBS: ReadonlyMap<string, CueClass> = cueVerbs();

function cueVerbs(): Map<string, CueClass> {
  const verbs = new Map<string, CueClass>();
  for (const [name, list] of Object.entries(CUES_BY_CLASS)) {
    for (const verb of list.trim().split(/\s+/)) {
      if (!verbs.has(verb)) verbs.set(verb, name as CueClass);
    }
  }
  return verbs;
}

const CLAUSE_CLASSES: ReadonlySet<CueClass> = new Set([
  'saying',
  'manner',
  'opinion',
  'denial',
  'confirmation',
  'commitment',
  'showing'
]);
/** Cues that no clause follows without its "that". */
const NO_CLAUSE = new Set(
  'go begin start talk speak continue finish offer voice express deliver brief interrupt see'.split(
    ' '
  )
);

/** Whether a clause may follow a verb without a "that": "said talks were over". */
export function takesClause(lemma: string): boolean {
  const cue = CUE_VERBS.get(lemma);
  return cue !== undefined && CLAUSE_CLASSES.has(cue) && !NO_CLAUSE.has(lemma);
}
