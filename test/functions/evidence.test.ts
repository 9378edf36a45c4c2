/** EVIDENCE: what a list of programs is told of the public record, and what a person can confirm. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freshAddon, keptAddon } from '../support/addon';

const HEADERS = ['Program', 'Hospital', 'City', 'State'];
const kept = keptAddon();
const evidence = (rows: readonly unknown[][], settings?: readonly unknown[][]): unknown[][] =>
  kept.call('EVIDENCE', [HEADERS, ...rows], settings) as unknown[][];
/** One row by its headers. */
const of = (row: unknown[], settings?: readonly unknown[][]): Record<string, unknown> => {
  const [headers = [], cells = []] = evidence([row], settings);
  return Object.fromEntries(headers.map((header, at) => [header, cells[at]]));
};

describe('EVIDENCE', () => {
  test('has these ten columns for ever, a row for each program, blank for a blank row', () => {
    expect(
      evidence([
        ['Kern Medical IM', '', 'Bakersfield', 'CA'],
        ['', '', '', ''],
        ['Valley', '', 'Renton', 'WA'],
      ]).map((row) => row.slice(0, 3)),
    ).toEqual([
      ['Hospital', 'Certainty', 'CMS number'],
      ['Kern Medical Center', 'sure', '050315'],
      ['', '', ''],
      ['Valley Medical Center', 'sure', '500088'],
    ]);
    expect(evidence([['Kern Medical IM', '', 'Bakersfield', 'CA']])[0]).toEqual([
      'Hospital',
      'Certainty',
      'CMS number',
      'Did you mean',
      'Health center',
      'Residents (FTE, 2021)',
      'Metro',
      'H-1B filings here',
      'Employer',
      'In words',
    ]);
  });
  test('gives count, quarter and specialty of the filings at that address, and the one employer of that name', () => {
    const row = of(['BIDMC', '', 'Boston', 'MA']);
    // 14 for residents: 6 + 3 + 2 + 1 + 1 + 1; with a second employer's 8 there are 50 for physicians.
    expect(row['H-1B filings here']).toBe(
      '14 for residents (Internal Medicine 6, Pathology 3, Surgery 2, Anesthesiology 1, Obstetrics and Gynecology 1, Radiology 1); 50 for physicians in all, January to March 2025',
    );
    expect(row.Employer).toBe('Beth Israel Deaconess Medical Center, Inc.');
    expect(row['In words']).toContain(
      'H-1B filings at this address, January to March 2025: 14 for residents under the name Beth Israel Deaconess Medical Center, Inc.',
    );
  });
  test('names no employer where others lend their residents: Montefiore and Icahn at Jacobi', () => {
    const row = of(['Jacobi', '', 'Bronx', 'NY']);
    expect(row['H-1B filings here']).toMatch(/^3 for residents/);
    expect(row.Employer).toBe('');
  });
  test('an address without filings is “not found”, and nothing ever says that anybody sponsors', () => {
    const rows = evidence([
      ['LAC+USC', '', 'Los Angeles', 'CA'],
      ['Jacobi', '', 'Bronx', 'NY'],
      ['UPMC', '', 'Pittsburgh', 'PA'],
      ['Clinica Sierra Vista', '', 'Bakersfield', 'CA'],
    ]);
    expect(rows[1]?.[7]).toBe('Not found, January to March 2025');
    expect(JSON.stringify(rows)).not.toMatch(/sponsor/i);
  });
  test('asks where several could be meant, with at most five of them', () => {
    const row = of(['UPMC', '', 'Pittsburgh', 'PA']);
    expect(row).toMatchObject({ Hospital: '', Certainty: 'ask', 'CMS number': '', Employer: '' });
    expect(String(row['Did you mean']).split(' | ')).toHaveLength(5);
    expect(row['Did you mean']).toContain('UPMC Mercy, Pittsburgh (390028)');
    expect(row['In words']).toContain('Hospital "UPMC | Pittsburgh | PA"');
  });
  test('finds a health center, with its specialty and year', () => {
    expect(of(['Clinica Sierra Vista', '', 'Bakersfield', 'CA'])).toMatchObject({
      Hospital: '',
      Certainty: 'sure',
      'Health center': 'Clinica Sierra Vista (Family Medicine)',
    });
  });
  test('a specialty in the column Program is no name: the hospital’s column is read', () => {
    expect(of(['Internal Medicine', 'Saint Agnes', 'Fresno', 'CA'])['CMS number']).toBe('050093');
  });
  test('a program and a hospital that are two are asked about', () => {
    expect(of(['Jacobi Medical Center', 'Lincoln Medical Center', 'Bronx', 'NY']).Certainty).toBe('ask');
  });
  test('old names are told with their year, a closed hospital with its month', () => {
    expect(of(['Maricopa', '', 'Phoenix', 'AZ'])['In words']).toContain(
      'Valleywise Health Medical Center, Phoenix, in 2018 Maricopa Medical Center.',
    );
    expect(of(['Carney', '', 'Boston', 'MA'])['In words']).toContain('It closed in 2024-08.');
    expect(of(['Hahnemann', '', 'Philadelphia', 'PA'])).toMatchObject({
      Certainty: 'none',
      'CMS number': '',
      'In words': 'Hahnemann University Hospital closed in 2019-09.',
    });
  });
  test('where Google refuses the file, the cell says where to go', () => {
    expect(freshAddon(null).call('EVIDENCE', [HEADERS, ['Kern Medical', '', 'Bakersfield', 'CA']])).toBe(
      'The evidence cannot be read in a cell here: open Find in the sidebar.',
    );
  });
  test('no other function reads the file', () => {
    const addon = freshAddon(null);
    expect(addon.call('REGION', 'Fresno', 'CA')).toBe('CA; Central Valley; Pacific');
    expect(readFileSync('dist/addon/Code.js', 'utf8').match(/createTemplateFromFile/g)).toHaveLength(1);
  });
});

