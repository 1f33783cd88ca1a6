/** A mutant that does what the code does: no test can notice it. */
export interface Equivalent {
  readonly file: string;
  /** What stands in the file, white space aside. */
  readonly code: string;
  readonly becomes: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'src/lib/domain/canonical-json.ts',
    code: 'a < b',
    becomes: 'a <= b',
    why: 'no two keys of an object are the same'
  },
  {
    file: 'src/lib/domain/order.ts',
    code: 'item.start < first',
    becomes: 'item.start <= first',
    why: 'the same place is found again'
  },
  {
    file: 'src/lib/domain/order.ts',
    code: "item.type === 'span'",
    becomes: 'true',
    why: 'what has no start is before nothing; the condition tells the compiler what has one'
  },
  {
    file: 'src/lib/domain/publication.ts',
    code: 'published > last',
    becomes: 'published >= last',
    why: 'the same day is found again'
  },
  {
    file: 'src/lib/time/date-claim.ts',
    code: '(a.extent.from ?? -Infinity) <= (b.extent.from ?? -Infinity)',
    becomes: '(a.extent.from ?? -Infinity) < (b.extent.from ?? -Infinity)',
    why: 'units of one width that begin together are one, and of days only the outermost are written'
  },
  {
    file: 'src/lib/time/edtf-read.ts',
    code: 'from === undefined || to === undefined',
    becomes: 'false',
    why: 'an end that is not there is read as no date'
  },
  {
    file: 'src/lib/time/edtf-read.ts',
    code: 'from === undefined || to === undefined',
    becomes: 'from === undefined && to === undefined',
    why: 'an end that is not there is read as no date'
  },
  {
    file: 'src/lib/time/edtf-read.ts',
    code: 'from === undefined',
    becomes: 'false',
    why: 'a text that is split has a first part; the condition tells the compiler'
  },
  {
    file: 'src/lib/time/edtf-read.ts',
    code: 'number - 20',
    becomes: 'number + 20',
    why: 'forty seasons on, days are counted by the place of the month in its year, which is the same'
  },
  {
    file: 'src/lib/extract/actors/actor-index.ts',
    code: 'a.id < b.id',
    becomes: 'a.id <= b.id',
    why: 'no two actors have one id'
  },
  {
    file: 'src/lib/extract/grammar/verb-group.ts',
    code: '/^(?:verb|aux|adv|neg)$/',
    becomes: '/(?:verb|aux|adv|neg)$/',
    why: 'no other tag ends like one of these'
  },
  {
    file: 'src/lib/extract/times/triggers.ts',
    code: '!mayTrigger(code, end - start)',
    becomes: 'false',
    why: 'it only spares looking up words that stand in no table'
  },
  {
    file: 'src/lib/extract/actors/name-book.ts',
    code: '/^(?:state|capital|place)$/',
    becomes: '/^(?:state|capital|place)/',
    why: 'no other kind begins like one of these'
  },
  {
    file: 'src/lib/extract/grammar/verb-forms.ts',
    code: '/^(?:begin|bet|cut|dig|forget|forbid|get|hit|let|put|quit|rid|run|set|shut|sit|spin|split|swim|upset|win|bid)$/',
    becomes:
      '/(?:begin|bet|cut|dig|forget|forbid|get|hit|let|put|quit|rid|run|set|shut|sit|spin|split|swim|upset|win|bid)$/',
    why: 'no other verb of the table ends like one of these'
  },
  {
    file: 'src/lib/extract/times/order-of-figures.ts',
    code: "meaning.kind === 'figures'",
    becomes: 'true',
    why: 'where there are no such dates, none is changed'
  },
  {
    file: 'src/lib/extract/times/resolve/offset.ts',
    code: 'amount === null',
    becomes: 'false',
    why: 'without an amount there is no target; the condition tells the compiler'
  },
  {
    file: 'src/lib/extract/actors/finish-actors.ts',
    code: '[]',
    becomes: '["Stryker was here"]',
    why: 'no actor is a text'
  },
  {
    file: 'src/lib/extract/actors/rules/new-actors.ts',
    code: 'key === null',
    becomes: 'false',
    why: 'nothing is described under no key; the condition tells the compiler'
  },
  {
    file: 'src/lib/extract/actors/rules/pronouns.ts',
    code: "''",
    becomes: '"Stryker was here!"',
    why: 'only what has a pronoun is asked; the text is no pronoun either'
  },
  {
    file: 'src/lib/extract/document/read-document.ts',
    code: 'at < text.length',
    becomes: 'true',
    why: 'behind the end stands no blank'
  },
  {
    file: 'src/lib/extract/events/clause-candidates.ts',
    code: 'step < clauses.length',
    becomes: 'step <= clauses.length',
    why: 'no clause has so many around it'
  },
  {
    file: 'src/lib/extract/events/quote-candidates.ts',
    code: 'own.slice(at, at + 2)',
    becomes: 'own',
    why: 'those before end before it, and those behind begin behind it'
  },
  {
    file: 'src/lib/extract/grammar/noun-phrase.ts',
    code: '/^(?:det|poss|pos|adj|num)$/',
    becomes: '/(?:det|poss|pos|adj|num)$/',
    why: 'no other tag ends like one of these'
  },
  {
    file: 'src/lib/extract/grammar/verb-group.ts',
    code: '!head?.verb',
    becomes: 'false',
    why: 'a verb has a form; the condition tells the compiler'
  },
  {
    file: 'src/lib/extract/quotes/across-aside.ts',
    code: '!first',
    becomes: 'false',
    why: 'the mark that ends the aside stands there at the latest; the condition tells the compiler'
  },
  {
    file: 'src/lib/extract/quotes/frame.ts',
    code: '{ phrases: [], groups: [], opening: new Map(), closing: new Map() }',
    becomes: '{}',
    why: 'where there are no words, none is looked for'
  },
  {
    file: 'src/lib/extract/quotes/masks.ts',
    code: "last.tag === 'time'",
    becomes: 'true',
    why: 'no quotation reaches into another: what does is a time'
  },
  {
    file: 'src/lib/extract/quotes/pair-marks.ts',
    code: 'marks[index]?.role',
    becomes: 'marks[index].role',
    why: 'a mark stands at each place; the sign tells the compiler'
  },
  {
    file: 'src/lib/extract/quotes/predicate.ts',
    code: '/^(?:finite|bare)$/',
    becomes: '/(?:finite|bare)$/',
    why: 'no other finiteness ends like one of these'
  },
  {
    file: 'src/lib/extract/quotes/quote-marks.ts',
    code: 'code > RIGHT_SINGLE',
    becomes: 'code >= RIGHT_SINGLE',
    why: 'it only spares reading an apostrophe between two letters'
  },
  {
    file: 'src/lib/extract/quotes/quote-marks.ts',
    code: '(code >= 97 && code <= 122) || (code >= 65 && code <= 90)',
    becomes: 'code >= 97 && code <= 122 && code >= 65 && code <= 90',
    why: 'it only spares reading an apostrophe between two letters'
  },
  {
    file: 'src/lib/extract/times/order-of-figures.ts',
    code: '/^(\\d{1,2})\\/(\\d{1,2})\\//',
    becomes: '/(\\d{1,2})\\/(\\d{1,2})\\//',
    why: 'such a date begins with its figures'
  },
  {
    file: 'src/lib/extract/times/tense.ts',
    code: '/^(?:vowed|promised)$/',
    becomes: '/^(?:vowed|promised)/',
    why: 'no other word begins like one of these'
  },
  {
    file: 'src/lib/extract/times/triggers.ts',
    code: 'code <= 90',
    becomes: 'code < 90',
    why: 'no trigger has a z in it, and one zone more holds no more times'
  }
];
