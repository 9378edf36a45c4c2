/** Are the fixed words of HOW_READ read back as what they mean, and is every teaching row honoured, or named? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/domain/applicationStatus';
import { columnReader } from '../../src/sheet/cellReader';
import { GRAMMAR } from '../../src/sheet/kindGrammar';
import { isKind, KINDS, type Kind } from '../../src/sheet/kinds';
import { readSettings, type Settings } from '../../src/sheet/settings/settingsBlock';

const oneOf = fc.constantFrom;
const condition = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,;:-]{0,30}[A-Za-z0-9]$/).filter((text) => !/\s{2}/.test(text));
const stance = fc.oneof(
  oneOf('yes', 'no', 'not said'),
  condition.map((words) => `if (${words})`),
);
const visa = fc.tuple(stance, stance).map(([j1, h1b]) => `J-1 ${j1}; H-1B ${h1b}`);
const demand = oneOf('required', 'preferred');
const scores = fc.oneof(
  oneOf('no minimum', 'not said'),
  fc.tuple(oneOf('required', 'preferred', 'typical'), fc.integer({ min: 150, max: 290 })).map((parts) => parts.join(' ')),
);
const limits = fc
  .record(
    { any: fc.integer({ min: 1, max: 6 }), step1: fc.integer({ min: 1, max: 6 }), step2: fc.integer({ min: 1, max: 6 }) },
    { requiredKeys: [] },
  )
  .map(({ any, step1, step2 }) =>
    [
      ...(any === undefined ? [] : [`any ${any}`]),
      ...(step1 === undefined ? [] : [`Step 1 ${step1}`]),
      ...(step2 === undefined ? [] : [`Step 2 CK ${step2}`]),
    ].join(', '),
  )
  .filter((text) => text !== '');
const counted = (unit: string) =>
  fc.integer({ min: 2, max: 200 }).map((halves) => `${halves / 2} ${unit}${halves === 2 ? '' : 's'}`);
const percents = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 100 })).filter(([low, high]) => low < high);

/** What `show` can say of each kind. */
const SAYABLE: { readonly [K in Kind]: fc.Arbitrary<string> } = {
  visa,
  j1: visa,
  h1b: visa,
  step1: scores,
  step2: scores,
  attempts: fc.oneof(
    oneOf('no limit', 'not said'),
    fc.tuple(demand, limits).map((parts) => parts.join(': ')),
  ),
  graduation: fc.oneof(
    oneOf('no limit', 'not said', 'required, years not said', 'preferred, recent'),
    fc
      .tuple(demand, counted('year'))
      .map(([asked, span]) => `${asked} within ${span}`)
      .filter((text) => !/within \d{3}/.test(text)),
    fc.tuple(demand, fc.integer({ min: 1990, max: 2030 })).map(([asked, year]) => `${asked} ${year} or later`),
  ),
  usce: fc
    .tuple(
      fc.oneof(
        oneOf('not required', 'not said', 'required, length not said', 'preferred, length not said'),
        fc
          .tuple(demand, counted('month'))
          .map((parts) => parts.join(' '))
          .filter((text) => !/ \d{3}/.test(text)),
      ),
      oneOf('', '; observership counts', '; observership does not count'),
    )
    .map((parts) => parts.join('')),
  share: fc.oneof(
    oneOf('none', 'not said', '3%–6% (six to ten of 179)'),
    fc.integer({ min: 1, max: 1000 }).map((tenths) => `${tenths / 10}%`),
    percents.map(([low, high]) => `${low}%–${high}%`),
    fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .filter(([part, whole]) => part <= whole)
      .map(([part, whole]) => `${Math.round((part / whole) * 100)}% (${part} of ${whole})`),
  ),
  type: fc
    .tuple(oneOf('flagship', 'university', 'hybrid', 'community', 'county', 'FQHC', 'not said'), oneOf('', '; new'))
    .map((parts) => parts.join('')),
  imgs: oneOf('yes', 'no', 'not said', 'if (US-citizen IMGs only)', 'if (not non-US IMGs)', "if (at the program's discretion)"),
  ecfmg: oneOf('needed to apply', 'needed to start', 'not said'),
  track: oneOf('categorical', 'preliminary', 'advanced', 'transitional', 'not said'),
  status: oneOf(...STATUSES),
};

const shownAgain = <K extends Kind>(kind: K, text: string): string | null => {
  const found = GRAMMAR[kind].parse(text, 'frob');
  return found === null ? null : GRAMMAR[kind].show(found.policy);
};

describe('the fixed words of HOW_READ', () => {
  test.each(Object.keys(KINDS).filter(isKind))('%s: what is shown is read back as the same', (kind) => {
    fc.assert(
      fc.property(SAYABLE[kind], (text) => {
        expect(shownAgain(kind, text)).toBe(text);
      }),
    );
  });
  test.each(Object.keys(KINDS).filter(isKind))('%s: the example given to who wrote something else is of the grammar', (kind) => {
    expect(shownAgain(kind, GRAMMAR[kind].example)).not.toBeNull();
  });
  test.each([
    ['visa', 'J-1 yes', 'J-1 yes; H-1B not said'],
    ['visa', 'H-1B no', 'J-1 not said; H-1B no'],
    ['j1', 'no', 'J-1 no; H-1B not said'],
    ['h1b', 'if (Step 3)', 'J-1 not said; H-1B if (Step 3)'],
    ['step2', 'Required 220', 'required 220'],
    ['share', '0.55', '55%'],
    ['share', '11 of 20', '55% (11 of 20)'],
    ['imgs', 'if', "if (at the program's discretion)"],
  ] as const)('%s: “%s” is understood as %s', (kind, text, shown) => {
    expect(shownAgain(kind, text)).toBe(shown);
  });
  test.each([
    ['visa', 'maybe'],
    ['visa', ''],
    ['step2', '220'],
    ['attempts', 'required:'],
    ['share', '40% (11 of 20)'],
    ['share', '140%'],
    ['graduation', 'within 5 years'],
    ['track', 'fellowship'],
  ] as const)('%s: “%s” is no reading', (kind, text) => {
    expect(shownAgain(kind, text)).toBeNull();
  });
});

