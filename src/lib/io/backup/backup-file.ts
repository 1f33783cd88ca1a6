import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { BadInput } from '#lib/domain/bad-input.ts';
import { canonicalJson } from '#lib/domain/canonical-json.ts';
import type { KeptStory, KeptSummary } from '#lib/domain/kept-story.ts';
import { decodeUtf8 } from '../decode.ts';
import { isNestedTooDeep } from '../nesting.ts';
import { claimsToBe, parseOwn, type OwnKind } from '../own-file.ts';
import { reviewShape } from './change-shape.ts';
import { entryShape, instant } from './entry-shape.ts';
import { count, flag, list, orNull, record, text } from './shapes.ts';

const BACKUP: OwnKind = {
  family: 'dateline-backup/',
  noun: 'backup',
  wanted: 'a file that “Back up” in the library wrote',
  end: ']}'
};
/** The format that is written and read here. */
const FORMAT = `${BACKUP.family}1`;

/** Largest backup that is read, in bytes: some 20,000 long articles. */
export const MAX_BACKUP_BYTES = 200_000_000;

interface SealedStory extends KeptStory {
  readonly sha256: string;
}

interface BackupFile {
  readonly format: string;
  readonly sha256: string;
  readonly stories: readonly SealedStory[];
}

const words = text();
const digest = text('a sha256 in hexadecimal', (value) => /^[\da-f]{64}$/.test(value));
const summary = record<KeptSummary>({
  title: words,
  articles: count,
  events: orNull(list(words)),
  review: reviewShape
});
const story = record<SealedStory>({
  id: words,
  created: instant,
  archived: flag,
  summary,
  entries: list(entryShape, 1),
  sha256: digest
});
const shape = record<BackupFile>({ format: words, sha256: digest, stories: list(story) });

/** One file of any number of stories; the same stories, in whatever order, give the same bytes. */
export function writeBackup(stories: readonly KeptStory[]): string {
  const sealed = [...stories].sort(inOrder).map((kept): SealedStory => ({
    ...kept,
    sha256: digestOf(kept)
  }));
  const file: BackupFile = { format: FORMAT, sha256: digestOf(sealed), stories: sealed };
  return `${canonicalJson(file)}\n`;
}

/**
 * The stories of a backup. Throws BadInput, one sentence that names what was found, for a file that is cut off,
 * altered, of another format or no backup at all; then none of it is to be used.
 */
export function readBackup(name: string, bytes: Uint8Array): readonly KeptStory[] {
  if (bytes.length > MAX_BACKUP_BYTES) {
    const size = Math.ceil(bytes.length / 1_000_000);
    throw new BadInput(`${name} has ${size} MB; wanted a backup of at most 200 MB`);
  }
  const written = decodeUtf8(name, bytes);
  const file = checked(name, written);
  for (const { sha256: seal, ...kept } of file.stories) {
    if (seal === digestOf(kept)) continue;
    throw new BadInput(
      `${name} was altered: the story “${kept.summary.title}” is not what its checksum says; wanted the file as it was written`
    );
  }
  if (file.sha256 !== digestOf(file.stories)) {
    throw new BadInput(
      `${name} was altered: its list of ${file.stories.length} stories is not what the checksum says; wanted the file as it was written`
    );
  }
  refuseTwice(name, file.stories, 'story');
  for (const { entries } of file.stories) refuseTwice(name, entries, 'entry');
  return file.stories.map(({ sha256: _, ...kept }) => kept);
}

/** Whether a file says of itself that it is a backup, of whatever version and however broken. */
export function claimsToBeBackup(written: string): boolean {
  return claimsToBe(BACKUP, written);
}

function checked(name: string, written: string): BackupFile {
  const { value, format } = parseOwn(BACKUP, name, written);
  if (format !== FORMAT) {
    throw new BadInput(
      `${name} is ${format}, and this page reads ${FORMAT}; reload the page to get its newest version`
    );
  }
  if (isNestedTooDeep(value))
    throw new BadInput(`${name} is nested deeper than any story; wanted ${BACKUP.wanted}`);
  const problem = shape(value, '');
  if (problem !== null) throw new BadInput(`${name}: ${problem}`);
  return value as BackupFile;
}

function refuseTwice(name: string, things: readonly { readonly id: string }[], what: string): void {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (ids.has(id)) throw new BadInput(`${name} has the ${what} ${id} twice; wanted each once`);
    ids.add(id);
  }
}

function inOrder(a: KeptStory, b: KeptStory): number {
  const [first, second] = [`${a.created} ${a.id}`, `${b.created} ${b.id}`];
  return first < second ? -1 : 1;
}

/** The sha256, in hexadecimal, of a value's canonical JSON in UTF-8. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
