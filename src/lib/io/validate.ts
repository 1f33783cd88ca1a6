import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv';
import { BadInput } from '#lib/domain/bad-input.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { validateZone } from '#lib/time/zone.ts';

const ajv = new Ajv({ discriminator: true, verbose: true, strictTypes: false });
ajv.addFormat('day', (words) => validatePublished(words).ok);
ajv.addFormat('zone', (words) => validateZone(words).ok);

const FORMATS: Readonly<Record<string, string>> = {
  day: 'a day that exists, as YYYY-MM-DD',
  zone: 'an IANA time zone such as Europe/Paris'
};

/**
 * Turns a JSON schema into a check. The check gives back the value, typed, or throws BadInput with one
 * sentence: `name` (what the file is called), where in it (a JSON pointer below `at`), what was found
 * there and what was wanted.
 */
export function checkerOf<T>(
  schema: AnySchemaObject
): (name: string, value: unknown, at?: string) => T {
  const validate: ValidateFunction<T> = ajv.compile<T>(schema);
  return (name, value, at = '') => {
    if (validate(value)) return value;
    const error = validate.errors?.[0];
    if (error === undefined) throw new Error(`${name}: refused without a reason`);
    throw new BadInput(`${name}: ${describe(error, at)}`);
  };
}

/** Reads JSON. Throws BadInput that names the file, the fault and what was wanted. */
export function parseJson(name: string, text: string, wanted: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BadInput(`${name} is no JSON (${reason}); wanted ${wanted}`, { cause });
  }
}

function describe(error: ErrorObject, at: string): string {
  const place = `${at}${error.instancePath}` || 'the whole file';
  const params: Record<string, unknown> = error.params;
  switch (error.keyword) {
    case 'required':
      return `${place} has no "${String(params['missingProperty'])}"`;
    case 'additionalProperties':
      return `${place} has "${String(params['additionalProperty'])}"; wanted only ${properties(error)}`;
    default:
      return `${place} is ${show(error.data)}; wanted ${wanted(error, params)}`;
  }
}

function wanted(error: ErrorObject, params: Record<string, unknown>): string {
  switch (error.keyword) {
    case 'type':
      return article(
        error.parentSchema?.['nullable'] === true ? [params['type'], 'null'] : params['type']
      );
    case 'enum':
      return `one of ${list(params['allowedValues'])}`;
    case 'const':
      return show(params['allowedValue']);
    case 'format':
      return FORMATS[String(params['format'])] ?? String(params['format']);
    case 'pattern':
      return String(
        error.parentSchema?.['description'] ?? `something like ${String(params['pattern'])}`
      );
    case 'minLength':
      return 'words, not an empty string';
    case 'minItems':
      return 'at least one entry';
    default:
      return String(error.message).replace(/^must /, 'what is to ');
  }
}

function article(type: unknown): string {
  const names = Array.isArray(type) ? type : [type];
  return names
    .map((name) => (name === 'null' ? 'null' : /^[aio]/.test(name) ? `an ${name}` : `a ${name}`))
    .join(' or ');
}

function properties(error: ErrorObject): string {
  return Object.keys(error.parentSchema?.['properties'] ?? {}).join(', ');
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.join(', ') : show(values);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
