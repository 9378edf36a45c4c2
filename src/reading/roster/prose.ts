/** Which residents does a paragraph tell of, and which medical school does each life in it name? */
import { readSchool } from '../school/classifySchool';
import { bestOf, schoolsIn } from '../school/medicalSchool';
import { readList, withoutLead } from './countedSchools';
import type { Resident } from './resident';

/** What residents do afterwards, or others did: not where they studied medicine. */
const ELSEWHERE =
  /\bfellow(?:ship)?s?\b|matched into|gone on|will be (?:at|joining)|\bfaculty\b(?! of)|\battendings?\b|affiliat|\bcareer|\brotat|\bresearch\b(?! (?:institute|center|university))|partnership|alumni (?:have|are)/i;

/** Several words in lower case that no school's name has; a line all in lower case must also say where someone is from. */
export const isProse = (line: string): boolean =>
  line.length > 40 &&
  (/\p{Lu}/u.test(line) || /\b(?:from|graduat|attend|includ|comes?)/.test(line)) &&
  (line.match(/(?:^|\s)(?!(?:of|the|and|at|in|de|for|la|del|do|da)\b)[a-z]{2,}\b/g) ?? []).length >= 3;

/** Residents that a paragraph tells of one after the other, or counts sentence by sentence. */
export function readProse(paragraph: string): Resident[] {
  const people = peopleIn(paragraph);
  if (people.length > 0) return people.map((life) => inBrackets(life) ?? readLife(life)).filter((resident) => resident !== null);
  return sentencesOf(paragraph)
    .filter((sentence) => !ELSEWHERE.test(sentence))
    .flatMap((sentence) => readList(sentence, 'line'));
}

/** "Dr. Haley Mabry (AUC)": behind a name in a list the brackets hold the school. */
function inBrackets(life: string): Resident | null {
  const words = /^(?:Dr\. |Resident \d)[^(.]{0,40}\(([^)]+)\)/.exec(life)?.[1] ?? '';
  const { kind } = readSchool(words, 'named');
  return kind === 'Unknown' ? null : { kind, words };
}

/** "Ana Ruiz joins us from Ross, and Ben Oh from UCSF." */
const NEXT_PERSON =
  /,?\s+(?:and|while)\s+(?=(?:\p{Lu}[\p{L}'’.-]+\s+){2,3}(?:from|comes?|joins?|is|attended|graduated|\())|,\s+(?=(?:\p{Lu}[\p{L}'’.-]+\s+){2,3}from\s)/u;

/** One text for each person: the sentence that begins with a name, and those about her that follow. */
function peopleIn(paragraph: string): string[] {
  const people: string[] = [];
  for (const part of paragraph.split(/(?=\bDr\. \p{Lu}|\bResident \d)/u))
    for (const sentence of sentencesOf(part).flatMap((one) => one.split(NEXT_PERSON))) {
      const last = people.length - 1;
      const goesOn = last >= 0 && IN_FIRST_PERSON.test(sentence) && IN_FIRST_PERSON.test(people[last] ?? '');
      if (!goesOn && (LIFE.test(sentence) || inBrackets(sentence) !== null)) people.push(sentence);
      else if (last >= 0) people[last] = `${people[last]}. ${sentence}`;
    }
  return people;
}

/** One who speaks of herself says "I" in each sentence. */
const IN_FIRST_PERSON = /^(?:I\b|My\b|Hi\b|Hello\b|Hey\b|Hola\b)/;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<!\b(?:Dr|St|Univ|Mt|Ft|M|D|U|Smt|Prof|Mr|Ms|Mrs|[A-Z]))\.\s+(?=\p{Lu})|[!?]\s+/u)
    .map((sentence) => sentence.replace(/\.\s*$/, ''));

