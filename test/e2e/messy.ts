// A workbook as people keep it: notes first, a title, a merged group row, columns of one's own, two lists. Is it found and read without a hand's help?
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { type Opened, ready } from './open.ts';
import { personAt } from './person.ts';

/** Row 4 names groups, merged over the columns of row 5; a section row and a total stand between programs. */
const MEDICINE = [
  ['IM programs 2027, from the group chat'],
  ['last touched in August'],
  [],
  ['', 'Program', '', 'Exams', '', 'Visa', '', 'my stuff', ''],
  ['#', 'Hospital', 'City/State', 'Step 1', 'Step 2 CK', 'J-1', 'H-1B', 'vibes', 'who told me'],
  ['CALIFORNIA'],
  [1, 'Mill Creek Medical Center', 'Fresno, CA', 'no min', 'no min', 'yes', 'no', 'good', 'Ana'],
  [2, 'Valley General Hospital', 'Riverside, CA', 'pass', 240, 'yes', 'only with Step 3', '', ''],
  ['TEXAS'],
  [3, 'Harbor View Hospital', 'Houston, TX', '', 'min 210', 'no', 'no', 'no parking', 'Sam'],
  ['Total', '3'],
];
const FAMILY = [
  ['Family medicine, my backup'],
  ['Program Name', 'State', 'Sponsors?', 'YOG', 'US exp'],
  ['Cedar Bluff Family Medicine', 'OH', 'J1 ok, no H1', 'within 7 yrs', '3 months preferred'],
  ['Lake County Family Medicine', 'MI', 'none', 'no limit', 'not needed'],
];

async function messyWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('notes').addRows([['call mom'], ['ask the dean for the MSPE by 2026-09-01']]);
  const medicine = book.addWorksheet('IM');
  medicine.addRows(MEDICINE);
  for (const merged of ['B4:C4', 'D4:E4', 'F4:G4', 'H4:I4']) medicine.mergeCells(merged);
  book.addWorksheet('FM backup').addRows(FAMILY);
  book
    .addWorksheet('Profile')
    .addRows([
      ['About me'],
      ['Work status', 'need J-1'],
      ['Step 1', 'pass, 1st try'],
      ['CK', '221 (second attempt, first was 205)'],
      ['YOG', 2021],
      ['USCE', '3 months hands on + 2 obs'],
      ['ECFMG', 'certified'],
      ['Match year', 2027],
    ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** @param page With the sample as it opens, which is replaced unasked. */
export function messyTests(page: () => Opened): void {
  const { frame, sees, startHere, opens } = personAt(page);
  beforeAll(async () => {
    await opens(
      { name: 'season.xlsx', mimeType: 'application/octet-stream', buffer: await messyWorkbook() },
      'notes!A1',
      'call mom',
    );
    await ready(page().page);
  });

  test('the list is found behind the notes: its names stand under a merged group row, sections and the total are no programs', async () => {
    await startHere();
    await sees('3 rows on the tab “IM”, 7 of 9 columns read.');
  });

  test('a formula that is given the whole tab answers beside its programs alone', async () => {
    const verdicts = await page().page.evaluate(async () => {
      await window.matchsheet.setCell('IM!K1', '=TIER(A1:I11; Profile!A1:B8)');
      return Array.from({ length: 11 }, (_, at) => window.matchsheet.cell(`IM!K${at + 1}`));
    });
    // CK 221 passed, one failure before it; "no" to J-1 and a minimum of 240 are stops.
    expect(verdicts.map((said, at) => [at + 1, said]).filter(([, said]) => said !== '')).toEqual([
      [5, 'Tier'],
      [7, expect.stringMatching(/^(?:Realistic|Reach)/)],
      [8, 'Skip'],
      [10, 'Skip'],
    ]);
  });

  test('the profile of one’s own words is read row by row', async () => {
    const read = await page().page.evaluate(async () => {
      await window.matchsheet.setCell('Profile!D1', '=PROFILE_READ(A1:B8)');
      return [2, 3, 4, 5, 6, 7, 8].map((row) => window.matchsheet.cell(`Profile!D${row}`));
    });
    expect(read).toEqual([
      'work_right: needs a visa; visa_wanted: J-1',
      'step1: pass; step1_attempts: 1',
      'step2: 221; step2_attempts: 2',
      'graduation_date: 2021',
      'usce_months: 3; observership_months: 2',
      'ecfmg: yes',
      'season: 2027',
    ]);
  });

  test('a profile without its range name is found, and used with one press', async () => {
    await startHere();
    await sees('The tab “Profile” looks like your profile: 7 rows that MatchSheet knows. Using it changes no cell.');
    await (await frame()).getByRole('button', { name: 'Use this profile' }).click();
    await sees('This profile is used from now on.');
    await (await frame()).getByRole('button', { name: 'Undo' }).click();
    await (await frame()).getByRole('button', { name: 'Use this profile' }).click();
    await sees('9 answers. All were understood.');
  });

  test('the other list is read where it stands, with its own headers', async () => {
    const read = await page().page.evaluate(async () => {
      await window.matchsheet.setCell('FM backup!G1', '=HOW_READ("columns"; A1:E4)');
      return Array.from({ length: 5 }, (_, at) => window.matchsheet.cell(`FM backup!H${at + 1}`));
    });
    expect(read).toEqual(['program', 'state', 'visa', 'yog', 'usce']);
  });
}
