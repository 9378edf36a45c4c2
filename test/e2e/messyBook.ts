// Which workbook do people really keep? A title, a merged group row, sections, a total, colors, days, emoji, columns of one's own, two lists, notes first.
import ExcelJS from 'exceljs';

type Row = readonly (string | number | Date)[];

const MEDICINE: readonly Row[] = [
  ['🩺 IM programs 2027, from the group chat'],
  ['last touched', new Date('2026-08-30')],
  [],
  ['', 'Program', '', 'Exams', '', 'Visa', '', '', '', 'my stuff', '', ''],
  ['#', 'Hospital', 'City/State', 'Step 1', 'Step 2 CK', 'J-1', 'H-1B', '% IMG', 'YOG', 'vibes', 'who told me', 'emailed on'],
  ['CALIFORNIA'],
  [
    1,
    'Mill Creek Medical Center',
    'Fresno, CA',
    'no min',
    'no min',
    'yes',
    'no',
    '60%',
    'within 10 yrs',
    '😀',
    'Ana',
    new Date('2026-08-02'),
  ],
  [2, 'Valley General Hospital', 'Riverside, CA', 'pass', 240, 'yes', 'only with Step 3', '45%', 'no limit', '', '', ''],
  [3, 'Saltbush Community Hospital', 'Bakersfield, CA', '', '', '?', '?', '', '5 years', '🤷', 'reddit', ''],
  ['TEXAS'],
  [4, 'Harbor View Hospital', 'Houston, TX', '', 'min 210', 'no', 'no', '20%', '', 'no parking', 'Sam', ''],
  [
    5,
    'Red Mesa Regional',
    'El Paso, TX',
    'pass',
    'no min',
    'yes',
    'yes',
    '15 of 20',
    'no limit',
    '❤️',
    '',
    new Date('2026-09-01'),
  ],
  [],
  ['NEW YORK'],
  [6, 'Lakeside Hospital', 'Buffalo, NY', '', '', 'yes', '', '', 'no limit', '', '', ''],
  [7, 'Mill Creek Medical Center', 'Fresno, CA', '', '', 'yes', '', '', '', 'again?', 'Sam', ''],
  [8, 'Kings Bridge Medical Center', 'Brooklyn, NY', 'no min', '215', 'yes', 'yes', '85%', 'within 5 years', '', '', ''],
  ['Total', '8'],
];
const FAMILY: readonly Row[] = [
  ['Family medicine, my backup'],
  ['Program Name', 'State', 'Sponsors?', 'YOG', 'US exp', 'Notes'],
  ['Cedar Bluff Family Medicine', 'OH', 'J1 ok, no H1', 'within 7 yrs', '3 months preferred', ''],
  ['Lake County Family Medicine', 'MI', 'none', 'no limit', 'not needed', ''],
  ['Sand Hills FM', 'NE', 'J-1', 'no limit', 'not needed', 'my cousin works there'],
];
const FILLS: Readonly<Record<string, string>> = {
  B4: 'FFDDEBF7',
  D4: 'FFDDEBF7',
  F4: 'FFDDEBF7',
  J4: 'FFE2EFDA',
  J12: 'FFFFF2CC',
};

