import { BadInput } from '#lib/domain/bad-input.ts';
import type { Correction, CorrectionsFile } from '#lib/domain/correction.ts';
import { correctionSchemas } from './schemas/correction-schemas.ts';
import { checkerOf, parseJson } from './validate.ts';

const checkList = checkerOf<readonly unknown[]>({ type: 'array' });
const checkEntry = checkerOf<{ readonly do: string }>({
  type: 'object',
  required: ['do'],
  properties: { do: { enum: ['rename', 'merge', 'hide', 'link'] } }
});
const checks = new Map<string, ReturnType<typeof checkerOf<Correction>>>(
  Object.entries(correctionSchemas).map(([shape, schema]) => [shape, checkerOf<Correction>(schema)])
);

/** Reads `data/stories/<slug>.corrections.json`. Throws BadInput that names the file and the entry. */
export function parseCorrections(name: string, json: string): CorrectionsFile {
  const list = checkList(name, parseJson(name, json, 'a list of corrections'));
  return { file: name, entries: list.map((value, index) => parseEntry(name, value, `/${index}`)) };
}

function parseEntry(name: string, value: unknown, at: string): Correction {
  const entry = checkEntry(name, value, at);
  const about = 'event' in entry ? 'event' : 'actor';
  if (!(about in entry))
    throw new BadInput(`${name}: ${at} names neither an event nor an actor; wanted one`);
  const shape = `${entry.do} ${about}`;
  const check = checks.get(shape);
  if (!check)
    throw new BadInput(
      `${name}: ${at} is to ${shape}; wanted one of ${[...checks.keys()].join(', ')}`
    );
  return check(name, value, at);
}
