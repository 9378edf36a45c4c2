/** Whom does a limit on IMGs stop? Each limit for each kind of applicant. (ours.phrases.no, ours.imgs.if) */
import { describe, expect, test } from 'vitest';
import type { Cells } from '../../support/applicant';
import { meaningOf, verdictOf, wordsOf } from '../../support/verdict';

const judged = (policy: string, changed: Cells) => {
  const verdict = verdictOf({ 'IMG policy': policy }, changed);
  const { tier, because, asks } = meaningOf(verdict);
  return { tier, decides: because[0], because, asks, words: wordsOf(verdict) };
};

const CITIZEN: Cells = { 'Work right': 'Citizen', 'Visa wanted': undefined };
const PERMANENT: Cells = { 'Work right': 'Permanent resident', 'Visa wanted': undefined };
const PERMIT: Cells = { 'Work right': 'Other work permit', 'Visa wanted': undefined };
const J1: Cells = {};
const NOT_SAID: Cells = { 'Work right': undefined, 'Visa wanted': undefined };

describe.each([
  ['US citizen IMGs only', 'among IMGs, only US citizens are considered'],
  ['IMGs who are US citizens are considered; other IMGs are not.', 'among IMGs, only US citizens are considered'],
  ['Non-US IMGs are not accepted', 'IMGs who are not US citizens are not considered'],
  ['We do not consider IMGs who require visa sponsorship.', 'IMGs who are not US citizens are not considered'],
])('“%s”', (policy, sentence) => {
  test('leaves a citizen open, with nothing to ask', () => {
    expect(judged(policy, CITIZEN)).toMatchObject({ tier: 'Realistic', decides: 'share-realistic', asks: [] });
  });
  test('is asked for a permanent resident, with its words', () => {
    const { words, ...meaning } = judged(policy, PERMANENT);
    expect(meaning).toMatchObject({ tier: 'Realistic', decides: 'share-realistic', asks: ['IMG policy'] });
    expect(words).toContain(`IMGs: does it consider permanent residents? It says “${policy}`);
  });
  test.each([
    ['needs a visa', J1],
    ['has another work permit', PERMIT],
  ])('stops who %s, with its words', (_who, changed) => {
    const { words, ...meaning } = judged(policy, changed);
    expect(meaning).toMatchObject({ tier: 'Skip', because: ['imgs-citizens-only'], asks: [] });
    expect(words).toContain(`Not with this profile: ${sentence} (“${policy}”).`);
  });
  test('holds a row at Reach while the work right is not said', () => {
    const { tier, decides } = judged(policy, NOT_SAID);
    expect([tier, decides]).toEqual(['Reach (verify visa)', 'imgs-under-condition']);
  });
});

describe("at the program's discretion", () => {
  test.each([
    ['citizen', CITIZEN],
    ['permanent resident', PERMANENT],
    ['J-1', J1],
  ])('holds a row at Reach for everybody: %s', (_who, changed) => {
    const { words, ...meaning } = judged('IMGs case by case', changed);
    expect(meaning).toMatchObject({ tier: 'Reach', decides: 'imgs-under-condition', asks: [] });
    expect(words).toContain('Held at Reach by its condition for IMGs (“IMGs case by case”).');
  });
});

describe.each([
  ['citizen', CITIZEN],
  ['permanent resident', PERMANENT],
  ['J-1', J1],
])('a plain answer, for a %s', (_who, changed) => {
  test.each(['IMGs welcome', 'not on website'])('“%s” leaves it open', (policy) => {
    expect(judged(policy, changed)).toMatchObject({ tier: 'Realistic', decides: 'share-realistic', asks: [] });
  });
  test('a no stops', () => {
    expect(judged('US graduates only', changed)).toMatchObject({ tier: 'Skip', because: ['imgs-not-considered'] });
  });
});
