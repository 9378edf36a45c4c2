/** Is every rule of the guides built and shown to whom it concerns? Each has an example that is run; docs/rules/coverage.md is what comes out. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/domain/decision';
import { RULES } from '../../src/domain/rules/rules';
import { judgeDecided } from '../../src/planning/judged/chosenTiers';
import { keptAddon } from '../support/addon';
import { applicant, cellsOf, programs } from '../support/applicant';

const addon = keptAddon();

/** Rules that one example shows; `–` as the call is a rule that is not built, with the reason in the note. */
interface Example {
  readonly ids: readonly string[];
  readonly call: string;
  readonly given: string;
  readonly list: string;
  readonly shows: string;
  readonly note: string;
}

const EXAMPLES: readonly Example[] = readFileSync('test/cases/coverage.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [ids = '', call = '', given = '', list = '', shows = '', note = ''] = line.split('\t');
    return { ids: ids.split(' '), call, given, list, shows, note };
  });

/** Functions whose last column holds ids: there the row with the words must hold the id. */
const WITH_IDS = new Set(['NEXT_STEPS', 'TIMELINE', 'RANK_CHECK', 'STATEMENT_CHECK', 'WHY']);
/** Functions that are asked for words alone. */
const OF_WORDS = new Set(['HOW_READ', 'REGION']);

/** The rows of the answer, each as its cells and the ids that stand behind it. */
function rowsOf({ call, given, list }: Example): { readonly text: string; readonly ids: string }[] {
  if (OF_WORDS.has(call)) return [{ text: String(addon.call(call, ...given.split('|'))), ids: '' }];
  const profile = applicant(cellsOf(given));
  if (call === 'WHY') {
    const [row] = judgeDecided([programs(cellsOf(list)), profile]).rows;
    return (row?.judgement.verdict.because ?? []).map((reason) => ({
      text: sentence(reason),
      ids: reason.origin.kind === 'quoted' ? '' : `${reason.code} ${reason.origin.source}`,
    }));
  }
  if (call === 'BENCHMARK')
    return (addon.call(call, 'Internal Medicine', profile) as unknown[][]).map((cells) => ({ text: cells.join('  '), ids: '' }));
  if (call === 'STATEMENT_CHECK')
    return (addon.call(call, list, profile) as string[][]).map((cells) => ({ text: cells.join('  '), ids: cells.at(-1) ?? '' }));
  const rows = list === '' ? [] : [programs({ Program: 'A', ...cellsOf(list) })];
  const isListFirst = call === 'LIST_BALANCE' || call === 'RANK_CHECK';
  const args = isListFirst ? [...rows, profile] : [profile, ...rows, ...(call === 'NEXT_STEPS' ? ['all'] : [])];
  return (addon.call(call, ...args) as string[][]).map((cells) => ({
    text: cells.filter((cell) => cell !== '').join('  '),
    ids: WITH_IDS.has(call) ? (cells.at(-1) ?? '') : '',
  }));
}

const names = (ids: string, id: string): boolean => ids.split(/[ ,;()]+/).includes(id);
const foundFor = (id: string, example: Example): string | undefined => {
  const isNamed = WITH_IDS.has(example.call) && example.note === '';
  return rowsOf(example).find(({ text, ids }) => text.includes(example.shows) && (!isNamed || names(ids, id)))?.text;
};

const SHOWN = 130;
const inShort = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`);

const built = EXAMPLES.filter(({ call }) => call !== '–');

describe('rules of the guides', () => {
  test.each(built.flatMap((example) => example.ids.map((id) => [id, example] as const)))(
    '%s is shown where it concerns',
    (id, example) => {
      expect(foundFor(id, example), `${example.call} ${example.given}`).toBeDefined();
    },
  );

  test('none is missing, none stands twice', () => {
    const ids = EXAMPLES.flatMap((example) => example.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(272);
    const ofOurs = ['ours.fees', 'ours.imgs.if', 'ours.spec.surgical'];
    expect(Object.keys(RULES).filter((id) => !ids.includes(id) && !ofOurs.includes(id))).toEqual([]);
  });

  test('docs/rules/coverage.md says so', async () => {
    const count = built.flatMap(({ ids }) => ids).length;
    const cell = (text: string): string => text.replaceAll('|', '/');
    const lines = EXAMPLES.flatMap((example) =>
      example.ids.map((id) => {
        const { call, given, list, note } = example;
        if (call === '–') return `| ${id} | – | – | ${note} |`;
        const cells = [given, list === '' ? '' : `${call === 'STATEMENT_CHECK' ? 'text' : 'list'}: ${inShort(list)}`]
          .filter((part) => part !== '')
          .join(' · ');
        const shown = foundFor(id, example) ?? '';
        return `| ${id} | ${call} | ${cell(cells) || 'as is'} | ${cell(inShort(shown))}${note === '' ? '' : ` (${note})`} |`;
      }),
    );
    const page = `# Where each rule of the guides is built

${count} of ${EXAMPLES.flatMap(({ ids }) => ids).length} rules, each with one example that the tests run: where it is shown, what differs from [the applicant of the tier rule](tier.md#reasons), and how the row that comes out begins; by way of NEXT_STEPS with everything shown ("all"). test/bundle/coverage.test.ts writes this page; what the ids say stands in [the rules](ids.md).

| rule | shown by | example | answer |
|---|---|---|---|
${lines.join('\n')}
`;
    await expect(page).toMatchFileSnapshot('../../docs/rules/coverage.md');
  });
});
