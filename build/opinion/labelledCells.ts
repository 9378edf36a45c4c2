/** Which labelled cells teach the second reader? Those of the sets and documented tables that are not doubtful, and what the pages of the tests say of a field. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PAGE_FIELDS } from '../../src/reading/page/pageFields';
import { sentencesByField, toRead } from '../../src/reading/page/pageTopics';
import { isDoubtable, tableFor } from '../../src/sheet/doubted';
import { isKind, KINDS, type Kind } from '../../src/sheet/kinds';
import { type Row, rowsOf } from '../readingScore';

const SETS = 'test/cases/sets';
const SENTENCES = 'sentences.tsv';
/** Documented cells that are not read yet; they teach what they say all the same. */
const MISSES = 'known-misses.tsv';
const PAGES = 'test/pages';

export interface Cell extends Row {
  readonly kind: Kind;
  readonly set: string;
}

/** A visa cell answers for two kinds of visa, and has a table of its own. */
export const isVisa = (kind: Kind): boolean => KINDS[kind].topic === 'visa';
export type Table = ReturnType<typeof tableFor> | 'visa';
export const tableNameOf = (kind: Kind): Table => (isDoubtable(kind) ? tableFor(kind) : 'visa');

/** Cells of documented tables and of pages; those of the other sets stand for lists nobody has seen. */
export const isDocumented = (set: string): boolean => set === PAGES || set === basename(SENTENCES, '.tsv') || isKind(set);

/** What the pages of the tests say of a matter, as one cell, with what an advisor read in it. */
function pageCells(name: string): Cell[] {
  const [facts = '', page = ''] = readFileSync(join(PAGES, name), 'utf8').split('\n---\n');
  const sentences = sentencesByField(page);
  return PAGE_FIELDS.flatMap((kind) => {
    const own = (sentences.get(kind) ?? []).filter(({ isTurned }) => !isTurned);
    const expected = new RegExp(`^${kind}: (.*)$`, 'm').exec(facts)?.[1] ?? 'not said';
    if (own.length === 0 || !isKind(kind)) return [];
    return [{ set: PAGES, kind, header: KINDS[kind].name, cell: own.map(toRead).join('\n'), expected, doubtful: false }];
  });
}

export function labelledCells(): Cell[] {
  const files = [
    ...readdirSync(SETS).map((name) => join(SETS, name)),
    ...readdirSync('test/cases')
      .filter((name) => name === SENTENCES || name === MISSES || (name.endsWith('.tsv') && isKind(basename(name, '.tsv'))))
      .map((name) => join('test/cases', name)),
  ].sort();
  const ofFile = (file: string): Cell[] =>
    rowsOf(file).flatMap((row) =>
      isKind(row.kind) && !row.doubtful
        ? [{ ...row, kind: row.kind, set: file.endsWith(MISSES) ? row.kind : basename(file, '.tsv') }]
        : [],
    );
  // A documented cell teaches the same whether it is read or missed: the order is by what they say, not by file.
  return [...files.flatMap(ofFile), ...readdirSync(PAGES).sort().flatMap(pageCells)]
    .filter(({ kind }) => isDoubtable(kind) || isVisa(kind))
    .map((cell) => ({ cell, key: `${cell.kind}\t${cell.cell}\t${cell.header}\t${cell.set}` }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ cell }) => cell);
}

/** The labelled cells, in short: a test compares it with what the tables were learned from. */
export const sumOfCells = (): string => createHash('sha256').update(JSON.stringify(labelledCells())).digest('hex').slice(0, 12);
