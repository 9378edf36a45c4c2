/** LIST_BALANCE: the ranges of the applicant's own guides, the counts, and each warning on both sides of its edge. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant } from '../support/applicant';

const addon = keptAddon();
const profile = (right: string, ck = 232): unknown[][] =>
  applicant({
    'Work right': right,
    'Visa wanted': right === 'Needs a visa' ? 'J-1' : '',
    'Step 2 CK': ck,
    Today: undefined,
  });
const HEADERS = [
  'Program',
  'Specialty',
  'City',
  'State',
  'Type',
  'Visa',
  'IMG %',
  'Connection',
  'CK minimum',
  'YOG limit',
  'Track',
];
type Row = Readonly<Partial<Record<(typeof HEADERS)[number], string>>>;
const STATES = ['OH', 'NY', 'TX', 'MI', 'GA'];
const list = (count: number, of: (at: number) => Row = () => ({})): unknown[][] => [
  HEADERS,
  ...Array.from({ length: count }, (_, at) => {
    const row: Row = {
      Program: `Program ${at}`,
      Specialty: 'Internal Medicine',
      State: STATES[at % STATES.length] ?? '',
      Type: 'Community',
      Visa: 'J-1',
      'IMG %': '60%',
      'CK minimum': 'none',
      'YOG limit': 'no limit',
      ...of(at),
    };
    return HEADERS.map((header) => row[header] ?? '');
  }),
];
const answer = (rows: unknown[][], own = profile('Needs a visa')): unknown[][] =>
  addon.call('LIST_BALANCE', rows, own) as unknown[][];
const line = (table: unknown[][], what: string): unknown[] | undefined => table.find(([first]) => first === what);
const warnings = (table: unknown[][]): string[] =>
  table.filter(([first]) => first === 'Warning').map(([, , , says]) => String(says));

describe('LIST_BALANCE', () => {
  test('shows each guide that speaks of the applicant by itself', () => {
    const ranges = (right: string) =>
      answer(list(79), profile(right))
        .filter(([first]) => String(first).startsWith('Range of'))
        .map(([first, , , says]) => `${String(first).slice(9)}: ${says}`);
    expect(ranges('Needs a visa')).toEqual([
      'G1.volume: 1 fewer than the 80-120 named for any IMG with low scores',
      'G3.volume: 1 fewer than the 80-120+ named for any IMG, main specialty',
      'G4.volume: within the 60-120 named for IMGs who are not US citizens',
      'G5.volume: 1 fewer than the 80-150 named for IMGs who need a visa',
    ]);
    expect(ranges('US citizen')).toEqual([
      'G1.volume: 1 fewer than the 80-120 named for any IMG with low scores',
      'G2.volume: within the 60-100+ named for US-citizen IMGs',
      'G3.volume: 1 fewer than the 80-120+ named for any IMG, main specialty',
    ]);
  });

  test('121 programs are one more than G1 and G4 name; G3 says "or more"', () => {
    const says = (id: string) => line(answer(list(121)), `Range of ${id}`)?.[3];
    expect(says('G1.volume')).toBe('1 more than the 80-120 named for any IMG with low scores');
    expect(says('G3.volume')).toBe('within the 80-120+ named for any IMG, main specialty');
  });

  test('a specialty that PROFILE does not name is counted apart, unless it was applied in', () => {
    const rows = list(10, (at) => (at < 4 ? { Specialty: 'Family Medicine' } : {}));
    const applied = rows.map((row, at) => [...row, at === 0 ? 'Status' : at === 1 ? 'applied' : '']);
    const named = [...profile('Needs a visa'), ['Specialties', 'Internal Medicine'], ['Today', '2025-09-10']];
    const table = answer(applied, named);
    // Four of ten are in Family Medicine; one of them was applied to: 7 are in play.
    expect(line(table, 'Other specialties')?.[1]).toBe(3);
    expect(line(table, 'Programs that are not Skip')?.[1]).toBe(7);
    expect(line(table, 'Realistic')?.slice(1, 3)).toEqual([7, 1]);
    expect(line(table, 'Specialty: family medicine')?.[1]).toBe(1);
    expect(line(table, 'Range of G1.volume')?.[3]).toBe('73 fewer than the 80-120 named for any IMG with low scores');
  });
  test('the range of the main specialty counts the first that PROFILE names', () => {
    const rows = list(10, (at) => (at < 4 ? { Specialty: 'Family Medicine' } : {}));
    const table = answer(rows, [...profile('Needs a visa'), ['Specialties', 'Internal Medicine, Family Medicine']]);
    // 80 less the 6 in Internal Medicine, 80 less all 10.
    expect(line(table, 'Range of G3.volume')?.[3]).toBe('74 fewer than the 80-120+ named for any IMG, main specialty');
    expect(line(table, 'Range of G1.volume')?.[3]).toBe('70 fewer than the 80-120 named for any IMG with low scores');
    expect(line(table, 'Other specialties')).toBeUndefined();
  });
  test('once programs read, the range is held against what was sent, and the next season makes it up', () => {
    const rows = (sent: number) => list(90).map((row, at) => [...row, at === 0 ? 'Status' : at <= sent ? 'applied' : '']);
    const says = (sent: number) =>
      line(answer(rows(sent), [...profile('Needs a visa'), ['Today', '2025-11-29']]), 'Range of G1.volume')?.[3];
    expect(says(79)).toBe(
      '79 sent, 1 fewer than the 80-120 named for any IMG with low scores: too late to make up this season, so use it to plan the next',
    );
    expect(says(80)).toBe('80 sent, within the 80-120 named for any IMG with low scores');
  });

  test('counts tiers, visas and what is safer; a Skip is apart', () => {
    const table = answer(
      list(10, (at) => (at < 2 ? { Visa: 'no visas' } : at < 4 ? { Visa: '' } : at < 6 ? { 'IMG %': '30%' } : {})),
    );
    expect(line(table, 'Programs that are not Skip')?.[1]).toBe(8);
    expect(line(table, 'Skip')?.[1]).toBe(2);
    expect(line(table, 'Realistic')?.slice(1, 3)).toEqual([8, 1]);
    // Two of the eight wait for the visa, two have 30 % IMGs and no link: four are safer.
    expect(line(table, 'Safer')?.slice(1, 3)).toEqual([4, 0.5]);
    expect(line(table, 'Visa to verify')?.[1]).toBe(2);
  });

  test('a balanced list has no warning', () => {
    expect(warnings(answer(list(10)))).toEqual([]);
  });
  test('nine of ten in California are one region, eight are not', () => {
    const inCalifornia = (count: number) =>
      warnings(answer(list(10, (at) => (at < count ? { State: 'CA', City: 'Fresno' } : {}))));
    expect(inCalifornia(9)).toEqual([
      '9 of 10 programs are in CA: one region alone clearly raises the risk of not matching. (G2.region.only)',
    ]);
    expect(inCalifornia(8)).toEqual([]);
  });
  test('universities only', () => {
    expect(warnings(answer(list(5, () => ({ Type: 'University' }))))).toContain(
      'Only university programs: mix in community ones. (G4.volume)',
    );
  });
  test('none is Realistic: those that could be with their type are counted, by the rule; where none could, others are looked for', () => {
    const none = 'No program is Realistic: look for community programs with many IMGs. (ours)';
    const types = (unsaid: number, share = '60%') =>
      warnings(
        answer(
          list(6, (at) => ({ 'IMG %': at === 5 ? '5%' : share, Type: at < unsaid ? '' : 'University' })),
          profile('Needs a visa', 212),
        ),
      );
    expect(types(4)).toContain('No program is Realistic yet. Find out the type: as community programs, 4 of 6 could be. (ours)');
    // The sixth has 5 % IMGs, whatever its type.
    expect(types(6).join()).toContain('as community programs, 5 of 6 could be.');
    expect([types(0), types(6, '5%')].map((says) => says.includes(none))).toEqual([true, true]);
  });
  test('21 programs in high-demand areas, 20 are the most', () => {
    const core = (count: number) =>
      warnings(answer(list(60, (at) => (at < count ? { State: 'CA', City: 'San Francisco', Connection: 'rotated there' } : {}))));
    expect(core(21)).toContain('21 programs in high-demand areas; the guide suggests 10-20. (G1.volume)');
    expect(core(20).join()).not.toContain('high-demand');
  });
  test('one specialty alone below a Step 2 CK of 215', () => {
    const alone = (ck: number) => warnings(answer(list(5), profile('Needs a visa', ck))).join();
    expect(alone(214)).toContain('You apply in only one specialty with a Step 2 CK of 214: consider a second. (G4.two)');
    expect(alone(215)).not.toContain('One specialty');
  });
  test('the visa unknown for six of ten, five are not more than half', () => {
    const unknown = (count: number) => warnings(answer(list(10, (at) => (at < count ? { Visa: '' } : {})))).join();
    expect(unknown(6)).toContain('The visa is not known for 6 of 10 programs: verify before you pay. (G5.visa.ask)');
    expect(unknown(5)).not.toContain('the visa is not known');
  });
  test('four programs are not judged', () => {
    expect(warnings(answer(list(4, () => ({ Type: 'University' }))))).toEqual([]);
  });
  test('what is safer, how much of a list is one region and how many rows are judged stand in SETTINGS', () => {
    const by = (settings: unknown[][], rows: unknown[][]) =>
      addon.call('LIST_BALANCE', rows, profile('Needs a visa'), settings) as unknown[][];
    const thirty = list(10, () => ({ 'IMG %': '30%' }));
    expect(warnings(by([['Safer from', '30%']], thirty))).toEqual([]);
    const told = by([['Safer from', '31%']], thirty);
    expect(warnings(told)).toEqual(['No Realistic program has a link or at least 31% IMGs. (ours)']);
    expect(String(line(told, 'Safer')?.[3])).toContain('at least 31% IMGs');
    const inOhio = list(10, (at) => (at < 6 ? { State: 'OH' } : {}));
    expect(warnings(by([['One region from', '60%']], inOhio)).join()).toContain('programs are in OH');
    expect(warnings(by([['One region from', '90%']], inOhio))).toEqual([]);
    const four = list(4, () => ({ Type: 'University' }));
    expect(warnings(by([['Fewest rows for a warning', 4]], four)).join()).toContain('Only university programs');
  });
});
