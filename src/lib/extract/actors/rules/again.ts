import type { ActorRule, Resolution } from '../actor-rule.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

function described(draft: Draft, inferred: boolean): Resolution {
  return { drafts: [draft], form: 'description', inferred };
}

/** Whether a description says more than the one before: "the private schools" are not just "schools". */
function tellsApart(reading: Reading, { name, roles }: Draft): boolean {
  const known = [name, ...roles.map(({ exact }) => exact)].join(' ').toLowerCase().split(/\s+/);
  const words = reading.roles[0]?.exact.toLowerCase().split(/\s+/).slice(0, -1) ?? [];
  return words.some((word) => !NO_DIFFERENCE.test(word) && !known.includes(word));
}

const NO_DIFFERENCE =
  /^(?:the|this|that|these|those|same|entire|whole|all|both|said|two|three|four|five|six|latter|former|young|old)$/;

export const sameGroup: ActorRule = {
  id: 'the-group-again',
  why: '“The diplomats” are the diplomats that the text last spoke of.',
  examples: [
    {
      text: 'Two Dutch diplomats met. The diplomats agreed.',
      expect: [['The diplomats', 'Two Dutch diplomats']]
    },
    { text: 'Two Dutch diplomats met. The officials agreed.', expect: [] },
    {
      text: 'A senior official agreed. The official smiled.',
      expect: [['The official', 'Senior official']]
    }
  ],
  resolve(reading, scene) {
    const head = reading.roles[0]?.head;
    if (!head || reading.determiner !== 'definite' || reading.owner) return null;
    for (const { draft } of scene.back()) {
      if (draft.head !== head || draft.plural !== reading.plural) continue;
      if (reading.side && draft.side !== reading.side) continue;
      if (tellsApart(reading, draft)) continue;
      return described(draft, false);
    }
    return null;
  }
};

/** Nouns by which news calls again a body that it has named. */
const BODY_NOUN =
  /^(?:company|firm|airline|carrier|carmaker|automaker|manufacturer|maker|retailer|insurer|lender|bank|broadcaster|newspaper|magazine|agency|organi[sz]ation|group|party|union|university|charity|network|corporation)$/;
const PLACE_NOUN = /^(?:city|town|village|municipality)$/;
const SEAT_OF = /^(?:City|Town|Village|Municipality) of /;
/** In sentences. */
const BODY_REACH = 3;

export const bodyAgain: ActorRule = {
  id: 'the-body-again',
  why: '“The company” or “the city” is the body, or the city, that the text has last named as one that acts.',
  examples: [
    {
      text: 'Nordfisk Holdings closed a plant. The company blamed the weather.',
      expect: [['The company', 'Nordfisk Holdings']]
    },
    {
      text: 'The Municipality of Bergen sued the port. The city said that all must pay.',
      expect: [['The city', 'Municipality of Bergen']]
    },
    {
      text: 'A Dutch company blamed the weather. Lena Holdings closed. The Dutch company said no.',
      expect: []
    },
    { text: 'Anna Roth closed a plant. The company blamed the weather.', expect: [] }
  ],
  resolve(reading, scene) {
    const head = reading.roles[0]?.head ?? '';
    if (reading.determiner !== 'definite' || reading.plural || reading.owner || reading.side)
      return null;
    if (reading.roles[0]?.office !== head || reading.extent.end > reading.head.end) return null;
    const place = PLACE_NOUN.test(head);
    if (!place && !BODY_NOUN.test(head)) return null;
    const own = scene.voiceOf(reading);
    for (const { draft, reading: seen } of scene.back()) {
      if (reading.sentence.index - seen.sentence.index > BODY_REACH) return null;
      if (scene.voiceOf(seen) !== own || draft.head !== null) continue;
      if (
        place
          ? SEAT_OF.test(draft.name)
          : draft.kind === 'organisation' &&
            seen.verb !== null &&
            seen.sentence !== reading.sentence
      )
        return described(draft, true);
    }
    return null;
  }
};
