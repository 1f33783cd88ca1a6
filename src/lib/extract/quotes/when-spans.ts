import type { Span } from '#lib/domain/span.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PART = '(?:\\s(?:morning|afternoon|evening|night))?';
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WHEN = new RegExp(
  [
    `(?:(?:on|last|late|early|this)\\s)?${DAY}${PART}(?!['’]s)`,
    `(?:in|on)\\s${MONTH}(?:\\s\\d{1,2}(?!\\d))?(?:,?\\s\\d{4})?`,
    `(?:on\\s)?${MONTH}\\s\\d{1,2}(?!\\d)(?:,\\s\\d{4})?`,
    "(?:earlier\\s|later\\s)?(?:this|last|that|the same|the following)\\s(?:day|week|weekend|month|year|morning|afternoon|evening|spring|summer|fall|autumn|winter)(?!['’]s)",
    'in\\s(?:1[89]|20)\\d\\d'
  ]
    .map((part) => `(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}-])`)
    .join('|'),
  'gu'
);

/**
 * Plain words of time that stand between a speaker and a verb ("his office Wednesday said"). They only
 * have to be seen past here; what they mean is the time stage's work.
 */
export function whenSpans(text: string): Span[] {
  return [...text.matchAll(WHEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }));
}
