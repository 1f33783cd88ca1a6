import { gather } from '../../gather.ts';
import type { ActorRule, Resolution } from '../actor-rule.ts';
import type { Draft } from '../draft.ts';

function described(drafts: readonly Draft[], inferred = false): Resolution {
  return { drafts, form: 'description', inferred };
}

export const apposition: ActorRule = {
  id: 'apposition',
  why: 'A description set beside a name by commas, or joined to it by “is”, is that actor.',
  examples: [
    {
      text: 'Anna Roth, the German chancellor, spoke.',
      expect: [['the German chancellor', 'Anna Roth']]
    },
    { text: 'The chancellor, Anna Roth, spoke.', expect: [['The chancellor', 'Anna Roth']] },
    {
      text: 'Anna Roth, project manager and vice president, spoke.',
      expect: [
        ['project manager', 'Anna Roth'],
        ['vice president', 'Anna Roth']
      ]
    },
    { text: 'Anna Roth is a lawyer.', expect: [['a lawyer', 'Anna Roth']] },
    { text: 'Anna Roth, the chancellor, and Ben Lee spoke.', expect: [] }
  ],
  resolve(reading, scene) {
    const drafts = reading.apposedTo ? scene.draftsOf(reading.apposedTo) : [];
    return drafts.length > 0 ? described(drafts) : null;
  }
};

export const oneOfGroup: ActorRule = {
  id: 'one-of-a-group',
  why: '“One of the diplomats” speaks for the diplomats last mentioned, whom the text does not name.',
  examples: [
    {
      text: 'Two Dutch diplomats met. One of the diplomats said no.',
      expect: [['One of the diplomats', 'Two Dutch diplomats']]
    },
    {
      text: 'Two Dutch diplomats met. One of them said no.',
      expect: [['One of them', 'Two Dutch diplomats']]
    }
  ],
  resolve(reading, scene) {
    const drafts = reading.partOf ? scene.draftsOf(reading.partOf) : [];
    return drafts.length > 0 ? described(drafts) : null;
  }
};

const GATHERS =
  /^(?:leader|president|man|woman|minister|side|pair|duo|counterpart|politician|statesman|head|rival|candidate|chief|premier|official)$/;

export const collective: ActorRule = {
  id: 'those-last-mentioned-together',
  why: '“The leaders”, “the two men”, “both sides” are those whom the text last mentions together.',
  examples: [
    {
      text: 'Anna Roth called Ben Lee. Roth and Lee agreed. The leaders will meet.',
      expect: [
        ['The leaders', 'Anna Roth'],
        ['The leaders', 'Ben Lee']
      ]
    },
    {
      text: 'Norway and Peru agreed. Both countries will meet.',
      expect: [
        ['Both countries', 'Norway'],
        ['Both countries', 'Peru']
      ]
    },
    { text: 'The leaders will meet.', expect: [] }
  ],
  resolve(reading, scene) {
    const head = reading.roles[0]?.head ?? '';
    if (!reading.plural || reading.determiner !== 'definite' || reading.owner || reading.side)
      return null;
    const gathers = reading.describes === 'collective';
    if (!gathers && !GATHERS.test(head)) return null;
    const states = /^(?:countries|nations|states)$/.test(head);
    for (const members of scene.groups()) {
      if (reading.number !== null && members.length !== reading.number) continue;
      const fits = members.every(({ kind }) =>
        states ? kind === 'state' : gathers || kind === 'person'
      );
      if (fits) return described(members, true);
    }
    return null;
  }
};

const TOP_OFFICES = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'leader',
  'supreme leader'
];

export const officeHolder: ActorRule = {
  id: 'holder-of-an-office',
  why: 'An office of a country means the one person whom the text names as its holder.',
  examples: [
    { text: 'Norway’s top diplomat spoke. Foreign Minister Anna Roth of Norway left.', expect: [] },
    {
      text: 'Norway’s top diplomat spoke. Norway’s Foreign Minister Anna Roth left.',
      expect: [['Norway’s top diplomat', 'Anna Roth']]
    },
    {
      text: 'Peruvian President Anna Roth spoke. The Peruvian president left.',
      expect: [['The Peruvian president', 'Anna Roth']]
    },
    { text: 'Peruvian President Anna Roth spoke. The Dutch president left.', expect: [] },
    { text: 'Peruvian President Anna Roth spoke. The former Peruvian president left.', expect: [] }
  ],
  resolve(reading, scene) {
    const [role] = reading.roles;
    if (
      !role ||
      reading.plural ||
      reading.describes !== 'person' ||
      reading.determiner === 'indefinite'
    )
      return null;
    const side = scene.sideOf(reading);
    if (!side) return null;
    const offices =
      role.head === 'leader' && role.office === 'leader'
        ? TOP_OFFICES
        : side === 'united-states' && role.office === 'foreign minister'
          ? ['secretary of state', 'foreign minister']
          : [role.office];
    const holders = new Set(gather(offices, (office) => scene.holders(side, office)));
    return holders.size === 1 ? described([...holders]) : null;
  }
};

export const knownRole: ActorRule = {
  id: 'known-by-the-role',
  why: '“The minister” is the person who was last called a minister.',
  examples: [
    {
      text: 'Finance minister Anna Roth spoke. The minister left.',
      expect: [['The minister', 'Anna Roth']]
    },
    { text: 'Finance minister Anna Roth spoke. The judge left.', expect: [] },
    { text: 'Former president Anna Roth spoke. The president left.', expect: [] }
  ],
  resolve(reading, scene) {
    const [role] = reading.roles;
    if (!role || reading.plural || reading.determiner !== 'definite' || reading.owner) return null;
    if (reading.describes !== 'person' && reading.describes !== 'organisation') return null;
    const side = scene.sideOf(reading);
    const holders = new Set(scene.holders('*', role.office));
    if (holders.size === 0) return null;
    for (const { draft } of scene.back()) {
      if (holders.has(draft) && (!side || draft.side === side))
        return described([draft], holders.size > 1 || !side);
    }
    const [only] = holders;
    return holders.size === 1 && only && !side ? described([only], true) : null;
  }
};