export async function messyBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('notes').addRows([['call mom'], ['ask the dean for the MSPE by 2026-09-01']]);
  const list = book.addWorksheet('IM');
  list.addRows(MEDICINE.map((row) => [...row]));
  for (const merged of ['A1:F1', 'B4:C4', 'D4:E4', 'F4:G4', 'J4:L4']) list.mergeCells(merged);
  list.getCell('A1').font = { size: 16, bold: true };
  for (const [cell, argb] of Object.entries(FILLS))
    list.getCell(cell).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
  list.getColumn(2).width = 30;
  list.getColumn(3).width = 18;
  book.addWorksheet('FM backup').addRows(FAMILY.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Another applicant's: a cover, one list with a place and a visa in other columns than ours, another of a second specialty. */
export async function friendsBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('read me').addRow(['Hi! Sharing what I have. Good luck 🍀']);
  book
    .addWorksheet('Internal')
    .addRows([
      ['Shared list, IM'],
      [],
      ['Program', 'City', 'State', 'Visas', 'IMG share', 'My interview', 'Director'],
      ['Mill Creek Medical Center', 'Fresno', 'CA', 'J-1', 0.6, '', 'Dr Roe'],
      ['Copper Basin Medical Center', 'Globe', 'AZ', 'J-1 and H-1B', 0.75, new Date('2026-11-12'), 'Dr Poe'],
      ['Long Prairie Hospital', 'Wichita', 'KS', 'Yes', 0.4, '', ''],
      ['', 'that is all', '', '', '', '', ''],
    ]);
  book
    .getWorksheet('Internal')
    ?.getColumn(5)
    .eachCell((cell) => {
      cell.numFmt = '0%';
    });
  book.addWorksheet('Family').addRows([
    ['Program', 'State'],
    ['Juniper Family Medicine', 'NM'],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** In Spanish, in November: "Estado" is the state on one tab and what became of the application on the other, "intentos" are asked for. */
const MEDICINA: readonly Row[] = [
  ['🩺 MI MATCH 2027, medicina interna'],
  ['actualizado', new Date('2026-10-20')],
  ['', 'Programa', '', 'Exámenes', '', '', 'Visas', '', '', 'Mío', '', ''],
  [
    '#',
    'Nombre del programa',
    'Ciudad/Estado',
    'Step 1',
    'Step 2 CK mínimo',
    '¿Acepta intentos?',
    'J-1',
    'H-1B',
    '% de IMG',
    'Año de graduación',
    'Estado',
    'Notas',
  ],
  ['CALIFORNIA ☀️'],
  [1, 'Mill Creek', 'Fresno, CA', 'aprobado', 'sin mínimo', 'sí', 'sí', 'no', '62%', 'máx 10 años', 'aplicado', 'buena gente'],
  [2, 'Valley General', 'Riverside, CA', 'aprobado', 'mínimo 230', 'no', 'sí', 'con Step 3', '45%', 'sin límite', 'aplicado', ''],
  [3, 'Saltbush', 'Bakersfield, CA', '', '', '?', '?', '', '', '5 años', '', 'preguntar'],
  ['TEXAS'],
  [4, 'Harbor View', 'Houston, TX', 'primer intento', '210', '', 'sí', 'no', '20%', '', 'rechazado', ''],
  [
    5,
    'Red Mesa',
    'El Paso, TX',
    'aprobado',
    'ninguno',
    'sí, 1 intento',
    'sí',
    'sí',
    '15 de 20',
    'sin límite',
    'entrevista 3/12',
    '❤️',
  ],
  [],
  [6, 'Lakeside', 'Buffalo, NY', '', '', 'no dice', 'sí', '', '', 'sin límite', 'entrevistado', ''],
  [7, 'Kings Bridge', 'Brooklyn, NY', 'sin mínimo', '215', 'sí', 'sí', 'sí', '85%', 'menos de 10 años', 'lista de espera', ''],
  ['TOTAL', '7 programas'],
];
const FAMILIAR: readonly Row[] = [
  ['Medicina familiar, mi plan B'],
  ['Programa', 'Estado', 'Visa', 'Año de graduación', 'Experiencia clínica en EE.UU.', 'Notas'],
  ['Cedar Bluff', 'OH', 'J-1 sí, H-1B no', 'máx 10 años', '3 meses', ''],
  ['Lake County', 'MI', 'ninguna', 'sin límite', 'no requiere', ''],
  ['Sand Hills', 'NE', 'J-1', 'sin límite', 'no requiere', 'mi prima trabaja ahí'],
];

export async function spanishBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('pendientes').addRows([['llamar a mamá'], ['MSPE']]);
  const list = book.addWorksheet('MI');
  list.addRows(MEDICINA.map((row) => [...row]));
  for (const merged of ['A1:G1', 'B3:C3', 'D3:F3', 'G3:H3', 'J3:L3']) list.mergeCells(merged);
  list.getColumn(2).width = 24;
  book.addWorksheet('MF').addRows(FAMILIAR.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}
