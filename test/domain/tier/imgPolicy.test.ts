/** Whom does a limit on IMGs stop? Each limit for each kind of applicant, through the built add-on. (design §6, ours.phrases.no, ours.imgs.if) */
import { describe, expect, test } from 'vitest';
import { freshAddon } from '../../support/addon';
import { applicant, type Cells } from '../../support/applicant';

const addon = freshAddon();
const HEADERS = ['Program', 'State', 'Type', 'Visa', 'IMG %', 'CK minimum', 'YOG limit', 'IMG policy'];
const block = (policy: string): unknown[][] => [
  HEADERS,
  ['Mill Creek', 'OH', 'Community', 'J-1', '60%', 'none', 'no limit', policy],
];
const judged = (policy: string, changed: Cells) => {
  const [, row = []] = addon.call('SCORE', block(policy), applicant(changed)) as unknown[][];
  return { tier: String(row[0]), verify: String(row[6]), why: String(row[7]) };
};

const CITIZEN: Cells = { 'Work right': 'Citizen', 'Visa wanted': undefined };
const PERMANENT: Cells = { 'Work right': 'Permanent resident', 'Visa wanted': undefined };
const PERMIT: Cells = { 'Work right': 'Other work permit', 'Visa wanted': undefined };
const J1: Cells = {};

describe.each([
  ['US citizen IMGs only', 'if (US-citizen IMGs only)'],
  ['IMGs who are US citizens are considered; other IMGs are not.', 'if (US-citizen IMGs only)'],
  ['Non-US IMGs are not accepted', 'if (not non-US IMGs)'],
  ['We do not consider IMGs who require visa sponsorship.', 'if (not non-US IMGs)'],
])('“%s”', (policy, reading) => {
  test(`is read as ${reading}`, () => {
    expect(addon.call('HOW_READ', 'imgs', policy)).toBe(reading);
  });
  test('leaves a citizen open, with nothing to ask', () => {
    const { tier, verify } = judged(policy, CITIZEN);
    expect(tier).toBe('Realistic');
    expect(verify).not.toContain('IMG');
  });
  test('is asked for a permanent resident', () => {
    const { tier, verify } = judged(policy, PERMANENT);
    expect(tier).toBe('Realistic');
    expect(verify).toContain('IMGs: does it consider permanent residents?');
  });
  test('stops who needs a visa, with its words', () => {
    const { tier, why } = judged(policy, J1);
    expect(tier).toBe('Skip');
    expect(why).toContain(policy.slice(0, 20));
  });
  test('stops who has another work permit', () => {
    expect(judged(policy, PERMIT).tier).toBe('Skip');
  });
  test('holds a row at Reach while the work right is not said', () => {
    expect(judged(policy, { 'Work right': undefined, 'Visa wanted': undefined }).tier).toMatch(/^Reach/);
  });
});

describe("at the program's discretion", () => {
  test('is an if', () => {
    expect(addon.call('HOW_READ', 'imgs', 'IMGs case by case')).toBe("if (at the program's discretion)");
  });
  test.each([
    ['citizen', CITIZEN],
    ['permanent resident', PERMANENT],
    ['J-1', J1],
  ])('holds a row at Reach for everybody: %s', (_, changed) => {
    const { tier, why } = judged('IMGs case by case', changed);
    expect(tier).toBe('Reach');
    expect(why).toContain('IMGs case by case');
  });
});

describe.each([
  ['citizen', CITIZEN],
  ['permanent resident', PERMANENT],
  ['J-1', J1],
])('a plain answer, for a %s', (_, changed) => {
  test('a yes and silence leave it open', () => {
    expect(judged('IMGs welcome', changed).tier).toBe('Realistic');
    expect(judged('not on website', changed).tier).toBe('Realistic');
  });
  test('a no stops', () => {
    expect(judged('US graduates only', changed).tier).toBe('Skip');
  });
});
