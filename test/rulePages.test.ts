/** Do the pages of the rules say what the code does? Each reason has its line, each line is run, and each reason that a row can have stands in a case. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { specialtyOf } from '../src/data/specialties';
import { checkBalance } from '../src/domain/list/balance';
import { SAYS } from '../src/domain/reasonCode';
import { decideVisa, visaNeedOf } from '../src/domain/tier/visa';
import { visaFactsOf } from '../src/domain/tier/visaCondition';
import { labelOf } from '../src/domain/tiers';
import { judgeDecided } from '../src/planning/judged/chosenTiers';
import { applicant, type Cells, cellsOf, programs } from './support/applicant';
import { type Decided, delayOf, step3Of } from './support/season';

const page = (name: string): string => readFileSync(`docs/rules/${name}.md`, 'utf8');
const tierPage = page('tier');
const seasonPage = page('season');

/** The lines of the table under a heading, cell by cell, its two head lines left out. */
const tableUnder = (text: string, heading: string): string[][] =>
  (text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .map(([code = '', ...cells]) => [code.replaceAll('`', ''), ...cells]);

const ofARow = tableUnder(tierPage, 'Reasons');
const ofTheYear: readonly (readonly [string, (changed: Cells) => Decided])[] = [
  ['This year or next', delayOf],
  ['Step 3', step3Of],
];
const ofTheList = tableUnder(seasonPage, 'The list');
const codesOnPages = [ofARow, ...ofTheYear.map(([heading]) => tableUnder(seasonPage, heading)), ofTheList].flatMap((table) =>
  table.map(([code]) => code),
);

test('each reason has one line on the pages, and no other is named', () => {
  expect([...codesOnPages].sort()).toEqual(Object.keys(SAYS).sort());
});

describe('reasons of a row', () => {
  test.each(ofARow)('%s: %s, %s: %s', (code, row, changed = '', tier) => {
    const [, taught, means] = /^SETTINGS (.*"): (.*)$/.exec(changed) ?? [];
    const settings =
      taught === undefined
        ? []
        : [
            [
              ['Setting', 'Value'],
              [taught, means],
            ],
          ];
    const profile = applicant(taught === undefined ? cellsOf(changed) : {});
    const judged = judgeDecided([programs(cellsOf(row)), profile, ...settings]);
    const { verdict, program } = judged.rows[0]?.judgement ?? {};
    const visa =
      program && decideVisa(program.visa, visaNeedOf(judged.profile) ?? 'none', visaFactsOf(judged.profile, judged.calendar));
    const codes = [...(verdict?.because ?? []), ...(visa?.because ?? [])].map((reason) => reason.code);
    expect(verdict && labelOf(verdict)).toBe(tier);
    expect(codes).toContain(code);
  });

  /** Not of the rule itself: a Decision alone, and what the applicant said. */
  const BESIDE = ['visa-not-needed', 'tier-to-use', 'as-told'];
  test('each stands in a case', () => {
    const cases = ['tier', 'edges', 'pairs'].map((file) => readFileSync(`test/cases/${file}.json`, 'utf8')).join('\n');
    expect(ofARow.map(([code]) => code ?? '').filter((code) => !BESIDE.includes(code) && !cases.includes(`"${code}"`))).toEqual(
      [],
    );
  });
  test('each is named where the rule is told, above the table', () => {
    const [told = ''] = tierPage.split('## Reasons\n');
    expect(ofARow.map(([code]) => code ?? '').filter((code) => !BESIDE.includes(code) && !told.includes(`\`${code}\``))).toEqual(
      [],
    );
  });
});

describe.each(ofTheYear)('reasons of the year: %s', (heading, decide) => {
  test.each(tableUnder(seasonPage, heading))('%s: %s: %s', (code, changed, answer) => {
    const decided = decide(cellsOf(changed));
    expect(decided.answer).toBe(answer);
    expect(decided.because).toContain(code);
  });
});

describe('reasons of the list', () => {
  const STATES = ['OH', 'NY', 'TX', 'MI', 'GA'];
  test.each(ofTheList)('%s: %s times %s', (code, count, each, changed) => {
    const rows = Array.from({ length: Number(count) }, (_, at) => ({
      Program: `Program ${at}`,
      State: STATES[at % STATES.length],
      ...cellsOf(each),
    }));
    const judged = judgeDecided([programs(...rows), applicant(cellsOf(changed))]);
    const listed = judged.rows.flatMap((row) =>
      row === null
        ? []
        : [
            {
              program: row.judgement.program,
              verdict: row.judgement.verdict,
              context: row.judgement.context,
              specialty: specialtyOf(row.judgement.program.specialty ?? '')?.name ?? row.judgement.program.specialty ?? '',
            },
          ],
    );
    expect(checkBalance(listed, judged.profile, judged.cuts, judged.calendar).map((reason) => reason.code)).toContain(code);
    expect(checkBalance(listed.slice(0, 4), judged.profile, judged.cuts, judged.calendar)).toEqual([]);
  });
});
