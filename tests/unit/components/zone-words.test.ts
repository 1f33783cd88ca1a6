import { describe, expect, it } from 'vitest';
import { zoneWords } from '#lib/components/zone-words.ts';

describe('a zone in words', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['America/New_York', 'America/New York'],
    ['UTC', 'UTC'],
    ['Etc/GMT-1', 'UTC+1'],
    ['Etc/GMT+10', 'UTC−10']
  ])('%s is %s', (zone, words) => {
    expect(zoneWords(zone)).toBe(words);
  });
});
