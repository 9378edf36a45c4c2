/** Which rows of government data does the evidence rest on? Reads the CSV files of data/evidence, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export const EVIDENCE_DATA = 'data/evidence';

export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV text by their headers. */
export function rowsIn(text: string): Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error !== undefined) throw new Error(`row ${error.row}: ${error.message}`);
  return data;
}

/** All tables of a folder, by the names of their files. */
export interface Tables {
  readonly hospitals: readonly Row[];
  readonly teaching: readonly Row[];
  readonly sites: readonly Row[];
  readonly worksites: readonly Row[];
  readonly employers: readonly Row[];
  readonly healthCenters: readonly Row[];
  readonly rucc: readonly Row[];
  readonly corrections: readonly Row[];
  readonly closed: readonly Row[];
  readonly aliases: readonly Row[];
  readonly words: readonly Row[];
  readonly regions: readonly Row[];
  readonly sentences: readonly Row[];
}

export function readTables(folder = EVIDENCE_DATA): Tables {
  const table = (name: string): Row[] => rowsIn(readFileSync(join(folder, `${name}.csv`), 'utf8'));
  const corrections = table('corrections');
  /** A blank value takes the cell away: a filing error is not a fact. */
  const corrected = (name: string): Row[] =>
    table(name).map((row) => {
      const own = corrections.filter(({ ccn, column = '' }) => ccn === row.ccn && column in row);
      return { ...row, ...Object.fromEntries(own.map(({ column = '', value = '' }) => [column, value])) };
    });
  return {
    hospitals: table('hospitals'),
    teaching: corrected('teaching'),
    sites: corrected('sites'),
    worksites: table('worksites'),
    employers: table('employers'),
    healthCenters: table('health-centers'),
    rucc: table('rucc'),
    corrections,
    closed: table('closed'),
    aliases: table('aliases'),
    words: table('words'),
    regions: table('regions'),
    sentences: table('sentences'),
  };
}
