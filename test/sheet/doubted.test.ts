/** Which claims does a reading make, and is a doubted one asked in the cell's own words instead of given? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnReader, READ_AS_IT_STANDS } from '../../src/sheet/cellReader';
import { claimsIn, isDoubtable, isDoubted } from '../../src/sheet/doubted';
import { GRAMMAR } from '../../src/sheet/kindGrammar';
import type { Kind } from '../../src/sheet/kinds';

describe('the claims of a reading', () => {
  test.each([
    ['not said', []],
    ['required 220', [{ answer: 'required', number: 220 }]],
    ['no minimum', [{ answer: 'no minimum', number: null }]],
    ['required within 5 years', [{ answer: 'required within', number: 5 }]],
    ['preferred 2021 or later', [{ answer: 'preferred', number: 2021 }]],
    ['required: Step 1 1', [{ answer: 'required: Step 1 alone', number: 1 }]],
    ['required: any 2', [{ answer: 'required: any', number: 2 }]],
    [
      'required: Step 1 2, Step 2 CK 1',
      [
        { answer: 'required: Step 1', number: 2 },
        { answer: 'required: Step 2 CK', number: 1 },
      ],
    ],
    [
      'required 3 months; observership does not count',
      [
        { answer: 'required', number: 3 },
        { answer: 'observership does not count', number: null },
      ],
    ],
    ['not said; observership counts', [{ answer: 'observership counts', number: null }]],
    ['if (US-citizen IMGs only)', [{ answer: 'if', number: null }]],
  ])('“%s”', (shown, claims) => expect(claimsIn(shown)).toEqual(claims));
});

describe('a reading that is doubted', () => {
  const doubts = (kind: Kind, shown: string, text: string, header = '', isUnread = false): boolean =>
    isDoubtable(kind) && isDoubted(kind, { shown, text, header, isUnread });

  const read = (kind: Kind, text: string): string =>
    GRAMMAR[kind].show(columnReader(kind, '', READ_AS_IT_STANDS)({ is: 'text', text }).policy as never);

  test.each([
    ['step2', '220'],
    ['attempts', '2 max'],
    ['usce', 'required'],
    ['imgs', 'yes'],
    ['ecfmg', 'to apply'],
  ] as const)('two words are never doubted: %s “%s”', (kind, text) => {
    const shown = read(kind, text);
    expect(doubts(kind, shown, text)).toBe(false);
  });

  test.each([
    ['step2', 'Applicants must have a Step 2 CK score of 230 or higher', 'required 230', 'no minimum'],
    ['usce', 'We do not require any US clinical experience of our applicants', 'not required', 'required, length not said'],
    ['imgs', 'We do not accept applications from international medical graduates', 'no', 'yes'],
  ] as const)('%s: what “%s” says stands, the opposite is doubted', (kind, text, right, wrong) => {
    expect([doubts(kind, right, text), doubts(kind, wrong, text)]).toEqual([false, true]);
  });

  test('an answer of which few labels tell is never doubted', () => {
    expect(doubts('graduation', 'preferred 2015 or later', 'nobody who graduated before 2015, ever')).toBe(false);
  });

  test('it says nothing, and the cell is shown as not understood', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('no', 'not', 'IMGs', 'accept', 'few', 'never', 'only', 'do', 'we', 'US', 'green card'),
        fc.array(fc.constantFrom('no', 'not', 'IMGs', 'accepted', 'few', 'unless', 'only', 'rejected', 'welcome')),
        (first, rest) => {
          const text = [first, ...rest].join(' ');
          const { policy, unread } = columnReader('imgs', 'IMGs', READ_AS_IT_STANDS)({ is: 'text', text });
          const shown = GRAMMAR.imgs.show(policy);
          if (shown !== 'not said') expect(doubts('imgs', shown, text, 'IMGs')).toBe(false);
          expect(unread.join('').length).toBeLessThanOrEqual(62);
        },
      ),
    );
  });
});
