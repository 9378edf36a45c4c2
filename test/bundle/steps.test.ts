// Does a long cell cost at most twice the steps of one with half as many characters, whoever reads it? Steps are counted, no clock is asked; cells of 50,000 with `npm run sweeps`.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StepsElsewhere } from '../support/stepsElsewhere.ts';
import { IS_WHOLE } from '../support/sweep.ts';
import { SHORTER, steeperThanTwice, TRIED, WORDS } from '../support/twiceTheSteps.ts';

const counter = new StepsElsewhere();
afterAll(() => counter.stop());

const KINDS =
  'visa j1 h1b step1 step2 attempts graduation usce share region type imgs ecfmg track status header school page columns'.split(
    ' ',
  );
const PROFILE = '[["Step 2 CK", 218], ["Work right", "Needs a visa"], ["Visa wanted", "J-1"]]';
const LIST = '[["Program", "State", "Visa"], ["Mill", "CA", "J-1"]]';
const FIELDS = [
  'Work right',
  'Visa wanted',
  'Medical school',
  'Graduation date',
  'Step 2 CK',
  'Step 2 CK attempts',
  'USCE places',
  'US letters',
  'Languages',
  'Ties',
  'Strengths',
  'Specialties',
  'Target areas',
];
/** Where a long text may stand: `x`. */
const PLACES: Readonly<Record<string, string>> = {
  'a cell of Notes': `TIER([["Program","State","Visa","Notes"],["Mill","CA","J-1",x],["B","NY","J-1",""]], ${PROFILE})`,
  'a header': `TIER([["Program","State","Visa",x],["Mill","CA","J-1","y"]], ${PROFILE})`,
  'a title above the headers': `TIER([["My list","",x],["Program","State","Visa"],["Mill","CA","J-1"]], ${PROFILE})`,
  'the name of a program': `SCORE([["Program","State","Visa"],[x,"CA","J-1"]], ${PROFILE})`,
  'the first cell of a column': 'VISA_OK([[x],["J-1"]], "J-1")',
  'a label of the profile': `TIER(${LIST}, [["Step 2 CK",218],["Work right","Needs a visa"],[x,"y"]])`,
  'a change to try': `WHAT_IF(${LIST}, ${PROFILE}, x)`,
  'a list of residents': 'ROSTER([[x]])',
  ...Object.fromEntries(
    FIELDS.map((field) => [
      `${field} of the profile`,
      `TIER(${LIST}, [["Step 2 CK",218],["Work right","Needs a visa"],["${field}",x]])`,
    ]),
  ),
  ...Object.fromEntries(KINDS.map((kind) => [`a cell that is read as ${kind}`, `HOW_READ("${kind}", x)`])),
};
const repeated = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

describe('twice the text takes at most twice the steps', () => {
  beforeAll(() => counter.script(readFileSync('dist/addon/Code.js', 'utf8')));
  // One of the texts at each place, by turns, at a quarter of the length, which a steep reader shows as well; all of them whole with `npm run sweeps`.
  test.each(Object.entries(PLACES).map(([place, called], at) => [place, called, at] as const))(
    '%s',
    async (_place, called, at) => {
      const byTurns = WORDS.filter((_, which) => which === at % WORDS.length);
      const steeper = IS_WHOLE
        ? await steeperThanTwice(counter, called, TRIED)
        : await steeperThanTwice(counter, called, byTurns, SHORTER);
      expect(steeper).toEqual([]);
    },
  );
});

describe('the count sees', () => {
  const ratio = async (code: string, length: number): Promise<number> => {
    await counter.script(`function act(x) { ${code} }`);
    const half = await counter.count('act(x)', repeated('a', length));
    const whole = await counter.count('act(x)', repeated('a', 2 * length));
    return whole.over.length > 0 ? Number.POSITIVE_INFINITY : whole.count / half.count;
  };
  test.each([
    ['one loop', 'let n = 0; for (const c of x) if (c === "a") n += 1; return n;', 2],
    ['a loop in a loop', 'let n = 0; for (const c of x) for (const d of x) if (c === d) n += 1; return n;', 4],
    ['a search from each place on', 'for (let at = 0; at < x.length; at += 1) x.slice(at).indexOf("b");', 4],
    ['a pattern from each place on', 'for (let at = 0; at < x.length; at += 1) /b/.test(x.slice(at));', 4],
    ['a pattern that goes back at each place', 'return /a+b/.test(x);', Number.POSITIVE_INFINITY],
    ['a pattern that passes once', 'return /[^a]b/.test(x);', 2],
  ])('%s', async (_what, code, expected) => {
    if (Number.isFinite(expected)) expect(await ratio(code, 2000)).toBeCloseTo(expected, 0);
    // Going back is watched in texts over 10,000 characters.
    else expect(await ratio(code, 5100)).toBe(expected);
  });
});
