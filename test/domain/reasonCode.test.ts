/** Is every reason found by some rule, and does its sentence read as one? That a code exists, and that its gaps are filled, is checked by the types. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PHRASES, type ReasonCode, SAYS } from '../../src/domain/reasonCode';

const codes = Object.keys(SAYS) as ReasonCode[];
/** Two end in the word that the rule compares with. */
const namedAs = (code: ReasonCode): string => (code.startsWith('ck-far-below-') ? '`ck-far-below-' : `'${code}'`);
const rules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('reasonCode.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

describe('reasons', () => {
  test.each(codes)('%s is found by a rule', (code) => {
    expect(rules).toContain(namedAs(code));
  });
  const isPhrase = (code: ReasonCode): boolean => code in PHRASES;
  test.each(codes.filter((code) => !isPhrase(code)))('the sentence of %s ends in a full stop and has no empty gap', (code) => {
    expect(SAYS[code]).toMatch(/^(?!.*\{\W*\})[^{}]*(?:\{\w+\}[^{}]*)*\.$/);
  });
  test.each(codes.filter(isPhrase))('the phrase of %s goes on after a tier: no full stop, no tier of its own', (code) => {
    expect(SAYS[code]).toMatch(/^(?!.*\{\W*\})(?:[^{}A-Z]|IMG|\{\w+\}).*[^.]$/);
    expect(SAYS[code]).not.toMatch(/Realistic|Reach|Ultra|Skip/);
  });
  test('no sentence stands twice', () => {
    const sentences = codes.filter((code) => !isPhrase(code)).map((code) => SAYS[code]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
