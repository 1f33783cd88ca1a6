import type { Page } from '@playwright/test';
import { writeParquet } from '#lib/io/parquet/write-parquet.ts';
import { previewRecords } from '#lib/io/records/preview-records.ts';
import { readRecords } from '#lib/io/records/read-records.ts';
import { recordFile } from './records.ts';

/** A packed archive of records, given as CSV. */
export async function packed(csv: string): Promise<Buffer> {
  const source = recordFile(csv);
  const { format, guess: mapping } = await previewRecords(source);
  const { table } = await readRecords(source, { format, mapping });
  return Buffer.from(writeParquet(table, {}));
}

/** Answers for an archive on the page's own host, as a host of static files does; the bytes of each part asked for. */
export async function hostArchive(page: Page, path: string, archive: Buffer): Promise<number[]> {
  const asked: number[] = [];
  await page.route(
    ({ pathname }) => pathname === path,
    async (route) => {
      const range = route.request().headers()['range'];
      const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/u.exec(range ?? '') ?? [];
      const part = archive.subarray(Number(from), to === '' ? undefined : Number(to) + 1);
      if (range !== undefined) asked.push(part.length);
      await route.fulfill({
        status: range === undefined ? 200 : 206,
        body: route.request().method() === 'HEAD' ? '' : part,
        headers: {
          'content-length': String(part.length),
          ...(range === undefined
            ? {}
            : { 'content-range': `bytes ${from}-${to}/${String(archive.length)}` })
        }
      });
    }
  );
  return asked;
}
