/**
 * Something that came from outside is not what was wanted: a file, an entry, an argument. The message is
 * one sentence for the person who can mend it; it names the thing, what was found and what was wanted.
 * A fault of our own throws a plain Error instead.
 */
export class BadInput extends Error {
  override readonly name = 'BadInput';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    // Where our code noticed it helps nobody to mend the input; the cause, if any, keeps its own stack.
    this.stack = `BadInput: ${message}`;
  }
}
