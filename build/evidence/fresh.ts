/** Which tables of data/evidence does a folder of fresh downloads renew? The same columns, one table from each download. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { employersFrom, worksitesFrom } from './freshFilings';
import { hospitalsFrom, teachingFrom } from './freshHospitals';
import { EVIDENCE_DATA, type Row, rowsIn } from './tables';

/** USDA, Rural-Urban Continuum Codes 2023: one row an attribute. */
export const ruccFrom = (rows: readonly Row[]): Row[] =>
  rows
    .filter(({ Attribute }) => Attribute === 'RUCC_2023')
    .map(({ FIPS = '', State = '', County_Name = '', Value = '' }) => ({
      fips: FIPS.padStart(5, '0'),
      state: State,
      county: County_Name,
      rucc_2023: Value,
    }));

/** Reads the downloads of a folder by their official names, and writes the tables that they give; others stay. */
export function writeFresh(folder: string, out = EVIDENCE_DATA): string[] {
  const all = readdirSync(folder).sort();
  const read = (name: string): Row[] => rowsIn(readFileSync(join(folder, name), 'utf8'));
  const written: string[] = [];
  const write = (name: string, rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    writeFileSync(join(out, `${name}.csv`), `${Papa.unparse([...rows], { newline: '\n' })}\n`);
    written.push(name);
  };
  const hospitals = all
    .filter((name) => /^Hospital_General_Information/i.test(name))
    .flatMap((name) => hospitalsFrom(read(name)));
  write('hospitals', hospitals);
  write(
    'teaching',
    teachingFrom(
      all
        .filter((name) => /^CostReport_\d{4}/.test(name))
        .reverse()
        .map(read),
    ),
  );
  write(
    'rucc',
    all.filter((name) => /^Ruralurbancontinuum/i.test(name)).flatMap((name) => ruccFrom(read(name))),
  );
  const filings = all.filter((name) => /^LCA_Disclosure_Data_FY\d{4}/.test(name));
  const newest = filings[filings.length - 1];
  if (newest !== undefined)
    write(
      'worksites',
      worksitesFrom(read(newest), hospitals.length > 0 ? hospitals : rowsIn(readFileSync(join(out, 'hospitals.csv'), 'utf8'))),
    );
  const years: Record<string, Row[]> = {};
  for (const name of filings) {
    const year = name.slice(22, 26);
    years[year] = [...(years[year] ?? []), ...read(name)];
  }
  write('employers', employersFrom(years));
  return written;
}