const LIFE =
  /^(?:[Dd]r\.?\s|(?:Hi|Hello|Hey)\b|I(?:['’]m)?\s|My name is\s|(?:Born|Raised|Originally)\b|(?:[Rr]esident \d+,?\s*|(?!(?:Residents|Interns|Graduates|Alumni|We|Our|They|The|Two|Three|Four|Five|Six|This|These|All|Most|Many|He|She|His|Her)\b)(?:(?:\p{Lu}[\p{L}'’.-]*|de|la|del|da|van|von|bin|al|el)[\s,]+){1,6})(?:(?:M\.?D\.?|D\.?O\.?|M\.?B\.?B\.?S\.?|MBChB|PhD|MPH),?\s*)*(?:\([^)]*\)\s*)?(?:,?\s*(?:an?\s+graduate|who)|both|from|is|was|grew|comes?|came|earned|received|attended|completed|graduated|hails|trained|studied|joins?|joined|moved|did|went|holds|obtained|had|has|spent|majored|finished)\b)/u;

/** A sentence or paragraph about one person. */
export const lifeIn = (line: string): string | null => {
  const people = isProse(line) ? peopleIn(line) : [];
  return people.length === 1 ? (people[0] ?? null) : null;
};

export const isLife = (line: string): boolean => lifeIn(line) !== null;

/** A new clause goes on in lower case, where a name's "and" goes on with a capital. */
const CLAUSE_END =
  /;|,?\s+(?:and|then|before|after|where|when|followed by|prior to|while|who|with|through|as|having|but)\s+(?=[a-z])|,\s+(?=[a-z])|\s+(?=(?:he|she|they)\s+[a-z])|(?<=\bundergrad)\s+and\s+/;
const MEDICAL_CUE =
  /\bmed(?:ical)? (?:school|degree|training|education|studies|diploma|doctorate)|\bm\.?d\.?(?=[\s,.]|$)|\bd\.?o\.?(?= (?:from|at|degree|in)\b)|\bmbbs\b|\bm\.b\.b\.s|studied medicine|doctor of|doctorate of/i;
const EARLIER_CUE =
  /\bundergrad|\bbachelor|\b(?:for|to|in|h[ie][sr]|their|my) college\b|\bcollege (?:at|degree|graduate|years)|major(?:ed|ing)|\bb\.?[sa]\.?c?\b/i;
const OTHER_CUE =
  /\bstud(?:ied|ying)\b(?! medicine)|\bmaster|\bm\.?p\.?h\b|\bph\.?d|fellowship|research|work(?:ed|s|ing)\b|volunteer|\bwife|husband|hopes?|plans?|pursue|interest|rotat|\bgrew|\bborn|raised|native/i;

/** A school in a word: "her MD from Loyola", "joins us from Saba". */
const TERSE_MEDICAL = /\b(?:from|at)\s+(?:the\s+)?(\p{Lu}.*)$/u;
const TERSE = /\b(?:joins? us from|comes? to us from|graduated from|attended|trained at)\s+(?:the\s+)?(\p{Lu}[^,]*)/u;

/** The one medical school that a life names, or null where it names none. */
export function readLife(paragraph: string): Resident | null {
  const found = sentencesOf(paragraph)
    .flatMap((sentence) => sentence.split(CLAUSE_END))
    .filter((clause): clause is string => clause !== undefined)
    .flatMap((clause) => {
      const isMedical = MEDICAL_CUE.test(clause.replace(LIFE, ''));
      if (!isMedical && OTHER_CUE.test(clause)) return [];
      const schools = schoolsIn(clause, 'line').map((piece) => ({ ...piece, ...trimmedReading(piece.words) }));
      // "Ole Miss undergrad and University of Mississippi School of Medicine"
      const isEarlier = !isMedical && EARLIER_CUE.test(clause);
      const best = bestOf(isEarlier ? schools.filter((school) => school.isMedical) : schools);
      if (best === null && isEarlier) return [];
      if (best !== null) return [{ ...best, isMedical: best.isMedical || isMedical }];
      // "her MD from Loyola": one word is enough where medicine is named.
      const terse = (isMedical ? TERSE_MEDICAL : TERSE).exec(clause)?.[1] ?? '';
      const reading = readSchool(terse, 'named');
      return reading.kind === 'Unknown' || (!isMedical && !reading.isNamed) ? [] : [{ ...reading, words: terse }];
    });
  const best = bestOf(found);
  return best === null ? null : { kind: best.kind, words: best.words };
}

const trimmedReading = (words: string): ReturnType<typeof readSchool> & { readonly words: string } => {
  const name = withoutLead(words);
  return { ...readSchool(name, 'named'), words: name };
};
