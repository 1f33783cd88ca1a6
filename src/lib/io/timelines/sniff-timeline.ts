import type { TimelineFormat } from '#lib/domain/timeline-draft.ts';
import { claimsToBeStory } from '../story-document.ts';
import { carriesStory } from './from-story.ts';

const HEAD = 4096;
const MARKWHEN_ENTRY =
  /^(?:\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?|\d{1,2}\/\d{1,2}\/\d{4}|[A-Z][a-z]{2,8} \d{4})\s*:\s\S/u;
/** So many lines of a text are entries before it is taken for a timeline without its ending saying so. */
const MARKWHEN = { share: 0.1, least: 3 } as const;

/** Which timeline a text is, by what it holds and the ending of its name; null for what is none, as an article. */
export function sniffTimeline(name: string, text: string): TimelineFormat | null {
  const start = text
    .slice(0, HEAD)
    .replace(/^\ufeff/u, '')
    .trimStart();
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (start.startsWith('{')) return jsonFormat(ending, text);
  if (/^BEGIN:VCALENDAR\b/iu.test(start)) return 'icalendar';
  if (start.startsWith('<')) return carriesStory(text) ? 'page' : null;
  if (isSheet(start)) return 'timelinejs-sheet';
  if (ending === 'csv' || ending === 'tsv') return 'table';
  if (ending === 'ics') return 'icalendar';
  if (ending === 'json') return 'timelinejs';
  return ending === 'mw' || ending === 'markwhen' || isMarkwhen(text) ? 'markwhen' : null;
}

function jsonFormat(ending: string, text: string): TimelineFormat | null {
  if (claimsToBeStory(text)) return 'story';
  if (/"(?:events|eras)"\s*:/u.test(text) && text.includes('"start_date"')) return 'timelinejs';
  return ending === 'json' ? 'timelinejs' : null;
}

/** Names of columns as TimelineJS's template has them. */
function isSheet(start: string): boolean {
  const names = (start.split(/\r?\n/u, 1)[0] ?? '').split(/[,;\t]/u);
  const has = (name: string): boolean =>
    names.some((each) => each.replaceAll('"', '').trim() === name);
  return has('Headline') && (has('Year') || has('Start Date'));
}

function isMarkwhen(text: string): boolean {
  const lines = text
    .slice(0, 8 * HEAD)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const entries = lines.filter((line) => MARKWHEN_ENTRY.test(line)).length;
  return entries >= MARKWHEN.least && entries >= lines.length * MARKWHEN.share;
}
