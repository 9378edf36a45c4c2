// What does the pane Find get for the areas of the profile, and how does it count what was verified?
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const NOTE = 'Place to verify: Kern Medical Center, Bakersfield.';
const list = (...rows: string[][]): TabContent => ({
  name: 'My list',
  rows: [['Program', 'City', 'State', 'Visa', 'Notes', 'Checked on'], ...rows],
  columnCount: 10,
  rowCount: 60,
});
const profile = (...rows: [string, string][]): TabContent => ({ ...PROFILE_TAB, rows: [...(PROFILE_TAB.rows ?? []), ...rows] });

interface Found {
  readonly areas: string;
  readonly specialties: string;
  readonly places: readonly {
    name: string;
    city: string;
    state: string;
    group: string;
    facts: readonly string[];
    notes: string;
    spot: string;
  }[];
  readonly note: string;
  readonly hasList: boolean;
  readonly progress: { verified: number; of: number; next: readonly { name: string; row: number; key: string }[] };
}
const find = (desk: DeskOfTest, ask: object = {}): Found => desk.ask('find', ask) as Found;

describe('places of the profile’s areas', () => {
  test('areas and specialties come from PROFILE; what is typed goes before it', async () => {
    const desk = await openDesk([list(), profile(['Target areas', 'Kern County'], ['Specialties', 'Internal Medicine'])]);
    expect(find(desk)).toMatchObject({ areas: 'Kern County', specialties: 'Internal Medicine', hasList: true });
    expect(find(desk).places.map(({ name }) => name)).toEqual(['Kern Medical Center']);
    // Clinica Sierra Vista is a health center of Family Medicine, so its program is known.
    expect(find(desk, { areas: 'Bakersfield', specialties: 'Family Medicine' }).places.map(({ name }) => name)).toEqual([
      'Clinica Sierra Vista',
      'Kern Medical Center',
    ]);
    expect(desk.services.calls.writes).toBe(0);
  });
  test('each with what is known in words, and its point on the map', async () => {
    const desk = await openDesk([list(), PROFILE_TAB]);
    const [kern] = find(desk, { areas: 'Kern County', specialties: 'Internal Medicine' }).places;
    expect(kern).toMatchObject({
      city: 'Bakersfield',
      state: 'CA',
      group: '',
      facts: ['About 114 residents in all specialties. Own program: likely.'],
    });
    expect(kern?.notes).toMatch(
      /^Place to verify: Kern Medical Center, Bakersfield\. .* who trains there\? Phone \(661\) 326-2000\.$/,
    );
    // Three digits of base 36 and two: 90 of 975 from the left, 350 of 610 from above.
    const [x, y] = [kern?.spot.slice(0, 3), kern?.spot.slice(3)].map((digits) => Number.parseInt(digits ?? '', 36) / 2);
    expect(Math.abs((x ?? 0) - 75)).toBeLessThan(25);
    expect(Math.abs((y ?? 0) - 350)).toBeLessThan(40);
  });
  test('the areas stand over their places in their turn, smaller hospitals after the larger ones of each', async () => {
    const desk = await openDesk([list(), PROFILE_TAB]);
    const groups = find(desk, { areas: 'New Mexico, then Nevada', specialties: 'PM&R' }).places.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual(['New Mexico', 'New Mexico: smaller hospitals', 'Nevada']);
    // Each is one block.
    expect(groups).toEqual([...new Set(groups)].flatMap((group) => groups.filter((one) => one === group)));
  });
  test('H-1B filings are told where there are any, to whoever may want one', async () => {
    const told = async (...rows: [string, string][]): Promise<number> => {
      const desk = await openDesk([list(), { ...PROFILE_TAB, rows: [['Profile', ''], ['Step 2 CK', '230'], ...rows] }]);
      return find(desk, { areas: 'New York', specialties: 'Internal Medicine' })
        .places.flatMap(({ facts }) => facts)
        .filter((fact) => fact.startsWith('H-1B filings at this address: ')).length;
    };
    const some = await told();
    expect(some).toBeGreaterThan(3);
    expect(await told(['Visa wanted', 'H-1B'])).toBe(some);
    expect(await told(['Visa wanted', 'Either'])).toBe(some);
    expect(await told(['Visa wanted', 'J-1'])).toBe(0);
    expect(await told(['Work right', 'US citizen'])).toBe(0);
  });
  test('without areas nothing is looked for, and the list may be missing', async () => {
    const desk = await openDesk([{ name: 'Sheet1', rows: [] }, PROFILE_TAB]);
    expect(find(desk)).toMatchObject({ areas: '', places: [], hasList: false, progress: { of: 0 } });
    expect(find(desk, { areas: 'Fresno' }).places.length).toBeGreaterThan(0);
  });
  test('what is not shown is told', async () => {
    const desk = await openDesk([list(), PROFILE_TAB]);
    expect(find(desk, { areas: 'Tulare County' }).note).toBe('1 place with fewer than 6 residents is not shown.');
  });
});

describe('places to verify', () => {
  test('are rows with their note; a visa cell or a day of looking verifies one', async () => {
    const desk = await openDesk([
      list(
        ['Kern Medical Center', 'Bakersfield', 'CA', '', NOTE, ''],
        ['Saint Agnes', 'Fresno', 'CA', 'J-1', `mine. ${NOTE}`, ''],
        ['Kaweah', 'Visalia', 'CA', '', NOTE, TODAY],
        ['Mill Creek', 'Fresno', 'CA', '', 'my own row', ''],
      ),
      PROFILE_TAB,
    ]);
    const { progress } = find(desk);
    expect(progress).toMatchObject({ verified: 2, of: 3, next: [{ name: 'Kern Medical Center, Bakersfield, CA', row: 2 }] });
    const [{ row, key } = { row: 0, key: '' }] = progress.next;
    desk.ask('selectRow', { sheetId: (desk.ask('find') as { sheetId: number }).sheetId, row, key });
    expect(desk.ask('explain')).toMatchObject({ name: 'Kern Medical Center' });
  });
  test('a note that begins a row’s own words is no visa, cut-off or share of it', async () => {
    const row = ['Kern Medical Center', 'Bakersfield', 'CA', '', '', ''];
    const desk = await openDesk([list(row), PROFILE_TAB]);
    const [found] = find(desk, { areas: 'Fresno', specialties: 'Internal Medicine' }).places;
    desk.workbook.sheet.getSheetByName('My list')?.getRange(1, 0).activate();
    // The key by which the row is found again goes by all its words.
    const explained = () => ({ ...(desk.ask('explain') as object), key: '' });
    const before = explained();
    await desk.workbook.setCell('My list!E2', found?.notes ?? '');
    expect(explained()).toEqual(before);
  });
});
