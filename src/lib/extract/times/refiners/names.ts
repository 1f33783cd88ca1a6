import { KEEP, type Refiner } from '../refiner.ts';

const PAPERS =
  /^\s(?:Times|Herald|Telegraph|Mail|Mirror|Express|Post|Tribune|Journal|Independent|Night Live|Review|Night Football|Business|News)\b/;
const NAMED_DAYS =
  /\b(?:Black|Bloody|Super|Ash|Cyber|Giving|Palm|Ruby|Casual|Mr|Mrs|Ms|Miss|Dr|Detective|Sergeant|Officer|Captain)\.?\s$/;
/** Makes of cars: the year before one is its model's. */
const MAKES =
  /^\s(?:Audi|BMW|Chev(?:rolet|y)|Dodge|Fiat|Ford|Honda|Jeep|Mercedes|Nissan|Toyota|Vol(?:kswagen|vo))\b(?! plant)/;
const CAPITAL_BEFORE = /\b[A-Z][\w.]+\s$/;

/** Names of papers, programmes and days that time words are part of. */
export const NAMES: Refiner = {
  id: 'name-not-time',
  why: 'Time words in the name of a paper, a programme or a famous day date nothing by themselves.',
  examples: [
    {
      text: 'The Sunday Herald said so.',
      expect: ['Sunday']
    },
    {
      text: 'Black Friday sales rose.',
      expect: ['Friday']
    },
    {
      text: 'It stood in USA Today again.',
      expect: ['Today']
    },
    {
      text: 'He spoke on “This Week” again.',
      expect: ['This Week']
    },
    { text: 'Her copy of “1984” is old.', expect: ['1984'] },
    { text: 'He spoke on “90 Minutes.”', expect: ['90 Minutes'] },
    { text: 'He spoke “90 minutes,” and “two days.”', expect: [] },
    { text: 'They found his 1987 Fiat.', expect: ['1987'] },
    { text: 'Sunday was warm, and this week is cold.', expect: [] }
  ],
  refine: (text, mention) => {
    const before = text.slice(Math.max(0, mention.start - 24), mention.start);
    const after = text.slice(mention.end, mention.end + 16);
    if (!isName(mention.exact, mention.meaning.kind, before, after)) return KEEP;
    return { action: 'drop', why: `“${mention.exact}” is part of a name here.` };
  }
};

function isName(exact: string, kind: string, before: string, after: string): boolean {
  switch (kind) {
    case 'weekday':
      return PAPERS.test(after) || NAMED_DAYS.test(before);
    case 'day-shift':
      return (
        /^(?:Today|Tonight)$/.test(exact) &&
        (CAPITAL_BEFORE.test(before) || /^\s(?:Show|Programme|Program)\b/.test(after))
      );
    case 'unit-shift':
      return (
        /^[A-Z].*\s(?:Week|Year|Month|Day|Century)$/.test(exact) &&
        (/["“‘'`]$/.test(before) || /^\s[A-Z]/.test(after))
      );
    case 'duration':
      return (
        /\s[A-Z]\w+$/.test(exact) && /["“‘'`]$/.test(before) && /^[,.]?["”’'](?!\w)/.test(after)
      );
    case 'calendar':
      if (!/^\d{4}$/.test(exact)) return false;
      return MAKES.test(after) || (/["“‘']$/.test(before) && /^,?["”’']/.test(after));
    default:
      return false;
  }
}
