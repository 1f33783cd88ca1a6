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
  saying: `say tell add state note explain declare announce argue claim insist assert maintain contend continue
    conclude recall recount remark observe comment respond reply answer counter suggest stress emphasize emphasise
    mention reiterate repeat caution warn advise advocate allege elaborate inform report reveal disclose
    proclaim profess testify point indicate signal predict enthuse complain speak talk go begin start offer
    interject relate clarify assure interrupt brief quote cite echo reason urge recommend summarize acknowledge
    outline lecture preach imply snipe project voice express deliver utter recite chime speculate surmise opine posit venture retort finish
    theorize theorise hypothesize hypothesise blurt volunteer concur rejoin relay recap paraphrase narrate`,
  writing:
    'write tweet post retweet blog email text publish pen sign title headline scrawl scribble type',
  manner: `joke quip shout yell cry scream whisper boast brag lament muse scoff sneer snap exclaim gush chant
    thunder growl mutter mumble sigh laugh smile crow fume rail rant bemoan bristle roar sing taunt tease deadpan chuckle shrug
    intone bellow bark grumble gripe grouse marvel moan groan wail whine drawl stammer stutter hiss squeal snarl vent gloat enthuse rave rhapsodize`,
  asking: 'ask demand wonder question inquire query plead beg request implore appeal press exhort',
  commitment: 'promise vow pledge threaten swear offer guarantee agree commit propose',
  evaluation: `call describe label brand dub slam blast criticize criticise denounce condemn dismiss deride mock
    ridicule praise hail laud tout characterize characterise portray depict decry accuse attack assail lambast
    lambaste berate rebuke chide scold bash blame lash rip hit hammer deem rate welcome applaud commend compare
    decry deplore disparage liken paint refer cast frame term pronounce thank congratulate charge knock`,
  opinion: `think believe feel hope fear expect consider see view find know doubt worry warn regard imagine suspect
    assume understand wish want like love hate remember hear`,
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
