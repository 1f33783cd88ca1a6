import { noteOf, type ImportedText } from './imported-text.ts';

/** The text of a file as it stands; only where no blank line parts its paragraphs, each line becomes one. */
export function fromText(decoded: string): ImportedText {
  const text = decoded.replace(/^\ufeff/u, '');
  if (/\n[^\S\n]*\r?\n/u.test(text.trim()) || !isLineByLine(text))
    return { text, facts: {}, notes: [] };
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return {
    text: `${lines.join('\n\n')}\n`,
    facts: {},
    notes: noteOf('no-paragraphs', [], lines.length)
  };
}

/** Whether lines are paragraphs, and no paragraph is broken into lines: most end as a sentence does, or are long. */
function isLineByLine(text: string): boolean {
  const lines = text.trim().split('\n');
  if (lines.length < 2) return false;
  const whole = lines.filter((line) => /[.!?…]["”’')\]]*\s*$/u.test(line) || line.length > LONG);
  return whole.length * 2 >= lines.length;
}

const LONG = 160;
