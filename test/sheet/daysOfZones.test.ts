// Which day is a date cell, in whatever zone the spreadsheet stands? Its own day, at any hour; without the zone, midnight of most.
import { describe, expect, test } from 'vitest';
import { sheetDates } from '../../host/engine/sheetDates.ts';
import { dayInWords } from '../../src/domain/day';
import { textOf } from '../../src/sheet/cell';
import { openDesk, PROFILE_TAB } from '../google/desk.ts';
import { freshAddon } from '../support/addon.ts';

/** From UTC-12 to UTC+14, in September and in December, when the clocks of some are another hour on. */
const ZONES = [
  'Etc/GMT+12',
  'Pacific/Pago_Pago',
  'Pacific/Honolulu',
  'America/New_York',
  'Etc/UTC',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Tongatapu',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];
/** Days since 1899-12-30. */
const SERIALS = { '2026-09-15': 46_280, '2026-12-15': 46_371 };
const MINUTES = { 'midnight, as a cell without an hour': 0, '00:01': 1, noon: 720, '17:00': 1020, '23:59': 1439 };

describe.each(ZONES)('in %s', (zone) => {
  const addon = freshAddon(undefined, zone);
  const dates = sheetDates(zone);
  test.each(Object.entries(MINUTES))('%s: a formula reads the day that the cell shows', (_hour, minutes) => {
    for (const [day, serial] of Object.entries(SERIALS)) {
      const read = addon.call('PROFILE_READ', [['Graduation date', dates.toDate(serial + minutes / 1440)]]);
      expect(JSON.stringify(read)).toContain(`graduation_date: ${dayInWords(day)}`);
    }
  });
  test('the sidebar reads the same day', async () => {
    const cell = { value: 46_280 + 1439 / 1440, pattern: 'yyyy-mm-dd hh:mm' };
    const list = {
      name: 'My list',
      rows: [
        ['Hospital', 'Visa', 'Opens'],
        ['Mill Creek', 'J-1', cell],
      ],
    };
    const desk = await openDesk([list, PROFILE_TAB], undefined, 'kept', zone);
    expect(desk.ask('look')).toMatchObject({ list: { columns: [{}, {}, { header: 'Opens', example: '2026-09-15' }] } });
  });
});

describe('where Google does not say the zone, a cell without an hour is midnight', () => {
  const refused = freshAddon(null);
  test.each([
    // Midnight of 2026-09-15 is 10:00 UTC in Hawaii (UTC-10), and so on eastward; in Auckland clocks are at UTC+13 from 27 September on.
    ['Pacific/Honolulu, UTC-10', '2026-09-15T10:00:00Z', '2026-09-15'],
    ['Etc/UTC', '2026-09-15T00:00:00Z', '2026-09-15'],
    ['Asia/Kolkata, UTC+5:30', '2026-09-14T18:30:00Z', '2026-09-15'],
    ['Pacific/Auckland in winter, UTC+12', '2026-09-14T12:00:00Z', '2026-09-15'],
    ['Pacific/Auckland in summer, UTC+13', '2026-12-14T11:00:00Z', '2026-12-15'],
    ['Pacific/Tongatapu, UTC+13', '2026-09-14T11:00:00Z', '2026-09-15'],
    ['Pacific/Chatham in summer, UTC+13:45', '2026-12-14T10:15:00Z', '2026-12-15'],
    // What cannot be told: the same instants as in Hawaii, Tonga and Auckland, and an hour of New York that is midnight in Baghdad.
    ['Pacific/Kiritimati, UTC+14: a day early', '2026-09-14T10:00:00Z', '2026-09-14'],
    ['Pacific/Pago_Pago, UTC-11: a day late', '2026-09-15T11:00:00Z', '2026-09-16'],
    ['Etc/GMT+12, UTC-12: a day late', '2026-09-15T12:00:00Z', '2026-09-16'],
    ['17:00 in New York: a day late', '2026-09-15T21:00:00Z', '2026-09-16'],
  ])('%s', (_zone, instant, day) => {
    expect(textOf(new Date(instant))).toBe(day);
    expect(JSON.stringify(refused.call('PROFILE_READ', [['Graduation date', new Date(instant)]]))).toContain(dayInWords(day));
  });
});
