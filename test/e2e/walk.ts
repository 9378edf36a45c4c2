// From a messy workbook through every step to the mentor and back: does each screen help, at two sizes, light and dark? `npm run walk`.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeBrowser } from './browser.ts';
import { friendsBook, messyBook } from './messyBook.ts';
import { type Opened, openPage, ready } from './open.ts';
import { personAt } from './person.ts';
import { screen } from './screen.ts';

afterAll(closeBrowser);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe.each([
  { width: 1440, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('a messy workbook at $width px, $colorScheme', ({ width, colorScheme }) => {
  let opened: Opened;
  const { frame, cell, sees, press, type: fill, startHere, opens } = personAt(() => opened);
  const pane = async (name: string): Promise<void> =>
    (await frame()).getByRole('navigation').getByRole('button', { name, exact: true }).press('Enter');
  const click = async (address: string): Promise<void> => {
    const { x, y } = await opened.page.evaluate((name) => window.matchsheet.rect(name), address);
    await opened.page.mouse.click(x, y);
  };
  const look = async (name: string): Promise<void> => screen(opened, await frame(), `${width}-${name}`);

  beforeAll(async () => {
    opened = await openPage();
    await opened.page.setViewportSize({ width, height: 800 });
    await opened.page.emulateMedia({ colorScheme });
    await opens({ name: 'season.xlsx', mimeType: 'application/octet-stream', buffer: await messyBook() }, 'notes!A1', 'call mom');
    await ready(opened.page);
    await startHere();
  });
  afterAll(() => opened.close());

  test('Start finds the list behind the notes, and names the other one', async () => {
    await sees('8 rows on the tab “IM”, 9 of 12 columns read.');
    await sees(/“FM backup” also holds a list/);
    await look('1-start');
  });

  test('the profile in six pages', async () => {
    await press('Fill in my profile');
    await press('Needs a visa');
    await press('J-1');
    await press('Save and go on');
    await fill('Step 1', 'Pass');
    await fill('Step 2 CK', '221 (second attempt, first was 205)');
    await look('2-profile');
    await press('Save and go on');
    await sees('Many programs take only graduates of the last few years.');
    await fill('Graduation date', '2021-07-15');
    for (let page = 0; page < 3; page += 1) await press('Save and go on');
    await fill('Target areas', 'California, then Texas');
    await fill('Specialties', 'Internal Medicine, Family Medicine');
    await press(/^Save/);
    await sees('All were understood.');
    await look('3-profile-read');
  });

  test('headers and readings are shown, and lead back', async () => {
    await press('Check the headers');
    await look('4-headers');
    await press('All right as it is');
    await press('How your cells were read');
    await look('5-readings');
    await press('Back to Start');
  });

  test('an Excel file of a friend adds what is new, says what it leaves out, and Undo takes it back', async () => {
    await pane('Start');
    await press('Add programs');
    await (await frame()).setInputFiles('#file', {
      name: 'letter.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-'),
    });
    await sees(/“letter\.pdf” is no table\./);
    await (await frame()).setInputFiles('#file', { name: 'friend.xlsx', mimeType: XLSX, buffer: await friendsBook() });
    // “read me” holds no list, so it is not offered.
    await sees('Which tabs of “friend.xlsx”?');
    expect(await (await frame()).getByRole('checkbox').count()).toBe(2);
    await (await frame()).getByLabel(/Family \(/).check();
    await press('Show what would be added');
    await sees('“Internal”: 2 new programs for “IM”');
    await sees('“Family”: 1 new program for “IM”');
    await sees(
      'Your list has no column for: My interview, Director. These cells are left out; add such a column first to keep them.',
    );
    await look('5b-add');
    await press('Add 3 programs');
    await sees('3 programs added to “IM”.');
    expect(await cell('IM!B21')).toBe('Juniper Family Medicine');
    expect(await Promise.all(['B19', 'C19', 'F19', 'G19', 'H19'].map((at) => cell(`IM!${at}`)))).toEqual([
      'Copper Basin Medical Center',
      'Globe, AZ',
      'J-1 and H-1B',
      'J-1 and H-1B',
      '75%',
    ]);
    await look('5c-added');
    await press('Undo');
    await sees('Taken back.');
    expect(await Promise.all(['B19', 'B21'].map((at) => cell(`IM!${at}`)))).toEqual(['', '']);
    await press('Back');
  });

  test('Score answers beside the list, tells what is listed twice, and Undo brings the view back', async () => {
    await pane('Score');
    await press('Score my list');
    await sees('8 programs, from cell N5 on');
    await sees(/^Listed more than once: Mill Creek Medical Center\./);
    expect(await Promise.all([5, 6, 7, 11, 18].map((row) => cell(`IM!N${row}`)))).toEqual(['Tier', '', 'Reach', 'Skip', '']);
    await look('6-score');
    await press('Undo');
    await sees('The columns are gone, and your sheet is as it was.');
    expect(await cell('IM!N5')).toBe('');
    await press('Score my list');
    await sees('8 programs, from cell N5 on');
  });

  test('the list in order, and one shortlist of both lists', async () => {
    await press('Show my list in order');
    await sees('The tab “In order” shows “IM”.');
    expect(await cell('In order!B2')).toBe('Program');
    await look('7-order');
    await press('Make one shortlist of 2 lists');
    await sees(/^The tab “Shortlist” shows “IM” and “FM backup”\./);
    expect(await cell('Shortlist!G2')).toBe('List');
    await look('8-shortlist');
  });

  test('a row is explained, and another set beside it', async () => {
    await click('IM!B7');
    await pane('Row');
    await sees('What would help');
    await look('9-row');
    await press('Compare it with another row');
    await click('IM!B8');
    await press('Explain the selected row');
    await sees('Side by side');
    await look('10-compared');
    await press('Stop comparing');
  });

  test('the day of a check gets a column of its own right of the facts, which goes with Undo', async () => {
    await press('I checked this row today');
    await sees('2026-09-10.');
    expect([await cell('IM!L5'), await cell('IM!L8')]).toEqual(['Checked on', '2026-09-10']);
    await look('10b-checked');
    await press('Undo');
    await sees('Your list has no such column yet: the button adds it.');
    expect(await cell('IM!L5')).toBe('emailed on');
  });

  test.each(['Verify', 'Season', 'Plan', 'Rank', 'Story', 'Find', 'Help'])('%s is of use', async (name) => {
    await pane(name);
    if (name === 'Plan') await sees('Your season, from the list “IM”.');
    if (name === 'Find') await sees(/places not on your list yet/);
    await look(`11-${name.toLowerCase()}`);
  });

  test('the plan becomes a tab, the other list another', async () => {
    await pane('Plan');
    await press('Make the Plan tab');
    await sees(/^The tab “Plan” holds the plan/);
    await look('12-plan');
    await click('FM backup!A3');
    await press('Look again');
    await sees('Your season, from the list “FM backup”.');
    await press(/the Plan tab$/);
    await sees(/^The tab “Plan FM backup” holds the plan/);
    expect(await cell('Plan!B1')).toMatch(/^From the list “IM”,/);
  });

  test('to the mentor and back', async () => {
    await click('IM!B7');
    await pane('Mentor');
    await press('Make the page');
    await sees('The tab “For mentor” is ready.');
    await look('13-mentor');
    const row = await opened.page.evaluate(() =>
      Array.from({ length: 40 }, (_, at) => at + 1).find(
        (at) => window.matchsheet.cell(`For mentor!A${at}`) === 'Lakeside Hospital',
      ),
    );
    await opened.page.evaluate(async (at) => {
      await window.matchsheet.setCell(`For mentor!C${at}`, 'Skip');
      await window.matchsheet.setCell(`For mentor!D${at}`, 'moved away');
    }, row);
    await press('Answers');
    await press('Look for answers');
    await press(/^Read “For mentor”/);
    await press('Bring back 1 answer');
    await sees('1 answer stands beside your list');
    await look('14-back');
    expect(opened.complaints).toEqual([]);
    expect(opened.elsewhere).toEqual([]);
  });
});
