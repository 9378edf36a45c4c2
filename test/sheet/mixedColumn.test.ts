// A column that holds several topics: "CK / attempts / YOG", "Requirements". Each field without a column or a cell of its own is read from it, and what no reader took is asked.
import { describe, expect, test } from 'vitest';
import { textsRead } from '../../src/planning/readings/textsRead.ts';
import { severalTopics } from '../../src/reading/headers/severalTopics.ts';
import { columnReader, READ_AS_IT_STANDS, silenceOf } from '../../src/sheet/cellReader.ts';
import { GRAMMAR } from '../../src/sheet/kindGrammar.ts';
import { ProgramReader } from '../../src/sheet/list/programFacts.ts';
import { readProgramsBlock } from '../../src/sheet/list/programsBlock.ts';
import { mixedReader, sayingOf } from '../../src/sheet/mixedCell.ts';
import { MIXED_KINDS, type MixedKind } from '../../src/sheet/mixedParts.ts';
import { casesOf } from '../support/cases.ts';
import { IS_WHOLE } from '../support/sweep.ts';

const MIXED = 'CK / intentos / YOG';
const GENERAL = 'Requirements';

function said(header: string, text: string): Record<string, string> {
  const { said: all, open } = mixedReader(header, READ_AS_IT_STANDS)({ is: 'text', text });
  const shown = MIXED_KINDS.filter((kind) => sayingOf(kind, all) !== silenceOf(kind)).map((kind) => [kind, sayingOf(kind, all)]);
  return { ...Object.fromEntries(shown), ...(open.length > 0 ? { open: open.join(' … ') } : {}) };
}

describe('which fields does such a cell answer?', () => {
  test.each([
    [MIXED, 'no cutoff', { open: 'no cutoff' }],
    [MIXED, 'sin corte / 5 años', { graduation: 'required within 5 years', open: 'sin corte' }],
    [MIXED, 'ck 205; passed 1st attempt', { step2: 'required 205', attempts: 'required: any 1' }],
    [MIXED, '220 y no fails', { step2: 'required 220', attempts: 'required: any 1' }],
    [
      MIXED,
      '210, max 2 attempts each step, <10 years',
      { step2: 'required 210', attempts: 'required: any 2', graduation: 'required within 10 years' },
    ],
    [MIXED, '210', { step2: 'required 210' }],
    [MIXED, 'step 2 > 220, grads within 5 yrs', { step2: 'required 220', graduation: 'required within 5 years' }],
    [MIXED, 'no limit', { open: 'no limit' }],
    [MIXED, 'n/a', {}],
    // A Step is named by the cell alone.
    [MIXED, 'Step 1 pass, 215', { open: 'Step 1 pass … 215' }],
    [MIXED, 'Step 1/Step 2 at first attempt', { attempts: 'required: Step 1 1, Step 2 CK 1' }],
    // A score and a span of years without a name are nobody's where the header names neither.
    [GENERAL, '220', { open: '220' }],
    [GENERAL, '5 years', { open: '5 years' }],
    // What asks for something else is no topic of a verdict.
    [GENERAL, '3 LORs, CV. CK 215', { step2: 'required 215' }],
    [GENERAL, 'no cutoff', { open: 'no cutoff' }],
    [MIXED, '3 LORs, CV. CK 215', { step2: 'required 215', open: '3 LORs … CV' }],
    [GENERAL, 'CK 220 + first attempt', { step2: 'required 220', attempts: 'required: any 1' }],
    ['Step 1 / CK / attempts', '220', { open: '220' }],
    ['USCE / visa', '3 months USCE. J-1 only', { usce: 'required 3 months', visa: 'J-1 yes; H-1B no' }],
  ] as const)('under “%s”: %s', (header, text, expected) => {
    expect(said(header, text)).toEqual(expected);
  });
  test('of a “no” before two topics the second is asked', () => {
    const all = said('USCE / visa', 'no USCE or visa');
    expect(all).toMatchObject({ open: 'no USCE or visa' });
    expect(all).not.toHaveProperty('visa');
  });
});

describe('which headers hold several topics?', () => {
  test.each([
    ['CK / intentos / YOG', ['scores', 'attempts', 'graduation']],
    ['USCE & visa', ['usce', 'visa']],
    ['Step 1/2 attempts', []],
    ['Attempts (Step 1 / CK)', []],
    ['Step 1 / Step 2', []],
    ['J1/H1B', []],
    ['220 / 1 attempt / 5 yrs', []],
    ['Requirements', []],
  ] as const)('%s', (header, topics) => {
    expect([...severalTopics(header)]).toEqual(topics);
  });
});

