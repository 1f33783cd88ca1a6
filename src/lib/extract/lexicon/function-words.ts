/** Closed word classes of English, as news uses them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  `a all an another any both each either enough every few half many more most much neither no other several some such that the these this those whatever`
);
export const POSSESSIVES = words('my your his her its our their whose');
export const SUBJECT_PRONOUNS = words('i he she it we they you who');
export const PRONOUNS = words(
  `another anybody anyone anything everybody everyone everything he her hers herself him himself i it itself me mine myself nobody none noone nothing one others ours ourselves she somebody someone something that theirs them themselves these they this those us we you yours yourself`
);
export const RELATIVES = words('who whom whose which what');
/** Words that open a clause of their own; several are prepositions as well. */
export const SUBORDINATORS = words(
  `after although as because before how if lest once since so than that though unless until what when whenever where whereas whether while whilst why`
);
export const PREPOSITIONS = words(
  `aboard about above according across after against along alongside amid amidst among around as at before behind below beneath beside besides between beyond but by concerning despite down during except following for from in including inside into like near of off on onto out outside over per plus regarding since than through throughout till to toward towards under underneath unlike until up upon versus via with within without`
);
export const CONJUNCTIONS = words('and or but nor yet &');
export const MODALS = words(
  "will would shall should can could may might must cannot ll 'll won't wouldn't can't couldn't shouldn't d 'd"
);
export const NEGATIONS = words("not n't never no longer neither hardly barely");
export const ADVERBS = words(
  `aboard about abroad again ahead almost already also always apart around away back directly down earlier else even ever far forward further furthermore hence here home however indeed indoors instead just later least less likewise longer maybe meanwhile more moreover most much n't nationwide nearly never no not now off offline often on once online only otherwise out outdoors over overall overseas perhaps quite rarely rather repeatedly seldom so somehow sometimes soon still then there therefore thus today together tomorrow tonight too twice underway up very well worldwide yesterday yet`
);
export const NUMBER_WORDS = words(
  `billion billions dozen dozens eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred hundreds million millions nine nineteen ninety one seven seventeen seventy six sixteen sixty ten thirteen thirty thousand thousands three trillion twelve twenty two`
);
export const ADJECTIVES = words(
  `Soviet able acting annual anonymous armed aware bad big bilateral black blue bright candid central certain chief civil clear close cold common cool current daily dark dead deep deputy different difficult direct domestic double dry early east eastern easy economic entire ex-president fair false familiar fast federal financial first foreign former free fresh full general good great green hard heavy high hot incoming interim international joint key large last late left legal light likely local long low main major military minor monthly mutual national new next north northern old ongoing open outgoing own political poor prime private public quick ready real recent red rich right royal safe same second senior serious several short simple single slow small social soft south southern special strong sure then-president third top true unknown unlikely various warm weak weekly west western wet white whole wrong young`
);

/** Verb forms that stand at least as often as nouns, by base form; context decides between the two. */
export const NOUN_LIKE_VERBS =
  words(`abuse access accident accord account act address advance advocate agreement aid aim air alarm alert ally amount answer appeal approach arm assault assistance associate attack attempt auction audit average award back balance ballot ban bar base battle benefit bet bid bill blame blast block blockade blow board boat bomb bond book boom boost border bottle bow brand break bridge broker budget burden bus call camp campaign captain capture car care case cast catch cause center centre chair challenge change charge charter check claim clash class club coach coat collapse combat command comment complaint compromise concern conduct conflict contact content contest contract contrast control convert convict cook cool correspond cost council counsel count cover crash credit crew crisis crop crowd cry cut cycle damage date deadline deal death debate debt decrease decree default defeat delay delegate demand desert design desire discipline dish display dispute doctor document doubt drain dream dress drift drink drive drop dump duplicate effect effort election end enemy escort estimate exchange exhibit exile exit experience export face fall farm fault fear feature feed field fight figure file
  film finance fine finish fire flag flight flood floor flow fly focus force forecast form forum freeze fuel function fund gain game gate goal grade graduate grip ground group growth guard guest guide halt hand handle harm harvest head headline heat help hide hit hold home hope host hour house image impact import impress incline increase influence injury inquiry insult interest interview issue jet job joke judge kick kill label land laugh law lawyer lead leader leak leave letter level limit line link list load loan lobby look loss mail mandate march mark market mass massacre match matter mean means measure meet melt mention message mine minute mission mix model moderate move murder name need noise note notice number nurse object offer order outrage pack pact paint panel panic parade park part partner path patrol pattern pause pay peak perfect permit petition phase phone photo pick picture pilot place plan plane plant play pledge point police poll pollution port ports position post power praise present press pressure price probe proceed process produce profit program progress project promise protest pull punch purchase push question race raid rain rally range rank rape rate reaction
  reason rebel record reform refuge refund refuse reject release relief remark reply report request rescue research response rest result return review ride ring riot rise risk rival road role roof room rule ruling run sail sale sample sanction sanctions scale scene schedule score screen search seat second sentence separate service set setback shape share shell shelter shift ship shock shooting shop shot shout show side sign signal silence sit size skid slap slate sleep slide slip slump smile snow sound spark spill sponsor sport spot spread spy square staff stage stand star start state statement station stay steer stem step stock stop store storm strain street stress stretch strike strip structure struggle study subordinate suit summit supply support surface surge surprise survey suspect swing switch tackle talk tank tape target tax team tear tender term test text thank thanks thaw threat tie time total touch tour trace track trade trail train transfer transit transport trash travel treaty trial trick trigger trip triumph troop trouble truck trust try turn tweet type update upgrade usage use value venture veto video view visit voice vote vow wage walk wall want war warning warrant
  waste watch water wave wear weight win wind wish witness work worry wound wreck yield`);

/** Words in -ing that name a thing or an occasion when no object follows them. */
export const NOMINAL_ING = words(
  `beginning being bidding bombing briefing building crossing dealing earning ending evening feeling fighting filing finding funding gathering hearing hiring holding housing killing king landing lending listing looting lynching meeting morning offering opening painting planning polling posting pricing proceeding rating reading recording ruling saving screening sentencing setting shelling shooting sitting smuggling spending spring stabbing standing string testing thing trading trafficking training understanding uprising voting warning wedding wing wording working writing`
);
