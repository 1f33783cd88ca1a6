import { deflateSync } from 'fflate';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { Change } from '#lib/domain/journal.ts';
import { fromBase64Url, toBase64Url } from '#lib/io/link/base64url.ts';
import { inflateWithin } from '#lib/io/link/inflate-within.ts';
import { areSound } from '#lib/io/link/sound-steps.ts';
import { readStoryLink, writeStoryLink, type SentStory } from '#lib/io/link/story-link.ts';
import { everyChange } from '../../../support/any-change.ts';
import { anArticle } from '../../../support/any-journal.ts';
import { SAME_CASES } from '../../../support/any-story.ts';

const SENT: SentStory = {
  steps: [
    {
      by: '',
      on: '2026-02-06',
      changes: [
        { do: 'title', to: 'A visit to Oslo' },
        { do: 'bring', articles: [anArticle('a')] }
      ]
    },
    {
      by: 'Ann Roth',
      on: '2026-02-07',
      changes: [{ do: 'hide', event: { article: 'a', exact: 'met in Bern' }, why: 'not so' }]
    }
  ],
  seen: '0a1b2c3d'
};
const LINK = writeStoryLink(SENT);

const anyChange: fc.Arbitrary<Change> = fc.oneof(...everyChange.map(([, change]) => change));
const anySent: fc.Arbitrary<SentStory> = fc.record({
  steps: fc.array(
    fc.record({
      by: fc.string({ unit: 'binary', maxLength: 8 }),
      on: fc.constantFrom('2026-02-06', '1999-12-31'),
      changes: fc.array(anyChange, { minLength: 1, maxLength: 3 })
    }),
    { minLength: 1, maxLength: 4 }
  ),
  seen: fc.constant('0a1b2c3d')
});

const SIDE = { id: 'a', name: 'A', colour: 'red' };
const MADE = {
  do: 'add',
  made: 'x',
  evidence: { note: 'Seen.' },
  title: 'It closed',
  date: null,
  kind: 'other',
  modality: 'asserted',
  actors: [],
  why: ''
};

/** A link that is whole, and holds what somebody else packed into it. */
function forged(content: Uint8Array | string): string {
  const packed = deflateSync(
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  );
  return sealed(packed);
}

function sealed(packed: Uint8Array): string {
  return `1.${toBase64Url(new Uint8Array([...sha256(packed).subarray(0, 8), ...packed]))}`;
}

function withChange(change: unknown): string {
  return withWritten(JSON.stringify(change));
}

function withWritten(change: string): string {
  return forged(`{"seen":"","steps":[{"by":"","on":"2026-02-06","changes":[${change}]}]}`);
}

describe('a story in a link', () => {
  test('comes back as it was sent', () => {
    const { entries, seen } = readStoryLink(LINK);
    expect(seen).toBe('0a1b2c3d');
    expect(
      entries.map(({ by, at, change }) => ({ by, on: at.slice(0, 10), ...change }))
    ).toMatchObject(SENT.steps);
  });

  test('comes back equal, whatever is in it', () => {
    fc.assert(
      fc.property(anySent, (sent) => {
        fc.pre(areSound(sent.steps.flatMap(({ changes }) => changes)));
        const { entries } = readStoryLink(writeStoryLink(sent));
        expect(entries.map(({ by, at, change }) => ({ by, on: at.slice(0, 10), change }))).toEqual(
          sent.steps.map(({ by, on, changes }) => ({ by, on, change: { do: 'together', changes } }))
        );
      }),
      SAME_CASES
    );
  });

  test('has entries with ids of their own, the same each time', () => {
    const ids = readStoryLink(LINK).entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(readStoryLink(LINK).entries.map(({ id }) => id)).toEqual(ids);
    const other = readStoryLink(writeStoryLink({ ...SENT, seen: '00000000' }));
    expect(other.entries[0]?.id).not.toBe(ids[0]);
  });

  test('is made of characters that no program escapes', () => {
    expect(LINK).toMatch(/^1\.[\w-]+$/);
  });
});

describe('a link that was changed on its way', () => {
  const anyMutation = fc.oneof(
    fc
      .tuple(fc.nat(LINK.length - 1), fc.string({ minLength: 1, maxLength: 1 }))
      .map(([at, letter]) => LINK.slice(0, at) + letter + LINK.slice(at + 1)),
    fc.nat(LINK.length - 1).map((at) => LINK.slice(0, at)),
    fc.nat(LINK.length - 1).map((at) => LINK.slice(0, at) + LINK.slice(at + 1)),
    fc
      .tuple(fc.nat(LINK.length), fc.string())
      .map(([at, more]) => LINK.slice(0, at) + more + LINK.slice(at)),
    fc.string().map((text) => `1.${text}`),
    fc.string()
  );

  test('is refused in one sentence, or is the same', () => {
    const whole = readStoryLink(LINK);
    fc.assert(
      fc.property(anyMutation, (link) => {
        const read = outcome(link);
        if (typeof read === 'string') expect(read).toMatch(/^The link [^.]+$/);
        else expect(read).toEqual(whole);
      }),
      { ...SAME_CASES, numRuns: 1000 }
    );
  });
});

