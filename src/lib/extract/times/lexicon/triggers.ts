import type { TriggerKind } from '../triggers.ts';

/** Words without which no rule of that kind can match, in lower case, with blanks between. */
export const TRIGGER_WORDS: readonly (readonly [TriggerKind, string])[] = [
  [
    'unit',
    'centuries century day days decade decades fortnight fortnights half hour hours hr hrs min mins minute minutes month months night nights quarter quarters second seconds secs week weekend weekends weeks year years yr yrs'
  ],
  ['deictic', 'overnight tdy tmr tmrw today todays tomo tomorrow tonight yesterday yesterdays'],
  ['day-part', 'afternoon afternoons evening evenings morning mornings night nights'],
  ['clock', 'am cet clock dawn dusk edt est gmt hours m midday midnight noon pm utc'],
  [
    'set',
    'annual annually biannual biweekly daily each every hourly monthly nightly once per quarterly twice weekly yearly'
  ],
  [
    'vague',
    'already coming current currently days former formerly future immediately lately moment now nowadays once past present presently previously recent recently soon term'
  ],
  ['connective', 'after ahead before following prior since till until'],
  ['decade', 'eighties fifties forties nineties seventies sixties thirties twenties'],
  ['year', 'ad bc bce nineteen two']
];
