/** What does SCORE cost on a long list, against the mere way of its cells through JSON? */
import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import Papa from 'papaparse';
import type { Figure } from './figure';
import { medianOf } from './medianOf';

const csv = (name: string): string[][] => Papa.parse<string[]>(readFileSync(`samples/${name}.csv`, 'utf8').trim()).data;
const [header = [], ...programs] = csv('programs');
const profile = csv('profile');
const context = createContext({});
new Script(readFileSync('dist/addon/Code.js', 'utf8')).runInContext(context);

/** Median of five; the cells are made inside the context, as Sheets would. */
function scoreMs(block: readonly (readonly string[])[]): number {
  (context as { input?: string }).input = JSON.stringify([block, profile]);
  runInContext('var args = JSON.parse(input)', context);
  return medianOf(() => runInContext('SCORE(args[0], args[1])', context));
}

/** 25 columns: the sample's rows again and again, each under a name of its own. */
const repeated = (rows: number): string[][] => [
  [...header, 'Extra'],
  ...Array.from({ length: rows }, (_, at) => [`Program ${at}`, ...(programs[at % programs.length] ?? []).slice(1), 'x']),
];

const FILLER = 'The program reviews each application as a whole and values service to its community, teamwork and curiosity. ';
/** Every text different and 200 characters long. */
const distinct = (rows: number): string[][] => [
  [...header, 'Extra'],
  ...Array.from({ length: rows }, (_, at) =>
    [...header, 'Extra'].map((_name, column) =>
      `${programs[at % programs.length]?.[column] || 'J-1 only'}; row ${at} column ${column}. ${FILLER.repeat(2)}`.slice(0, 200),
    ),
  ),
];

export function measureScore(): Figure[] {
  const figures = [200, 5000, 20_000].map((rows): Figure => {
    const block = repeated(rows);
    const [score, json] = [scoreMs(block), medianOf(() => JSON.parse(JSON.stringify(block)))];
    return {
      what: `SCORE, ${rows} × 25 cells, repeated texts`,
      measured: `${score.toFixed(0)} ms, ${(score / json).toFixed(1)} × JSON round trip`,
      budget: rows === 5000 ? '≤ 2 ×' : 'linear',
    };
  });
  const [small, large] = [scoreMs(distinct(1000)), scoreMs(distinct(5000))];
  const [first, ...others] = [1000, 5000, 10_000, 25_000, 50_000].map((rows) => ({ rows, ms: scoreMs(repeated(rows)) }));
  const growth = others.map(({ rows, ms }) => `${(ms / (first?.ms ?? 1) / (rows / 1000)).toFixed(2)} at ${rows}`);
  return [
    ...figures,
    {
      what: 'SCORE, time a row, against 1,000 rows',
      measured: growth.join(', '),
      budget: '≤ 1.3',
    },
    {
      what: 'SCORE, 5,000 × 25 cells, every text different',
      measured: `${large.toFixed(0)} ms, ${(large / small).toFixed(1)} × 1,000 rows`,
      budget: '≤ 300 ms, linear (5 ×)',
    },
  ];
}
