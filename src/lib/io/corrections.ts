import { BadInput } from '#lib/domain/bad-input.ts';
import type { Correction, CorrectionsFile } from '#lib/domain/correction.ts';
import { correctionSchemas } from './schemas/correction-schemas.ts';
import { checkerOf, parseJson } from './validate.ts';

const checkList = checkerOf<readonly unknown[]>({ type: 'array' });
const checkEntry = checkerOf<{ readonly do: string }>({
  type: 'object',
  required: ['do'],
  properties: { do: { enum: [...new Set(Object.keys(correctionSchemas).map(deedOf))] } }
});
const checks = new Map<string, ReturnType<typeof checkerOf<Correction>>>(
  Object.entries(correctionSchemas).map(([shape, schema]) => [shape, checkerOf<Correction>(schema)])
);

/** Properties that say what an entry is about; the first that it has does. */
const ABOUT = ['event', 'actor', 'evidence', 'words', 'actors'] as const;

/** Reads `data/stories/<slug>.corrections.json`. Throws BadInput that names the file and the entry. */
export function parseCorrections(name: string, json: string): CorrectionsFile {
  const list = checkList(name, parseJson(name, json, 'a list of corrections'));
  return { file: name, entries: list.map((value, index) => parseEntry(name, value, `/${index}`)) };
}

function parseEntry(name: string, value: unknown, at: string): Correction {
  const entry = checkEntry(name, value, at);
  const about = ABOUT.find((each) => each in entry);
  if (about === undefined)
    throw new BadInput(`${name}: ${at} names neither an event nor an actor; wanted one`);
  const shape = `${entry.do} ${about}`;
  const check = checks.get(shape);
  if (!check)
    throw new BadInput(
      `${name}: ${at} is to ${shape}; wanted one of ${[...checks.keys()].join(', ')}`
    );
  return check(name, value, at);
}

function deedOf(shape: string): string {
  return shape.split(' ')[0] ?? shape;
}
