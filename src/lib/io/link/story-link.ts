/**
 * A story as the fragment of a link: `1.` and base64url of a checksum and of JSON packed with raw deflate. Browsers
 * send no fragment, so that the story goes from the sender's page to the reader's and nowhere else.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { deflateSync } from 'fflate';
import { BadInput } from '#lib/domain/bad-input.ts';
import { canonicalJson } from '#lib/domain/canonical-json.ts';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import { changeShape } from '../backup/change-shape.ts';
import { list, record, text, type Shape } from '../backup/shapes.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { inflateWithin } from './inflate-within.ts';
import { areSound } from './sound-steps.ts';

/** The version that is written and read here; whatever changes below makes another. */
const VERSION = '1';

/** What is read at most, far above what a link of ours holds: its letters, and the bytes that it unpacks to. */
const MAX_CHARACTERS = 100_000;
const MAX_BYTES = 1_000_000;

/** Of the sha256 of the packed bytes: enough that no link that was cut or altered on its way is taken for whole. */
const CHECK_BYTES = 8;

const ALTERED = 'The link was cut or altered on its way; wanted all of it, as it was copied';

/** Changes that one person made on one day, in their order. */
export interface SentStep {
  /** Empty where the person gave no name. */
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly changes: readonly Change[];
}

/** What travels of a story: what makes it anew, and by what to tell whether it became the same. */
export interface SentStory {
  readonly steps: readonly SentStep[];
  /** A fingerprint of the events as their sender saw them. */
  readonly seen: string;
}

/** A story as it arrived. */
export interface ReceivedStory {
  /** Ids are worked out from the link: the same link gives the same. */
  readonly entries: readonly JournalEntry[];
  readonly seen: string;
}

const day = text('a day such as 2026-02-06', (value) => /^\d{4}-\d{2}-\d{2}$/.test(value));
const change: Shape = (value, at) =>
  isSingle(value)
    ? changeShape(value, at)
    : `${at} is several changes or none; wanted one that stands`;
const shape = record<SentStory>({
  steps: list(record<SentStep>({ by: text(), on: day, changes: list(change, 1) }), 1),
  seen: text()
});

/** The fragment, without `#`. The same story gives the same. `changes` must not hold others (`together`). */
export function writeStoryLink(sent: SentStory): string {
  const packed = deflateSync(new TextEncoder().encode(canonicalJson(sent)), { level: 9 });
  const bytes = new Uint8Array(CHECK_BYTES + packed.length);
  bytes.set(checkOf(packed));
  bytes.set(packed, CHECK_BYTES);
  return `${VERSION}.${toBase64Url(bytes)}`;
}

/**
 * Reads a fragment, without `#`, that anybody may have made. Throws BadInput, one sentence without words of the link
 * in it, for another version, a link that was cut or altered, and one that holds no story.
 */
export function readStoryLink(fragment: string): ReceivedStory {
  const [, version, payload = ''] = /^(\d+)\.([^]*)$/.exec(fragment) ?? [];
  if (version !== undefined && version !== VERSION)
    throw new BadInput(
      'The link was made by another version of Dateline; wanted one of this version: reload the page to get its newest'
    );
  if (fragment.length > MAX_CHARACTERS)
    throw new BadInput(
      `The link has ${String(fragment.length)} characters; wanted ${String(MAX_CHARACTERS)} at most`
    );
  const bytes = version === undefined ? null : fromBase64Url(payload);
  const packed = bytes?.subarray(CHECK_BYTES);
  if (bytes === null || packed === undefined || !isWhole(bytes)) throw new BadInput(ALTERED);
  const unpacked = inflateWithin(packed, MAX_BYTES);
  if (unpacked === null)
    throw new BadInput('The link holds no story of Dateline; wanted one that a story’s page made');
  const { steps, seen } = parsed(unpacked);
  const check = bytesToHex(checkOf(packed));
  const entries = steps.map(({ by, on, changes }, index) => ({
    id: `${check}-${String(index)}`,
    at: `${on}T00:00:00.000Z`,
    by,
    change: { do: 'together', changes } as const
  }));
  return { entries, seen };
}

function parsed(bytes: Uint8Array): SentStory {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (shape(value, '') === null && isSound(value as SentStory)) return value as SentStory;
  } catch {
    // No UTF-8, no JSON, or so deep that nothing can be said of it.
  }
  throw new BadInput('The link holds a broken story; wanted one that a story’s page made');
}

function isSound({ steps }: SentStory): boolean {
  return areSound(steps.flatMap(({ changes }) => changes));
}

function isSingle(value: unknown): boolean {
  const deed = typeof value === 'object' && value !== null && 'do' in value ? value.do : null;
  return !['together', 'undo', 'redo', null].includes(deed as string | null);
}

function isWhole(bytes: Uint8Array): boolean {
  const check = checkOf(bytes.subarray(CHECK_BYTES));
  return bytes.length > CHECK_BYTES && check.every((byte, at) => bytes[at] === byte);
}

function checkOf(packed: Uint8Array): Uint8Array {
  return sha256(packed).subarray(0, CHECK_BYTES);
}
