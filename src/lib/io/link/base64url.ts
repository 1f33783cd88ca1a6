/** Bytes as characters that no program escapes or cuts in a link (RFC 4648, section 5, without padding), and back. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const rest = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => LETTERS.charAt((bits >> shift) & 63));
    text += letters.slice(0, rest === 1 ? 2 : rest === 2 ? 3 : 4).join('');
  }
  return text;
}

/** The bytes; null for what `toBase64Url` never writes: another character, a length that cannot be, bits left over. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let filled = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[filled] = (bits >> count) & 255;
    filled += 1;
  }
  return (bits & ((1 << count) - 1)) === 0 ? bytes : null;
}
