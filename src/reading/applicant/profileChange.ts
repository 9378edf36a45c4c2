/** Which change of the profile do words like "Step 3: passed", "USCE: +2" or "letter at Fresno" ask for? */
import type { ProfileField } from '../../domain/profileField';
import { readLabel } from '../headers/profileLabel';

export type Change =
  | { readonly is: 'profile'; readonly field: ProfileField; readonly label: string; readonly value: string }
  | { readonly is: 'link'; readonly link: 'letter' | 'rotated' | 'contact' | 'interviewed'; readonly place: string }
  /** Not understood; the words. */
  | { readonly is: 'unread'; readonly words: string };

const LINKS: readonly (readonly [link: (Change & { is: 'link' })['link'], words: RegExp])[] = [
  ['letter', /^(?:a |an |one |strong )*(?:letter|lor)s? (?:of recommendation )?(?:at|from|in) (.+)$/i],
  ['rotated', /^(?:a |an |one )*(?:rotation|rotated|rotating|elective|sub-?i\w*|externship|usce|audition) (?:at|in|with) (.+)$/i],
  ['contact', /^(?:a |an )*(?:contact|mentor|resident|friend|person|alum\w*) (?:at|in|inside) (.+)$/i],
  ['interviewed', /^(?:an )?interview(?:ed)? (?:at|with|by) (.+)$/i],
];

/** One text or several; `;` and line ends part them, a comma does not ("letter at Fresno, CA"). */
export const readChanges = (texts: readonly string[]): Change[] =>
  texts
    .flatMap((text) => text.split(/[;\n]/))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(changeIn);

function changeIn(words: string): Change {
  const labelled = /^([^:=]+)[:=]\s*(.+)$/.exec(words);
  // PROFILE's own label goes first: "Letters in the specialty: 3" is no letter at a place.
  if (labelled !== null && readLabel(labelled[1]?.trim() ?? '') !== 'other') return profileChange(words, labelled);
  for (const [link, pattern] of LINKS) {
    const place = pattern.exec(words)?.[1];
    if (place !== undefined) return { is: 'link', link, place: place.trim() };
  }
  return profileChange(words, labelled ?? said(words));
}

function profileChange(words: string, pair: ArrayLike<string | undefined> | null): Change {
  const label = pair?.[1]?.trim() ?? '';
  const value = pair?.[2]?.trim() ?? '';
  const field = readLabel(label);
  return field === 'other' || value === '' ? { is: 'unread', words } : { is: 'profile', field, label, value };
}

/** "Step 3 passed", "J-1 accepted", "ECFMG certified", "+2 months USCE". */
const SAID: readonly (readonly [pattern: RegExp, label: string, value: string])[] = [
  [/^(?:pass(?:ed|ing)? )?step 3(?: (?:is |was )?pass(?:ed)?)?$/i, 'Step 3', 'Pass'],
  [/^(?:accept(?:ing)? )?j-?1(?: visa)?(?: accepted| too)?$/i, 'Visa wanted', 'J-1'],
  [/^(?:accept(?:ing)? )?(?:either visa|any visa|j-?1 or h-?1b?)(?: accepted)?$/i, 'Visa wanted', 'either'],
  [/^ecfmg[ -]certifi(?:ed|cation)$/i, 'ECFMG certification', 'Yes'],
  [/^green card$/i, 'Work right', 'Permanent resident'],
];

function said(words: string): readonly [string, string, string] | null {
  const found = SAID.find(([pattern]) => pattern.test(words));
  if (found !== undefined) return [words, found[1], found[2]];
  const months = /^(\+ ?)?(\d{1,2}) (?:more )?months?(?: of| more)? ?(?:hands-on )?usce$/i.exec(words);
  const isMore = months !== null && (months[1] !== undefined || /more/i.test(words));
  return months === null ? null : [words, 'USCE', `${isMore ? '+' : ''}${months[2]}`];
}
