import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { formatExtraction, parseExtraction } from '#lib/io/extraction.ts';
import { anArticle } from '../../support/articles.ts';

interface Read {
  readonly about: string;
  readonly text: string;
  /** Date, kind, modality, on whose word, title. */
  readonly events: readonly string[];
  /** Speaker, cue and words. */
  readonly quotes: readonly string[];
  /** Name, kind, side and roles. */
  readonly actors: readonly string[];
  readonly times: readonly string[];
  /** Rule and words. */
  readonly dropped: readonly string[];
}

/** Published on Friday, 2026-02-06. */
const ARTICLES: readonly Read[] = [
  {
    about: 'an agreement',
    text: `Dockers end their strike in Bergvik

BERGVIK — Dockers in the port of Bergvik went back to work on Tuesday after a strike that had lasted two hundred days, the union said.

The union’s chairwoman, Anna Roth, signed the agreement with Nordfisk Ekker on Monday in Oslo. Nordfisk’s shares fell on Wednesday. Nordfisk, which owns the port, had closed it last summer.

“We got what we asked for,” Roth told reporters at the gate. “Nobody has won,” said Paul Hale, the head of Nordfisk Ekker. A banner at the gate read: “Never again.”

Hale was quoted as saying “it was time”. He declined to say how much the agreement costs. His spokesman denied that he would resign.

The strike began in July 2025. In the autumn, police cleared the gate. A court in Oslo ruled in December that the dismissals were unlawful. Two diplomats said Norway had warned Nordfisk in the third quarter.

Roth, who was elected in 2019, will visit Rome next week. Hale plans to meet Denmark’s minister, Lena Vik, on 12 February. If the port closes again, Roth would leave.

She founded the union in 1998, becoming its head in 2019.
`,
    events: [
      '1998 | action | asserted | – | Roth founds the union',
      '2019 | decision | asserted | – | Roth is elected',
      '2019 | other | asserted | – | Becoming its head in 2019',
      '2025-22 | action | asserted | – | Nordfisk Ekker closes it',
      '2025-07 | other | asserted | – | The strike begins',
      '2025-35 | statement | unnamed sources | two-diplomats | Norway warns Nordfisk',
      '2025-23 | action | asserted | – | Police clear the gate',
      '2025-12 | other | asserted | – | A court in Oslo rules that the dismissals were unlawful',
      '2026-02-02 | decision | asserted | – | Roth signs the agreement with Nordfisk Ekker in Oslo',
      '2026-02-03 | other | reported | union | Dockers in the port of Bergvik go back to work after a strike',
      '[2026-02-03..2026-02-06] | statement | asserted | – | The union says dockers in the port of Bergvik went back to work after a strike that had…',
      '2026-02-04 | other | asserted | – | Nordfisk’s shares fall',
      '2026-02-06 | publication | asserted | – | The article is published',
      '[2026-02-09..2026-02-15] | plan | planned | – | Roth is to visit Rome',
      '2026-02-12 | plan | planned | – | Hale is to meet Denmark’s minister',
      '[..2026-02-06] | quote | asserted | – | Roth: “We got what we asked for”',
      '[..2026-02-06] | quote | asserted | – | Hale: “Nobody has won”',
      '[..2026-02-06] | quote | reported | – | A banner at the gate: “Never again”',
      '[..2026-02-06] | non-confirmation | asserted | – | Hale declines to say how much the agreement costs',
      '[..2026-02-06] | denial | denied | – | Hale’s spokesman denies that he would resign',
      '[..2026-02-06] | statement | asserted | – | Two diplomats say Norway had warned Nordfisk'
    ],
    quotes: [
      'anna-roth told: We got what we asked for,',
      'paul-hale said: Nobody has won,',
      'banner read: Never again.',
      'paul-hale saying: it was time'
    ],
    actors: [
      'Bergvik, place',
      'Union, organisation, union',
      'Anna Roth, person, chairwoman',
      'Nordfisk Ekker, organisation',
      'Oslo, place',
      'Reporters, unnamed',
      'Paul Hale, person, head',
      'Banner, unnamed',
      'Hale’s spokesman, person, spokesman',
      'Police, group, police',
      'Two diplomats, unnamed',
      'Norway, state, of norway',
      'Rome, place',
      'Denmark, state, of denmark',
      'Lena Vik, person, of denmark, minister'
    ],
    times: [
      'Tuesday: 2026-02-03',
      'two hundred days: P200D',
      'Monday: 2026-02-02',
      'Wednesday: 2026-02-04',
      'last summer: 2025-22',
      'July 2025: 2025-07',
      'the autumn: 2025-23',
      'December: 2025-12',
      'the third quarter: 2025-35',
      '2019: 2019',
      'next week: [2026-02-09..2026-02-15]',
      '12 February: 2026-02-12',
      '1998: 1998',
      '2019: 2019'
    ],
    dropped: ['speaker-goes-on: Hale was quoted as saying “it was time', 'never-acts: A court']
  },
  {
    about: 'an open border',
    text: `Chile and Peru open their border

LIMA, Feb 5 — Chile and Peru opened their border on Thursday, officials said.

President Carla Muñoz of Chile flew to Lima on Wednesday and met her Peruvian counterpart, Jorge Salas. “This border was a wound,” Muñoz said after the meeting. Salas, who had invited her in January, called it “a good day for both of us”.

In the spring of 2016 Chile closed the border. Peru protested. In early 2024 Salas wrote to Muñoz, according to her spokeswoman, Ines Prado.

A senior official in Santiago, who asked not to be named, said that the first lorries would cross on Monday.

“We were not asked,” Bolivia’s foreign minister, Luis Choque, told Radio Norte on Thursday. “But we are glad,” he added.

The opposition’s leader, Marta Rey, wrote on Facebook that Salas had “sold the north”. A poll showed that most Peruvians want the border open.

Next autumn Muñoz will leave the presidency.
`,
    events: [
      '2016-21 | action | asserted | – | Chile closes the border',
      '2024 | statement | reported | ines-prado | Salas writes to Muñoz, according to her spokeswoman, Ines Prado',
      '2026-01 | action | asserted | – | Salas invites her',
      '2026-02-04 | visit | asserted | – | Muñoz flies to Lima',
      '2026-02-04~ | meeting | asserted | – | Muñoz meets her Peruvian counterpart',
      '2026-02-05 | action | unnamed sources | officials | Chile and Peru open their border',
      '2026-02-05 | quote | asserted | – | Choque: “We were not asked”',
      '[2026-02-05..2026-02-06] | statement | asserted | – | Officials say Chile and Peru opened their border',
      '2026-02-06 | publication | asserted | – | The article is published',
      '2026-23 | plan | planned | – | Muñoz is to leave the presidency',
      '[..2026-02-06] | quote | asserted | – | Muñoz: “This border was a wound”',
      '[..2026-02-06] | quote | opinion | – | Salas: “a good day for both of us”',
      '[..2026-02-06] | action | asserted | – | Peru protests',
      '[..2026-02-06] | quote | asserted | – | Rey: “sold the north”',
      '[..2026-02-06] | action | reported | marta-rey | Salas sells the north',
      '[..2026-02-06] | other | asserted | – | A poll shows that most Peruvians want the border open'
    ],
    quotes: [
      'carla-munoz said: This border was a wound,',
      'jorge-salas called: a good day for both of us',
      'luis-choque told: We were not asked,',
      'luis-choque added: But we are glad,',
      'marta-rey wrote: sold the north'
    ],
    actors: [
      'Chile, state, of chile',
      'Peru, state, of peru',
      'Officials, unnamed',
      'Carla Muñoz, person, President',
      'Lima, place',
      'Jorge Salas, person, of peru, Peruvian counterpart',
      'Ines Prado, person, spokeswoman',
      'Santiago, place',
      'Bolivia, state, of bolivia',
      'Luis Choque, person, of bolivia, foreign minister',
      'Radio Norte, organisation',
      'Marta Rey, person, leader',
      'Facebook, organisation',
      'Peruvians, group, of peru'
    ],
    times: [
      'Feb 5: 2026-02-05',
      'Thursday: 2026-02-05',
      'Wednesday: 2026-02-04',
      'January: 2026-01',
      'the spring of 2016: 2016-21',
      'early 2024: 2024',
      'Monday: 2026-02-09',
      'Thursday: 2026-02-05',
      'Next autumn: 2026-23'
    ],
    dropped: [
      'never-acts: A senior official',
      'speaker-goes-on: “But we are glad,” he added',
      'never-acts: The opposition'
    ]
  },
  {
    about: 'a wreck',
    text: `Ferry sinks off Harven

Two people died when a ferry sank off Harven on Sunday, the coast guard said.

“Everyone was very calm,” said a passenger, Tom Weiss. Weiss, 41, said he had jumped into the water. His daughter was rescued by a fishing boat.

The ferry was built in Hamburg in 1987 and was repaired in 2011. In 2019 it ran aground near Harven, and nobody was hurt. The ministry of transport had inspected it in the fourth quarter of 2025.

The prime minister, Ida Holm, said on Monday she would visit Harven the next day. On Tuesday she met the families there. Holm said that the law would be changed by the end of March.

Prosecutors opened an investigation on Monday. They have not named any suspects. A former captain told the Harven Post that the ferry was unsafe. The ministry has always denied this.

In December 1993, 28 people drowned in a storm.
`,
    events: [
      '1987 | other | asserted | – | The ferry is built in Hamburg',
      '1993-12 | action | asserted | – | 28 people drown in a storm',
      '2011 | other | asserted | – | The ferry is repaired',
      '2019 | other | asserted | – | It runs aground near Harven',
      '2025-36 | action | asserted | – | The ministry of transport inspects it',
      '2026-02-01 | other | asserted | – | A ferry sinks off Harven',
      '2026-02-02 | statement | asserted | – | Holm says she would visit Harven',
      '2026-02-02 | action | asserted | – | Prosecutors open an investigation',
      '2026-02-03 | plan | planned | ida-holm | Holm is to visit Harven',
      '2026-02-03 | meeting | asserted | – | Holm meets the families there',
      '2026-02-06 | publication | asserted | – | The article is published',
      '[..2026-02-06] | action | unnamed sources | coast-guard | Two people die when a ferry sank off Harven',
      '[..2026-02-06] | statement | reported | – | The coast guard says two people died when a ferry sank off Harven',
      '[..2026-02-06] | quote | asserted | – | Weiss: “Everyone was very calm”',
      '[..2026-02-06] | statement | asserted | – | Weiss says he had jumped into the water',
      '[..2026-02-06] | action | asserted | – | Weiss’s daughter is rescued by a fishing boat',
      '[..2026-02-06] | statement | reported | – | A former captain tells the Harven Post that the ferry was unsafe',
      '[..2026-02-06] | denial | recurring | – | The ministry denies this',
      '[..2026-03-31] | plan | planned | ida-holm | The law is to be changed'
    ],
    quotes: ['tom-weiss said: Everyone was very calm,'],
    actors: [
      'Harven, place',
      'Two people, group, people',
      'Coast guard, unnamed',
      'Tom Weiss, person, passenger',
      'Weiss’s daughter, person, daughter',
      'Hamburg, place',
      'Ministry of transport, organisation, ministry',
      'Ida Holm, person, prime minister',
      'Families, group, families',
      'Prosecutors, unnamed',
      'Suspects, unnamed',
      'Former captain, unnamed',
      'Harven Post, organisation',
      '28 people, group, people'
    ],
    times: [
      'Sunday: 2026-02-01',
      '1987: 1987',
      '2011: 2011',
      '2019: 2019',
      'the fourth quarter of 2025: 2025-36',
      'Monday: 2026-02-02',
      'the next day: 2026-02-03',
      'Tuesday: 2026-02-03',
      'the end of March: 2026-03',
      'Monday: 2026-02-02',
      'December 1993: 1993-12'
    ],
    dropped: ['speaker-goes-on: Holm said that the law would be changed by the end of March']
  }
];

