import { MONTHS, SEASONS, WEEKDAYS } from './lexicon/names.ts';
import { CARDINALS, ORDINALS } from './lexicon/numbers.ts';

/** Blanks inside one paragraph: a line may break, a paragraph may not. */
const BLANK = String.raw`(?:[ \t\u00a0\u202f]{1,3}|[ \t]{0,2}\r?\n[ \t]{0,2})`;

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const PIECES: Readonly<Record<string, string>> = {
  weekday: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'weekday-short': String.raw`(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?`,
  month: String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|\b))`,
  season: [...SEASONS.keys()].join('|'),
  'day-number': String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])`,
  'day-word': `(?:(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${[...ORDINALS.keys()].join('|')})`,
  year: String.raw`(?:1\d|20)\d\d(?![\d%])`,
  count: String.raw`(?:\[?(?:one|two|three|four|five|six|seven|eight|nine|ten)\]|\d[\d,]*(?:\.\d+)?(?:[ -]?(?:1/2|½|1/4|3/4))?|(?:an?|one|two|three|four|five)${BLANK}(?:hundred|dozen|thousand)|half${BLANK}an?|(?:${TENS})(?:[ -](?:${ONES}))?|(?:${[...CARDINALS.keys()].filter((word) => word !== 'dozen').join('|')}))`,
  vague: String.raw`(?:several|(?:a|the|these|those|last|past|next)${BLANK}few|few|some|many|a${BLANK}couple(?:${BLANK}of)?|couple(?:${BLANK}of)?|a${BLANK}number${BLANK}of|numerous|countless)`,
  ordinal: String.raw`(?:\d{1,3}(?:st|nd|rd|th)|(?:${TENS})-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${[...ORDINALS.keys()].join('|')})`,
  unit: '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies))',
  roughly: String.raw`(?:about|around|nearly|almost|roughly|approximately|some|more${BLANK}than|less${BLANK}than|fewer${BLANK}than|over|under|at${BLANK}least|up${BLANK}to|only|just|exactly|an${BLANK}estimated|as${BLANK}(?:many|much|long|little)${BLANK}as|no${BLANK}(?:more|less|later)${BLANK}than)`,
  'day-part': '(?:morning|afternoon|evening|night)',
  portion: String.raw`(?:(?:very${BLANK})?(?:early|late|mid|middle|earlier|later)(?:${BLANK}(?:in|on|of))?|(?:the${BLANK})?(?:end|start|beginning|middle|close)${BLANK}of)`
};

/**
 * Compiles a phrase to a regular expression, once, when a module loads. A blank stands for blanks within
 * a paragraph, `{name}` for a piece of the table above; all else is regular expression. The phrase begins
 * and ends at word boundaries, in any case of letters.
 */
export function phrase(source: string): RegExp {
  const filled = source
    .replaceAll(/(?<!\[[^\]]*) /g, BLANK)
    .replaceAll(/\{([a-z-]+)\}/g, (_, name: string) => piece(name));
  return new RegExp(String.raw`(?<![\w$€£])(?:${filled})(?!\w)`, 'gi');
}

function piece(name: string): string {
  const found = PIECES[name];
  if (found === undefined) throw new Error(`phrase: no piece is called {${name}}`);
  return `(?:${found})`;
}

/** 1 to 12 for a capitalised month name; null for others: "may" and "march" are other words. */
export function monthOf(word: string): number | null {
  return /^[A-Z]/.test(word) ? (MONTHS.get(word.replace('.', '').toLowerCase()) ?? null) : null;
}

/** 1 Monday to 7 Sunday for a weekday's name; null for others. */
export function weekdayOfName(word: string): number | null {
  return WEEKDAYS.get(word.replace('.', '').toLowerCase()) ?? null;
}
