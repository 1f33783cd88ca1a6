import type { Readable } from 'node:stream';

/** What a command reads from and writes to; the real one is the process. */
export interface Output {
  /** Standard input. */
  readonly input: Readable;
  /** Data. Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** One message for the person at the keyboard. */
  readonly say: (message: string) => void;
  /** Draws on the person's terminal, control codes included; null where there is no terminal. */
  readonly draw: ((codes: string) => void) | null;
}
