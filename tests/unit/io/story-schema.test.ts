import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { loadStoryDocument } from '#lib/server/stories.ts';
import { fullStory } from '../../support/a-full-story.ts';
import { anEntry } from '../../support/any-journal.ts';
import { everyChange } from '../../support/any-change.ts';
import { anyStoryDocument } from '../../support/any-story-document.ts';
import { FIELD_WORDS } from '../../support/field-words.ts';
import { publishedSchema } from '../../support/published-schema.ts';

type Json = Readonly<Record<string, unknown>>;

const published = JSON.parse(readFileSync('static/schema/story-1.json', 'utf8')) as Json;
const validate = new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(published);

/** What is wrong by the published schema; nothing where it is right. */
function faults(document: unknown): readonly string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message ?? ''}`
      );
}

function asFile(document: typeof fullStory): unknown {
  return JSON.parse(writeStoryDocument(document)) as unknown;
}

describe('the published JSON Schema of a story', () => {
  test('is what `npm run schema` writes now', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(publishedSchema())));
  });

  test('has an address, and words for fields that exist', () => {
    expect(published['$id']).toBe('urn:dateline:schema:story-1');
    const described = [...JSON.stringify(published).matchAll(/"description":/gu)];
    expect(described.length).toBeGreaterThan(Object.keys(FIELD_WORDS).length);
    const defs = { ...(published['$defs'] as Json), document: published };
    const strange = Object.keys(FIELD_WORDS).filter((path) => {
      const [name = '', field = ''] = path.split('.');
      const { properties } = (defs as Record<string, Json>)[name] ?? {};
      return !Object.hasOwn(properties ?? {}, field);
    });
    expect(strange).toEqual([]);
  });

  test('takes a story with one of everything, and the first story', async () => {
    expect(faults(asFile(fullStory))).toEqual([]);
    const first = await loadStoryDocument('paris-moscow');
    expect(faults(asFile(first ?? fullStory))).toEqual([]);
  });

  test('takes what is written of any story', () => {
    fc.assert(
      fc.property(anyStoryDocument, (document) => {
        expect(faults(asFile(document))).toEqual([]);
      }),
      { seed: 8, numRuns: 25 }
    );
  });

  test.each(everyChange)('takes “%s” in the journal', (_, change) => {
    fc.assert(
      fc.property(change, (each) => {
        expect(faults(asFile({ ...fullStory, entries: [anEntry('a', each)] }))).toEqual([]);
      }),
      { seed: 6, numRuns: 5 }
    );
  });

  test.each([
    ['another format', { format: 'dateline-story/2' }],
    ['no journal', { entries: [] }],
    ['a member too many', { mood: 'good' }],
    [
      'a change that is none',
      { entries: [{ id: 'a', at: '2024-05-08T12:00:00.000Z', by: '', change: { do: 'burn' } }] }
    ],
    [
      'an instant without a zone',
      { entries: [{ id: 'a', at: '2024-05-08', by: '', change: { do: 'title', to: '' } }] }
    ]
  ])('refuses %s', (_, parts) => {
    expect(faults({ ...(asFile(fullStory) as object), ...parts })).not.toEqual([]);
  });
});