describe('a hostile link', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const nested = `${'{"do":"together","changes":['.repeat(9000)}${']}'.repeat(9000)}`;
  const article = anArticle('a');
  test.each<[string, string, string]>([
    ['nothing', '', 'cut or altered'],
    ['a version alone', '1.', 'cut or altered'],
    ['a later version', LINK.replace('1.', '2.'), 'another version'],
    ['a version of another time', `10${LINK.slice(1)}`, 'another version'],
    ['no base64', '1.<script>alert(1)</script>', 'cut or altered'],
    ['its checksum alone', sealed(new Uint8Array()), 'cut or altered'],
    ['no deflate', sealed(new Uint8Array([255, 255, 255, 255])), 'no story'],
    [
      'a deflate that stops short',
      sealed(deflateSync(new Uint8Array(9000)).slice(0, 12)),
      'no story'
    ],
    ['a bomb', forged(new Uint8Array(40_000_000)), 'no story'],
    ['more than a link carries', `1.${'A'.repeat(100_001)}`, '100003 characters'],
    ['no UTF-8', forged(new Uint8Array([0xff, 0xfe, 0x00])), 'broken story'],
    ['no JSON', forged('{"steps":'), 'broken story'],
    ['another JSON', forged('{"steps":[]}'), 'broken story'],
    ['a thing too many', forged(JSON.stringify({ ...SENT, more: 1 })), 'broken story'],
    ['lists in lists without end', forged(deep), 'broken story'],
    ['a list where a change is wanted', withWritten(deep), 'broken story'],
    ['changes in changes without end', withWritten(nested), 'broken story'],
    ['a change that takes another back', withChange({ do: 'undo', entry: 'x' }), 'broken story'],
    ['a change that nobody knows', withChange({ do: 'run', code: 'alert(1)' }), 'broken story'],
    ['a key of the prototype', withWritten('{"do":"__proto__"}'), 'broken story'],
    [
      'an address that runs',
      withChange({ do: 'bring', articles: [{ ...article, url: 'javascript:alert(1)' }] }),
      'broken story'
    ],
    [
      'a picture from elsewhere',
      withChange({
        do: 'picture',
        why: '',
        event: { made: 'x' },
        to: { source: 'https://example.org/a.png', credit: '', alt: '' }
      }),
      'broken story'
    ],
    [
      'a picture that is a script',
      withChange({
        do: 'picture',
        why: '',
        event: { made: 'x' },
        to: { source: 'data:image/svg+xml;base64,PHN2Zz4=', credit: '', alt: '' }
      }),
      'broken story'
    ],
    [
      'more articles than anybody reads',
      withChange({
        do: 'bring',
        articles: Array.from({ length: 201 }, (_, at) => ({ ...article, id: String(at) }))
      }),
      'broken story'
    ],
    ['an article twice', withChange({ do: 'bring', articles: [article, article] }), 'broken story'],
    ['a side twice', withChange({ do: 'sides', to: [SIDE, SIDE] }), 'broken story'],
    [
      'two things of one name',
      withWritten(`${JSON.stringify(MADE)},${JSON.stringify(MADE)}`),
      'broken story'
    ],
    [
      'more corrections than anybody makes',
      withWritten(Array.from({ length: 2001 }, () => '{"do":"title","to":""}').join()),
      'broken story'
    ],
    [
      'a day that is none',
      forged(
        JSON.stringify({
          seen: '',
          steps: [{ by: '', on: 'today', changes: [{ do: 'title', to: '' }] }]
        })
      ),
      'broken story'
    ]
  ])('with %s is refused', (_, link, why) => {
    const refused = outcome(link);
    expect(refused).toContain(why);
    expect(refused).toMatch(/^The link [^.<>]+$/);
  });

  test('keeps markup as the words that it is', () => {
    const words = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const link = withChange({ do: 'title', to: words });
    expect(readStoryLink(link).entries[0]?.change).toEqual({
      do: 'together',
      changes: [{ do: 'title', to: words }]
    });
  });
});

describe('unpacking', () => {
  test('stops at what it may take', () => {
    const packed = deflateSync(new Uint8Array(5000));
    expect(inflateWithin(packed, 5000)).toHaveLength(5000);
    expect(inflateWithin(packed, 4999)).toBeNull();
  });

  test('takes nothing that stops short', () => {
    const packed = deflateSync(new TextEncoder().encode('many words and no end of them'));
    for (let end = 1; end < packed.length; end += 1)
      expect(inflateWithin(packed.subarray(0, end), 5000)).toBeNull();
  });
});

test('bytes come back from their letters, and other letters are none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
    SAME_CASES
  );
  for (const text of ['A', 'A=', 'AB', 'A/+A', 'ÄAAA', 'AA A'])
    expect(fromBase64Url(text)).toBeNull();
});

function outcome(link: string): string | ReturnType<typeof readStoryLink> {
  try {
    return readStoryLink(link);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
}
