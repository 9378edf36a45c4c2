/** What does a word do that exists in two languages? The other words of the cell tell which language it is. */
import type { Element } from './element';

interface Homograph {
  /** A word of the language in which it plays the other role. */
  readonly beside: RegExp;
  readonly is: string;
  readonly value?: number;
}

/** A word may stand more than once: the first role whose language is beside it holds. */
const HOMOGRAPHS: readonly (readonly [string, Homograph])[] = [
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
];

const WORDS: ReadonlySet<string> = new Set(HOMOGRAPHS.map(([word]) => word));

/** The elements of a sentence with such words in the role of its language. */
export function inOneLanguage(elements: readonly Element[]): readonly Element[] {
  if (!elements.some(({ form }) => WORDS.has(form))) return elements;
  const words = ` ${elements.map(({ form }) => form).join(' ')} `;
  return elements.map((one) => {
    const [, other] = HOMOGRAPHS.find(([word, { beside }]) => word === one.form && beside.test(words)) ?? [];
    return other === undefined ? one : { ...one, is: other.is, value: other.value ?? one.value };
  });
}
