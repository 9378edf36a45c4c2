/** Is a sentence read on both sides of each decision: denied or not, if, only, others' words, what was, who says so, what is asked? */
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/show/readings';

/** A condition is compared by its presence, as its words are the cell's own. */
const read = (kind: string, cell: string): string => (readingOf(kind, cell) ?? '').replace(/\bif \([^)]*\)/g, 'if');
type Rows = readonly (readonly [kind: string, cell: string, reading: string])[];
const decisions: Readonly<Record<string, Rows>> = {
  'a denial': [
    ['usce', 'USCE required', 'required, length not said'],
    ['usce', 'USCE not required', 'not required'],
    ['usce', 'Observerships count', 'not said; observership counts'],
    ['usce', 'Observerships do not count', 'not said; observership does not count'],
    ['imgs', 'IMGs are considered', 'yes'],
    ['imgs', 'IMGs are not considered', 'no'],
    ['step2', 'No minimum', 'no minimum'],
    ['step2', 'Step 2 CK of 230 required', 'required 230'],
    ['ecfmg', 'Certified at application', 'needed to apply'],
    ['ecfmg', 'Not needed at application, only at start', 'needed to start'],
  ],
  'a condition': [
    ['visa', 'H-1B if Step 3 is passed', 'J-1 not said; H-1B if'],
    ['visa', 'H-1B once Step 3 is passed', 'J-1 not said; H-1B if'],
    ['imgs', 'IMGs are considered if they have 230', 'if'],
    ['usce', 'USCE required unless you have research', 'required, length not said'],
    ['graduation', 'No more than 5 years, unless in practice', 'required within 5 years'],
  ],
  'an only': [
    ['visa', 'We sponsor J-1 only', 'J-1 yes; H-1B no'],
    ['visa', 'We sponsor not only J-1', 'J-1 yes; H-1B not said'],
    ['attempts', 'First attempt only', 'required: any 1'],
    ['graduation', 'Within 5 years', 'required within 5 years'],
    ['graduation', 'Within 5 years preferred', 'preferred within 5 years'],
  ],
  'others than applicants': [
    ['visa', 'H-1B for fellows only', 'J-1 not said; H-1B no'],
    ['visa', 'H-1B for residents and fellows', 'J-1 not said; H-1B yes'],
    ['usce', 'Our residents had 3 months of USCE', 'not said'],
    ['step2', 'Our residents average 240', 'typical 240'],
    ['step2', 'I have 245', 'not said'],
    ['step2', '230 preferred, 220 required', 'required 220'],
  ],
  'a time': [
    ['visa', 'H-1B in the past', 'J-1 not said; H-1B not said'],
    ['visa', 'We used to sponsor H-1B but no longer do', 'J-1 not said; H-1B no'],
    ['visa', 'We will sponsor H-1B next year', 'J-1 not said; H-1B if'],
  ],
  'a source': [['visa', 'Website: no H-1B. Coordinator: H-1B yes', 'J-1 not said; H-1B yes']],
  'a question': [
    ['visa', 'Do you sponsor H-1B?', 'J-1 not said; H-1B not said'],
    ['visa', 'Do you sponsor H-1B? Yes', 'J-1 not said; H-1B yes'],
    ['visa', 'Do you sponsor H-1B? Not at this time', 'J-1 not said; H-1B no'],
  ],
};

describe.each(Object.entries(decisions))('%s', (_name, rows) => {
  test.each(rows)('%s “%s” reads “%s”', (kind, cell, reading) => {
    expect(read(kind, cell)).toBe(reading);
  });
});
