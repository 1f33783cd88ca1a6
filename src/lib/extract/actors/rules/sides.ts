import type { Rule } from '../../rule.ts';

/** A text, and the sides that a rule gives in it: actor by name, side by id. */
export interface SideExample {
  readonly text: string;
  /** Only what the text holds after the rule; null where the actor stays without a side. */
  readonly expect: readonly (readonly [actor: string, side: string | null])[];
}

/** Puts an actor on a side by what it is to another. */
export interface SideRule extends Rule {
  readonly examples: readonly SideExample[];
}

export const sideInPhrase: SideRule = {
  id: 'side-in-the-phrase',
  why: 'A country’s adjective, possessive or seat of government puts whom it describes, or who is said to be part of it, on that side.',
  examples: [
    { text: 'Peruvian President Anna Roth spoke.', expect: [['Anna Roth', 'peru']] },
    { text: 'Norway’s Ben Lee spoke.', expect: [['Ben Lee', 'norway']] },
    { text: 'Kremlin spokesman Ben Lee spoke.', expect: [['Ben Lee', 'russia']] },
    { text: 'US senator Ben Lee spoke.', expect: [['Ben Lee', 'united-states']] },
    { text: 'Anna Roth, the Dutch chancellor, spoke.', expect: [['Anna Roth', 'netherlands']] },
    { text: 'Norway analyst Ben Lee spoke.', expect: [['Ben Lee', null]] },
    { text: 'Norway’s rival Ben Lee spoke.', expect: [['Ben Lee', null]] },
    { text: 'Ben Lee spoke in Norway.', expect: [['Ben Lee', null]] },
    { text: 'She met Ben Lee, who left Norway’s delegation.', expect: [['Ben Lee', null]] }
  ]
};

export const sideOfPrincipal: SideRule = {
  id: 'side-of-the-principal',
  why: 'An aide, a spokesman or an office stands on the side of those whom they serve.',
  examples: [
    {
      text: 'Peruvian President Anna Roth spoke. Roth aide Ben Lee left.',
      expect: [['Ben Lee', 'peru']]
    },
    {
      text: 'Peruvian President Anna Roth spoke. Her office said no.',
      expect: [['Roth’s office', 'peru']]
    },
    { text: 'Peruvian President Anna Roth met Ben Lee.', expect: [['Ben Lee', null]] }
  ]
};

export const sideOfAide: SideRule = {
  id: 'side-of-the-aide',
  why: 'Someone whose aide or office is on a side is on it too, where the text says nothing else.',
  examples: [
    {
      text: 'Anna Roth spoke. Roth aide Ben Lee, who is part of Peru’s delegation, left.',
      expect: [['Anna Roth', 'peru']]
    },
    { text: 'Anna Roth spoke. Norway analyst Ben Lee left.', expect: [['Anna Roth', null]] }
  ]
};

/** In the order in which they are asked. */
export const SIDE_RULES: readonly SideRule[] = [sideInPhrase, sideOfPrincipal, sideOfAide];
