const BYTES = 16;

/** A name that nobody else has: 128 random bits in hexadecimal. (`crypto.randomUUID` wants HTTPS.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
