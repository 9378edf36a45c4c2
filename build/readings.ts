/**
 * How well are cells read? `npm run readings [file…]`: for each set and kind the rows, how many are exact, the definite claims and
 * how many of them are false, and the cells with words left over; then which unknown words block most cells.
 * `--record` keeps the figures of test/cases/sets for the test that holds them, unless one got worse; `--kind=visa,step2` keeps some kinds; `--show=false` or `--show=all` lists the misses; `--all` counts doubtful rows too.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readLabel } from '../src/reading/headers/profileLabel';
import { readColumn } from '../src/reading/headers/programHeader';
import { cellOf } from '../src/sheet/cell';
import { readProfileRows } from '../src/sheet/profile/profileBlock';
import { showFacts } from '../src/sheet/profile/profileReadings';
import { readingOf } from '../src/show/readings';
import { type Row, rowsOf, scoreOf, typedValue } from './readingScore';

/** Kinds that this measure does not speak of: their answers are names, not claims. */
const OTHER_KINDS: ReadonlySet<string> = new Set(['school', 'region', 'page']);
export const SETS = 'test/cases/sets';
/** What the sets read when it was last recorded with `--record`; a test holds every set to it. */
export const RECORD = 'test/cases/readings.json';
const MOST_WORDS = 60;

/** The reading of one labelled cell under its header, as HOW_READ and PROFILE_READ show it. */
export function read({ kind, header, cell }: Row): string {
  const words = header.replace(/\\n/g, '\n');
  if (kind === 'header')
    return readColumn(words, cell === '' ? [] : cell.split('¦').map((one) => cellOf(typedValue(one.trim())))).field;
  if (kind === 'label') return readLabel(words);
  if (kind === 'profile') return showFacts(readProfileRows([[words, typedValue(cell)]])[0]?.facts ?? {});
  return readingOf(kind, typedValue(cell), header) ?? '';
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

interface Wish {
  readonly kinds: readonly string[] | null;
  readonly shown: string;
  readonly withDoubtful: boolean;
}

/** Of every set and kind: rows, exact, false. */
export function record(): Record<string, Record<string, readonly [rows: number, exact: number, wrong: number]>> {
  return Object.fromEntries(
    readdirSync(SETS).map((name) => {
      const rows = rowsOf(`${SETS}/${name}`).filter((row) => !row.doubtful && !OTHER_KINDS.has(row.kind));
      const kinds = [...new Set(rows.map((row) => row.kind))];
      const scores = kinds.map((kind) => {
        const score = scoreOf(
          rows.filter((row) => row.kind === kind),
          read,
        );
        return [kind, [score.rows, score.exact, score.wrong]] as const;
      });
      return [name, Object.fromEntries(scores)];
    }),
  );
}

/** The table of one file, and the misses that were asked for. */
function tableOf(file: string, { kinds, shown, withDoubtful }: Wish, blocking: Map<string, number>): string[] {
  const rows = rowsOf(file).filter(
    (row) => (withDoubtful || !row.doubtful) && !OTHER_KINDS.has(row.kind) && (kinds === null || kinds.includes(row.kind)),
  );
  const lines = [`${basename(file)}`, '  kind          rows  exact %  definite  false (%)    left over'];
  const misses: string[] = [];
  for (const kind of [...new Set(rows.map((row) => row.kind)), 'all']) {
    const score = scoreOf(kind === 'all' ? rows : rows.filter((row) => row.kind === kind), read, (row, reading, isFalse) => {
      if (kind === 'all') for (const word of unreadIn(read(row))) blocking.set(word, (blocking.get(word) ?? 0) + 1);
      else if (shown === 'all' || (shown === 'false' && isFalse))
        misses.push(
          `   ${isFalse ? '!' : ' '} ${row.kind} [${row.header}] ${JSON.stringify(row.cell)} → ${reading} | ${row.expected}`,
        );
    });
    lines.push(
      `  ${kind.padEnd(12)} ${String(score.rows).padStart(5)}  ${percent(score.exact, score.rows).padStart(7)}  ${String(score.definite).padStart(8)}  ${`${score.wrong} (${percent(score.wrong, score.definite)})`.padEnd(11)}  ${score.leftOver}`,
    );
  }
  return [...lines, ...misses];
}

/** Writes the figures down; where one got worse it is named, and nothing is written unless that is wished. */
function keep(now: ReturnType<typeof record>, evenWorse: boolean): void {
  const kept = JSON.parse(readFileSync(RECORD, 'utf8')) as typeof now;
  const worse = Object.entries(kept).flatMap(([set, kinds]) =>
    Object.entries(kinds)
      .filter(([kind, [, exact, wrong]]) => {
        const [, ownExact = 0, ownWrong = 0] = now[set]?.[kind] ?? [];
        return ownExact < exact || ownWrong > wrong;
      })
      .map(([kind]) => `${set} ${kind}`),
  );
  if (worse.length === 0 || evenWorse) writeFileSync(RECORD, `${JSON.stringify(now, null, 1)}\n`);
  else {
    process.stderr.write(
      `Not recorded, worse than before: ${worse.join(', ')}. Mend it, or add --even-worse and say why in the commit.\n`,
    );
    process.exitCode = 1;
  }
}

const unreadIn = (reading: string): string[] => {
  const at = reading.indexOf('; unread “');
  return at < 0 ? [] : [...reading.slice(at).matchAll(/“([^”]*)”/g)].flatMap(([, span = '']) => span.toLowerCase().split(' '));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  if (args.includes('--record')) keep(record(), args.includes('--even-worse'));
  const option = (name: string): string | undefined => args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
  const wish = { kinds: option('kind')?.split(',') ?? null, shown: option('show') ?? '', withDoubtful: args.includes('--all') };
  const named = args.filter((one) => !one.startsWith('--'));
  const files = named.length > 0 ? named : readdirSync(SETS).map((name) => `${SETS}/${name}`);
  const blocking = new Map<string, number>();
  const lines = files.flatMap((file) => tableOf(file, wish, blocking));
  const words = [...blocking].sort((one, other) => other[1] - one[1]).slice(0, MOST_WORDS);
  lines.push(
    'Unknown words that block most cells:',
    `  ${words.map(([word, count]) => `${word} ${count}`).join(' · ') || 'none'}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
