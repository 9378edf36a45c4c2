/** Is this medical school in the US (MD or DO), Canada, offshore in the Caribbean, or elsewhere abroad? If nothing tells, it stays Unknown. */
import type { SchoolClass } from '../../domain/roster';
import { remembered } from '../text/memo';
import { wordSet } from '../text/wordSet';
import { type Sign, signsIn } from './schoolGazetteer';
import { genericMeantBy, meantBy } from './schoolSpelling';
import { foldName, schoolTokens, type Tokens } from './schoolTokens';

export interface SchoolReading {
  readonly kind: SchoolClass;
  /** Its words name a school of some kind: university, college, facultad. */
  readonly isSchool: boolean;
  /** Its words name a school of medicine. */
  readonly isMedical: boolean;
  /** Nothing but the name of one school, such as "UCSF" or "Ross". */
  readonly isBareName: boolean;
  /** No name in it at all: "College of Medicine", "School of Health Sciences". */
  readonly isGeneric: boolean;
  /** Nothing but names from our lists, also such as a place or a person shares. */
  readonly isWhole: boolean;
  /** Something in it stands in our lists. */
  readonly isListed: boolean;
  /** Nothing of it stands there but places and words of other languages. */
  readonly isPlace: boolean;
  /** Nothing of it stands there but states and cities of the US. */
  readonly isTown: boolean;
  /** A name of a school that no place or college shares stands in it. */
  readonly isNamed: boolean;
  /** Its name is also that of another kind of school: the degree may decide. */
  readonly isShared: boolean;
}

export type Trust = 'line' | 'named' | 'labelled';

