const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that turn a sentence to the future; in lower case. */
export const AHEAD_WORDS = words(
  `aim aims begin beginning begins deadline due effective expect expected expects expire expires hope hopes intend intends must payable plan planned planning plans prepares preparing promise promised scheduled shall should slated start starting starts tomorrow upcoming vow vowed vows will won't won’t would`
);

/** Words of the list above that are nouns after "the" or "his": "announced the plan". */
export const AHEAD_NOUNS = words(`aim aims beginning hope hopes plan plans promise start starts`);

/** "To" after one of these looks ahead: "is to", "going to", "likely to". */
export const AHEAD_BEFORE_TO = words(
  `agreed are due expected going is likely planned scheduled set supposed was were`
);

/** What "had" makes past: "had been due", "had previously planned". */
export const PLANNED_WORDS = words(`due expected planned scheduled set slated`);

/** Words of the past that do not end in -ed; in lower case. */
export const BACK_WORDS = words(
  `ago arose became been began bought broke brought built came caught chose did died drew drove fell fled flew fought found gave got grew had has have held hit kept last led left lost made met paid quit ran rode rose said saw says sent shot since sold sought spent spoke stood struck swore threw told took tore was went were won wrote`
);
