// How do the sample's CSV files become the workbook that the page opens with?
import { expect, test } from 'vitest';
import { sampleWorkbook } from '../../host/sample.ts';

const texts = {
  programs: 'Program,Visa,J-1,CK,IMG,Date\nFresno,"J-1, H-1B",TRUE,220,55%,12/30\nBronx,,FALSE,0123,,=1+1\n',
  profile: 'Field,Value\nVisa wanted,J-1\n',
  settings: 'Setting,Value\nUnticked box means,no\n',
  rosters: 'Program,Medical school\nMill Creek,Ross University\nMill Creek,UCSF\n',
};

const formulas = [
  { formula: (programs: string) => `=SHORTLIST(${programs}; PROFILE)`, widths: [100, 80], beginsWithTier: false },
  { formula: (programs: string) => `=TIER(${programs}; PROFILE)`, widths: [200], beginsWithTier: true },
];

const sample = sampleWorkbook(texts, formulas);
const [programs, profile] = sample.tabs;

test('numbers, percentages and ticks are those, and everything else stays the text it is', () => {
  const percent = { value: 0.55, pattern: '0%' };
  expect(programs?.rows[1]?.slice(0, 6)).toEqual(['Fresno', 'J-1, H-1B', true, 220, percent, '12/30']);
});

test('a number with a leading zero stays text and a text that begins with = is no formula', () => {
  expect(programs?.rows[2]?.slice(0, 6)).toEqual(['Bronx', '', false, '0123', '', { value: '=1+1', pattern: '@' }]);
});

test('the formulas stand in the header row past one blank column, each past the answer before it', () => {
  expect(programs?.rows[0]?.slice(6)).toEqual([null, '=SHORTLIST(A1:F; PROFILE)', null, '=TIER(A1:F; PROFILE)']);
  // A to F hold the programs and G is blank; the first formula fills H and I, so the second stands in J, column 9.
  expect(sample.tiers).toEqual({ tab: 'Programs', columns: [9] });
});

test('the profile and the settings are tabs with range names that leave spare rows', () => {
  expect(profile?.rows).toEqual([
    // How each row was read stands beside it.
    ['Field', 'Value', '=PROFILE_READ(PROFILE)'],
    ['Visa wanted', 'J-1'],
  ]);
  expect(sample.names).toEqual({
    PROFILE: 'Profile!$A$1:$B$60',
    SETTINGS: 'Settings!$A$1:$B$40',
    MATCHSHEET_PROFILE_READ: 'Profile!$C$1',
    // The columns that the first formula fills.
    MATCHSHEET_SCORE: 'Programs!$H$1:$I$1',
  });
});

test('the rosters are a tab of school lines with the formulas that count them beside', () => {
  const rosters = sample.tabs.find(({ name }) => name === 'Rosters');
  expect(rosters?.rows[1]?.slice(0, 2)).toEqual(['Mill Creek', 'Ross University']);
  expect(rosters?.rows[0]).toContain('=ROSTER(B1:B)');
});

test('an answer spills into cells that already have its number format', () => {
  const shares = { formula: () => '=IMG_SHARE(E1:E)', widths: [90], beginsWithTier: false, pattern: '0%' };
  // Six columns and a blank one, so the share stands in H, column 7.
  expect(sampleWorkbook(texts, [shares]).tabs[0]?.rows[1]?.[7]).toEqual({ value: null, pattern: '0%' });
});
