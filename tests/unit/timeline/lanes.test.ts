import { describe, expect, test } from 'vitest';
import type { ActorRole, EventKind } from '#lib/domain/event.ts';
import { lanesOf, layIntoLanes, UNASSIGNED } from '#lib/timeline/lanes.ts';
import { mainActors, sideActors } from '#lib/timeline/main-actors.ts';
import { anActor, anEvent } from '../../support/an-event.ts';

describe('the lanes that an event stands in', () => {
  const cases: readonly {
    what: string;
    kind: EventKind;
    actors: readonly (readonly [string, ActorRole])[];
    main: readonly string[];
    side: readonly string[];
  }[] = [
    {
      what: 'a statement is its speaker’s; whom it is about has a link',
      kind: 'statement',
      actors: [
        ['bob', 'subject'],
        ['ann', 'speaker']
      ],
      main: ['ann'],
      side: ['bob']
    },
    {
      what: 'a meeting is everyone’s who takes part',
      kind: 'meeting',
      actors: [
        ['ann', 'participant'],
        ['bob', 'participant'],
        ['town', 'venue']
      ],
      main: ['ann', 'bob'],
      side: []
    },
    {
      what: 'an action is theirs who acts',
      kind: 'action',
      actors: [
        ['ann', 'agent'],
        ['bob', 'patient']
      ],
      main: ['ann'],
      side: ['bob']
    },
    {
      what: 'where nobody leads, it is the first who is named',
      kind: 'other',
      actors: [['bob', 'patient']],
      main: ['bob'],
      side: []
    },
    { what: 'nobody’s without actors', kind: 'other', actors: [], main: [], side: [] }
  ];

  test.each(cases)('$what', ({ kind, actors, main, side }) => {
    const event = anEvent({ kind, actors: actors.map(([actor, role]) => ({ actor, role })) });
    expect(mainActors(event)).toEqual(main);
    expect(sideActors(event)).toEqual(side);
  });
});

describe('the order of lanes', () => {
  const sides = [
    { id: 'west', name: 'Westland', colour: 'blue' as const },
    { id: 'east', name: 'Eastland', colour: 'red' as const }
  ];
  const by = (...actors: readonly string[]) =>
    actors.map((actor) => anEvent({ id: actor, actors: [{ actor, role: 'speaker' as const }] }));

  test('sides stand in the story’s order, under a heading, the unaligned last', () => {
    const actors = [
      anActor('loner'),
      anActor('e1', { side: 'east' }),
      anActor('w1', { side: 'west' }),
      anActor('w2', { side: 'west' })
    ];
    const lanes = lanesOf(by('loner', 'e1', 'w1', 'w2'), { actors, sides });
    expect(lanes.map(({ id, level }) => [id, level])).toEqual([
      ['side:west', 'heading'],
      ['w1', 'member'],
      ['w2', 'member'],
      ['e1', 'single'],
      ['loner', 'single']
    ]);
    expect(lanes.map(({ colour }) => colour)).toEqual(['blue', 'blue', 'blue', 'red', 'grey']);
  });

  test('a state that acts leads its side in the place of a heading', () => {
    const actors = [
      anActor('e1', { side: 'east' }),
      anActor('east', { kind: 'state', name: 'Eastland', side: 'east' })
    ];
    expect(
      lanesOf(by('e1', 'east'), { actors, sides }).map(({ id, level }) => [id, level])
    ).toEqual([
      ['east', 'leading'],
      ['e1', 'member']
    ]);
  });

  test('who has no event has no lane', () => {
    expect(lanesOf(by('ann'), { actors: [anActor('ann'), anActor('bob')], sides })).toHaveLength(1);
  });

  test('what nobody does has a lane of its own, a publication has none', () => {
    const events = [
      anEvent({ id: 'a', actors: [] }),
      anEvent({ id: 'b', kind: 'publication', actors: [] })
    ];
    const lanes = lanesOf(events, { actors: [], sides });
    expect(lanes.map(({ id }) => id)).toEqual([UNASSIGNED]);
    expect(layIntoLanes(events, lanes).map(({ event }) => event.id)).toEqual(['a']);
  });
});