/** One in so many, more of them with `npm run sweeps`: each is read by eight readers under three headers. */
const EVERY = IS_WHOLE ? 12 : 48;
const PLAIN_TEXT = /^[^\n]{1,200}$/;
const CELLS = ['step1', 'step2', 'attempts', 'graduation', 'usce', 'visa', 'ecfmg', 'imgs']
  .flatMap((kind) => casesOf(kind))
  .map(({ cells }) => String(cells[0] ?? ''))
  .filter((text, at) => PLAIN_TEXT.test(text) && at % EVERY === 0);

/** What a reader says of words under no header, without the words of a condition. */
function aloneAs<K extends MixedKind>(kind: K): (text: string) => string {
  const read = columnReader(kind, '', READ_AS_IT_STANDS);
  return (text) => withoutAside(GRAMMAR[kind].show(read({ is: 'text', text }).policy));
}
const withoutAside = (shown: string): string => shown.replace(/ \([^)]*\)/g, '');

test('no cell is told more of than its reader says under no header, and the whole cell never says otherwise', () => {
  const wrong: string[] = [];
  const readers = MIXED_KINDS.map((kind) => [kind, aloneAs(kind)] as const);
  for (const header of [MIXED, GENERAL, 'USCE / visa']) {
    const read = mixedReader(header, READ_AS_IT_STANDS);
    for (const text of CELLS) {
      const { said: all } = read({ is: 'text', text });
      for (const [kind, alone] of readers) {
        const claim = withoutAside(sayingOf(kind, all));
        const whole = alone(text);
        // A “no limit” that names no topic is of any of them.
        if (/^no (?:limit|minimum)$/.test(whole)) continue;
        if (claim !== silenceOf(kind) && whole !== silenceOf(kind) && claim !== whole) wrong.push(`${kind}: ${text}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('what gives no fact is asked, unless it says that nothing is known', () => {
  const read = mixedReader(MIXED, READ_AS_IT_STANDS);
  const silent = ['no cutoff', 'none', 'yes', 'ok', 'holistic', 'tbd?', '???', '-', 'not listed'].filter((text) => {
    const { said: all, open } = read({ is: 'text', text });
    return open.length === 0 && MIXED_KINDS.every((kind) => sayingOf(kind, all) === silenceOf(kind));
  });
  expect(silent).toEqual(['tbd?', '???', '-', 'not listed']);
});

const LIST = [
  ['Program', 'State', 'Visa', 'YOG', MIXED],
  ['Mill Hospital', 'CA', 'J-1', '', '210, max 2 attempts each step, <10 years'],
  ['Hill Hospital', 'NY', 'J-1', 'within 3 years', '220/2 attempts/5 yrs'],
  ['Lake Hospital', 'TX', 'J-1', '', 'no cutoff'],
  ['Dale Hospital', 'OH', 'J-1', '', 215],
];

describe('in a list', () => {
  const block = readProgramsBlock(LIST, 'list');
  const [mill, hill, lake, dale] = block.rows.map((row) => new ProgramReader(block.columns, READ_AS_IT_STANDS).programOf(row));

  test('a field is read from it where its own cell is blank, and from its own cell where not', () => {
    const limits = [mill, hill, lake].map((program) => program && GRAMMAR.graduation.show(program.graduation));
    expect(limits).toEqual(['required within 10 years', 'required within 3 years', 'not said']);
    expect([mill?.step2.required, hill?.step2.required, dale?.step2.required]).toEqual([210, 220, 215]);
    expect(hill?.attempts.strength).toBe('required');
  });

  test('what is not understood is asked once, and answers nothing', () => {
    expect(lake?.attempts.strength).toBe('not said');
    expect(lake?.unread).toEqual([{ field: 'requirements', is: 'words', words: 'no cutoff', cell: 'no cutoff' }]);
    expect([mill?.unread, hill?.unread, dale?.unread]).toEqual([[], [], []]);
  });

  test('the readings show each topic by its name, and what is open', () => {
    const texts = textsRead(block.rows, block.columns, READ_AS_IT_STANDS, false).filter(({ field }) => field === 'requirements');
    expect(texts.map(({ text, reading, state }) => [text, reading, state])).toEqual([
      [
        '210, max 2 attempts each step, <10 years',
        'Step 2 CK: required 210; Attempts: required: any 2; Graduation: required within 10 years',
        'settled',
      ],
      [
        '220/2 attempts/5 yrs',
        'Step 2 CK: required 220; Attempts: required: any 2; Graduation: required within 5 years',
        'settled',
      ],
      ['no cutoff', 'not said', 'not understood'],
      ['215', 'Step 2 CK: required 215', 'settled'],
    ]);
  });

  test('a correction by the person makes it a column of one field', () => {
    const corrected = readProgramsBlock(LIST, 'list', new Map([[MIXED.toLowerCase(), 'attempts' as const]]));
    expect(corrected.columns.map(({ field }) => field)).toContain('attempts');
    expect(corrected.columns.map(({ field }) => field)).not.toContain('requirements');
  });
});
