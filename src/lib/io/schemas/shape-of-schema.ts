import {
  count,
  flag,
  isRecord,
  list,
  oneOf,
  orNull,
  record,
  tagged,
  text,
  type Shape
} from '../backup/shapes.ts';
import { problemOfPublished, problemOfZone } from '../problems.ts';
import { isImageAddress, isSafeLink } from '../safe-address.ts';
import type { Schema } from './schema.ts';

const FORMATS: Readonly<Record<string, Shape>> = {
  day: text('a day that exists, as YYYY-MM-DD', (words) => problemOfPublished(words) === null),
  zone: text('an IANA time zone such as Europe/Paris', (words) => problemOfZone(words) === null),
  link: text('an address that runs nothing when it is followed', isSafeLink),
  image: text('a PNG, JPEG, WebP or AVIF image as a data: address', isImageAddress)
};

/** A check of what a schema describes, for pages, where ajv may not write the code of one. */
export function shapeOf(schema: Schema): Shape {
  const shape = shapeOfValue(schema);
  return schema.nullable === true ? orNull(shape) : shape;
}

function shapeOfValue(schema: Schema): Shape {
  const { type, format, discriminator, oneOf: branches } = schema;
  if (discriminator !== undefined) return shapeOfBranches(discriminator.propertyName, schema);
  if (branches !== undefined) return anyOf(branches.map(shapeOf));
  if (schema.const !== undefined) return oneOf([schema.const]);
  if (schema.enum !== undefined) return oneOf(schema.enum);
  if (type === 'string') return format === undefined ? text() : formatShape(format);
  if (type === 'boolean') return flag;
  if (type === 'integer') return schema.minimum === undefined ? whole : atLeast(schema.minimum);
  if (type === 'array') return list(shapeOf(schema.items ?? {}), schema.minItems);
  if (type === 'object') return shapeOfObject(schema);
  throw new Error(`no check is known for the schema ${JSON.stringify(schema)}`);
}

function formatShape(format: string): Shape {
  const shape = FORMATS[format];
  if (shape === undefined) throw new Error(`no check is known for the format "${format}"`);
  return shape;
}

function shapeOfObject({ properties = {}, required = [] }: Schema): Shape {
  const members = Object.entries(properties).map(([key, inner]) => [key, shapeOf(inner)] as const);
  const optional = Object.keys(properties).filter((key) => !required.includes(key));
  return record<Record<string, unknown>>(Object.fromEntries(members), optional);
}

function shapeOfBranches(tag: string, { oneOf: branches = [] }: Schema): Shape {
  const shapes = branches.map(
    (branch) => [branch.properties?.[tag]?.const ?? '', shapeOf(branch)] as const
  );
  return tagged(tag, Object.fromEntries(shapes));
}

/** The value has one of the shapes; else the last says what was wanted. */
function anyOf(shapes: readonly Shape[]): Shape {
  return (value, at) =>
    shapes.reduce<string | null>(
      (before, shape) => (before === null ? null : shape(value, at)),
      `${at} fits nothing`
    );
}

/** Any whole number that JSON keeps. */
const whole: Shape = (value, at) =>
  Number.isSafeInteger(value) ? null : `${at} is ${found(value)}; wanted a whole number`;

function atLeast(least: number): Shape {
  return (value, at) =>
    count(value, at) ??
    (Number(value) < least ? `${at} is ${found(value)}; wanted at least ${String(least)}` : null);
}

function found(value: unknown): string {
  return isRecord(value) || Array.isArray(value) ? 'not one' : String(value);
}
