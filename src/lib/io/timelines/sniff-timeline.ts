import type { TimelineFormat } from '#lib/domain/timeline-draft.ts';

const HEAD = 4096;

/** Which timeline a text is, by what it holds; null for what is none, as an article. */
export function sniffTimeline(name: string, text: string): TimelineFormat | null {
  const start = text
    .slice(0, HEAD)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (start.startsWith('{')) return jsonFormat(name, text);
  return null;
}

function jsonFormat(name: string, text: string): TimelineFormat | null {
  if (/^\{\s*"format"\s*:\s*"dateline-story\//u.test(text.trimStart())) return 'story';
  if (/"(?:events|eras)"\s*:/u.test(text) && text.includes('"start_date"')) return 'timelinejs';
  return /\.json$/iu.test(name) ? 'timelinejs' : null;
}
