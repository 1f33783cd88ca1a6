import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv';
import { BadInput } from '#lib/domain/bad-input.ts';
import { problemOfPublished, problemOfZone } from './problems.ts';
import { isSafeLink } from './safe-address.ts';

const ajv = new Ajv({ discriminator: true, verbose: true, strictTypes: false });
ajv.addFormat('day', (words) => problemOfPublished(words) === null);
ajv.addFormat('zone', (words) => problemOfZone(words) === null);
ajv.addFormat('link', isSafeLink);

const FORMATS: Readonly<Record<string, string>> = {
  day: 'a day that exists, as YYYY-MM-DD',
  zone: 'an IANA time zone such as Europe/Paris',
  link: 'an address that runs nothing when it is followed'
};

/** What ajv says about an error, or a schema says about its values. */
type Facts = Readonly<Record<string, unknown>>;

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
  const params: Facts = error.params;
  const schema: Facts = error.parentSchema ?? {};
  switch (error.keyword) {
    case 'required':
      return `${place} has no "${String(params['missingProperty'])}"`;
    case 'additionalProperties': {
      const known = Object.keys(schema['properties'] ?? {}).join(', ');
      return `${place} has "${String(params['additionalProperty'])}"; wanted only ${known}`;
    }
    case 'discriminator':
      return `${place} has ${String(params['tag'])} ${show(params['tagValue'])}; wanted ${tags(schema, String(params['tag']))}`;
    default:
      return `${place} is ${show(error.data)}; wanted ${wanted(error, params, schema)}`;
  }
}

function wanted(error: ErrorObject, params: Facts, schema: Facts): string {
  switch (error.keyword) {
    case 'type':
      return typeInWords(String(params['type']), schema['nullable'] === true);
    case 'enum':
      return `one of ${asList(params['allowedValues']).join(', ')}`;
    case 'const':
      return show(params['allowedValue']);
    case 'format':
      return FORMATS[String(params['format'])] ?? String(params['format']);
    case 'pattern':
      return typeof schema['description'] === 'string'
        ? schema['description']
        : `something like ${String(params['pattern'])}`;
    case 'minLength':
      return 'words, not an empty string';
    case 'minItems':
      return 'at least one entry';
    case 'minimum':
      return `${String(params['limit'])} or more`;
    default:
      return String(error.message);
  }
}

function typeInWords(type: string, nullable: boolean): string {
  const words = /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
  return nullable && !type.includes('null') ? `${words} or null` : words.replace(',', ' or ');
}

function tags(schema: Facts, tag: string): string {
  const branches: readonly unknown[] = asList(schema['oneOf']);
  const values = branches.map((branch) => {
    const properties = field(branch, 'properties');
    return field(field(properties, tag), 'const');
  });
  return `one of ${values.map((value) => String(value)).join(', ')}`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Facts)[name] : undefined;
}

function asList(values: unknown): readonly unknown[] {
  return Array.isArray(values) ? values : [];
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
