import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BadInput } from '#lib/domain/bad-input.ts';
import { SITE_FORMAT, SITE_MARK, type SiteFile } from '#lib/site/site-files.ts';

/**
 * Writes a site into a folder, whole or not at all: into another folder beside it, which then takes its place. An
 * empty folder and a site that was published before are replaced. Throws BadInput for any other folder or file, and
 * where it cannot be written; then what was there is as it was.
 */
export async function writeSite(folder: string, files: readonly SiteFile[]): Promise<void> {
  const target = resolve(folder);
  const isThere = await mayBeReplaced(folder, target);
  const unfinished = `${target}.${randomUUID()}.part`;
  const before = `${target}.${randomUUID()}.old`;
  try {
    for (const { path, content } of files) {
      const file = join(unfinished, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content, { flag: 'wx' });
    }
    if (isThere) await rename(target, before);
    await rename(unfinished, target).catch(async (cause: unknown) => {
      if (isThere) await rename(before, target);
      throw cause;
    });
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    throw new BadInput(
      `${folder} cannot be written (${cause instanceof Error ? cause.message : String(cause)}); wanted a folder with room`,
      { cause }
    );
  }
  await rm(before, { recursive: true, force: true });
}

async function mayBeReplaced(folder: string, target: string): Promise<boolean> {
  const found = await stat(target).catch(() => null);
  if (found === null) return false;
  if (!found.isDirectory())
    throw new BadInput(`${folder} is a file; wanted the folder of a site, or none`);
  if ((await readdir(target)).length === 0 || (await isSite(target))) return true;
  throw new BadInput(
    `${folder} holds other files and no ${SITE_MARK}; wanted a new folder, an empty one or a site that publish wrote`
  );
}

async function isSite(target: string): Promise<boolean> {
  try {
    const mark: unknown = JSON.parse(await readFile(join(target, SITE_MARK), 'utf8'));
    return (
      typeof mark === 'object' && mark !== null && 'format' in mark && mark.format === SITE_FORMAT
    );
  } catch {
    return false;
  }
}
