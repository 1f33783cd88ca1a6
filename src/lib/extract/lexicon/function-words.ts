/** Closed word classes of English, as news uses them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS =
  words(`the a an this that these those some any no every each all both either neither another
  such other several many few most more much half enough whatever`);
export const POSSESSIVES = words('my your his her its our their whose');
export const SUBJECT_PRONOUNS = words('i he she it we they you who');
export const PRONOUNS =
  words(`i me you he him she her it we us they them myself yourself himself herself itself ourselves
  themselves someone somebody anyone anybody everyone everybody noone nobody none something anything everything nothing
  one others another this that these those mine yours hers ours theirs`);
export const RELATIVES = words('who whom whose which what');
/** Words that open a clause of their own; several are prepositions as well. */
export const SUBORDINATORS =
  words(`after before because although though while whilst when whenever where whereas if unless until
  since as once that whether lest than so how why what`);
export const PREPOSITIONS =
  words(`of in to for with on at from by about between into through after during before under around without
  among amid amidst against over off toward towards upon via within along across behind beyond plus except but up out down
  above below beneath beside besides despite inside outside onto since until till per than like unlike near regarding
  concerning including following throughout underneath versus alongside aboard as according`);
export const CONJUNCTIONS = words('and or but nor yet &');
export const MODALS = words(
  "will would shall should can could may might must cannot ll 'll won't wouldn't can't couldn't shouldn't d 'd"
);
export const NEGATIONS = words("not n't never no longer neither hardly barely");
export const ADVERBS =
  words(`also just now then here there again still already ever never always often soon once twice very too so
  quite rather almost nearly even only perhaps maybe instead together apart away back forward ahead later earlier well far
  however meanwhile moreover furthermore therefore thus hence indeed otherwise likewise further else somehow sometimes
  directly abroad home overseas yesterday today tomorrow tonight underway up out off down on over about around no not n't aboard
  seldom rarely yet overall worldwide nationwide online offline indoors outdoors longer more less most least much soon repeatedly`);
export const NUMBER_WORDS =
  words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
  dozens hundreds thousands millions billions`);
export const ADJECTIVES =
  words(`new old top senior former current prime chief late early big small large great high low good bad long short public
  private local national foreign international federal military political economic social legal financial full direct main key major
  minor young dead free open close serious own same first second third last next recent several joint special general
  deep strong weak hard soft rich poor black white red blue green right left wrong true false real sure able
  ready likely unlikely aware hot cold dry wet warm cool fast slow quick clear dark bright heavy light fresh fair safe
  central eastern western northern southern north south east west ongoing armed deputy acting interim outgoing incoming
  then-president ex-president daily weekly monthly annual anonymous familiar candid mutual bilateral domestic Soviet
  royal civil common certain different difficult easy simple single double entire whole various unknown`);

/** Verb forms that stand at least as often as nouns, by base form; context decides between the two. */
export const NOUN_LIKE_VERBS =
  words(`talk visit call report attack vote plan claim troop strike protest sanction trip tour meet state question
  answer demand offer order increase decrease rise fall drop gain loss cut rate cost price trade market fund loan tax charge
  fine bill act law rule ruling vow pledge promise hope fear concern worry doubt care interest effort attempt try move step
  work job role part place point start end stop finish break return turn change shift swing leak link tie bond deal
  contract agreement accord pact treaty review study survey poll test check search probe inquiry look view watch visit
  march rally parade riot clash fight battle war raid bomb blast shot shooting fire crash wreck accident damage harm
  injury death murder kill rape abuse threat warning alert alarm signal sign mark note letter message mail post tweet
  text record account book issue release statement comment remark response reaction reply approach appeal request
  petition complaint suit case trial sentence term turn service support help aid assistance relief rescue hand head face back
  side line border limit block ban bar stay leave stand sit seat base station staff crew force power control command
  lead leader guide guard watch police patrol escort arm force shell mine mission target aim goal score point run race
  game play match win loss defeat bet bid tender auction sale purchase share stock bond debt credit balance budget
  estimate forecast figure number count total measure weight size range level scale grade rank class group team club
  center centre focus stage scene set show exhibit display film tape photo picture image paint design form shape model
  pattern sample type mix store shop market supply need want wish desire dream sleep rest drive ride walk race flight fly
  sail ship ports port transport transfer travel transit exchange contact touch catch hold grip hit blow kick punch slap push pull
  pressure press stress strain burden load pack cover coat dress suit wear wave surge flow flood rain snow storm wind
  drift flood drain spill leak pollution waste dump trash sound noise voice cry shout laugh smile joke praise blame
  fault slip slide skid spread growth boom slump drop crisis default audit debate dispute conflict contest
  challenge campaign election ballot mandate veto appeal decree delay pause halt freeze thaw melt heat cool
  dish cook drink feed crop harvest plant farm field ground land house home room roof floor wall gate bridge road street
  track trail path train truck bus car plane jet boat host guest partner ally rival enemy spy suspect witness
  judge lawyer doctor nurse coach captain pilot chair board panel council forum summit
  visit date time hour minute second cause result effect impact influence impress benefit profit project program
  schedule deadline notice advance progress setback experience matter interview comment outrage silence value
  battle bottle camp exile refuge shelter square block tank tackle mandate veto document file list cast vow alarm
  reform process proceed produce permit protest rebel record reject refuse refund conduct conflict content
  contrast convert convict desert export import incline insult object perfect present progress project
  slate spark sponsor star steer stem strip struggle switch tear threat trace trick trigger trouble trust upgrade
  update usage use warrant watch wound yield amount address access average award function finance feature experience
  air video wage pay brand position crowd research structure cycle risk spot discipline flag reason stretch park peak mass
  phase water label pick boost mention broker charter lobby triumph combat counsel surface screen level collapse assault blockade
  massacre panic venture handle compromise headline name
  phone ring exit fuel capture shock surprise shape silence delegate advocate associate graduate subordinate estimate moderate
  separate duplicate correspond sport back hide bow lead mean means thank thanks sanctions`);

/** Words in -ing that name a thing or an occasion when no object follows them. */
export const NOMINAL_ING =
  words(`briefing meeting hearing building killing shooting bombing ruling filing funding training warning opening gathering
  offering spending testing fighting holding listing proceeding bidding hiring housing lending pricing rating reading
  saving setting sitting stabbing standing trading understanding voting wedding writing being beginning ending finding feeling
  landing crossing dealing earning painting planning polling posting recording screening sentencing shelling smuggling
  trafficking uprising wording working looting lynching king thing spring string wing evening morning`);
