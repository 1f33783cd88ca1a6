import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../../support/articles.ts';
import { rowsOf } from '../../../support/first-story.ts';

/** "kind | date | who" of every event but the publication, read from an article of Friday 2026-02-06. */
function read(text: string): string[] {
  return rowsOf(extractArticle(anArticle({ text })))
    .filter(({ kind }) => kind !== 'publication')
    .map(({ kind, date, who }) => `${kind} | ${date} | ${who.join(', ')}`);
}

function titles(text: string): string[] {
  const { events } = extractArticle(anArticle({ text }));
  return events.filter(({ kind }) => kind !== 'publication').map(({ title }) => title);
}

describe('what a clause tells', () => {
  test.each([
    ['Anna Roth visited Rome on Tuesday.', ['visit | 2026-02-03 | Anna Roth']],
    ['Rome was visited by Anna Roth on Tuesday.', ['visit | 2026-02-03 | Anna Roth']],
    ['Anna Roth travelled to Chile last week.', ['visit | [2026-01-26..2026-02-01] | Anna Roth']],
    ['Anna Roth met Paul Hale on Tuesday.', ['meeting | 2026-02-03 | Anna Roth, Paul Hale']],
    [
      'Anna Roth held talks with Paul Hale on Tuesday.',
      ['talks | 2026-02-03 | Anna Roth, Paul Hale']
    ],
    ['Anna Roth phoned Paul Hale on Tuesday.', ['call | 2026-02-03 | Anna Roth, Paul Hale']],
    [
      'Anna Roth spoke with Paul Hale by phone on Tuesday.',
      ['call | 2026-02-03 | Anna Roth, Paul Hale']
    ],
    [
      'Anna Roth negotiated with Paul Hale on Tuesday.',
      ['talks | 2026-02-03 | Anna Roth, Paul Hale']
    ],
    ['Chile annexed Peru in 2019.', ['action | 2019 | Chile, Peru']],
    ['Anna Roth resigned on Tuesday.', ['action | 2026-02-03 | Anna Roth']],
    ['Anna Roth moved the vote to Friday.', ['action | [..2026-02-06] | Anna Roth']],
    ['Anna Roth scheduled the vote for 3 March.', ['action | [..2026-02-06] | Anna Roth']],
    ['Anna Roth moved to Rome on Tuesday.', ['action | 2026-02-03 | Anna Roth']],
    ['The vote was scheduled for 3 March.', ['other | 2026-03-03 | ']],
    [
      'Anna Roth – who left Oslo in 2020 – met Paul Hale on Tuesday.',
      ['action | 2020 | Anna Roth, Oslo', 'meeting | 2026-02-03 | Anna Roth, Paul Hale']
    ],
    ['Chile ratified the treaty on Tuesday.', ['decision | 2026-02-03 | Chile']],
    ['Anna Roth denied the report on Tuesday.', ['denial | 2026-02-03 | Anna Roth']],
    ['Anna Roth declined to comment on Tuesday.', ['non-confirmation | 2026-02-03 | Anna Roth']],
    ['Anna Roth refused to leave on Tuesday.', ['action | 2026-02-03 | Anna Roth']],
    ['Anna Roth will visit Rome on Sunday.', ['plan | 2026-02-08 | Anna Roth']],
    ['Anna Roth plans to meet Paul Hale on Sunday.', ['plan | 2026-02-08 | Anna Roth']],
    ['Anna Roth said on Tuesday that it was late.', ['statement | 2026-02-03 | Anna Roth']],
    ['“It is late,” Anna Roth said on Tuesday.', ['quote | 2026-02-03 | Anna Roth']],
    ['Anna Roth has repeatedly said it was late.', ['statement | [..2026-02-06] | Anna Roth']],
    ['Chile’s invasion of Peru in 2019 was short.', ['action | 2019 | Chile, Peru']],
    ['The harbour flooded.', ['other | [..2026-02-06] | ']],
    ['The harbour was open again on Tuesday.', ['other | 2026-02-03 | ']],
    ['A treaty signed in Rome in 1998 still holds.', ['other | 1998 | ']],
    ['Nobody spoke of Chile’s invasion of Peru.', ['action | [..2026-02-06] | Chile, Peru']],
    [
      'Police arrested and questioned Anna Roth on Tuesday.',
      ['action | 2026-02-03 | Police, Anna Roth']
    ]
  ])('reads %j', (text, events) => {
    expect(read(text)).toEqual(events);
  });

  test.each([
    'Anna Roth is tall.',
    'Anna Roth did not visit Rome.',
    'If Anna Roth visits Rome, Paul Hale will rejoice.',
    'Anna Roth would visit Rome.',
    'Anna Roth wants to visit Rome.',
    'A visit to Rome is expensive.',
    'The talks were about Rome.',
    'The harbour was located in Chile.',
    'The plan was intended to help Chile.',
    'It ended.'
  ])('reads no event from %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('on whose word', () => {
  test.each([
    ['Two diplomats said Anna Roth visited Rome on Tuesday.', 'unnamed sources', ['Two diplomats']],
    ['Paul Hale said Anna Roth visited Rome on Tuesday.', 'reported', ['Paul Hale']],
    ['Anna Roth visited Rome on Tuesday, according to Paul Hale.', 'reported', ['Paul Hale']],
    ['Anna Roth visited Rome on Tuesday.', 'asserted', []],
    ['It was reported that Anna Roth visited Rome on Tuesday.', 'reported', []],
    ['Paul Hale denied that Anna Roth visited Rome on Tuesday.', 'denied', ['Paul Hale']],
    [
      'Anna Roth visited Rome on Tuesday. Paul Hale denied that Roth had visited Rome.',
      'asserted',
      []
    ]
  ])('%j', (text, modality, sources) => {
    const visit = rowsOf(extractArticle(anArticle({ text }))).find(({ kind }) => kind === 'visit');
    expect([visit?.modality, visit?.sources]).toEqual([modality, sources]);
  });
});

describe('how it is claimed', () => {
  test.each([
    ['Anna Roth denied the report.', 'denied'],
    ['Anna Roth insisted that the ship was not hers.', 'denied'],
    ['“I hope it rains,” Anna Roth said.', 'opinion'],
    ['“It rains,” Anna Roth said.', 'asserted'],
    ['The Chronicle quoted Anna Roth as saying it was late.', 'asserted']
  ])('%j', (text, modality) => {
    const { events } = extractArticle(anArticle({ text }));
    expect(events.map((event) => event.modality)).toEqual(['asserted', modality]);
  });

  test('is the speaker’s word where it stands in quotation marks', () => {
    const text = 'Anna Roth called it “a war that Chile began in 1994 against Peru.”';
    const { events } = extractArticle(anArticle({ text }));
    const war = events.find(({ date }) => date.edtf === '1994');
    expect([war?.modality, war?.attribution.sources]).toEqual(['reported', ['anna-roth']]);
  });
});

describe('what dates an event', () => {
  test.each([
    [
      'by another event',
      'Chile left the union in 2019. Shortly after Chile’s invasion of Peru in 2021, Anna Roth met Paul Hale.',
      'meeting | 2021~ | Anna Roth, Paul Hale'
    ],
    [
      'about when it is last told to have been',
      'Anna Roth and Paul Hale have not spoken since Chile’s invasion of Peru in 2021.',
      'talks | 2021~ | Anna Roth, Paul Hale'
    ],
    [
      'by a bound, not on the day of the bound',
      'Anna Roth resigned before Tuesday.',
      'action | [..2026-02-02] | Anna Roth'
    ],
    [
      'by when it was said, inside a quotation',
      '“Paul Hale visited Rome two days ago,” Anna Roth said on Tuesday.',
      'visit | 2026-02-01 | Paul Hale'
    ],
    [
      'after what it speaks of',
      'Anna Roth visited Rome on Tuesday. Paul Hale declined to confirm Roth’s visit.',
      'non-confirmation | [2026-02-03..2026-02-06] | Paul Hale'
    ],
    [
      'by publication alone where the text says nothing',
      'Anna Roth resigned.',
      'action | [..2026-02-06] | Anna Roth'
    ],
    [
      'by no year that only says which one is meant',
      'Chile broke the 1991 treaty.',
      'action | [..2026-02-06] | Chile'
    ],
    [
      'by no year that says how rare it is',
      'Anna Roth won her first race since 1990.',
      'action | [..2026-02-06] | Anna Roth'
    ],
    [
      'by no day that a game or a story is “of”',
      'In the first game of the day, Chile defeated Peru.',
      'action | [..2026-02-06] | Chile, Peru'
    ],
    [
      'by no minutes that passed',
      'Six minutes later, Chile defeated Peru.',
      'action | [..2026-02-06] | Chile, Peru'
    ],
    [
      'with what is told at the same time',
      'Anna Roth sued the firm on Tuesday. A second suit was filed simultaneously.',
      'other | 2026-02-03~ | '
    ],
    [
      'with what is told as happening meanwhile',
      'When Anna Roth left Rome on Tuesday, the harbour flooded.',
      'other | 2026-02-03~ | '
    ],
    [
      'with what the same person did, in one sentence',
      'Anna Roth was arrested in 1985 and she sold the ship.',
      'action | 1985~ | Anna Roth'
    ],
    [
      'by what it went before',
      'In 1996, following Chile’s invasion of Peru, Anna Roth left Rome.',
      'action | [..1996-12-31] | Chile, Peru'
    ],
    [
      'on the occasion that it is told with in one breath',
      'Anna Roth arrived in Rome on Tuesday and met Paul Hale.',
      'meeting | 2026-02-03~ | Anna Roth, Paul Hale'
    ]
  ])('%s', (_, text, event) => {
    expect(read(text)).toContain(event);
  });

  test('is not a date that belongs to an infinitive', () => {
    expect(read('Chile agreed to leave the union by March.')).toEqual([
      'decision | [..2026-02-06] | Chile'
    ]);
  });
});

describe('what is told twice', () => {
  test('is one event with both its stretches of evidence', () => {
    const text =
      'Chile invaded Peru.\n\nRoth spoke.\n\nChile’s invasion of Peru in 2019 was short.';
    const { events, discards } = extractArticle(anArticle({ text }));
    const invasion = events.filter(({ date }) => date.edtf === '2019');
    expect(invasion.map(({ evidence }) => evidence.length)).toEqual([2]);
    expect(discards.map(({ rule, into }) => [rule, into])).toContainEqual([
      'told-again',
      invasion[0]?.id
    ]);
  });

  test('stays apart where the dates differ', () => {
    expect(read('Anna Roth visited Rome on Tuesday.\n\nAnna Roth visited Rome in 2019.')).toEqual([
      'visit | 2019 | Anna Roth',
      'visit | 2026-02-03 | Anna Roth'
    ]);
  });

  test('is one statement where a speaker goes on with no date of its own', () => {
    const text = '“It is late,” Anna Roth said on Tuesday.\n\n“We must go home now,” Roth said.';
    expect(read(text)).toEqual(['quote | 2026-02-03 | Anna Roth']);
  });

  test('is one event where one subject does two things in one breath', () => {
    const { events, discards } = extractArticle(
      anArticle({ text: 'Anna Roth sold the ship and left the firm.' })
    );
    expect(events.map(({ title }) => title)).toEqual([
      'The article is published',
      'Roth sells the ship and leaves the firm'
    ]);
    expect(discards.map(({ rule }) => rule)).toContain('told-in-one-breath');
  });

  test.each([
    [
      'Anna Roth was born in Oslo in 1960, left Rome, and moved to Chile in 1990.',
      ['Roth leaves Rome [..2026-02-06]', 'Roth moves to Chile 1990']
    ],
    [
      'Anna Roth joined the firm in 1960, sold a ship, and closed the port in 1990.',
      ['Roth sells a ship [..2026-02-06]', 'Roth closes the port 1990']
    ]
  ])('is each by itself where a sentence tells of years: %s', (text, told) => {
    const { events } = extractArticle(anArticle({ text }));
    expect(events.map(({ title, date }) => `${title} ${date.edtf}`)).toEqual(
      expect.arrayContaining(told)
    );
  });

  test.each([
    'Paul Hale (41) and Anna Roth met on Tuesday.',
    'Paul Hale (41), the mayor, and Anna Roth met on Tuesday.'
  ])('is told of all who stand beside each other: %s', (text) => {
    const { events } = extractArticle(anArticle({ text }));
    const met = events.find(({ kind }) => kind === 'meeting');
    expect(met?.actors.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining(['paul-hale', 'anna-roth'])
    );
  });

  test('is no event where neither of two did it', () => {
    expect(read('Neither Anna Roth nor Paul Hale signed the pact on Tuesday.')).toEqual([]);
  });

  test('tells in the passive what was done beside it', () => {
    const { events } = extractArticle(
      anArticle({ text: 'Anna Roth was arrested in Oslo, charged in Rome and jailed in Chile.' })
    );
    expect(events.flatMap(({ actors }) => actors.map(({ role }) => role))).not.toContain('agent');
  });

  test('is one event where a sentence lists what befell several things', () => {
    expect(
      read('Roofs were torn off, roads have been flooded and a bridge collapsed.')
    ).toHaveLength(1);
  });

  test('is another event where it is told as later', () => {
    expect(read('In 1996, Anna Roth sold the ship and soon after left Rome.')).toEqual([
      'action | 1996 | Anna Roth',
      'action | 1996~ | Anna Roth, Rome'
    ]);
  });

  test('is no other act where the same thing is told in other words for it', () => {
    expect(
      read('Anna Roth sold a ship.\n\nPaul Hale slept.\n\nOn Tuesday, Anna Roth sold the ship.')
    ).toContain('action | 2026-02-03 | Anna Roth');
  });

  test('joins a person described in the lead with the only one named who fits, as an inference', () => {
    const text =
      'Two days after a minister’s longtime adviser travelled to Rome for talks, nobody spoke.\n\nHale visited Rome on Tuesday, two diplomats said.';
    const { events } = extractArticle(anArticle({ text }));
    const visits = events.filter(({ kind }) => kind === 'visit');
    expect(visits.map(({ inferences }) => inferences.map(({ rule }) => rule))).toEqual([
      ['described-then-named']
    ]);
  });

  test('joins by a post, however it is said whose post it is', () => {
    const text =
      'An army spokesman said on Tuesday that it was late.\n\nPaul Hale, spokesman for the army, said it was cold.';
    const { events } = extractArticle(anArticle({ text }));
    expect(events.flatMap(({ inferences }) => inferences.map(({ rule }) => rule))).toEqual([
      'described-then-named'
    ]);
  });

  test('is told of somebody else where it was done “also”', () => {
    const text = 'The teacher travelled to Rome.\n\nAnna Roth also travelled to Rome on Tuesday.';
    const { events } = extractArticle(anArticle({ text }));
    expect(events.flatMap(({ inferences }) => inferences)).toEqual([]);
  });

  test('goes on where who takes part is named within the noun’s own phrase', () => {
    expect(read('The ongoing Chile campaign failed nobody.')).toContain('other | /.. | Chile');
  });
});

describe('titles', () => {
  test.each([
    ['Anna Roth visited Rome on Tuesday to see the king.', 'Roth visits Rome'],
    ['Rome was visited by Anna Roth on Tuesday.', 'Roth visits Rome'],
    ['“It is late,” Anna Roth said on Tuesday.', 'Roth: “It is late”'],
    ['Anna Roth and Paul Hale met on Tuesday.', 'Roth and Hale meet'],
    ['Anna Roth plans to meet Paul Hale on Sunday.', 'Roth is to meet Paul Hale'],
    ['Anna Roth was arrested on Tuesday.', 'Roth is arrested'],
    ['The harbour of Rome flooded on Tuesday.', 'The harbour of Rome floods'],
    ['The first ships will be delivered on Sunday.', 'The first ships are to be delivered'],
    ['Anna Roth asked the firm (FRM) to leave Rome, her home.', 'Roth asks the firm to leave Rome'],
    ['Anna Roth ordered the firm to leave Rome, her home.', 'Roth orders the firm to leave Rome'],
    ['Police arrested and questioned Anna Roth.', 'Police arrest and question Anna Roth'],
    ['The treaty was signed by a minister on Tuesday.', 'A minister signs the treaty'],
    ['The plan by Paul Hale was signed by Anna Roth.', 'Roth signs the plan by Paul Hale'],
    [
      'Anna Roth announced the sale on Tuesday. It would come “very soon”, she said.',
      'Roth announces the sale'
    ],
    ['I visited the harbour on Tuesday.', 'I visit the harbour'],
    ['Chile defeated Peru 2 – 0 on Tuesday.', 'Chile defeats Peru 2 – 0'],
    ['Anna Roth said that, as of Tuesday, the port was open.', 'Roth says that the port was open'],
    ['The port was dwarfed on Tuesday.', 'The port is dwarfed'],
    ['A report will follow, Anna Roth said.', 'Roth says a report will follow'],
    ['A report will follow, said Anna Roth.', 'Roth says a report will follow'],
    ['However, the port was not open, police said.', 'Police say the port was not open'],
    ['Peru was not ready on Tuesday (as ever), police said.', 'Police say Peru was not ready'],
    [
      'Peru said neither Chile nor Bolivia had signed.',
      'Peru says neither Chile nor Bolivia had signed'
    ],
    [
      'Anna Roth said neither the firm nor its owner was at fault.',
      'Roth says neither the firm nor its owner was at fault'
    ],
    ['I was late, Anna Roth said.', 'Roth says I was late'],
    ['Ministry of Justice spokesman Paul Hale resigned.', 'Hale resigns'],
    ['Bank of Ghana governor Anna Roth left on Tuesday.', 'Roth leaves'],
    ['University of Oslo professor Ben Berg met Anna Roth.', 'Berg meets Anna Roth'],
    ['The Bank of Ghana closed on Tuesday.', 'Bank of Ghana closes'],
    ['Paul Hale Jr. left on Tuesday.', 'Hale Jr leaves'],
    ['Anna Roth, 54, a judge who lives here, resigned on Tuesday.', 'Roth resigns'],
    ['Two men — Erik Falk, 25, and Carl Dahl, 31 — were arrested.', 'Two men are arrested'],
    ['The mayor of Bergen – a former judge – left.', 'The mayor leaves'],
    ['Anna Roth -- a judge -- met Paul Hale.', 'Roth meets Paul Hale'],
    ['Airbus closed the port on Tuesday.', 'Airbus closes the port'],
    ['The United Nations closed the port.', 'United Nations closes the port'],
    ['Airbus and Reuters left on Tuesday.', 'Airbus and Reuters leave'],
    ['At least 40 were arrested on Tuesday.', 'At least 40 are arrested'],
    ['Half of the ships sank on Tuesday.', 'Half of the ships sink'],
    ['Nearly two thirds of the ships sank.', 'Nearly two thirds of the ships sink'],
    ['Some of the ministers left on Tuesday.', 'Some of the ministers leave'],
    ['The talks broke down on Tuesday.', 'The talks break down'],
    ['The vote was postponed to 14 April.', 'The vote is postponed']
  ])('of %j is %j', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });
});
