import type { Rule } from '../../rule.ts';

export const IN_ITS_PHRASE: Rule = {
  id: 'date-in-its-phrase',
  why: '“The 2003 invasion”, “Tuesday’s vote”: a date in the noun phrase dates what the noun tells.'
};
export const RIGHT_AFTER: Rule = {
  id: 'date-right-after',
  why: 'A date that follows a noun or a further verb, with no other verb between, belongs to it.'
};
export const OF_ITS_CLAUSE: Rule = {
  id: 'date-of-its-clause',
  why: 'What the verb of a clause tells, and what its nouns take part in, is of the date of the clause.'
};
export const OF_THE_CLAUSE_AROUND: Rule = {
  id: 'date-of-the-clause-around',
  why: '“As he spoke”, “saying that”: what goes with another clause is of its date.'
};
export const TOLD_BEFORE: Rule = {
  id: 'date-told-before',
  why: '“The vote”, where the text told on which day they voted, is that vote.'
};
export const DAY_OF_THE_STORY: Rule = {
  id: 'day-of-the-story',
  why: 'Where the story goes on with no other date, it is about the day that it told last.'
};
export const NEWS_OF_THE_DAY: Rule = {
  id: 'news-of-the-day',
  why: 'What the article tells as its news, with no other date, is of about the day of publication.'
};
export const NOT_DATED: Rule = {
  id: 'word-not-dated',
  why: 'What is to come, depends on something, lies further back, is usual, or is told in quotation has no day here.'
};
