import { describe, expect, it } from 'vitest';
import { slice, type Span } from '#lib/domain/span.ts';
import { readDocument } from '#lib/extract/document/read-document.ts';
import { attributeQuotes } from '#lib/extract/quotes/attribute-quotes.ts';
import { Firings } from '#lib/extract/rule.ts';
import { anArticle } from '../../../support/articles.ts';

function attribute(text: string) {
  return attributeQuotes(readDocument(anArticle({ text }), new Firings()), new Firings());
}

function said(text: string): [string, string | null][] {
  const words = (span: Span | null) => span && slice(text, span);
  return attribute(text).quotes.map((quote) => [slice(text, quote.inner), words(quote.speaker)]);
}

describe('attributeQuotes', () => {
  it.each([
    ['a name', '“We stay,” Anna Roth said.', 'Anna Roth'],
    ['a title and a name', '“We stay,” said Sen. Anna B. Roth of the port.', 'Sen. Anna B. Roth'],
    [
      'an office and a name',
      '“We stay,” Secretary of State Anna Roth said.',
      'Secretary of State Anna Roth'
    ],
    ['a possessive title', '“We stay,” Norway’s top envoy said.', 'Norway’s top envoy'],
    ['a pronoun', '“We stay,” she said.', 'she'],
    ['an office', '“We stay,” his office said on Monday.', 'his office'],
    [
      'unnamed people',
      '“We stay,” said two officials, who asked not to be named.',
      'two officials'
    ],
    ['one of several', '“We stay,” one of the envoys said.', 'one of the envoys'],
    ['a source with a clause', '“We stay,” a source familiar with the talks said.', 'a source'],
    [
      'people behind a participle',
      '“We stay,” three people briefed on the talks said.',
      'three people'
    ],
    ['two names', '“We stay,” Roth and Weiss said.', 'Roth and Weiss'],
    ['a name before brackets', '“We stay,” Anna Roth (Green) said.', 'Anna Roth'],
    ['a name before an apposition', '“We stay,” Roth, a sailor from Bergen, Norway, said.', 'Roth'],
    [
      'a name before a relative clause',
      '“We stay,” Roth, who runs the port, told the paper.',
      'Roth'
    ],
    ['a name before a time', 'Roth on Monday called the plan “a joke on us”.', 'Roth'],
    ['a relative clause’s own', 'The plan came from Roth, who called it “a gift to all”.', 'Roth'],
    ['a main clause’s, for a gerund', 'Roth left at noon, calling the plan “a bad joke”.', 'Roth'],
    ['a companion’s', 'The hall cheered, with the mayor calling it “a fine day”.', 'the mayor'],
    ['a second verb’s', 'Roth praised the crew and called the storm “a hard test”.', 'Roth'],
    ['an infinitive’s', 'Roth used the visit to call the plan “a bad joke”.', 'Roth'],
    [
      'the one who spoke, past what happened',
      'Anna Roth said it was late, and the port closed, adding: “It is cold”.',
      'Anna Roth'
    ],
    ['one with a place', 'Anna Roth on the bridge: “It stays closed.”', 'Anna Roth on the bridge'],
    ['an agent', 'The plan was described by a union leader as “a bad joke”.', 'a union leader'],
    [
      'the one quoted by another',
      'The paper quoted Weiss as saying “it was over by noon”.',
      'Weiss'
    ],
    ['the author of a document', 'A statement by the union said “no one was asked”.', 'the union'],
    ['the outer speaker over a pronoun', 'Roth said she considered it “a bad joke”.', 'Roth'],
    [
      'a pronoun of another clause',
      'Roth said little, but she called the plan “a bad joke”.',
      'she'
    ],
    [
      'a name after an opening verb',
      'Replied envoy Ben Weiss, “We never saw the plan.”',
      'envoy Ben Weiss'
    ],
    [
      'a name under an office',
      'The port’s chief of staff Anna Roth stated “the pier is full of ice”.',
      'staff Anna Roth'
    ],
    [
      'a name before a later clause',
      '“It was late,” Roth tweeted after Weiss left the hall.',
      'Roth'
    ],
    ['a name before a time and its word', '“It was late,” Roth late on Monday said.', 'Roth'],
    [
      'the one a paper quotes, after the words',
      '“It was late,” the paper quoted Weiss as saying.',
      'Weiss'
    ],
    ['a contraction’s own', 'He’s said “the same thing at every stop”.', 'He'],
    [
      'whose face it is',
      'The words came out of the mouth of Anna Roth, who called it “a bad joke”.',
      'Anna Roth'
    ],
    [
      'who holds an office, not its place',
      'It came from the mayor of Bergen, who called it “a bad joke”.',
      'the mayor'
    ],
    [
      'a farmer behind an aside',
      '“Where is the boat?” Weiss, a farmer from the hills, asked.',
      'Weiss'
    ],
    ['a name after a bar', '“The bridge stays closed.”\n― Anna Roth', 'Anna Roth'],
    ['a name on the line below', '“The bridge stays closed.”\n\nAnna Roth, 41', 'Anna Roth'],
    [
      'a name without a verb',
      '“The bridge stays closed,” Anna Roth, a mayor on the coast.',
      'Anna Roth'
    ],
    ['a collective', 'The crew called the trip “a journey to the end of the world”.', 'The crew'],
    ['who leads to a hearer', 'Anna Roth to the people: “We must go home.”', 'Anna Roth'],
    ['one name that leads to another', 'Weiss to Anna Roth: “You are late.”', 'Weiss'],
    ['an office that leads to a hearer', 'Mayor Weiss to reporters: “It is late.”', 'Mayor Weiss'],
    ['an office that has “to” in it', 'Ambassador to Chile: “It is late.”', 'Ambassador to Chile'],
    ['a name with its town', 'Roth of Oslo: “It is late.”', 'Roth of Oslo'],
    [
      'several on one word',
      'Roth and Weiss called the trip “a journey to the end”.',
      'Roth and Weiss'
    ],
    [
      'unnamed sources',
      'Two people close to the talks called them “as good as dead”.',
      'Two people'
    ]
  ])('names %s as speaker', (_, text, speaker) => {
    expect(said(text).map(([, who]) => who)).toEqual([speaker]);
  });

  it.each([
    ['before, with a comma', 'Roth wrote, “The port is full.”'],
    ['before, with a colon', 'Roth wrote in a post: “The port is full.”'],
    ['before, with that', 'Roth wrote in a post on X that “the port is full.”'],
    ['between', '“The port,” Roth wrote, “is full.”'],
    ['after', '“The port is full,” Roth wrote.'],
    ['after, inverted', '“The port is full,” wrote Roth.'],
    ['after a question', '“Is the port full?” Roth wrote.'],
    ['with straight marks', '"The port is full," Roth wrote.'],
    ['with single marks', '‘The port is full,’ Roth wrote.'],
    ['with doubled marks', "``The port is full,'' Roth wrote."]
  ])('finds the cue %s', (_, text) => {
    const { quotes } = attribute(text);
    for (const quote of quotes) {
      expect(quote.speaker && slice(text, quote.speaker)).toBe('Roth');
      if (quote.continuedFrom === null) expect(quote.cue && slice(text, quote.cue)).toBe('wrote');
    }
    expect(quotes.length).toBeGreaterThan(0);
  });

  it.each([
    ['a hearer', '“We stay,” Roth told local radio.', 'local radio'],
    ['an interviewer', '“We stay,” Roth said in an interview with Radio Nord.', 'Radio Nord'],
    [
      'whom a comment goes to',
      'In comments to reporters, Roth said that it was “too late now”.',
      'reporters'
    ],
    ['nobody', '“We stay,” Roth said in Oslo.', null]
  ])('gives %s as addressee', (_, text, addressee) => {
    const [quote] = attribute(text).quotes;
    expect(quote?.addressee ? slice(text, quote.addressee) : null).toBe(addressee);
  });

  it('lets two speakers of one sentence keep their own words', () => {
    const text =
      'Roth had said Monday that “quiet work” was under way, and her office Tuesday said it was done “with all our partners.”';
    expect(said(text)).toEqual([
      ['quiet work', 'Roth'],
      ['with all our partners.', 'her office']
    ]);
  });

  it('tells speech of its own from words inside the article’s sentence', () => {
    const text = '“We stay,” Roth said. She called the plan “a joke”.';
    expect(attribute(text).quotes.map((quote) => quote.extent)).toEqual(['full', 'part']);
  });

  it('carries a speaker on and says from which quote', () => {
    const text = '“We stay,” Roth said. “We sail at dawn.”\n\n“Nobody has asked us.”';
    const { quotes } = attribute(text);
    expect(quotes.map((quote) => quote.continuedFrom)).toEqual([null, 0, 0]);
    expect(quotes.map((quote) => quote.speaker && slice(text, quote.speaker))).toEqual([
      'Roth',
      'Roth',
      'Roth'
    ]);
    expect(quotes[1]?.cue).toBeNull();
  });

  it('leaves a quote without a speaker where the text names none', () => {
    const text = '“We stay.”\n\nThe port was empty on Monday.';
    expect(said(text)).toEqual([['We stay.', null]]);
  });

  it.each([
    ['a heading below it', '“We stay.”\n\nThe port in winter'],
    ['a passive without an agent', 'The plan has been called “a gift to the rich and the idle”.'],
    ['nobody who acts', 'It was the year in which “the harbour of the north was empty”.']
  ])('names no speaker for words with %s', (_, text) => {
    expect(said(text).map(([, who]) => who)).toEqual([null]);
  });

  it.each([
    ['an ironic word', 'The “experts” left.'],
    ['a term', 'The so-called “dry fleet” left port.'],
    ['the title of a work', 'She read from “The Long Night of Bergen” in the hall.'],
    ['a nickname', 'Elizabeth “Betty” Roth runs the port.'],
    ['an attribute', 'The bus was on a three-day “see the coast” tour.']
  ])('takes %s for no quotation', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['five words that nobody says', 'A clause allows trade “to be carried on by ship” in May.', 1],
    ['one word with a verb of judging', 'Roth called the plan “reckless”.', 1],
    ['a speech over paragraphs', '“We stay,” Roth said. “We are few.\n\n“We sail at dawn.”', 3],
    ['a speech that nothing closes', 'Roth said: “We stay. We are few.', 1],
    ['a quotation in a quotation', 'Roth said: “He told me ‘never’ and left.”', 1],
    ['marks that meet', "Roth said: ''He told me, 'Never.'''", 1]
  ])('keeps %s', (_, text, count) => {
    const found = said(text);
    expect(found).toHaveLength(count);
    for (const [words] of found) expect(text).toContain(words);
  });

  it('gives each dropped span a rule and a reason, and leaves its words verbatim', () => {
    const text = 'The “slow summer” ended. “He said ‘never’ to us,” Roth said.';
    const { discards } = attribute(text);
    expect(discards.map(({ rule, words }) => [rule, words.exact])).toEqual([
      ['scare-quotes', '“slow summer”'],
      ['quote-within-quote', '‘never’']
    ]);
    for (const { words, why } of discards) {
      expect(text.slice(words.start, words.end)).toBe(words.exact);
      expect(why).not.toBe('');
    }
  });

  it('keeps every speaker, cue and addressee outside all quotations', () => {
    const text =
      '“Anna said no,” Roth told Weiss.\n\nWeiss wrote: “Roth said ‘yes’ to me.” “No,” he added.';
    const spans = readDocument(anArticle({ text }), new Firings()).quotes;
    for (const quote of attribute(text).quotes) {
      for (const part of [quote.speaker, quote.cue, quote.addressee]) {
        if (!part) continue;
        expect(
          spans.some((span) => span.outer.start < part.end && part.start < span.outer.end)
        ).toBe(false);
      }
    }
  });

  it.each([
    [
      'news',
      '“The port is full,” Anna Roth, the mayor, said on Monday. It was “a joke”.\n\n'.repeat(2_000)
    ],
    ['one sentence without an end', '“a b” said the and said '.repeat(400)],
    ['marks that nothing closes', '“'.repeat(20_000)]
  ])(
    'reads much of %s to its end',
    (_, text) => {
      const document = readDocument(anArticle({ text }), new Firings());
      const { quotes } = attributeQuotes(document, new Firings());
      for (const { inner } of quotes) expect(inner.end).toBeLessThanOrEqual(text.length);
    },
    30_000
  );
});

describe('who speaks', () => {
  it.each([
    ['after “per”', 'It has “a seat to fill this year,” per the bylaws.', 'the bylaws'],
    ['is not after a rate', 'They paid “a fair and honest price to all” per head.', 'They'],
    [
      'in what shows it',
      'The film has footage of Anna Roth asking, “Why are we not ahead of him?”',
      'Anna Roth'
    ],
    [
      'is retired, where the words go before',
      'Hale “is the only man who knows the sea,” retired Navy general Anna Roth said.',
      'retired Navy general Anna Roth'
    ]
  ])('%s', (_, text, speaker) => {
    expect(said(text).map(([, who]) => who)).toEqual([speaker]);
  });
});
