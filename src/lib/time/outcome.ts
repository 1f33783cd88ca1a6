/** An answer or an expected failure: `code` is constant, `message` names what was found and what was wanted. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(code: string, message: string): Outcome<never> {
  return { ok: false, code, message };
}
