import type { DraftNote } from '#lib/domain/article-draft.ts';
import { noteOf, oneLine } from './imported-text.ts';
import { readZipText, zipEntries } from './zip-directory.ts';

/** No part of a document that is looked at here has more text, in bytes. */
const MOST_BYTES = 20_000_000;
const HEAD_OR_FOOT = /^word\/(?:header|footer)\d*\.xml$/u;

/** What a Word document has beside its text and is left out: heads and feet, comments, changes not yet accepted. */
export async function docxNotes(bytes: Uint8Array): Promise<readonly DraftNote[]> {
  const partsOf = (name: RegExp): Promise<readonly string[]> =>
    Promise.all(
      zipEntries(bytes)
        .filter((entry) => name.test(entry.name))
        .map(async (entry) => (await readZipText(bytes, entry, MOST_BYTES)) ?? '')
    );
  const heads = (await partsOf(HEAD_OR_FOOT)).map(wordsOf).filter((words) => words !== '');
  const comments = (await partsOf(/^word\/comments\.xml$/u)).flatMap((xml) =>
    xml
      .split('</w:comment>')
      .slice(0, -1)
      .flatMap((each) => /<w:comment\b[^]*$/u.exec(each)?.slice(0, 1) ?? [])
      .map(wordsOf)
  );
  const [document = ''] = await partsOf(/^word\/document\.xml$/u);
  const changes = document.match(/<w:(?:ins|del)\s/gu)?.length ?? 0;
  return [
    ...noteOf('running-heads', [...new Set(heads)], heads.length),
    ...noteOf('comments', comments),
    ...noteOf('tracked-changes', [], changes)
  ];
}

function wordsOf(xml: string): string {
  const runs = [...xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)/gu)].map(([, words]) => words ?? '');
  return oneLine(
    runs.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  );
}
