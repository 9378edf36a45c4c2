// A pasted page beside a row with cells of the applicant's own: what fills, what a button replaces, what the page leaves open, and the way back;
// then her letters under Status, which she alone can explain.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Alone, openSidebarAlone } from './alone/open.ts';
import { lookOfSidebar, personAt } from './person.ts';

const LIST = [
  ['Program', 'Visa', 'Step 2 CK minimum', 'Attempts', 'USCE', 'Status'],
  ['Lakeside Hospital', '', 240, '', '', 'A'],
  ['Harbor View Hospital', 'J-1', 210, 2, 'none', 'W'],
];
const PAGE = `Requirements
• Step 2 CK of at least 215
• One month of US clinical experience is preferred
• No more than two attempts on any Step
Campus B: no more than three attempts on any Step
Visas
We sponsor J-1 visas through ECFMG. We do not sponsor H-1B visas.`;

export function pageToRowTests(): void {
  let opened: Alone;
  const { frame, cell, sees, press, startHere } = personAt(() => opened);
  const { barriersOf, barriersInLargeText } = lookOfSidebar(() => opened, frame);
  const shows = (address: string, text: string): Promise<unknown> =>
    opened.page.waitForFunction(([at, said]) => window.matchsheet.cell(at ?? '') === said, [address, text]);

  beforeAll(async () => {
    opened = await openSidebarAlone([{ name: 'list', rows: LIST }]);
    opened.select('list', 2);
    await startHere();
    await (await frame()).getByRole('navigation').getByRole('button', { name: 'Row', exact: true }).press('Enter');
  });
  afterAll(() => opened.close());

  test('each fact stands with its sentence; two rules of two campuses are asked in the page’s words', async () => {
    await press('Fill the row from its web page');
    await (await frame()).getByLabel('The page').focus();
    await opened.page.keyboard.insertText(PAGE);
    await press('Read the page');
    await sees('Lakeside Hospital, row 2');
    await sees('Not clear on this page');
    await sees('“No more than two attempts on any Step … Campus B: no more than three attempts on any Step”');
    await sees('Your cell says “240”.');
  });

  test('at 300 pixels, light, dark and in text of twice the size nothing stands in the way', async () => {
    expect(await barriersOf()).toEqual([]);
    expect(await barriersInLargeText()).toEqual([]);
  });

  test('a filled cell is replaced by the button that names it alone, its words go into the note, and Undo brings them back', async () => {
    await press(/^In Step 2 CK minimum, row 2: /);
    await shows('list!C2', 'required 215');
    expect(await cell('list!B2')).toBe('');
    await press('Undo');
    await shows('list!C2', '240');
    await press('Fill 2 blank cells');
    await shows('list!B2', 'J-1 yes; H-1B no');
    expect(await Promise.all(['C2', 'D2', 'E2'].map((at) => cell(`list!${at}`)))).toEqual(['240', '', 'preferred 1 month']);
  });

  test('a letter under Status is asked, taught with one press, and read that way', async () => {
    await (await frame()).getByRole('navigation').getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await press('Say what they mean');
    await sees('Not understood: “A”.');
    await press('applied');
    await sees('“A” now means applied, in 1 row.');
    await press('waitlisted');
    await sees('“W” now means waitlisted, in 1 row.');
    for (const part of await (await frame()).locator('details').all()) await part.evaluate((one) => one.setAttribute('open', ''));
    await sees('Read as applied, as you told MatchSheet.');
    await sees('Read as waitlisted, as you told MatchSheet.');
    expect(await Promise.all(['F2', 'F3'].map((at) => cell(`list!${at}`)))).toEqual(['A', 'W']);
  });
}
