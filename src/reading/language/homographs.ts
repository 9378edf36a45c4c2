/** What does a word do that two languages at hand have? The cell's other words tell which of them it is. */
import type { Element } from './element';

interface Homograph {
  /** A word of the language in which it plays the other role. */
  readonly beside: RegExp;
  readonly is: string;
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
  // The Romanian "have", English "in the morning".
  ['am', { beside: /(?<!\d) am [\p{L}]{2,}(?:at|it|ut|is|us|as) /u, is: 'filler' }],
  // The Italian "the", French "he".
  ['il', { beside: / (?:per|alle?|mi|ho|hanno|non|colloquio|domanda|fissato|prenotato|fatto) /, is: 'filler' }],
  // Portuguese "in the", Spanish "no".
  ['no', { beside: / (?:meu|minha|recebi|apliquei|coloquei|ranqueei|botei|fiquei) /, is: 'filler' }],
  // Arabic "not", Italian "but".
  ['ma', { beside: / ma (?:\p{L}+sh|radd?\w*|naqet|dapplit|\p{L}+oun[iy]|wsal\w*|fi) /u, is: 'deny' }],
  // Hindi "gave", Italian and Indonesian "of, at".
  ['di', { beside: / (?:ho|il|del|detto|sini|sana|saya|senarai|undangan|match di) /, is: 'filler' }],
  // Bengali "not", Slavic "on", Filipino "by now".
  ['na', { beside: / (?:kor\w*|dey|hoy\w*|kintu|ami) /, is: 'deny' }],
  // Turkish "but", the American Medical Association.
  ['ama', { beside: / \p{L}+(?:d[iıuü]m|m[ae]di\p{L}*|d[iı]l[ae]r|yor\p{L}*) /u, is: 'contrast' }],
  // Urdu's mark of who did it, Dari "no".
  ['ني', { beside: / ني (?:[,.;] )?$/, is: 'deny' }],
]);

/** The elements of a sentence with such words in the role of its language. */
export function inOneLanguage(elements: readonly Element[]): readonly Element[] {
  if (!elements.some(({ form }) => HOMOGRAPHS.has(form))) return elements;
  const words = ` ${elements.map(({ form }) => form).join(' ')} `;
  return elements.map((one) => {
    const other = HOMOGRAPHS.get(one.form);
    return other?.beside.test(words) ? { ...one, is: other.is } : one;
  });
}
