/** Does no sentence of a reason speak to the mentor as if they were the applicant? */
import { describe, expect, test } from 'vitest';
import { SAYS } from '../../src/domain/reasonCode';
import { aboutTheApplicant } from '../../src/mentor/aboutTheApplicant';

describe('a sentence to the applicant becomes one about them', () => {
  test.each([
    [
      'it requires Step 2 CK {required} (“{words}”), and yours is {step2}.',
      'it requires Step 2 CK {required} (“{words}”), and the applicant’s is {step2}.',
    ],
    ['For: you rotated there.', 'For: the applicant rotated there.'],
    ['For: residents from your school or country.', 'For: residents from the applicant’s school or country.'],
    [
      '{area}, a high-demand area where you show no tie or link',
      '{area}, a high-demand area where the applicant shows no tie or link',
    ],
    [
      'it requires {asks} (“{words}”), and you have {usce}{plan}.',
      'it requires {asks} (“{words}”), and the applicant has {usce}{plan}.',
    ],
    ['you are not certified', 'the applicant is not certified'],
    [
      'You set the tier to {tier}{note}; computed: {computed}.',
      'The applicant set the tier to {tier}{note}; computed: {computed}.',
    ],
    ['The result is in, and yours took {sittings}.', 'The result is in, and the applicant’s took {sittings}.'],
    ['Ask the program.', 'Ask the program.'],
  ])('%s', (says, expected) => {
    expect(aboutTheApplicant(says)).toBe(expected);
  });
});

test.each(Object.entries(SAYS).filter(([, says]) => /\byou/i.test(says)))(
  '%s speaks of the applicant, in a verb that fits',
  (_code, says) => {
    const said = aboutTheApplicant(says);
    expect(said).not.toMatch(/\byou(?:r|rs)?\b/i);
    expect(said).not.toMatch(/the applicant (?:are|have|miss|name|show|speak|want|apply|see|know|need|go|do)\b/i);
  },
);