const settings = (...rows: readonly (readonly [string, unknown])[]): Settings => readSettings([['Setting', 'Value'], ...rows]);
const read = <K extends Kind>(kind: K, text: string, taught: Settings): string =>
  GRAMMAR[kind].show(columnReader(kind, '', taught)({ is: 'text', text }).policy);

describe('rows of SETTINGS that teach', () => {
  test('a whole cell means what was taught, in its own kind alone, whatever its case and spaces', () => {
    const taught = settings(['visa CELL "J1 → frob"', 'J-1 yes']);
    expect(read('visa', ' j1  → FROB ', taught)).toBe('J-1 yes; H-1B not said');
    expect(read('j1', 'J1 → frob', taught)).toBe('J-1 not said; H-1B not said');
  });
  test.each(['Step 2 cell "frob"', 'Step 2 CK cell “frob”', 'step2 cell "frob"', 'Min CK score cell "frob"'])(
    '%s names its kind',
    (label) => {
      expect(read('step2', 'frob', settings([label, 'required 230']))).toBe('required 230');
    },
  );
  test.each([
    ['visa', 'J-1 frob', 'yes', 'J-1 yes; H-1B not said'],
    ['visa', 'J-1 frob', 'no', 'J-1 no; H-1B not said'],
    ['visa', 'J-1 frob', 'if', 'J-1 if (J-1 frob); H-1B not said'],
    ['visa', 'J-1 frob', 'not said', 'J-1 not said; H-1B not said'],
    ['visa', 'J-1 frob', 'means nothing', 'J-1 yes; H-1B not said'],
    ['step2', 'frob 230', 'preferred', 'preferred 230'],
    ['step2', 'frob 230', 'typical', 'typical 230'],
    ['usce', '2 months frob', 'required', 'required 2 months'],
  ] as const)('%s: “%s” with its word taught as %s reads %s', (kind, cell, meaning, reading) => {
    expect(read(kind, cell, settings(['Word "frob"', meaning]))).toBe(reading);
  });
  test('a cell goes before a word, and the last of two equal rows holds', () => {
    const rows = [
      ['Visa cell "J-1 frob"', 'J-1 if (Step 3)'],
      ['Word "frob"', 'yes'],
      ['Word "Frob"', 'no'],
    ] as const;
    expect(read('visa', 'J-1 frob', settings(...rows))).toBe('J-1 if (Step 3); H-1B not said');
    expect(read('visa', 'J-1 frob!', settings(...rows))).toBe('J-1 no; H-1B not said');
    expect(read('visa', 'J-1 frob', settings(...rows, ['visa cell "j-1 FROB"', 'J-1 no']))).toBe('J-1 no; H-1B not said');
  });
  test.each([
    ['Word "yes"', 'no', 'MatchSheet knows this word already'],
    ['Word "sponsored"', 'no', 'MatchSheet knows this word already'],
    ['Word "H-1B"', 'no', 'only a single word can be taught'],
    ['Word "july"', 'no', 'MatchSheet knows this word already'],
    ['Word "frob blick"', 'no', 'only a single word can be taught'],
    ['Word "frob"', 'maybe', 'a word may mean yes, no, if, required, preferred, typical, not said, means nothing'],
    ['Visa cell "frob"', 'maybe', '“maybe” is no reading of such a cell (as “J-1 yes; H-1B no” is)'],
    ['Visa cell "frob"', '#N/A', '“#N/A” is no reading'],
    ['Weather cell "frob"', 'yes', 'no cells are read as “Weather”'],
    ['City cell "frob"', 'CA', 'no cells are read as “City”'],
    [`Visa cell "${'frob '.repeat(41)}x"`, 'J-1 yes', 'a cell of more than 200 characters cannot be taught'],
  ])('%s → %s is passed over and named: %s', (label, value, why) => {
    const { notes, taught } = settings([label, value]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`SETTINGS, ${label.slice(0, 50)}`);
    expect(notes[0]).toContain(why);
    expect(taught.words.size + Object.values(taught.cells).reduce((sum, { size }) => sum + size, 0)).toBe(0);
  });
  test('a teaching row without a value says nothing yet; any other unknown row is a wrong call as before', () => {
    expect(settings(['Word "frob"', '']).notes).toEqual([]);
    expect(() => settings(['Words of wisdom', 'yes'])).toThrow('the row “Words of wisdom” is not one MatchSheet knows');
    expect(() => settings(['Soft cell', 'yes'])).toThrow('the row “Soft cell” is not one MatchSheet knows');
  });
});
