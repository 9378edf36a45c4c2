/** What does a word do that exists in two languages? The other words of the cell tell which language it is. */
import type { Element } from './element';

interface Homograph {
  /** A word of the language in which it plays the other role. */
  readonly beside: RegExp;
  readonly is: string;
  readonly value?: number;
}

const HOMOGRAPHS: ReadonlyMap<string, Homograph> = new Map([
  // Filipino "none", Hindi "the one of".
  ['wala', { beside: / (?:hain?|nah?in?|k[aei]|ne|toh?|bhi|chalta|milta|[dl]ete) /, is: 'filler' }],
  // Hindi "to", Vietnamese "not".
  ['ko', { beside: /[ăđơưạ-ỹ]| (?:tai tro|bao lanh|chua|khong|thoi|nha|duoc) /, is: 'deny' }],
  // Hindi "no", Greek "yes".
  ['nai', { beside: / (?:kai|mono|dinoun|den|exoun|exei|einai|alla|stamatisan) /, is: 'affirm' }],
  // French "not", Indonesian "at".
  ['pas', { beside: / (?:kata|bisa|ada|yang|tidak|enggak|ngga|belum) /, is: 'filler' }],
  // Spanish "of", Filipino "not".
  ['di', { beside: / (?:ang|ng|lang|daw|naman|po|nila|sila|yung|kailangan|pwede|buwan|taon) /, is: 'deny' }],
  // Slovak "if", Filipino "I".
  ['ako', { beside: / (?:na|lang|pa|di|hindi|ang|po|daw) /, is: 'filler' }],
  // English "do", Hindi "two".
  ['do', { beside: / ek .* do |do (?:baar|dafa|saal|mah\w+) | do (?:na[hi]\w*|ni|chale\w*) /, is: 'number', value: 2 }],
  // Urdu's mark of who did it, Dari "no".
  ['ني', { beside: / ني (?:[,.;] )?$/, is: 'deny' }],
]);

/** The elements of a sentence with such words in the role of its language. */
export function inOneLanguage(elements: readonly Element[]): readonly Element[] {
  if (!elements.some(({ form }) => HOMOGRAPHS.has(form))) return elements;
  const words = ` ${elements.map(({ form }) => form).join(' ')} `;
  return elements.map((one) => {
    const other = HOMOGRAPHS.get(one.form);
    return other?.beside.test(words) ? { ...one, is: other.is, value: other.value ?? one.value } : one;
  });
}
