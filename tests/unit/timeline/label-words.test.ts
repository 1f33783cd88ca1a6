import { describe, expect, test } from 'vitest';
import { labelWords } from '#lib/timeline/label-words.ts';
import { anActor, anEvent } from '../../support/an-event.ts';

describe('labelWords', () => {
  test.each([
    ['Roth visits Rome', ['Anna Roth'], 'Visits Rome'],
    ['Roth: “It is late”', ['Anna Roth'], '“It is late”'],
    ['Roth and Hale last speak directly', ['Anna Roth', 'Paul Hale'], 'Last speak directly'],
    ['Two envoys confirm the visit', ['Two envoys'], 'Confirm the visit'],
    ['Roth’s office says no', ['Anna Roth'], 'Roth’s office says no'],
    ['Chile’s invasion of Peru', ['Chile'], 'Chile’s invasion of Peru'],
    ['Rome is visited', ['Anna Roth'], 'Rome is visited'],
    ['Hale Jr leaves', ['Paul Hale Jr'], 'Leaves'],
    ['Roth', ['Anna Roth'], 'Roth'],
    ['Nobody acts', [], 'Nobody acts']
  ])('of %j in the lanes of %j is %j', (title, names, label) => {
    const actors = names.map((name) => ({ actor: name, role: 'agent' as const }));
    const cast = names.map((name) => anActor(name));
    for (const lane of names.length > 0 ? names : ['nobody'])
      expect(labelWords(anEvent({ title, actors }), cast, lane)).toBe(label);
  });

  test('in the lane of one whom the title does not begin with stays whole', () => {
    const title = 'Roth meets with Paul Hale';
    const names = ['Anna Roth', 'Paul Hale'];
    const actors = names.map((actor) => ({ actor, role: 'participant' as const }));
    const event = anEvent({ title, actors, kind: 'meeting' });
    const cast = names.map((name) => anActor(name));
    expect(labelWords(event, cast, 'Anna Roth')).toBe('Meets with Paul Hale');
    expect(labelWords(event, cast, 'Paul Hale')).toBe(title);
  });
});
