// Is every reader linear, wherever a cell of 50,000 characters stands: under each header and in it, in each row of the profile and its label, in each kind of setting, in each word that is typed into a formula? Steps are counted, no clock is asked.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROGRAM_FIELDS, type ProgramField } from '../../src/reading/headers/programFields.ts';
import { PROFILE_ROWS } from '../../src/sheet/profile/profileRows.ts';
import { casesOf } from '../support/cases.ts';
import { StepsElsewhere } from '../support/stepsElsewhere.ts';
import { IS_WHOLE, tried } from '../support/sweep.ts';
import { SHORTER, steeperThanTwice, TRIED, WORDS } from '../support/twiceTheSteps.ts';

const counter = new StepsElsewhere();
afterAll(() => counter.stop());

const PROFILE = '[["Step 2 CK",218],["Work right","Needs a visa"],["Visa wanted","J-1"],["Season",2027]]';
const LIST = '[["Program","State","Visa"],["Mill","CA","J-1"]]';
const HEADERS = casesOf('header');
const headerOf = (field: string): string => String(HEADERS.find(({ expected }) => expected === field)?.cells[0] ?? '');

test('each field of a list has a header to stand under', () => {
  expect(PROGRAM_FIELDS.filter((field) => headerOf(field) === '')).toEqual([]);
});

/** What a function other than SCORE reads. */
const READ_BY: Readonly<Partial<Record<ProgramField, string>>> = {
  status: 'SEASON',
  applied: 'SEASON',
  deadline: 'SEASON',
  interview_date: 'SEASON',
  last_year: 'SEASON',
  rank: 'RANK_CHECK',
  pair: 'RANK_CHECK',
  liked: 'RANK_CHECK',
  reason: 'RANK_CHECK',
  mentor_note: 'LIST_SUMMARY',
  tier_decided: 'LIST_SUMMARY',
};
const cellUnder = (field: ProgramField): string =>
  `${READ_BY[field] ?? 'SCORE'}([["Program","State","Visa",${JSON.stringify(headerOf(field))}],["Mill","CA","J-1",x],["Hill","NY","no","y"]], ${PROFILE})`;
const settings = (label: string, value: string): string => `TIER(${LIST}, ${PROFILE}, [["Setting","Value"],[${label},${value}]])`;

const PLACES: readonly (readonly [place: string, called: string])[] = [
  ...PROGRAM_FIELDS.map((field) => [`a cell under ${headerOf(field)}`, cellUnder(field)] as const),
  ...PROGRAM_FIELDS.map(
    (field) =>
      [
        `a header that begins with ${headerOf(field)}`,
        `HOW_READ("header", ${JSON.stringify(`${headerOf(field)} `)} + x)`,
      ] as const,
  ),
  ...PROFILE_ROWS.map(({ label }) => [`${label} of the profile`, `PROFILE_READ([["Step 2 CK",218],["${label}",x]])`] as const),
  ...PROFILE_ROWS.map(
    ({ label }) => [`a label that begins with ${label}`, `PROFILE_READ([["Step 2 CK",218],["${label} " + x,"1"]])`] as const,
  ),
  ['a setting that nobody knows', settings('x', '1')],
  ['a column that is corrected', settings(`'Column "' + x + '"'`, '"visa"')],
  ['the field of a column', settings(`'Column "Visa"'`, 'x')],
  ['a cell that is taught', settings(`'Visa cell "' + x + '"'`, '"J-1 yes"')],
  ['what a cell means', settings(`'Visa cell "frob"'`, 'x')],
  ['a threshold', settings('"Realistic from, community programs"', 'x')],
  ['a box that is not ticked', settings('"Unticked box means"', 'x')],
  ['a hospital that is confirmed', settings(`'Hospital "' + x + '"'`, '"050093"')],
  ['the number of a hospital', settings(`'Hospital "Mill"'`, 'x')],
  ['a city', 'REGION(x, "CA")'],
  ['a state', 'REGION("Fresno", x)'],
  ['a specialty that costs', 'APPLY_COST(3, x)'],
  ['a season that costs', 'APPLY_COST(3, "Internal Medicine", x)'],
  ['a specialty to compare with', `BENCHMARK(x, ${PROFILE})`],
  ['what NEXT_STEPS is to show', `NEXT_STEPS(${PROFILE}, undefined, undefined, x)`],
  ['a statement', `STATEMENT_CHECK(x, ${PROFILE})`],
  ['the program of a statement', `STATEMENT_CHECK("I grew up in Fresno. I like it.", ${PROFILE}, x)`],
  ['a visa that is needed', 'VISA_OK("J-1", x)'],
  ['a school', 'IMG_SHARE(x)'],
  ['the program of a school', 'IMG_SHARE([["60%"]], [[x]], [["Mill"]])'],
  ['a program that is asked for', 'IMG_SHARE([["60%"]], [["Mill"]], [[x]])'],
  ['what IMG_SHARE is to show', 'IMG_SHARE([["60%"]], undefined, undefined, x)'],
  ['a kind to read as', 'HOW_READ(x, "J-1")'],
  ['a place to look in', 'DISCOVER(x)'],
  ['a specialty to look for', 'DISCOVER("Fresno", x)'],
  ['a hospital to look up', 'EVIDENCE([["Program","City","State"],[x,"Fresno","CA"]])'],
  ['a city to look up', 'EVIDENCE([["Program","City","State"],["Mill",x,"CA"]])'],
];

type Place = (typeof PLACES)[number];
/** One in six, whose neighbours are of the same kind. Twenty-four at a time, since each count costs more than what is counted: one that is steep outweighs the others. All of them, each alone, with `npm run sweeps`. */
const HERE = tried(PLACES, 6);
const AT_A_TIME = IS_WHOLE ? 1 : 24;
const GROUPS: readonly (readonly [place: string, called: string, at: number])[] = Array.from(
  { length: Math.ceil(HERE.length / AT_A_TIME) },
  (_, at) => {
    const group: readonly Place[] = HERE.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME);
    return [group.map(([place]) => place).join('; '), group.map(([, called]) => `try { ${called} } catch {}`).join(';'), at];
  },
);

describe('twice the text takes at most twice the steps', () => {
  beforeAll(() => {
    const pack = JSON.stringify(readFileSync('dist/addon/Evidence.html', 'utf8'));
    const files = `var HtmlService = { createTemplateFromFile: () => ({ getRawContent: () => ${pack} }) };`;
    return counter.script(readFileSync('dist/addon/Code.js', 'utf8') + files);
  });
  // One of the texts in each group, so that all come about, at a quarter of the length, which a steep reader shows as well; all of them whole with `npm run sweeps`.
  test.each(GROUPS)('%s', async (_places, called, at) => {
    const steeper = IS_WHOLE
      ? await steeperThanTwice(counter, called, TRIED)
      : await steeperThanTwice(counter, called, [WORDS[at % WORDS.length] ?? ''], SHORTER);
    expect(steeper).toEqual([]);
  });
});
