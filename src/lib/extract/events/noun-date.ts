import type { Sentence } from '../document/document.ts';

const OCCASIONS = /^(?:at|in|during|on|after|before|following|for|from|since|until)$/;

/**
 * Whether a date, by its index in the tagged sentence, only says which thing a noun means: "broke the 1991
 * treaty", "the game of the day". "At the 2012 games" and "the evening of 3 May" say when.
 */
export function onlyDescribesNoun({ phrases, tagged }: Sentence, at: number): boolean {
  if (isOfNoun({ tagged }, at)) return true;
  const phrase = phrases.find(({ from, head }) => from <= at && at < head);
  return (
    phrase !== undefined &&
    phrase.possessor === null &&
    !OCCASIONS.test(tagged[phrase.from - 1]?.lower ?? '')
  );
}

const PARTS_OF_TIME = /^(?:end|start|beginning|middle|morning|afternoon|evening|night|close|eve)$/;

function isOfNoun({ tagged }: Pick<Sentence, 'tagged'>, at: number): boolean {
  const noun = tagged[at - 2];
  return tagged[at - 1]?.lower === 'of' && noun?.tag === 'noun' && !PARTS_OF_TIME.test(noun.lower);
}

/** Index of the tagged item that holds a place in the text; -1 where none does. */
export function indexAt({ tagged }: Pick<Sentence, 'tagged'>, place: number): number {
  return tagged.findIndex(({ start, end }) => start <= place && place < end);
}
