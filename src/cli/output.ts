/** What a command writes to; the real one is the process. */
export interface Output {
  /** Data. */
  readonly write: (text: string) => void;
  /** One message for the person at the keyboard. */
  readonly say: (message: string) => void;
}
