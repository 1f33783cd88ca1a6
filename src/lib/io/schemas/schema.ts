/** The part of JSON schema that describes what is written here; the order of properties is the order in a file. */
export interface Schema {
  readonly type?: string;
  readonly nullable?: true;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  /** For the reader of the published schema. */
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly discriminator?: { readonly propertyName: string };
  readonly oneOf?: readonly Schema[];
}

export const text: Schema = { type: 'string' };
export const textOrNull: Schema = { type: 'string', nullable: true };
export const flag: Schema = { type: 'boolean' };
export const whole: Schema = { type: 'integer' };
export const wholeOrNull: Schema = { type: 'integer', nullable: true };
export const offset: Schema = { type: 'integer', minimum: 0 };
export const day: Schema = { type: 'string', format: 'day' };
/** An address of which nothing runs when it is followed. */
export const linkOrNull: Schema = { type: 'string', format: 'link', nullable: true };

export function among(words: readonly string[]): Schema {
  return { type: 'string', enum: words };
}

/** `least`: how many there have to be. */
export function listOf(items: Schema, least = 0): Schema {
  return least === 0 ? { type: 'array', items } : { type: 'array', items, minItems: least };
}

/** An object with exactly these properties. */
export function record(properties: Readonly<Record<string, Schema>>): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties
  };
}

export function orNull(schema: Schema): Schema {
  return { ...schema, nullable: true };
}

/** As `record`, where some may be missing; the compiler refuses a list of properties that is not that of T. */
export function recordOf<T>(
  properties: { readonly [Key in keyof T & string]-?: Schema },
  optional: readonly (keyof T & string)[] = []
): Schema {
  const mayMiss: readonly string[] = optional;
  const required = Object.keys(properties).filter((key) => !mayMiss.includes(key));
  return { ...record(properties), required };
}
