const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** What XML 1.0 cannot say, not even escaped (section 2.2): most control characters and lone surrogates. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words as text of an element or value of an attribute, in XML and in HTML; what cannot be said becomes `�`. */
export function escapeXml(words: string): string {
  return words.replace(UNSAYABLE, '\u{FFFD}').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
