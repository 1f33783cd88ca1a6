import type { Rule } from '../rule.ts';

export const BY_PUBLICATION: Rule = {
  id: 'by-publication',
  why: 'Where the text gives no date, only the publication bounds it.'
};
export const AFTER_WHAT_IT_SPEAKS_OF: Rule = {
  id: 'after-what-it-speaks-of',
  why: 'Who speaks of something that happened does so on that day or later, and before publication.'
};
export const SAME_OCCASION: Rule = {
  id: 'same-occasion',
  why: 'What someone did in one breath with a dated act, or a meeting told right after their dated visit, is read as of the same occasion, approximately.'
};
export const GOING_ON_AT_PUBLICATION: Rule = {
  id: 'going-on-at-publication',
  why: 'What is going on when the article appears has a beginning that the text does not give, and no end.'
};
export const SAID_THEN: Rule = {
  id: 'counted-from-when-said',
  why: 'Inside a quotation, “two weeks ago” counts from when it was said, not from publication.'
};
export const BOUNDED_BY_PREPOSITION: Rule = {
  id: 'bounded-by-preposition',
  why: '“By”, “before”, “until”, “after”, “no earlier than” and “since” bound a date or say that something lasts; they do not put it on that day.'
};
