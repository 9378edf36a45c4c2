/** Does a row answer the four questions of realism in the guide's order, and is what its cells do not say called so? */
import { describe, expect, test } from 'vitest';
import { judgeDecided } from '../../src/planning/judged/chosenTiers';
import { fourQuestions } from '../../src/planning/row/fourQuestions';
import { kindAdvice } from '../../src/planning/year/advice';
import { applicant, type Cells, programs } from '../support/applicant';

const judged = (row: Cells, profile: Cells = {}) => judgeDecided([programs({ Program: 'A', ...row }), applicant(profile)]);
const answers = (row: Cells, profile: Cells = {}): string[] => {
  const [one] = judged(row, profile).rows;
  return one ? fourQuestions(one.judgement.program, one.judgement.verdict.visa).map(({ rule, says }) => `${rule} ${says}`) : [];
};

describe('the four questions', () => {
  test('are asked in the order of the guide, with what the cells answer', () => {
    const row = {
      'IMG %': '11 of 20',
      'CK minimum': '220 required',
      Mission: 'farmworkers',
      Connection: 'same school',
      Visa: 'J-1',
    };
    expect(answers(row)).toEqual([
      'G1.real.1 IMG share 55% (11 of 20); residents from your school or country',
      'G1.real.2 required 220',
      'G1.real.3 farmworkers',
      'G1.real.4 J-1 yes; H-1B not said',
    ]);
  });
  test('what no cell says is not said', () => {
    expect(answers({ 'IMG %': '', 'CK minimum': '', Visa: '' })).toEqual([
      'G1.real.1 not said',
      'G1.real.2 not said',
      'G1.real.3 not said',
      'G1.real.4 J-1 not said; H-1B not said',
    ]);
  });
  test('a citizen needs no visa', () => {
    expect(answers({}, { 'Work right': 'US citizen', 'Visa wanted': undefined })[3]).toBe('G1.real.4 you need none');
  });
});

describe('what the guides say of such a program', () => {
  const rules = (row: Cells, profile: Cells = {}) => kindAdvice(judged(row, profile)).flatMap((said) => said.rules);
  test('by its kind, and for the applicant’s own guides', () => {
    expect(rules({ Type: 'County' })).toEqual(['G1.kind.county']);
    expect(rules({ Type: 'Flagship' })).toEqual(['G1.kind.flagship', 'G5.kind.academic', 'G5.tier.ultra']);
    expect(rules({ Type: 'Flagship' }, { 'Work right': 'US citizen', 'Visa wanted': undefined })).toEqual(['G1.kind.flagship']);
  });
  test('nothing of a row that is Skip, nor once applications are behind', () => {
    expect(rules({ Type: 'County', Visa: 'no visas' })).toEqual([]);
    expect(rules({ Type: 'County' }, { Today: '2025-11-05' })).toEqual([]);
  });
});