describe('what a person confirms in SETTINGS', () => {
  const UPMC = ['UPMC', '', 'Pittsburgh', 'PA'];
  test('a CMS number, with the leading zero that a cell loses', () => {
    expect(of(UPMC, [['Hospital "UPMC | Pittsburgh | PA"', 390028]])).toMatchObject({
      Hospital: 'UPMC Mercy',
      Certainty: 'sure',
      'CMS number': '390028',
    });
    expect(of(['St Marys', '', '', 'CA'], [['Hospital "St Marys"', 50191]])['CMS number']).toBe('050191');
  });
  test('that no hospital is meant', () => {
    expect(of(['Kern Medical', '', 'Bakersfield', 'CA'], [['Hospital "Kern Medical"', 'none']])).toMatchObject({
      Hospital: '',
      Certainty: 'none',
      'In words': 'You said that no hospital is meant.',
    });
  });
  test('an employer: only then the seven years of that exact name are told', () => {
    const settings = [
      ['Hospital "UPMC | Pittsburgh | PA"', '390164'],
      ['Employer "UPMC | Pittsburgh | PA"', 'UPMC Medical Education'],
    ];
    expect(of(UPMC, settings)).toMatchObject({ Employer: 'UPMC Medical Education' });
    expect(of(UPMC, settings)['In words']).toContain('FY2019 to FY2025: 0, 0, 0, 3, 92, 109, 148.');
    expect(of(UPMC, settings.slice(0, 1))['In words']).not.toContain('FY2019');
  });
  test('a number that is none is passed over, and told', () => {
    const row = of(UPMC, [['Hospital "UPMC | Pittsburgh | PA"', 'Mercy']]);
    expect(row.Certainty).toBe('ask');
    expect(row['In words']).toMatch(/^SETTINGS, Hospital "UPMC \| Pittsburgh \| PA": “Mercy” is neither a CMS number/);
  });
  test('an employer of another spelling is not guessed', () => {
    const settings = [
      ['Hospital "UPMC"', '390164'],
      ['Employer "UPMC"', 'UPMC Med Education'],
    ];
    expect(of(UPMC, settings)['In words']).toContain('No employer is called exactly UPMC Med Education');
  });
});
