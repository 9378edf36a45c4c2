// Which day is a date cell, in whatever zone the spreadsheet stands? Sheets hands it over as midnight there.
import { expect, test } from 'vitest';
import { textOf } from '../../src/sheet/cell';

test.each([
  // Midnight of 2026-09-15 is 10:00 UTC in Hawaii (UTC-10), and so on eastward; in Auckland clocks are at UTC+13 from 27 September on.
  ['Pacific/Honolulu, UTC-10', '2026-09-15T10:00:00Z', '2026-09-15'],
  ['Etc/UTC', '2026-09-15T00:00:00Z', '2026-09-15'],
  ['Asia/Kolkata, UTC+5:30', '2026-09-14T18:30:00Z', '2026-09-15'],
  ['Pacific/Auckland in winter, UTC+12', '2026-09-14T12:00:00Z', '2026-09-15'],
  ['Pacific/Auckland in summer, UTC+13', '2026-12-14T11:00:00Z', '2026-12-15'],
  ['Pacific/Tongatapu, UTC+13', '2026-09-14T11:00:00Z', '2026-09-15'],
  ['Pacific/Chatham in summer, UTC+13:45', '2026-12-14T10:15:00Z', '2026-12-15'],
  // The same instant as in Hawaii: a day early, as long as the zone is not asked for.
  ['Pacific/Kiritimati, UTC+14', '2026-09-14T10:00:00Z', '2026-09-14'],
])('%s', (_zone, instant, day) => {
  expect(textOf(new Date(instant))).toBe(day);
});
