import { KEEP, type Refiner } from '../refiner.ts';

/** Ages are no durations of anything told. */
export const AGES: Refiner = {
  id: 'age',
  why: 'An age such as “14-year-old” says how old someone is, not how long something took.',
  examples: [
    { text: 'A 14-year-old boy won.', expect: ['14-year'] },
    {
      text: 'She is nineteen years old.',
      expect: ['nineteen years']
    },
    { text: 'A 14-year dispute ended.', expect: [] }
  ],
  refine: (text, mention) => {
    if (
      mention.meaning.kind !== 'duration' ||
      !/^(?:-olds?|\s+olds?)\b/i.test(text.slice(mention.end, mention.end + 8))
    ) {
      return KEEP;
    }
    return { action: 'drop', why: `“${mention.exact}” is an age.` };
  }
};
