/** Which rows of advice are said, which come first, which wait, and in which phases is nothing said at all? */
import { describe, expect, test } from 'vitest';
import { speaksOf } from '../../../src/data/guides';
import { type AdviceCase, type AdviceGiven, words } from '../../../src/domain/advice/advice';
import { adviseOn } from '../../../src/domain/advice/choose';
import { parseAdvice } from '../../../src/domain/advice/parseAdvice';
import { PHASES, type Phase } from '../../../src/domain/season/phaseDays';

const CASE: AdviceCase = {
  facts: {
    ck: { is: 'number', value: 218, tells: 'Step 2 CK 218', asks: '“Step 2 CK”' },
    usce: { is: 'number', value: null, tells: '', asks: '“Hands-on USCE months”' },
    place: words({ 'Bay Area': 'Bay Area' }, '“Target areas”'),
  },
  gaps: { day: '2026-07-06' },
};
const given = (rows: string, phase: Phase = 'planning'): AdviceGiven =>
  adviseOn(parseAdvice(rows), CASE, phase, (rule) => speaksOf(rule, 'needs a visa'));
const saysOf = ({ now, more }: AdviceGiven): string[] => [...now, ...more].map(({ says }) => says);

describe('advice', () => {
  test('a row says what it rests on, its gaps filled', () => {
    expect(given('1|build|ck<220; place:Bay Area|Exams|G1.ck.low, ours.ck.bands|Until {day}.|Do.').now).toEqual([
      {
        group: 'Exams',
        have: 'Step 2 CK 218, Bay Area',
        says: 'Until 2026-07-06.',
        act: 'Do.',
        rules: ['G1.ck.low', 'ours.ck.bands'],
      },
    ]);
  });

  test('a condition that does not hold keeps it silent; one that is not said makes it wait, and is asked', () => {
    const rows =
      '1|build|ck>=220|Exams|G1.a|No.|\n1|build|usce<2|Exams|G1.b|Asks.|\n1|build|usce<2; ck>=220|Exams|G1.b|Neither.|';
    expect(given(rows)).toEqual({ now: [], more: [], waiting: { count: 1, asks: ['“Hands-on USCE months”'] } });
  });

  test('rules of other applicants are left out, and a row that has no other with them', () => {
    const rows =
      '2|build||Letters|G2.lor, G3.lor|Both.|\n2|build||Letters|G2.lor, ours.a|Citizens.|\n2|build||Letters|ours.b|Ours.|';
    expect(given(rows).more.map(({ says, rules }) => [says, rules])).toEqual([
      ['Both.', ['G3.lor']],
      ['Ours.', ['ours.b']],
    ]);
  });

  test('a rule of another place is left out, and a row that has no other with it', () => {
    const rows =
      '2|list||Place|G1.a@place:Bay Area, G3.b@place:Central Valley|Here.|\n2|list||Place|G3.b@place:Central Valley|There.|';
    expect(given(rows).more.map(({ says, rules }) => [says, rules])).toEqual([['Here.', ['G1.a']]]);
  });

  test('a handful comes first: six of weight 0 and 1, two of a group at most, 0 before 1; the rest by groups', () => {
    const row = (weight: number, group: string, says: string): string => `${weight}|build||${group}|G1.a|${says}|`;
    const of = (group: string): string[] => [1, 2, 3].map((at) => row(1, group, `${group}${at}`));
    const { now, more } = given([...of('A'), ...of('B'), ...of('C'), row(2, 'A', 'A4'), row(0, 'D', 'D1')].join('\n'));
    expect(now.map(({ says }) => says)).toEqual(['D1', 'A1', 'A2', 'B1', 'B2', 'C1']);
    expect(more.map(({ says }) => says)).toEqual(['A3', 'A4', 'B3', 'C2', 'C3']);
  });

  const EACH = ['build', 'list', 'signals', 'write', 'meet', 'rank'].map((time) => `2|${time}||A|G1.a|${time}|`).join('\n');
  test.each<[Phase, readonly string[]]>([
    ['not known', ['build', 'list']],
    ['planning', ['build', 'list', 'signals', 'write']],
    ['applying', ['build', 'list', 'signals', 'write']],
    ['late', ['build', 'write']],
    ['interviewing', ['write', 'meet', 'rank']],
    ['ranking', ['write', 'rank']],
    ['waiting', ['build']],
    ['SOAP', []],
    ['after the Match', ['build', 'list', 'write']],
    ['season over', ['build', 'list', 'write']],
  ])('in the phase %s: %j; while SOAP runs nothing', (phase, times) => {
    expect(saysOf(given(EACH, phase))).toEqual(times);
    expect(PHASES).toContain(phase);
  });

  test.each(['1|never||A|G1.a|Says.|Do.', '1|build||A|G1.a|Says.'])('%s is no row: a fault of the table', (line) => {
    expect(() => parseAdvice(line)).toThrow('no row of advice');
  });
});
