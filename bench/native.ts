/** What do the tiers of a list cost, against the engine's own formulas for the same verdicts, one a row? On a list plain enough for such formulas to get it right. */
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../host/engine/catalogue.ts';
import type { Workbook } from '../host/engine/workbook.ts';
import { openWorkbook } from '../host/headless.ts';
import type { TabContent } from '../host/workbookData.ts';
import type { Figure } from './figure.ts';

const VISAS = ['J-1', 'no visas', 'J-1, H-1B'];
const MINIMA = [210, 215, 240];
const SHARES = [0.6, 0.02];
const PROFILE: TabContent = {
  name: 'Profile',
  rows: [
    ['Work right', 'Needs a visa'],
    ['Visa wanted', 'J-1'],
    ['Step 1', 'Pass'],
    ['Step 2 CK', 218],
    ['Step 2 CK attempts', 1],
    ['Graduation date', '2024-07-15'],
    ['Hands-on USCE months', 6],
    ['ECFMG certification', 'Yes'],
    ['Season', 2027],
  ],
};

const list = (rows: number): TabContent => ({
  name: 'Programs',
  rows: [
    ['Program', 'Type', 'Visa', 'Min CK', 'IMG %'],
    ...Array.from({ length: rows }, (_, at) => [
      `Program ${at}`,
      'Community',
      VISAS[at % 3] ?? '',
      MINIMA[Math.floor(at / 3) % 3] ?? 0,
      SHARES[Math.floor(at / 9) % 2] ?? 0,
    ]),
  ],
  columnCount: 12,
  rowCount: rows + 10,
});

/** A row's verdict as a person would write it with the engine's functions. */
const own = (row: number, says: readonly string[]): string =>
  `=IF(ISNUMBER(SEARCH("no visas",C${row})),"${says[0]}",IF(D${row}>Profile!$B$4,"${says[1]}",IF(E${row}>=0.3,"${says[2]}","${says[3]}")))`;

interface Timed {
  readonly ms: number;
  readonly verdicts: readonly string[];
}

/** Median of five: her Step 2 CK score changes, and all verdicts are there again. */
async function timed(workbook: Workbook, rows: number, column: string): Promise<Timed> {
  const times: number[] = [];
  for (const score of [219, 217, 219, 217, 218]) {
    const began = performance.now();
    await workbook.setCell('Profile!B4', score);
    times.push(performance.now() - began);
  }
  const verdicts = Array.from({ length: rows }, (_, at) => workbook.cell(`Programs!${column}${at + 2}`));
  workbook.dispose();
  return { ms: times.sort((one, other) => one - other)[2] ?? 0, verdicts };
}

async function measure(rows: number): Promise<Figure> {
  const code = readFileSync('dist/addon/Code.js', 'utf8');
  const catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
  const open = () => openWorkbook({ code, catalogue, tabs: [list(rows), PROFILE], names: { PROFILE: 'Profile!$A$1:$B$9' } });
  const tiers = await open();
  await tiers.setCell('Programs!G1', '=TIER(A1:E;PROFILE)');
  const ours = await timed(tiers, rows, 'G');
  // The first rows of each kind say what the formulas are to say.
  const says = [1, 6, 0, 9].map((at) => ours.verdicts[at] ?? '');
  const natives = await open();
  await natives.change(() => {
    const cells = Array.from({ length: rows }, (_, at) => [{ f: own(at + 2, says) }]);
    natives.sheet.getSheetByName('Programs')?.getRange(1, 6, rows, 1).setValues(cells);
  });
  const theirs = await timed(natives, rows, 'G');
  const same = ours.verdicts.filter((verdict, at) => verdict === theirs.verdicts[at]).length;
  return {
    what: `TIER on ${rows} rows, against the engine’s own formulas`,
    measured: `${ours.ms.toFixed(0)} ms, theirs ${theirs.ms.toFixed(0)} ms (${same} verdicts the same)`,
    budget: 'as fast as they are',
  };
}

export const measureNative = async (): Promise<Figure[]> => [await measure(1000), await measure(5000)];
