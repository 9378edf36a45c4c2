/** How is a word written in plain Latin letters, as applicants type it who leave out the accents or have no other keyboard? One row of the lexicon then serves both spellings. */

/** "Prefiere", "берут" and "berut", "δίνουν" and "dinoun", "देते" and "dete". A short word stays in its alphabet: "но" is not "no". */
export function romanized(form: string): string {
  const plain = form.normalize('NFD').replace(ACCENTS, '');
  if (INDIC.test(plain)) return indic(plain);
  return plain.replace(form.length > 3 ? ANY_LETTER : LATIN_LETTER, (letter) => LATIN[LETTERS.indexOf(letter)] ?? letter);
}
const ACCENTS = /[\u0300-\u036f]/g;
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщъыьэюяієґјљњћђџαβγδεζηθικλμνξοπρσςτυφχψωđłı';
const LATIN =
  'a b v g d e zh z i k l m n o p r s t u f kh ts ch sh sch  y  e yu ya i e g j lj nj c dj dz a v g d e z i th i k l m n ks o p r s s t u f x ps o d l i'.split(
    ' ',
  );
const ANY_LETTER = /[đłıа-яієґјљњћђџα-ω]/g;
const LATIN_LETTER = /[đłı]/g;

/** Devanagari, Bengali, Gurmukhi and Gujarati: the same letters in the same places of four blocks. */
const INDIC = /[\u0900-\u0aff]/;
/** By their places: marks, vowels and consonants, then the signs of vowels. */
const SPOKEN =
  ' n n   A A I I U U RI  E E E AI O O O AU k kh g gh n ch ch j jh n t th d dh n t th d dh n n p f b bh m y r r l l l v sh sh s h     A I I U U RI RI E E E AI O O O AU '.split(
    ' ',
  );
const BENGALI = /[\u0980-\u09ff]/;

/** A consonant speaks a vowel of its own unless a sign stands behind it; it is dropped at the end and between two full syllables. */
const indic = (form: string): string =>
  form
    .normalize('NFC')
    .replace(OPEN_CONSONANT, '$&*')
    .replace(LETTER, (letter) => SPOKEN[letter.charCodeAt(0) & 0x7f] ?? 'n')
    .replace(/\*$/, '')
    .replace(/([AEIOU*][a-z]+)\*(?=[a-z]+[AEIOU])/g, '$1')
    .replace(/\*/g, BENGALI.test(form) ? 'o' : 'a')
    .toLowerCase();
const OPEN_CONSONANT =
  /[\u0915-\u0939\u0995-\u09b9\u0a15-\u0a39\u0a95-\u0ab9][\u093c\u09bc\u0a3c]?(?![\u093c-\u094d\u09bc-\u09cd\u0a3c-\u0a4d\u0abc-\u0acd])/g;
const LETTER = /[\u0900-\u0aff]/g;
