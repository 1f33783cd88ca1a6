// What runs in the page: it types into the field of a story's title as a person does, and says what was saved.

/** Tells the test, outside of the browser, that an edit is shown as saved. */
export interface SideChannel {
  acknowledge: (edit: string) => void;
}

/** Goes on until the page is no more. Needs the field of one story's title to be open. */
export async function editUntilKilled({ tab, from }: { tab: string; from: number }): Promise<void> {
  const { acknowledge } = globalThis as unknown as SideChannel;
  const field = document.querySelector<HTMLInputElement>('form input[type=text]');
  const status = document.querySelector('[data-save]');
  if (field === null || status === null) throw new Error('no title is open to be changed');
  for (let at = from; ; at++) {
    const edit = `${tab}-${String(at)}`;
    // Nothing in here may have a name: what runs this adds calls to names, which the page does not know.
    const isSaved = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (status.getAttribute('data-save') !== 'saved') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(status, { attributes: true });
    });
    field.value = edit;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
    await isSaved;
    acknowledge(edit);
  }
}

export interface KeptRow {
  readonly seq: number;
  readonly id: string;
  readonly entry: {
    readonly id: string;
    readonly change: { readonly do: string; readonly to?: string };
  };
}

/** The only story and its journal as they lie on the disk, read past all of the page's own code. */
export function readDisk(): Promise<{ length: number; rows: KeptRow[] }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dateline');
    opening.onerror = () => {
      reject(new Error(`the database does not open: ${String(opening.error)}`));
    };
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['stories', 'entries']);
      const stories = transaction.objectStore('stories').getAll() as IDBRequest<
        { length: number }[]
      >;
      const rows = transaction.objectStore('entries').getAll() as IDBRequest<KeptRow[]>;
      transaction.oncomplete = () => {
        opening.result.close();
        resolve({ length: stories.result[0]?.length ?? 0, rows: rows.result });
      };
    };
  });
}
