/** Does a formula of the local workbook find the evidence, as a cell at Google's would? */
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import type { Catalogue } from '../../host/engine/catalogue.ts';
import { openWorkbook } from '../../host/headless.ts';

test('EVIDENCE in a cell reads the file beside the script', async () => {
  const workbook = await openWorkbook({
    code: readFileSync('dist/addon/Code.js', 'utf8'),
    catalogue: JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue,
    tabs: [
      {
        name: 'A',
        rows: [
          ['Program', 'City', 'State', '', '=EVIDENCE(A1:C)'],
          ['Kern Medical IM', 'Bakersfield', 'CA'],
        ],
        rowCount: 20,
        columnCount: 20,
      },
    ],
  });
  onTestFinished(() => workbook.dispose());
  expect(['E1', 'E2', 'F2', 'G2', 'J2'].map((address) => workbook.cell(`A!${address}`))).toEqual([
    'Hospital',
    'Kern Medical Center',
    'sure',
    '050315',
    '113.54',
  ]);
});
