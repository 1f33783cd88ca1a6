import PostalMime, { type Email } from 'postal-mime';
import type { DraftFacts, DraftNote } from '#lib/domain/article-draft.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { fromHtml, fromSelection } from './from-html.ts';
import { addressOf } from './html-facts.ts';
import { factOf, noteOf, type ImportedFile, type ImportedText } from './imported-text.ts';
import { publishedFact } from './published-fact.ts';

/** A mail nested deeper, or with longer headers, is a trap. */
const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 1_000_000 };
const SIGNATURE = /\n-- ?\n[^]*$/u;
const PASSED_ON = /^\s*(?:fwd?|re|aw|wg)\s*:/iu;

/** The text of a mail, and what its header says; or the page that a browser saved as one (.mhtml). */
export async function fromMail({ name, bytes }: ImportedFile): Promise<ImportedText> {
  const mail = await parsed({ name, bytes });
  const savedFrom = header(mail, 'snapshot-content-location');
  if (savedFrom !== null && mail.html !== undefined) {
    const page = fromHtml(name, mail.html);
    const address = addressOf(factOf('mail-header', 'Snapshot-Content-Location', savedFrom));
    return { ...page, facts: { ...page.facts, url: page.facts.url ?? address } };
  }
  const { text, notes } = bodyOf(name, mail);
  const isPassedOn = PASSED_ON.test(mail.subject ?? '');
  const attachments = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const head = headFacts(mail);
  return {
    text,
    // Who passes something on has not published it, and not on that day.
    facts: isPassedOn ? { title: head.facts.title ?? null } : head.facts,
    notes: [
      ...(isPassedOn ? noteOf('forwarded', [mail.subject ?? '']) : head.notes),
      ...notes,
      ...noteOf('attachments', attachments)
    ]
  };
}

async function parsed({ name, bytes }: ImportedFile): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (cause) {
    throw new BadInput(`${name} is a mail that cannot be read; paste its text instead`, { cause });
  }
}

function bodyOf(name: string, mail: Email): Pick<ImportedText, 'text' | 'notes'> {
  const plain = (mail.text ?? '').replaceAll('\r\n', '\n');
  if (/\p{L}/u.test(plain)) {
    const signature = SIGNATURE.exec(plain)?.[0] ?? '';
    const text = plain.slice(0, plain.length - signature.length).trim();
    return { text: `${text}\n`, notes: noteOf('signature', signature === '' ? [] : [signature]) };
  }
  const read = fromSelection(name, mail.html ?? '');
  if (!/\p{L}/u.test(read.text))
    throw new BadInput(`${name} is a mail without text; wanted the text of an article in it`);
  return read;
}

function headFacts(mail: Email): { facts: Partial<DraftFacts>; notes: readonly DraftNote[] } {
  const { published, zone, notes } = publishedFact(
    'mail-header',
    'Date',
    header(mail, 'date') ?? ''
  );
  return {
    facts: {
      title: factOf('mail-header', 'Subject', mail.subject?.replace(PASSED_ON, '')),
      published,
      zone,
      publisher: factOf('mail-header', 'From', mail.from?.name)
    },
    notes
  };
}

function header(mail: Email, name: string): string | null {
  return mail.headers.find(({ key }) => key === name)?.value ?? null;
}
