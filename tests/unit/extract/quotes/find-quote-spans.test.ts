import { describe, expect, it } from 'vitest';
import { slice } from '#lib/domain/span.ts';
import { findQuoteSpans } from '#lib/extract/quotes/find-quote-spans.ts';
import { findBlocks } from '#lib/text/blocks.ts';

function spansOf(text: string) {
  return findQuoteSpans(text, findBlocks(text));
}

function wordsOf(text: string): string[] {
  return spansOf(text).map((span) => slice(text, span.inner));
}

describe('findQuoteSpans', () => {
  it.each([
    ['curly double marks', 'She said, “The port stays open.”', ['The port stays open.']],
    ['straight double marks', 'She said, "The port stays open."', ['The port stays open.']],
    ['doubled single marks', "She said, ``The port stays open.''", ['The port stays open.']],
    ['curly single marks', 'She said, ‘The port stays open.’', ['The port stays open.']],
    ['straight single marks', "She said, 'The port stays open.'", ['The port stays open.']],
    ['guillemets', 'She said, «The port stays open.»', ['The port stays open.']],
    ['guillemets set with spaces', 'She said, « The port stays open. »', ['The port stays open.']],
    ['low opening marks', 'She said, „The port stays open.“', ['The port stays open.']],
    ['one word', 'He called the plan “reckless” again.', ['reckless']],
    ['two words', 'A round of "quiet talks" began.', ['quiet talks']],
    ['two quotes of a sentence', '“No,” she said. “Not now.”', ['No,', 'Not now.']],
    [
      'an editor’s bracket at the edge',
      'He said “[Anna] Roth will come.”',
      ['[Anna] Roth will come.']
    ],
    ['[sic] inside', 'It was “deeply [sic] unclear.”', ['deeply [sic] unclear.']],
    [
      'a quote over a single line break',
      'He said “the port\nstays open” now.',
      ['the port\nstays open']
    ],
    ['a dash before the mark', 'One word—“never”—was enough.', ['never']],
    ['two in single marks', 'The ‘open’ port ‘would never close’.', ['open', 'would never close']],
    ['one of a dateline once', 'OSLO (“Fish Daily”) — Anna Roth left.', ['Fish Daily']]
  ])('finds %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['possessives', "The ministers’ plan and the city's mayor, the workers' unions."],
    ['contractions', 'They don’t know, he’s late and we can’t wait.'],
    ['left-out letters', "Rock ’n’ roll of the ‘90s, give ’em more, 'til dawn, ‘em all."],
    ['feet and inches', 'He stands 6\'2" tall.'],
    ['marks without words between them', 'An empty “” pair and a "..." one.'],
    ['a closing mark that nothing opened', 'The port stays open,” she said.']
  ])('takes %s for no quotation', (_, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('gives the outer span with its marks', () => {
    const text = 'She said, “The port stays open,” and left.';
    const [span] = spansOf(text);
    expect(span && slice(text, span.outer)).toBe('“The port stays open,”');
    expect(span?.closed).toBe(true);
  });

  it.each([
    ['single in double', '“He told me ‘never again’ twice,” she said.', 'never again'],
    [
      'single straight in double straight',
      '"He told me \'never again\' twice," she said.',
      'never again'
    ],
    ['double in single', '‘He told me “never again” twice,’ she said.', 'never again'],
    ['the same marks twice', '“He told me “never again” twice,” she said.', 'never again'],
    ['both closing at once', '“He told me, ‘never again.’”', 'never again.']
  ])('nests %s', (_, text, inner) => {
    const spans = spansOf(text);
    expect(spans.map((span) => span.within)).toEqual([null, 0]);
    expect(spans[1] && slice(text, spans[1].inner)).toBe(inner);
  });

  it('keeps double marks inside single ones, and a plural possessive inside both', () => {
    expect(wordsOf('“We met ‘the “old men’ club” team’ here.”')).toEqual([
      'We met ‘the “old men’ club” team’ here.',
      'the “old men’ club” team',
      'old men’ club'
    ]);
  });

  it('keeps a plural possessive inside single marks', () => {
    expect(wordsOf('He spoke of ‘the ministers’ view of it’ on Friday.')).toEqual([
      'the ministers’ view of it'
    ]);
  });

  it('reads a speech over several paragraphs as spans of one speech', () => {
    const text =
      'Roth spoke.\n\n“The port is open.\n\n“The road is open.\n\n“All is open,” he said. “Go.”';
    const spans = spansOf(text);
    expect(spans.map((span) => slice(text, span.inner))).toEqual([
      'The port is open.',
      'The road is open.',
      'All is open,',
      'Go.'
    ]);
    expect(spans.map((span) => span.closed)).toEqual([false, false, true, true]);
    expect(spans.map((span) => span.speech)).toEqual([0, 0, 0, 3]);
  });

  it('ends a quote that never closes with its paragraph', () => {
    const text =
      'Roth said: “The port is open.\n\nThe road is closed, Weiss said.\n\nA third paragraph.';
    const spans = spansOf(text);
    expect(spans.map((span) => slice(text, span.inner))).toEqual(['The port is open.']);
    expect(spans[0]?.closed).toBe(false);
  });

  it('ends a quote that never closes where the next one opens', () => {
    const text = '“The port is open, she said. “The road is open.”';
    const spans = spansOf(text);
    expect(spans.map((span) => slice(text, span.inner))).toEqual([
      'The port is open, she said.',
      'The road is open.'
    ]);
    expect(spans.map((span) => span.closed)).toEqual([false, true]);
  });

  it('does not join a new speech to one that was closed', () => {
    const spans = spansOf('“The port is open,” she said.\n\n“The road is open.”');
    expect(spans.map((span) => span.speech)).toEqual([0, 1]);
  });

  it('reads a long text of marks that do not match to its end', () => {
    const text = '“a ‘b " '.repeat(60_000);
    for (const { outer } of spansOf(text)) expect(outer.end).toBeLessThanOrEqual(text.length);
  });
});