const SCHOOL = wordSet(
  'university college school faculty institute academy com universidad universidade universita universitat universite universiteit universitet universitetet universitesi uniwersytet univerzita univerzitet universitatea facultad faculdade faculte facolta fakultat fakultet hochschule akademie academia escola escuela instituto istituto medschool polytechnic vidyapeeth',
);
const MEDICAL = wordSet(
  'medicine medical medicina medica medicas medicinal medizinische medecine mediczny medyczny medycyny surgeons osteopathic allopathic medschool mbbs',
);
/** Words that any school's name may hold. */
const GENERIC = wordSet(
  'university college school faculty institute academy com medicine medical health sciences center osteopathic allopathic surgeons physicians surgery biomedical community population research dentistry dental public campus main program degree class md do phd mph ms mbbs mbbch mbchb system graduate studies life basic allied human our own this their its other many several various different top',
);
const OSTEOPATHIC = /\bosteopath/;
/** Degrees that only schools abroad grant. */
const DEGREE_ABROAD =
  /\bm\.?b\.? ?,?(?:b\.?s|b\.?ch|ch\.?b|b\.?chir)\b|bachelors? of medicine|\bbmbs\b|\bm\.?d\.? ?\(?(?:india|pakistan)/;
/**
 * A school of medicine by its full name: the US and Canadian lists are closed and slips are mended, so one that is on none of them is abroad.
 */
const ABROAD_BY_FORM =
  /\b(?:(?:university|college|school|faculty|academy|institute) (?:\w+ )?(?:medicine|medical|medicines)\b|(?:medical|medicine) (?:\w+ )?(?:university|college|school|faculty|academy|institute|sciences)\b|health sciences university|sciences university|state medical)/;
/** Places where medicine is done, taught to residents or spoken of, not schools. */
const NO_SCHOOL =
  /\b(?:departments?|residenc(?:y|ies)|fellow(?:ship)?s?|clinics?|boards?|association|society|journal|american college)\b/;
/** Greek to Georgian and East Asian letters; a name in them is no school by that alone. */
const OTHER_SCRIPT = /[\u0370-\u1cff\u3040-\ud7ff]/;

const readers: Readonly<Record<Trust, (text: string) => SchoolReading>> = {
  line: remembered((text) => read(text, 'line')),
  named: remembered((text) => read(text, 'named')),
  labelled: remembered((text) => read(text, 'labelled')),
};

/**
 * Reads one school's words.
 * @param trust How it is known that the words name a medical school. `line`: they may be anything. `named`: they are a school's name, so a state or a city does for one. `labelled`: they stand below
 * or behind "Medical School", so that a university on none of the closed lists is abroad.
 */
export const readSchool = (text: string, trust: Trust): SchoolReading => readers[trust](text);

function read(text: string, trust: Trust): SchoolReading {
  const folded = foldName(text);
  const tokens = withoutSlips(schoolTokens(folded), genericMeantBy);
  const first = decide(text, folded, tokens, trust);
  if (!first.isNamed && (first.isSchool || trust !== 'line')) {
    const mended = withoutSlips(tokens, meantBy);
    const second = mended === tokens ? first : decide(text, mended.words.join(' '), mended, trust);
    // A college's name is no slip for a school abroad.
    const isBetter = first.isListed ? second.isNamed && second.kind !== 'International' : second.isListed;
    if (second.kind !== 'Unknown' && isBetter) return second;
  }
  return trust !== 'line' && OTHER_SCRIPT.test(text) && first.kind === 'Unknown'
    ? { ...first, kind: 'International', isSchool: true }
    : first;
}

/** The same tokens where nothing was mended. */
function withoutSlips(tokens: Tokens, meant: (word: string) => string | null): Tokens {
  let isMended = false;
  const words = tokens.words.map((word) => {
    const other = GENERIC.has(word) || SCHOOL.has(word) ? null : meant(word);
    if (other !== null) isMended = true;
    return other ?? word;
  });
  return isMended ? { words, afterComma: tokens.afterComma } : tokens;
}

function decide(text: string, folded: string, tokens: Tokens, trust: Trust): SchoolReading {
  const { words } = tokens;
  const signs = signsIn(tokens);
  const isSchool = words.some((word) => SCHOOL.has(word));
  const isMedical = words.some((word) => MEDICAL.has(word));
  const covered = signs.reduce((sum, { length }) => sum + length, 0);
  const isWhole =
    signs.length > 0 &&
    covered ===
      words.filter((word, at) => !GENERIC.has(word) || signs.some((sign) => at >= sign.at && at < sign.at + sign.length)).length;
  const isBareName = isWhole && isOneName(signs);
  const isGeneric = isSchool && signs.length === 0 && words.every((word) => GENERIC.has(word));
  const isShared =
    signs.every(({ by, isBoth }) => by !== 'name' || isBoth) &&
    signs.some(({ by, isBoth }) => by === 'shared' || by === 'town' || isBoth);
  const isPlace = signs.length > 0 && signs.every(({ by }) => by === 'place');
  const isTown = signs.length > 0 && signs.every(({ by }) => by === 'town');
  const isNamed = signs.some(({ by, kind }) => by === 'name' && kind !== 'Unknown');
  const shape = {
    isSchool,
    isMedical,
    isBareName,
    isGeneric,
    isShared,
    isWhole,
    isListed: signs.length > 0,
    isPlace,
    isTown,
    isNamed,
  };
  const told = { ...shape, isSchool: true, isMedical: true, isListed: true, isNamed: true };
  const mayBeSchool = isSchool || trust === 'labelled';
  if (mayBeSchool && /\ballopathic\b/.test(folded)) return { ...told, kind: 'US MD' };
  if (mayBeSchool && OSTEOPATHIC.test(folded)) return { ...told, kind: 'US DO' };
  if (!isSchool && trust === 'line' && !isBareName) return { ...shape, kind: 'Unknown' };
  return { ...shape, kind: kindBy(signs, { ...shape, hasInitials: INITIALS.test(text) }, folded, words, trust) };
}

/** A name with its place: "VCOM-Virginia", "RCSI Bahrain". */
const isOneName = (signs: readonly Sign[]): boolean => {
  const names = signs.filter(({ by }) => by === 'name');
  return names.length > 0 && names.every(({ kind }) => kind === names[0]?.kind);
};

/** "KMC Peshawar", "UMF Iasi": capitals or letters that nobody speaks as a word, with a city. */
const INITIALS = /^\W*[A-Z]{2,5}\b.*[a-z]|^\W*(?:[^aeiouy\W\d]{2,5}|[aeiou]?[^aeiouy\W\d]{3,5})\b/;

function kindBy(
  signs: readonly Sign[],
  {
    isMedical,
    isSchool,
    isGeneric,
    isWhole,
    hasInitials,
  }: Pick<SchoolReading, 'isMedical' | 'isSchool' | 'isGeneric' | 'isWhole'> & {
    readonly hasInitials: boolean;
  },
  folded: string,
  words: readonly string[],
  trust: Trust,
): SchoolClass {
  const named = signs.find(({ by, kind }) => by === 'name' && kind !== 'Unknown');
  if (named !== undefined) return named.kind;
  const place = signs.find(({ by }) => by === 'place');
  if (place !== undefined && (isSchool || isMedical || isWhole || trust === 'labelled' || hasInitials)) return place.kind;
  if (DEGREE_ABROAD.test(folded)) return 'International';
  // A college has no school of medicine, but its university may have one on another campus.
  const college = signs.find(({ kind }) => kind === 'Unknown');
  if (college !== undefined) return college.isBoth && (isMedical || trust === 'labelled') ? 'US MD' : 'Unknown';
  const shared = signs.find(({ by }) => by === 'shared') ?? signs.find(({ by }) => by === 'town');
  if (shared !== undefined) return isMedical || isWhole || trust === 'labelled' ? shared.kind : 'Unknown';
  if (isGeneric || NO_SCHOOL.test(folded)) return 'Unknown';
  const isUniversity = trust === 'labelled' && words.includes('university');
  return isUniversity || ABROAD_BY_FORM.test(words.join(' ')) ? 'International' : 'Unknown';
}
