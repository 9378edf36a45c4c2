/**
 * Which documented cells fell silent, and which known misses are read now? `npm run opinion` runs it last: each moves to the table where it
 * belongs and is named. A documented cell that is read falsely stays, and the command fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Row, scoreOf } from './readingScore';
import { read } from './readings';

const TABLES = ['visa', 'step1', 'step2', 'attempts', 'graduation', 'usce', 'imgs', 'ecfmg'] as const;
const MISSES = 'test/cases/known-misses.tsv';
const fileOf = (kind: string): string => `test/cases/${kind}.tsv`;

const rowOf = (kind: string, line: string): Row => {
  const [cell = '', expected = ''] = line.split('\t');
  return {
    kind,
    header: '',
    cell: cell.replace(/\\n/g, '\n'),
    expected: expected.replace(/\bif \([^;]*\)/g, 'if'),
    doubtful: false,
  };
};

interface Line {
  readonly kind: string;
  /** As it stands in the kind's own table: without the kind. */
  readonly line: string;
}

const isRead = ({ kind, line }: Line): boolean => scoreOf([rowOf(kind, line)], read).exact === 1;
const isFalse = ({ kind, line }: Line): boolean => scoreOf([rowOf(kind, line)], read).wrong > 0;
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');
const write = (file: string, lines: readonly string[]): void => writeFileSync(file, `${lines.join('\n')}\n`);

const [missHead = '', ...missLines] = linesOf(MISSES);
const misses = missLines.map((whole): Line => {
  const [kind = '', ...rest] = whole.split('\t');
  return { kind, line: rest.join('\t') };
});
const isOfTables = ({ kind }: Line): boolean => TABLES.some((table) => table === kind);
const mended = misses.filter((miss) => isOfTables(miss) && isRead(miss));
const fallen = TABLES.flatMap((kind) => {
  const [head = '', ...lines] = linesOf(fileOf(kind));
  const lost = lines.map((line): Line => ({ kind, line })).filter((one) => !isRead(one));
  const falsely = lost.filter(isFalse);
  for (const { line } of falsely) {
    process.stderr.write(`Read falsely: ${kind} ${line}\n`);
    process.exitCode = 1;
  }
  const silent = lost.filter((one) => !falsely.includes(one));
  const back = mended.filter((one) => one.kind === kind);
  const gone = new Set(silent.map(({ line }) => line));
  if (silent.length + back.length > 0)
    write(fileOf(kind), [head, ...lines.filter((line) => !gone.has(line)), ...back.map(({ line }) => line)]);
  return silent;
});
for (const { kind, line } of fallen) process.stdout.write(`To the known misses: ${kind} ${line}\n`);
for (const { kind, line } of mended) process.stdout.write(`Read now: ${kind} ${line}\n`);
if (fallen.length + mended.length > 0)
  write(MISSES, [
    missHead,
    ...[...misses.filter((one) => !mended.includes(one)), ...fallen].map(({ kind, line }) => `${kind}\t${line}`),
  ]);