describe.each(ARTICLES)('an article of $about', ({ text, ...expected }) => {
  // Read within the tests, so that a fault in reading is a fault of theirs.
  const read = () => extractArticle(anArticle({ text }));

  test('has its events dated, attributed and in order', () => {
    const events = read().events.map(({ date, kind, modality, attribution, title }) => {
      const sources = attribution.sources.join(' + ') || '–';
      return `${date.edtf} | ${kind} | ${modality} | ${sources} | ${title}`;
    });
    expect(events).toEqual(expected.events);
  });

  test('has its quotes with those who speak and what they do', () => {
    const quotes = read().quotes.map(
      ({ exact, speaker, cue }) => `${speaker ?? 'nobody'} ${cue?.exact ?? '–'}: ${exact}`
    );
    expect(quotes).toEqual(expected.quotes);
  });

  test('has its actors, each of the kind, the side and the roles that the text gives them', () => {
    const actors = read().actors.map(({ name, kind, side, roles }) =>
      [name, kind, ...(side === null ? [] : [`of ${side}`]), ...roles].join(', ')
    );
    expect(actors).toEqual(expect.arrayContaining([...expected.actors]));
  });

  test('has its times, and what is no event says which rule dropped it', () => {
    const { times, discards } = read();
    expect(times.map((time) => `${time.exact}: ${time.edtf ?? time.value}`)).toEqual(
      expected.times
    );
    expect(discards.map(({ rule, words }) => `${rule}: ${words.exact}`)).toEqual(expected.dropped);
  });

  test('is read into what a file may hold, and nothing else', () => {
    const extraction = read();
    expect(parseExtraction('x.json', formatExtraction(extraction))).toEqual(extraction);
  });
});
