import { describe, expect, it } from 'vitest';
import { tenseAround } from '#lib/extract/times/tense.ts';

/** The tense around the words between brackets. */
function tenseOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return tenseAround(marked.replace('[', '').replace(']', ''), { start, end });
}

describe('the tense around a date', () => {
  it.each([
    ['past', 'The minister resigned [Tuesday].'],
    ['past', 'The minister said [Tuesday] she would resign.'],
    ['past', 'On [Sunday] officials closed the bridge.'],
    ['past', 'The talks had been due to end [Friday].'],
    ['past', 'It had been due to expire [Friday].'],
    ['past', 'It had been likely to sell all of its ships on [Tuesday].'],
    ['past', 'On [Friday], when she set aside holiday plans for the trip, it rained.'],
    ['past', 'The minister resigned due to illness on [Tuesday].'],
    ['past', 'Flights were delayed due to heavy rain on [Tuesday].'],
    ['future', 'The talks are due to begin on [Tuesday].'],
    ['future', 'The man accused was due to appear on [Tuesday].'],
    ['future', 'The hearing has been postponed to [April 14].'],
    ['future', 'The hearing was rescheduled for [April 14].'],
    ['future', 'They are set to meet [Monday].'],
    ['future', 'By setting a [Jan. 14] return date, judges ended it.'],
    ['past', 'The ministry would not confirm it on [Tuesday].'],
    ['past', 'She would not say on [Tuesday] who called.'],
    ['future', 'She said she would not leave on [Tuesday].'],
    ['past', 'On [Tuesday] the minister promised that she would leave.'],
    ['past', 'The minister vowed on [Tuesday] to leave.'],
    ['future', 'The minister vowed to leave on [Tuesday].'],
    ['past', 'Votes counted [Wednesday] gave her the seat.'],
    ['future', 'The minister will resign on [Tuesday].'],
    ['future', 'The minister is to resign on [Tuesday].'],
    ['future', 'Talks are expected to resume [Monday].'],
    ['future', 'The bridge stayed closed until [Friday].'],
    ['future', 'They plan a march on [Saturday].'],
    ['future', 'A [May 9] vote has been scheduled.'],
    ['future', 'The dividend is payable [Jan. 2].'],
    ['none', 'The leaders meet [Monday] in Geneva.'],
    ['none', '[Tuesday]'],
    ['future', 'He resigned in May. She will follow him on [Tuesday].'],
    ['past', 'She will follow him. He resigned [Tuesday].'],
    ['none', 'She was named head of the bank and of its many branches abroad as of [March 4].']
  ])('is %s: %s', (tense, marked) => {
    expect(tenseOf(marked)).toBe(tense);
  });
});
