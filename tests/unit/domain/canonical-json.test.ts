import { expect, test } from 'vitest';
import { canonicalJson } from '#lib/domain/canonical-json.ts';

test.each<[says: string, value: unknown, json: string]>([
  ['a text is written as JSON writes it', 'a "b"\n', '"a \\"b\\"\\n"'],
  ['a number too', -1.5, '-1.5'],
  ['no is a value', false, 'false'],
  ['nothing is null', null, 'null'],
  ['and so is what there is not', undefined, 'null'],
  ['an empty list', [], '[]'],
  ['a list keeps its order, without space', ['b', 1, 'a'], '["b",1,"a"]'],
  ['an empty object', {}, '{}'],
  [
    'keys stand by their code units, capitals first',
    { b: 1, a: 2, B: 3, é: 4 },
    '{"B":3,"a":2,"b":1,"é":4}'
  ],
  [
    'in objects within lists and objects too',
    { z: [{ y: 1, x: 2 }], a: { d: 1, c: null } },
    '{"a":{"c":null,"d":1},"z":[{"x":2,"y":1}]}'
  ],
  ['what an object says is undefined is left out of it', { a: undefined, b: 1 }, '{"b":1}'],
  ['a key is written as a text', { 'a "b"': 1 }, '{"a \\"b\\"":1}']
])('%s', (_, value, json) => {
  expect(canonicalJson(value)).toBe(json);
});
