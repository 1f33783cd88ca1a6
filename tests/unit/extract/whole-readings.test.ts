import { describe, expect, test } from 'vitest';
import { wholeReading } from './whole-reading.ts';

type Row = readonly [text: string, lines: readonly string[]];

describe('all that is read from a text', () => {
  describe('those that act are told from those that are only named', () => {
    test.each<Row>([
      [
        'The real Hale showed up at the debate.',
        [
          'told | other, asserted | [..2026-02-06] | The real Hale shows up at the debate',
          'left | name-of-a-thing | Hale'
        ]
      ],
      ['Fall of the Fourth Republic', ['left | name-of-a-thing | Fourth Republic']],
      ['Climate Change.', ['left | name-of-a-thing | Climate Change']],
      ['FULL TEXT.', ['left | name-of-a-thing | FULL TEXT']],
      ['~ These codes might be the key to Netflix.', ['who | Netflix, organisation | Netflix']],
      [
        'The first Airbus K90 was delivered on Tuesday.',
        [
          'who | Airbus, organisation | Airbus',
          'when | Tuesday | 2026-02-03',
          'told | other, asserted | 2026-02-03 | The first Airbus K90 is delivered'
        ]
      ],
      [
        'Another NATO Figure Backs Anna Roth.',
        ['who | NATO, organisation | NATO', 'who | Anna Roth, person | Anna Roth']
      ],
      [
        'The visit is evidence of the political capital invested in Chile.',
        ['who | Chile, state, of chile | Chile']
      ],
      [
        'Anna Roth is the one whom voters trust most, with 42% preferring the current mayor.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Voters, unnamed | voters',
          'when | current | no day',
          'left | never-acts | the current mayor'
        ]
      ],
      [
        'Those candidates hit the stage on Tuesday.',
        [
          'who | Candidates, unnamed | Those candidates',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | Those candidates hit the stage | agent: Candidates'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('what is written beside a name is its role, or another’s name', () => {
    test.each<Row>([
      [
        'U.S. automaker Chrysler closed a plant on Tuesday.',
        [
          'who | U.S., state, of united-states | U.S.',
          'who | Chrysler, organisation, of united-states, U.S. automaker | Chrysler',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | Chrysler closes a plant | agent: Chrysler'
        ]
      ],
      [
        'Norwegian Fishery Council director Bjarne Solheim met Anna Roth on Tuesday.',
        [
          'who | Fishery Council, organisation | Fishery Council',
          'who | Bjarne Solheim, person, of norway, Norwegian Fishery Council director | Bjarne Solheim',
          'who | Anna Roth, person | Anna Roth',
          'when | Tuesday | 2026-02-03',
          'told | meeting, asserted | 2026-02-03 | Solheim meets Anna Roth | participant: Bjarne Solheim, participant: Anna Roth'
        ]
      ],
      [
        'Human Rights Watch researcher Anna Roth left Rome on Tuesday.',
        [
          'who | Human Rights Watch, organisation | Human Rights Watch',
          'who | Anna Roth, person, Human Rights Watch researcher | Anna Roth',
          'who | Rome, place | Rome',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | Roth leaves Rome | agent: Anna Roth, patient: Rome'
        ]
      ],
      [
        'Ekker executive Steve Hale resigns',
        [
          'who | Ekker, organisation | Ekker',
          'who | Steve Hale, person, Ekker executive | Steve Hale'
        ]
      ],
      [
        'The three former Warsaw Pact countries joined NATO on Friday.',
        [
          'who | Warsaw, place | Warsaw',
          'who | NATO, organisation | NATO',
          'when | Friday | 2026-02-06',
          'told | other, asserted | 2026-02-06 | The three former Warsaw Pact countries join NATO | patient: NATO'
        ]
      ],
      [
        'The Nordic Fish Union (NoFU) sued Chile on Tuesday. NoFU won.',
        [
          'who | Nordic Fish Union, organisation | Nordic Fish Union, NoFU, NoFU',
          'who | Chile, state, of chile | Chile',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | Nordic Fish Union sues Chile | agent: Nordic Fish Union, patient: Chile',
          'told | action, asserted | [..2026-02-06] | Nordic Fish Union wins | agent: Nordic Fish Union'
        ]
      ],
      [
        'The Northern Fish Agency (NFA) sued Chile on Tuesday. The NFA won.',
        [
          'who | Northern Fish Agency, organisation | Northern Fish Agency, NFA, NFA',
          'who | Chile, state, of chile | Chile',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | Northern Fish Agency sues Chile | agent: Northern Fish Agency, patient: Chile',
          'told | action, asserted | [..2026-02-06] | Northern Fish Agency wins | agent: Northern Fish Agency'
        ]
      ],
      [
        'Lawyers for Ekker & Sons sued Chile on Tuesday.',
        [
          'who | Lawyers for Ekker & Sons, unnamed | Lawyers for Ekker & Sons',
          'who | Ekker & Sons, organisation | Ekker & Sons',
          'who | Chile, state, of chile | Chile',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | Lawyers for Ekker & Sons sue Chile | agent: Lawyers for Ekker & Sons, patient: Chile'
        ]
      ],
      [
        'A.O.C led the fleet on Tuesday.',
        [
          'who | A.O.C, person | A.O.C',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | A.O.C leads the fleet | agent: A.O.C'
        ]
      ],
      [
        'Acting Mayor Anna Roth resigned. The mayor left.',
        [
          'who | Anna Roth, person, Mayor | Anna Roth, The mayor',
          'told | action, asserted | [..2026-02-06] | Roth resigns | agent: Anna Roth',
          'told | action, asserted | [..2026-02-06] | Roth leaves | agent: Anna Roth'
        ]
      ],
      [
        'Senior Vice President Anna Roth resigned. The vice president left Rome.',
        [
          'who | Anna Roth, person, Senior Vice President, vice president | Anna Roth, The vice president',
          'who | Rome, place | Rome',
          'told | action, asserted | [..2026-02-06] | Roth resigns | agent: Anna Roth',
          'told | action, asserted | [..2026-02-06] | Roth leaves Rome | agent: Anna Roth, patient: Rome'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('pronouns and descriptions stand for whom they follow', () => {
    test.each<Row>([
      [
        'Anna Roth and Ben Lee did well, as did Paul Hale and Eva Berg. Like them or not, those four won.',
        [
          'who | Anna Roth, person | Anna Roth, them',
          'who | Ben Lee, person | Ben Lee, them',
          'who | Paul Hale, person | Paul Hale, those four',
          'who | Eva Berg, person | Eva Berg, those four',
          'told | action, asserted | [..2026-02-06] | Roth and Lee do well | agent: Anna Roth, agent: Ben Lee',
          'told | action, asserted | [..2026-02-06] | Hale also does well | agent: Paul Hale'
        ]
      ],
      [
        'Norway signed on Tuesday. It left.',
        [
          'who | Norway, state, of norway | Norway, It',
          'when | Tuesday | 2026-02-03',
          'told | decision, asserted | 2026-02-03 | Norway signs | agent: Norway',
          'told | action, asserted | [..2026-02-06] | Norway leaves | agent: Norway'
        ]
      ],
      [
        'Norway signed on Tuesday. The sky was dark. Rain fell. It left.',
        [
          'who | Norway, state, of norway | Norway',
          'when | Tuesday | 2026-02-03',
          'told | decision, asserted | 2026-02-03 | Norway signs | agent: Norway',
          'told | other, asserted | [..2026-02-06] | Rain falls'
        ]
      ],
      [
        '“We are late,” officials said. “We are not,” officials said. Two officials said it rained. Two officials said it snowed.',
        [
          'who | Officials, unnamed | officials, officials',
          'who | Two officials, unnamed | Two officials',
          'who | Two officials, unnamed | Two officials',
          'said | Officials | We are late,',
          'said | Officials | We are not,',
          'told | quote, asserted | [..2026-02-06] | Officials: “We are late” | speaker: Officials',
          'told | statement, asserted | [..2026-02-06] | Two officials say it rained | speaker: Two officials',
          'told | statement, asserted | [..2026-02-06] | Two officials say it snowed | speaker: Two officials',
          'left | speaker-goes-on | “We are not,” officials said'
        ]
      ],
      [
        'Two Dutch diplomats met Anna Roth. The diplomats left.',
        [
          'who | Two Dutch diplomats, unnamed, of netherlands | Two Dutch diplomats, The diplomats',
          'who | Anna Roth, person | Anna Roth',
          'told | meeting, asserted | [..2026-02-06] | Two Dutch diplomats meet Anna Roth | participant: Two Dutch diplomats, participant: Anna Roth',
          'told | action, asserted | [..2026-02-06] | The diplomats leave | agent: Two Dutch diplomats'
        ]
      ],
      [
        'Born in Oslo, Anna Roth moved to Rome in 1990, where she met Paul Hale two years later.',
        [
          'who | Oslo, place | Oslo',
          'who | Anna Roth, person | Anna Roth, she',
          'who | Rome, place | Rome',
          'who | Paul Hale, person | Paul Hale',
          'when | 1990 | 1990',
          'when | two years later | 1992~',
          'told | action, asserted | 1990 | Roth moves to Rome | agent: Anna Roth',
          'told | meeting, asserted | 1992~ | Roth meets Paul Hale | participant: Anna Roth, participant: Paul Hale'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('words in marks have the speaker that the sentence gives them', () => {
    test.each<Row>([
      [
        '‘I will go.\n\n‘I will stay,’ said Anna Roth on Tuesday.',
        [
          'who | Anna Roth, person | Anna Roth',
          'when | Tuesday | 2026-02-03',
          'said | Anna Roth | I will go.',
          'said | Anna Roth | I will stay,',
          'told | quote, asserted | 2026-02-03 | Roth: “I will stay” | speaker: Anna Roth'
        ]
      ],
      [
        'She pauses.\n\n“Well, thank you so much.”',
        [
          'said | nobody | Well, thank you so much.',
          'told | quote, asserted | [..2026-02-06] | “Well, thank you so much”'
        ]
      ],
      [
        'Anna Roth: “The port is closed.”\n\nPaul Hale: “It is not.”',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Paul Hale, person | Paul Hale',
          'said | Anna Roth | The port is closed.',
          'said | Paul Hale | It is not.',
          'told | quote, asserted | [..2026-02-06] | Roth: “The port is closed” | speaker: Anna Roth',
          'told | quote, asserted | [..2026-02-06] | Hale: “It is not” | speaker: Paul Hale'
        ]
      ],
      [
        '“It may be late,” Vigmar notes.',
        [
          'who | Vigmar, person | Vigmar',
          'said | Vigmar | It may be late,',
          'told | quote, asserted | [..2026-02-06] | Vigmar: “It may be late” | speaker: Vigmar'
        ]
      ],
      [
        'The Oslo Times reports:',
        [
          'who | Oslo, place | Oslo',
          'who | Oslo Times, organisation | Oslo Times',
          'told | statement, asserted | [..2026-02-06] | Oslo Times reports | speaker: Oslo Times'
        ]
      ],
      [
        'At a meeting in Rome, the mayor also said that it was too early to tell whether the fire was set, and there was “no sign” yet that it was.',
        [
          'who | Rome, place | Rome',
          'who | Mayor, person, mayor | the mayor',
          'said | Mayor | no sign',
          'told | statement, asserted | [..2026-02-06] | The mayor says that it was too early to tell whether the fire was set | speaker: Mayor'
        ]
      ],
      [
        'They want to “build a port that works for fishers and not just bankers,” Roth said.',
        [
          'who | Roth, person | Roth',
          'said | Roth | build a port that works for fishers and not just bankers,',
          'left | never-acts | bankers'
        ]
      ],
      [
        'Anna Verne, a close friend of Mrs. Hale’s who was her chief of staff, said, “It was late.”',
        [
          'who | Anna Verne, person | Anna Verne',
          'who | Hale, person | Hale',
          'said | Anna Verne | It was late.',
          'told | quote, asserted | [..2026-02-06] | Verne: “It was late” | speaker: Anna Verne',
          'left | never-acts | a close friend of Mrs. Hale',
          'left | never-acts | staff'
        ]
      ],
      [
        'Two men carried a banner that said “Mayor Roth, keep the port open.”',
        [
          'who | Two men, unnamed | Two men',
          'who | Banner, unnamed | a banner',
          'who | Roth, person, Mayor | Roth',
          'said | Banner | Mayor Roth, keep the port open.',
          'told | action, asserted | [..2026-02-06] | Two men carry a banner | agent: Two men, patient: Banner'
        ]
      ],
      [
        'Anna Roth told the forum she was “totally against the port” because it was old. “I have good judgment,” she said.',
        [
          'who | Anna Roth, person | Anna Roth, she, she',
          'said | Anna Roth | totally against the port',
          'said | Anna Roth | I have good judgment,',
          'told | quote, asserted | [..2026-02-06] | Roth: “I have good judgment” | speaker: Anna Roth',
          'left | speaker-goes-on | “I have good judgment,” she said'
        ]
      ],
      [
        'The form, which runs to ten pages, “must be completed in English”, the government recommending “online translation tools” if needed.',
        [
          'who | Government, organisation, government | the government',
          'said | nobody | must be completed in English',
          'said | Government | online translation tools'
        ]
      ],
      [
        'Anna Roth also asserted she could speak directly to “old fishers” to keep the port open.',
        [
          'who | Anna Roth, person | Anna Roth, she',
          'said | Anna Roth | old fishers',
          'told | quote, asserted | [..2026-02-06] | Roth: “old fishers” | speaker: Anna Roth'
        ]
      ],
      [
        'At a breakfast, Paul Hale said he wasn’t going to “act like a servile dog” and left.',
        [
          'who | Paul Hale, person | Paul Hale, he',
          'said | Paul Hale | act like a servile dog',
          'told | quote, asserted | [..2026-02-06] | Hale: “act like a servile dog” | speaker: Paul Hale'
        ]
      ],
      [
        'Anna Roth has used the phrase “slow harbour” often.',
        ['who | Anna Roth, person | Anna Roth', 'left | term | “slow harbour”']
      ],
      [
        'Anna Roth named “Long Summer,” “Night of Birds,” “Short Winter” and “Home” as her favourite films.',
        [
          'who | Anna Roth, person | Anna Roth, her',
          'told | action, asserted | [..2026-02-06] | Roth names “Long Summer,” “Night of Birds,” “Short Winter” and “Home” | agent: Anna Roth',
          'left | term | “Long Summer,”',
          'left | name-of-a-thing | Long Summer',
          'left | title-of-work | “Night of Birds,”',
          'left | name-of-a-thing | Night',
          'left | name-of-a-thing | Birds',
          'left | title-of-work | “Short Winter”',
          'left | name-of-a-thing | Winter',
          'left | scare-quotes | “Home”',
          'left | name-of-a-thing | Home'
        ]
      ],
      [
        '“We will never ‘give up’ the port,” Anna Roth said on Tuesday. “We’ll stay.”',
        [
          'who | Anna Roth, person | Anna Roth',
          'when | Tuesday | 2026-02-03',
          'said | Anna Roth | We will never ‘give up’ the port,',
          'said | Anna Roth | We’ll stay.',
          'told | quote, asserted | 2026-02-03 | Roth: “We will never ‘give up’ the port” | speaker: Anna Roth',
          'left | quote-within-quote | ‘give up’'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('what happened is told once, with its own day', () => {
    test.each<Row>([
      [
        'Paul Hale won the prize. This was Norway’s first victory in the opening match since 1958.',
        [
          'who | Paul Hale, person | Paul Hale',
          'who | Norway, state, of norway | Norway',
          'when | 1958 | 1958',
          'told | action, asserted | [..2026-02-06] | Hale wins the prize | agent: Paul Hale'
        ]
      ],
      ['They fight for what is mightily due', []],
      [
        'Anna Roth’s family moved to Oslo in 2009 after being chased out of Rome.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Oslo, place | Oslo',
          'who | Rome, place | Rome',
          'when | 2009 | 2009',
          'told | other, asserted | 2009 | Anna Roth’s family moved to Oslo in 2009 | participant: Oslo'
        ]
      ],
      [
        'The two taped a long show that aired on Thursday, and was light on details.',
        ['when | Thursday | 2026-02-05', 'told | other, asserted | 2026-02-05 | A long show airs']
      ],
      [
        'Chile deplored on Friday the blasts which killed scores of people and injured more than 1,000 others outside the port.',
        [
          'who | Chile, state, of chile | Chile',
          'when | Friday | 2026-02-06',
          'told | statement, opinion | 2026-02-06 | Chile deplores the blasts | speaker: Chile'
        ]
      ],
      [
        'Anna Roth spoke........ today.',
        [
          'who | Anna Roth, person | Anna Roth',
          'when | today | 2026-02-06',
          'told | action, asserted | 2026-02-06 | Roth speaks | agent: Anna Roth'
        ]
      ],
      [
        'The mayor honoured Anna Roth yesterday for pulling off what he called a feat.',
        [
          'who | Mayor, person, mayor | The mayor, he',
          'who | Anna Roth, person | Anna Roth',
          'when | yesterday | 2026-02-05',
          'told | action, asserted | 2026-02-05 | The mayor honours Anna Roth for pulling off | agent: Mayor, patient: Anna Roth'
        ]
      ],
      [
        'In the third quarter of 2019 profit rose. In the year-earlier quarter it fell. A month ago the firm closed.',
        [
          'who | Firm, organisation, firm | the firm',
          'when | the third quarter of 2019 | 2019-35',
          'when | the year-earlier quarter | 2018-35',
          'when | A month ago | 2026-01~',
          'told | other, asserted | 2018-35 | It falls',
          'told | other, asserted | 2019-35 | Profit rises',
          'told | action, asserted | 2026-01~ | The firm closes | agent: Firm'
        ]
      ],
      [
        'The mill burned one and a half months ago.',
        [
          'when | one and a half months ago | [2025-12-22..2025-12-28]',
          'told | other, asserted | [2025-12-22..2025-12-28] | The mill burns'
        ]
      ],
      [
        'Paul Hale has not visited Rome since May 2019.',
        [
          'who | Paul Hale, person | Paul Hale',
          'who | Rome, place | Rome',
          'when | May 2019 | 2019-05',
          'told | visit, asserted | 2019-05 | Hale last visits | agent: Paul Hale, venue: Rome'
        ]
      ],
      [
        'Anna Roth could not be reached on Tuesday. Paul Hale did not respond to a request for comment.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Paul Hale, person | Paul Hale',
          'when | Tuesday | 2026-02-03'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('what was only meant, or called off, did not take place', () => {
    test.each<Row>([
      [
        'Neither Chile nor Peru signed on Tuesday.',
        [
          'who | Chile, state, of chile | Chile',
          'who | Peru, state, of peru | Peru',
          'when | Tuesday | 2026-02-03'
        ]
      ],
      [
        'On Tuesday neither Anna Roth nor Paul Hale resigned.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Paul Hale, person | Paul Hale',
          'when | Tuesday | 2026-02-03'
        ]
      ],
      ['Neither of them resigned on Tuesday.', ['when | Tuesday | 2026-02-03']],
      [
        'Talks between Peru and Chile were called off on Tuesday.',
        [
          'who | Peru, state, of peru | Peru',
          'who | Chile, state, of chile | Chile',
          'when | Tuesday | 2026-02-03',
          'told | other, asserted | 2026-02-03 | Talks between Peru and Chile are called off'
        ]
      ],
      [
        'Anna Roth declined to define what such a deal would include or how she intended to address the matter in her Monday speech.',
        [
          'who | Anna Roth, person | Anna Roth, she, her',
          'when | Monday | 2026-02-02',
          'told | action, asserted | [..2026-02-06] | Roth declines to define | agent: Anna Roth'
        ]
      ],
      [
        'Paul Hale will leave when the envoy arrives in Rome later this month.',
        [
          'who | Paul Hale, person | Paul Hale',
          'who | Envoy, unnamed | the envoy',
          'who | Rome, place | Rome',
          'when | later this month | 2026-02',
          'told | plan, planned | 2026-02 | The envoy is to arrive in Rome | agent: Envoy',
          'told | plan, planned | [..2026-02-06] | Hale is to leave when the envoy arrives in Rome | agent: Paul Hale'
        ]
      ],
      [
        'Anna Roth will succeed Mr. Berg.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Berg, person | Berg',
          'told | plan, planned | [..2026-02-06] | Roth is to succeed Mr Berg | agent: Anna Roth, patient: Berg'
        ]
      ],
      ['Nordfisk unveils a new ship', ['left | name-of-a-thing | Nordfisk']],
      ['Nobody visited Oslo on Monday.', ['who | Oslo, place | Oslo', 'when | Monday | 2026-02-02']]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('a sentence with several clauses keeps who did what', () => {
    test.each<Row>([
      [
        '“We cannot stop!” said a message that was read on Wednesday to several drivers.',
        [
          'who | Message, unnamed | a message',
          'who | Several drivers, unnamed | several drivers',
          'when | Wednesday | 2026-02-04',
          'said | Message | We cannot stop!',
          'told | action, asserted | 2026-02-04 | A message is read to several drivers | patient: Message',
          'told | quote, reported | [..2026-02-06] | A message: “We cannot stop!” | speaker: Message'
        ]
      ],
      [
        'Paul Hale repeatedly linked the fire to coal — an opportunity he largely missed last week.',
        [
          'who | Paul Hale, person | Paul Hale, he',
          'when | last week | [2026-01-26..2026-02-01]',
          'told | action, recurring | [2026-01-26..2026-02-01] | Hale links the fire to coal | agent: Paul Hale'
        ]
      ],
      [
        'The alliance has expanded three times before, adding Chile in 1952.',
        [
          'who | Alliance, organisation, alliance | The alliance',
          'who | Chile, state, of chile | Chile',
          'when | 1952 | 1952',
          'told | action, asserted | [..2026-02-06] | The alliance expands three times before | agent: Alliance'
        ]
      ],
      [
        'The family has overcome steep obstacles before.',
        ['told | other, asserted | [..2026-02-06] | The family overcomes steep obstacles before']
      ],
      [
        'Police said the two men, aged 20 and 30, were arrested in Rome on Tuesday after they fled Oslo.',
        [
          'who | Police, group, Police | Police',
          'who | Two men, unnamed | the two men, they',
          'who | Rome, place | Rome',
          'who | Oslo, place | Oslo',
          'when | Tuesday | 2026-02-03',
          'told | action, reported, Police | 2026-02-03 | The two men are arrested in Rome | patient: Two men',
          'told | statement, asserted | [2026-02-03..2026-02-06] | Police say the two men, aged 20 and 30, were arrested in Rome after they fled Oslo | speaker: Police',
          'told | action, reported, Police | [..2026-02-06] | Two men flee Oslo | agent: Two men, patient: Oslo'
        ]
      ],
      [
        'They ate “soup”. “The port is closed”.',
        ['said | nobody | The port is closed', 'left | scare-quotes | “soup”']
      ],
      [
        'Anna Roth said the firm was closed by Peru in 2018 and sold by Chile in 2019.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Firm, organisation, firm | the firm',
          'who | Peru, state, of peru | Peru',
          'who | Chile, state, of chile | Chile',
          'when | 2018 | 2018',
          'when | 2019 | 2019',
          'told | action, reported, Anna Roth | 2018 | Peru closes the firm | agent: Peru, patient: Firm',
          'told | statement, asserted | [..2026-02-06] | Roth says the firm was closed by Peru and sold by Chile | speaker: Anna Roth'
        ]
      ],
      [
        'Anna Roth, who was born in Oslo in 1960, married Paul Hale, a lawyer, in 1990.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Oslo, place | Oslo',
          'who | Paul Hale, person, lawyer | Paul Hale, a lawyer',
          'when | 1960 | 1960',
          'when | 1990 | 1990',
          'told | action, asserted | 1960 | Roth is born in Oslo | patient: Anna Roth',
          'told | action, asserted | 1990 | Roth marries Paul Hale | agent: Anna Roth, patient: Paul Hale'
        ]
      ],
      [
        'Paul Hale tweeted on Tuesday: “The port is closed.” The tweet was deleted on Wednesday.',
        [
          'who | Paul Hale, person | Paul Hale',
          'when | Tuesday | 2026-02-03',
          'when | Wednesday | 2026-02-04',
          'said | Paul Hale | The port is closed.',
          'told | quote, asserted | 2026-02-03 | Hale: “The port is closed” | speaker: Paul Hale',
          'told | other, asserted | 2026-02-04 | The tweet is deleted'
        ]
      ],
      [
        'Anna Roth told reporters in Rome on Tuesday that she had been told by Paul Hale that “the port” would open in May.',
        [
          'who | Anna Roth, person | Anna Roth, she',
          'who | Reporters, unnamed | reporters',
          'who | Rome, place | Rome',
          'who | Paul Hale, person | Paul Hale',
          'when | Tuesday | 2026-02-03',
          'when | May | 2026-05',
          'said | Paul Hale | the port',
          'told | statement, asserted | 2026-02-03 | Roth tells reporters in Rome that she had been told by Paul Hale that “the port” would… | speaker: Anna Roth, addressee: Reporters',
          'told | plan, planned, Paul Hale | 2026-05 | The port is to open',
          'told | quote, reported, Anna Roth | [..2026-02-06] | Hale: “the port” | speaker: Paul Hale, addressee: Anna Roth'
        ]
      ],
      [
        'Anna Roth arrived on Monday for talks and left on Tuesday.',
        [
          'who | Anna Roth, person | Anna Roth',
          'when | Monday | 2026-02-02',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-02 | Roth arrives for talks | agent: Anna Roth',
          'told | action, asserted | 2026-02-03 | Roth leaves | agent: Anna Roth'
        ]
      ],
      [
        'Last Tuesday’s talks, the first since 2019, were hosted by Norway. The next round is planned for March.',
        [
          'who | Norway, state, of norway | Norway',
          'when | Last Tuesday | 2026-02-03',
          'when | 2019 | 2019',
          'when | March | 2026-03',
          'told | talks, asserted | 2026-02-03 | Talks are hosted by Norway | participant: Norway'
        ]
      ],
      [
        'Spokeswoman Anna Roth declined to say whether Chile had signed. A spokesman for Peru said it had.',
        [
          'who | Anna Roth, person, Spokeswoman | Anna Roth',
          'who | Chile, state, of chile | Chile',
          'who | Spokesman for Peru, person, of peru, spokesman | A spokesman for Peru',
          'who | Peru, state, of peru | Peru, it',
          'told | non-confirmation, asserted | [..2026-02-06] | Roth declines to say whether Chile had signed | speaker: Anna Roth',
          'told | statement, asserted | [..2026-02-06] | A spokesman for Peru says it had | speaker: Spokesman for Peru'
        ]
      ],
      [
        'The Norwegians met the Chileans in Rome on Tuesday. The Norwegians left.',
        [
          'who | Norwegians, group, of norway | Norwegians, Norwegians',
          'who | Chileans, group, of chile | Chileans',
          'who | Rome, place | Rome',
          'when | Tuesday | 2026-02-03',
          'told | meeting, asserted | 2026-02-03 | Norwegians meet the Chileans in Rome | participant: Norwegians, participant: Chileans',
          'told | action, asserted | [..2026-02-06] | Norwegians leave | agent: Norwegians'
        ]
      ],
      [
        '“It is late,” the Oslo Times quoted Anna Roth as saying.',
        [
          'who | Oslo, place | Oslo',
          'who | Oslo Times, organisation | Oslo Times',
          'who | Anna Roth, person | Anna Roth',
          'said | Anna Roth | It is late,',
          'told | quote, asserted, Oslo Times | [..2026-02-06] | Roth: “It is late” | speaker: Anna Roth'
        ]
      ],
      [
        'Anna Roth was quoted by the Oslo Times on Tuesday as saying “it is late”.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Oslo, place | Oslo',
          'who | Oslo Times, organisation | Oslo Times',
          'when | Tuesday | 2026-02-03',
          'said | Anna Roth | it is late',
          'told | quote, asserted, Oslo Times | 2026-02-03 | Roth: “it is late” | speaker: Anna Roth'
        ]
      ],
      [
        'Anna Roth denied ever saying “it is late”. She never said “it is over”.',
        [
          'who | Anna Roth, person | Anna Roth, She',
          'said | Anna Roth | it is late',
          'said | nobody | it is over',
          'told | denial, denied | [..2026-02-06] | Roth denies ever saying “it is late” | speaker: Anna Roth'
        ]
      ],
      [
        'Speaking in Rome on Tuesday, Anna Roth praised “the best port in the world”.',
        [
          'who | Rome, place | Rome',
          'who | Anna Roth, person | Anna Roth',
          'when | Tuesday | 2026-02-03',
          'said | Anna Roth | the best port in the world',
          'told | quote, opinion | 2026-02-03 | Roth: “the best port in the world” | speaker: Anna Roth'
        ]
      ],
      [
        '“I,” she said, “am late.” “You,” Paul Hale said, “are not.”',
        [
          'who | Paul Hale, person | Paul Hale',
          'said | nobody | I,',
          'said | nobody | am late.',
          'said | Paul Hale | You,',
          'said | Paul Hale | are not.',
          'told | quote, asserted | [..2026-02-06] | “I”',
          'told | quote, asserted | [..2026-02-06] | Hale: “You” | speaker: Paul Hale'
        ]
      ],
      [
        'The law, known as “Roth’s Law”, was signed by Paul Hale on Tuesday.',
        [
          'who | Paul Hale, person | Paul Hale',
          'when | Tuesday | 2026-02-03',
          'told | decision, asserted | 2026-02-03 | Hale signs the law | agent: Paul Hale',
          'left | title-of-work | “Roth’s Law”',
          'left | name-of-a-thing | Roth',
          'left | name-of-a-thing | Law'
        ]
      ],
      [
        'Paul Hale, Anna Roth’s lawyer, told the court on Tuesday that she “was never there”.',
        [
          'who | Paul Hale, person, lawyer | Paul Hale, Anna Roth’s lawyer',
          'who | Anna Roth, person | Anna Roth, she',
          'who | Court, organisation, court | the court',
          'when | Tuesday | 2026-02-03',
          'said | Paul Hale | was never there',
          'told | quote, asserted | 2026-02-03 | Hale: “was never there” | speaker: Paul Hale, addressee: Court'
        ]
      ],
      [
        '“The port,” Anna Roth said, “is ‘closed’.”',
        [
          'who | Anna Roth, person | Anna Roth',
          'said | Anna Roth | The port,',
          'said | Anna Roth | is ‘closed’.',
          'told | quote, asserted | [..2026-02-06] | Roth: “The port” | speaker: Anna Roth',
          'left | quote-within-quote | ‘closed’'
        ]
      ],
      [
        'Until 2019 Anna Roth led Chile. By 2021 she had left.',
        [
          'who | Anna Roth, person | Anna Roth, she',
          'who | Chile, state, of chile | Chile',
          'when | 2019 | 2019',
          'when | 2021 | 2021',
          'told | action, asserted | ../2019 | Roth leads Chile | agent: Anna Roth, patient: Chile',
          'told | action, asserted | [..2021-12-31] | Roth leaves | agent: Anna Roth'
        ]
      ],
      [
        'Roth left in 2014. The following year Hale left. Two years earlier Berg had left.',
        [
          'who | Roth, person | Roth',
          'who | Hale, person | Hale',
          'who | Berg, person | Berg',
          'when | 2014 | 2014',
          'when | The following year | 2015',
          'when | Two years earlier | 2013~',
          'told | action, asserted | 2013~ | Berg leaves | agent: Berg',
          'told | action, asserted | 2014 | Roth leaves | agent: Roth',
          'told | action, asserted | 2015 | Hale leaves | agent: Hale'
        ]
      ],
      [
        'It had rained for a week before the port closed on Tuesday. Since then it has been dry.',
        [
          'when | a week | no day',
          'when | Tuesday | 2026-02-03',
          'told | other, asserted | 2026-02-03 | The port closes'
        ]
      ],
      [
        'The port closed between 2014 and 2016, from March to May 2019, and for three days in June.',
        [
          'when | 2014 | 2014',
          'when | 2016 | 2016',
          'when | March | 2019-03',
          'when | May 2019 | 2019-05',
          'when | three days | no day',
          'when | June | 2019-06',
          'told | other, asserted | [2014..2016] | The port closes'
        ]
      ],
      [
        'ROME, 4 May 1998 (AP)--It rained yesterday.',
        [
          'when | 4 May 1998 | 1998-05-04',
          'when | yesterday | 1998-05-03',
          'told | other, asserted | 1998-05-03 | It rains'
        ]
      ],
      [
        'Overnight it rained. This morning it snowed. Tonight it will be dry. The day after tomorrow Anna Roth will leave.',
        [
          'who | Anna Roth, person | Anna Roth',
          'when | Overnight | [2026-02-05..2026-02-06]',
          'when | This morning | 2026-02-06',
          'when | Tonight | 2026-02-06',
          'when | The day after tomorrow | 2026-02-08',
          'told | other, asserted | [2026-02-05..2026-02-06] | It rains',
          'told | other, asserted | 2026-02-06 | It snows',
          'told | plan, planned | 2026-02-08 | Roth is to leave | agent: Anna Roth'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('what is told again of others, or with another’s words', () => {
    test.each<Row>([
      [
        'Anna Roth sold the ship on Monday. Paul Hale sold the same ship on Tuesday.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Paul Hale, person | Paul Hale',
          'when | Monday | 2026-02-02',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-02 | Roth sells the ship | agent: Anna Roth',
          'told | action, asserted | 2026-02-03 | Hale sells the same ship | agent: Paul Hale'
        ]
      ],
      [
        'Anna Roth said “it is late”. Paul Hale said the same on Tuesday.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Paul Hale, person | Paul Hale',
          'when | Tuesday | 2026-02-03',
          'said | Anna Roth | it is late',
          'told | statement, asserted | 2026-02-03 | Hale says the same | speaker: Paul Hale',
          'told | quote, asserted | [..2026-02-06] | Roth: “it is late” | speaker: Anna Roth'
        ]
      ],
      [
        'Anna Roth signed on Monday. The ministry did the same on Tuesday.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Ministry, organisation, ministry | The ministry',
          'when | Monday | 2026-02-02',
          'when | Tuesday | 2026-02-03',
          'told | decision, asserted | 2026-02-02 | Roth signs | agent: Anna Roth',
          'told | decision, asserted | 2026-02-03 | The ministry also signs | agent: Ministry'
        ]
      ],
      [
        'The judge, Anna Roth, left. The judge of Chile, Paul Hale, stayed. The judge returned.',
        [
          'who | Anna Roth, person, judge | The judge, Anna Roth',
          'who | Paul Hale, person, of chile, judge | The judge of Chile, Paul Hale, The judge',
          'who | Chile, state, of chile | Chile',
          'told | action, asserted | [..2026-02-06] | Roth leaves | agent: Anna Roth',
          'told | action, asserted | [..2026-02-06] | Hale returns | agent: Paul Hale'
        ]
      ],
      [
        'Judge Anna Roth left on Tuesday. The judge returned on Wednesday.',
        [
          'who | Anna Roth, person, Judge | Anna Roth, The judge',
          'when | Tuesday | 2026-02-03',
          'when | Wednesday | 2026-02-04',
          'told | action, asserted | 2026-02-03 | Roth leaves | agent: Anna Roth',
          'told | action, asserted | 2026-02-04 | Roth returns | agent: Anna Roth'
        ]
      ],
      [
        'Chilean judge Anna Roth met Peruvian judge Paul Hale. The Chilean judge left.',
        [
          'who | Anna Roth, person, of chile, Chilean judge | Anna Roth, The Chilean judge',
          'who | Paul Hale, person, of peru, Peruvian judge | Paul Hale',
          'told | meeting, asserted | [..2026-02-06] | Roth meets Peruvian judge Paul Hale | participant: Anna Roth, participant: Paul Hale',
          'told | action, asserted | [..2026-02-06] | Roth leaves | agent: Anna Roth'
        ]
      ],
      [
        'Norwegian Leaders Hail Entry into NATO',
        ['who | NATO, organisation | NATO', 'left | name-of-a-thing | Hail Entry']
      ],
      [
        'Anna Roth had hoped to leave on Tuesday. Paul Hale hopes to leave on Tuesday.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Paul Hale, person | Paul Hale',
          'when | Tuesday | 2026-02-03',
          'when | Tuesday | 2026-02-10',
          'told | other, asserted | 2026-02-03 | Roth hopes to leave | subject: Anna Roth'
        ]
      ],
      [
        'Three people were killed on Tuesday, officials said.',
        [
          'who | Three people, group, people | Three people',
          'who | Officials, unnamed | officials',
          'when | Tuesday | 2026-02-03',
          'told | action, unnamed sources, Officials | 2026-02-03 | Three people are killed | patient: Three people',
          'told | statement, asserted | [2026-02-03..2026-02-06] | Officials say three people were killed | speaker: Officials'
        ]
      ],
      [
        'Anna Roth asked the firm (FRM) to leave Rome.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Firm, organisation, firm | the firm',
          'who | Rome, place | Rome',
          'told | statement, asserted | [..2026-02-06] | Roth asks the firm to leave Rome | speaker: Anna Roth, addressee: Firm',
          'left | name-of-a-thing | FRM'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('what stands in the way of a verb is none of its words', () => {
    test.each<Row>([
      [
        'Anna Roth left, but her parents made too much noise.',
        [
          'who | Anna Roth, person | Anna Roth, her',
          'who | Roth’s parents, unnamed | her parents',
          'told | action, asserted | [..2026-02-06] | Roth leaves | agent: Anna Roth',
          'told | action, asserted | [..2026-02-06] | Roth’s parents make too much noise | agent: Roth’s parents'
        ]
      ],
      [
        'The plant reactivated in May burned on Tuesday.',
        [
          'when | May | 2025-05',
          'when | Tuesday | 2026-02-03',
          'told | other, asserted | 2025-05 | The plant reactivated in May',
          'told | other, asserted | 2026-02-03 | The plant burns'
        ]
      ],
      [
        'The mayor told of ships burned in May.',
        [
          'who | Mayor, person, mayor | The mayor',
          'when | May | 2025-05',
          'told | other, reported, Mayor | 2025-05 | Ships burn',
          'told | statement, asserted | [..2026-02-06] | The mayor tells of ships burned | speaker: Mayor'
        ]
      ],
      [
        'Roth feared “a general softening of demand” on Tuesday.',
        [
          'who | Roth, person | Roth',
          'when | Tuesday | 2026-02-03',
          'said | Roth | a general softening of demand',
          'told | quote, opinion | 2026-02-03 | Roth: “a general softening of demand” | speaker: Roth'
        ]
      ],
      [
        'She insisted on Tuesday that the first lady go to Rome.',
        [
          'who | Rome, place | Rome',
          'when | Tuesday | 2026-02-03',
          'told | other, asserted | 2026-02-03 | She insists that the first lady go to Rome'
        ]
      ],
      [
        'Short- and long-term loans fell on Tuesday.',
        [
          'when | Tuesday | 2026-02-03',
          'told | other, asserted | 2026-02-03 | Long-term loans fall'
        ]
      ],
      [
        'Sunday’s service ---- a quiet one ---- included the reading of names.',
        [
          'when | Sunday | 2026-02-01',
          'told | other, asserted | 2026-02-01 | Service includes the reading of names'
        ]
      ],
      [
        'Anna Roth soon after unfriended Paul Hale.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Paul Hale, person | Paul Hale',
          'told | action, asserted | [..2026-02-06] | Roth unfriends Paul Hale | agent: Anna Roth, patient: Paul Hale'
        ]
      ],
      [
        'Chad will meet Peru on Monday.',
        [
          'who | Chad, state, of chad | Chad',
          'who | Peru, state, of peru | Peru',
          'when | Monday | 2026-02-09',
          'told | plan, planned | 2026-02-09 | Chad is to meet Peru | agent: Chad, patient: Peru'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('a name that holds another is a name of its own', () => {
    test.each<Row>([
      [
        'Prince Edward Island voted on Tuesday.',
        [
          'who | Prince Edward Island, place | Prince Edward Island',
          'when | Tuesday | 2026-02-03',
          'told | decision, asserted | 2026-02-03 | Prince Edward Island votes | agent: Prince Edward Island'
        ]
      ],
      [
        'NATO member Norway left the talks on Tuesday.',
        [
          'who | NATO, organisation | NATO',
          'who | Norway, state, of norway, NATO member | Norway',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | Norway leaves the talks | agent: Norway'
        ]
      ],
      [
        'The Harbour Union (HU Nord) sued Peru on Tuesday. HU Nord won.',
        [
          'who | Harbour Union, organisation | Harbour Union',
          'who | HU Nord, organisation | HU Nord, HU Nord',
          'who | Peru, state, of peru | Peru',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-03 | Harbour Union sues Peru | agent: Harbour Union, patient: Peru',
          'told | action, asserted | [..2026-02-06] | HU Nord wins | agent: HU Nord'
        ]
      ],
      [
        'Mayor Anna Roth resigned on Monday. The embattled mayor left on Tuesday.',
        [
          'who | Anna Roth, person, Mayor, embattled mayor | Anna Roth, The embattled mayor',
          'when | Monday | 2026-02-02',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2026-02-02 | Roth resigns | agent: Anna Roth',
          'told | action, asserted | 2026-02-03 | Roth leaves | agent: Anna Roth'
        ]
      ],
      [
        'The ministry tells more than ten that it closed on Tuesday.',
        [
          'who | Ministry, organisation, ministry | The ministry, it',
          'when | Tuesday | 2026-02-03',
          'told | action, reported, Ministry | 2026-02-03 | Ministry closes | agent: Ministry',
          'told | statement, asserted | [2026-02-03..2026-02-06] | The ministry tells more than ten that it closed | speaker: Ministry'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('each clause has its own date and its own source', () => {
    test.each<Row>([
      [
        'Hale left on Monday, Anna Roth said, adding, “It was calm.”',
        [
          'who | Hale, person | Hale',
          'who | Anna Roth, person | Anna Roth',
          'when | Monday | 2026-02-02',
          'said | Anna Roth | It was calm.',
          'told | action, asserted | 2026-02-02 | Hale leaves | agent: Hale',
          'told | quote, asserted | [..2026-02-06] | Roth: “It was calm” | speaker: Anna Roth'
        ]
      ],
      [
        '“It is late”, explained Roth... “and cold.”',
        [
          'who | Roth, person | Roth',
          'said | Roth | It is late',
          'said | Roth | and cold.',
          'told | quote, asserted | [..2026-02-06] | Roth: “It is late” | speaker: Roth'
        ]
      ],
      [
        'Paul Hale left on Friday because Anna Roth had cancelled a trip to Rome on Monday.',
        [
          'who | Paul Hale, person | Paul Hale',
          'who | Anna Roth, person | Anna Roth',
          'who | Rome, place | Rome',
          'when | Friday | 2026-02-06',
          'when | Monday | 2026-02-02',
          'told | action, asserted | 2026-02-02 | Roth cancels a trip to Rome | agent: Anna Roth',
          'told | action, asserted | 2026-02-06 | Hale leaves because Anna Roth had cancelled a trip to Rome | agent: Paul Hale'
        ]
      ],
      [
        'Paul Hale left in 2012, but Anna Roth closed the port in 2013, opening a shop in 2014.',
        [
          'who | Paul Hale, person | Paul Hale',
          'who | Anna Roth, person | Anna Roth',
          'when | 2012 | 2012',
          'when | 2013 | 2013',
          'when | 2014 | 2014',
          'told | action, asserted | 2012 | Hale leaves | agent: Paul Hale',
          'told | action, asserted | 2013 | Roth closes the port | agent: Anna Roth',
          'told | other, asserted | 2014 | Opening a shop in 2014 | agent: Anna Roth'
        ]
      ],
      [
        'Ekker earned $4 million in 2014, compared with $3 million a year earlier. The same year it bought a ship.',
        [
          'when | 2014 | 2014',
          'when | a year earlier | 2013~',
          'when | The same year | 2014',
          'told | other, asserted | 2014 | Ekker earns $4 million',
          'told | other, asserted | 2014 | It buys a ship',
          'left | name-of-a-thing | Ekker'
        ]
      ],
      [
        'The vote came after Anna Roth closed the port in 2014.',
        [
          'who | Anna Roth, person | Anna Roth',
          'when | 2014 | 2014',
          'told | action, asserted | 2014 | Roth closes the port | agent: Anna Roth',
          'told | other, asserted | [2014-01-01..2026-02-06] | The vote comes after Anna Roth closed the port'
        ]
      ],
      [
        'Paul Hale works in the port, which Chile closed in 2019.',
        [
          'who | Paul Hale, person | Paul Hale',
          'who | Chile, state, of chile | Chile',
          'when | 2019 | 2019',
          'told | action, asserted | 2019 | Chile closes the port | agent: Chile'
        ]
      ],
      [
        'It left on 8 February 1904. It came back on the night of Monday 6 March.',
        [
          'when | 8 February 1904 | 1904-02-08',
          'when | the night of Monday 6 March | 1905-03-06',
          'told | other, asserted | 1904-02-08 | It leaves',
          'told | other, asserted | 1905-03-06 | It comes back'
        ]
      ],
      [
        'It was shut between May and  July.',
        [
          'when | May | 2025-05',
          'when | July | 2025-07',
          'told | other, asserted | [2025-05..2025-07] | It is shut'
        ]
      ],
      [
        'A suit was filed on Monday. Another suit was filed on Wednesday. A third suit was filed simultaneously.',
        [
          'when | Monday | 2026-02-02',
          'when | Wednesday | 2026-02-04',
          'told | other, asserted | 2026-02-02 | A suit is filed',
          'told | other, asserted | 2026-02-04 | Another suit is filed',
          'told | other, asserted | 2026-02-04~ | A third suit is filed simultaneously'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('what a relative clause describes is what the sentence goes on about', () => {
    test.each<Row>([
      [
        'Ekker, which Peru bought in May 2019, sued Chile on Tuesday.',
        [
          'who | Ekker, organisation | Ekker',
          'who | Peru, state, of peru | Peru',
          'who | Chile, state, of chile | Chile',
          'when | May 2019 | 2019-05',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2019-05 | Peru buys Ekker | agent: Peru',
          'told | action, asserted | 2026-02-03 | Ekker sues Chile | agent: Ekker, patient: Chile'
        ]
      ],
      [
        'The port, which Chile closed, burned on Tuesday.',
        [
          'who | Chile, state, of chile | Chile',
          'when | Tuesday | 2026-02-03',
          'told | other, asserted | 2026-02-03 | The port burns'
        ]
      ],
      [
        'The mayor, who left Rome in 2019, returned on Tuesday.',
        [
          'who | Mayor, person, mayor | The mayor',
          'who | Rome, place | Rome',
          'when | 2019 | 2019',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2019 | The mayor leaves Rome | agent: Mayor, patient: Rome',
          'told | action, asserted | 2026-02-03 | The mayor returns | agent: Mayor'
        ]
      ],
      [
        'Oslo ships, which Peru bought in 2019, sank on Tuesday.',
        [
          'who | Oslo, place | Oslo',
          'who | Peru, state, of peru | Peru',
          'when | 2019 | 2019',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2019 | Peru buys Oslo ships | agent: Peru',
          'told | other, asserted | 2026-02-03 | Oslo ships sink'
        ]
      ],
      [
        'The ship, which Peru bought in 2019, sank on Tuesday.',
        [
          'who | Peru, state, of peru | Peru',
          'when | 2019 | 2019',
          'when | Tuesday | 2026-02-03',
          'told | action, asserted | 2019 | Peru buys the ship | agent: Peru',
          'told | other, asserted | 2026-02-03 | The ship sinks'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });

  describe('what somebody says of an own act, without a date, is the saying', () => {
    test.each<Row>([
      [
        'Anna Roth said she visited Rome.',
        [
          'who | Anna Roth, person | Anna Roth, she',
          'who | Rome, place | Rome',
          'told | statement, asserted | [..2026-02-06] | Roth says she visited Rome | speaker: Anna Roth'
        ]
      ],
      [
        'Anna Roth said that Paul Hale visited Rome.',
        [
          'who | Anna Roth, person | Anna Roth',
          'who | Paul Hale, person | Paul Hale',
          'who | Rome, place | Rome',
          'told | statement, asserted | [..2026-02-06] | Roth says that Paul Hale visited Rome | speaker: Anna Roth',
          'told | visit, reported, Anna Roth | [..2026-02-06] | Hale visits Rome | agent: Paul Hale, venue: Rome'
        ]
      ]
    ])('%j', (text, lines) => {
      expect(wholeReading(text)).toEqual(lines);
    });
  });
});
