import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/time/day-number.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { validateZone } from '#lib/time/zone.ts';

describe('a day of publication', () => {
  it('is a real day of the calendar, as YYYY-MM-DD', () => {
    expect(validatePublished('2026-02-06')).toEqual({ ok: true, value: dayNumber(2026, 2, 6) });
    expect(validatePublished('2024-02-29').ok).toBe(true);
  });

  it.each([
    ['', /“” is no date of publication; wanted YYYY-MM-DD/],
    ['6 Feb 2026', /“6 Feb 2026” is no date of publication/],
    ['on 2026-02-06', /is no date of publication/],
    ['2026-2-6', /wanted YYYY-MM-DD/],
    ['2026-02-30', /“2026-02-30” is no day of the calendar/],
    ['2026-13-01', /is no day of the calendar/],
    ['2026-02-06T10:00', /is no date of publication/]
  ])('is refused with what was found and wanted: “%s”', (value, message) => {
    const refused = validatePublished(value);
    expect(refused).toMatchObject({ ok: false, code: 'not-a-day' });
    expect(refused.ok ? '' : refused.message).toMatch(message);
  });
});

describe('a zone', () => {
  it.each(['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'])(
    'may be %s',
    (zone) => {
      expect(validateZone(zone)).toEqual({ ok: true, value: zone });
    }
  );

  it.each(['', 'Paris', 'Europe/Atlantis', 'UTC+25'])('is refused: “%s”', (zone) => {
    const refused = validateZone(zone);
    expect(refused).toMatchObject({ ok: false, code: 'not-a-zone' });
    expect(refused.ok ? '' : refused.message).toContain('such as Europe/Paris');
  });
});
