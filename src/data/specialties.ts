/** How open is a specialty to a low-score IMG, by which guide? */
import type { RuleId } from '../domain/ruleId';

type SpecialtyClass = 'closed' | 'challenging' | 'mid' | 'surgical';

interface SpecialtyRow {
  readonly name: string;
  readonly words: RegExp;
  readonly class: SpecialtyClass | null;
  readonly source: RuleId;
}

const row = (name: string, words: RegExp, kind: SpecialtyClass, source: RuleId): SpecialtyRow => ({
  name,
  words,
  class: kind,
  source,
});

/** First row that fits wins. Specialties no row closes stand under no ceiling. */
const ROWS: readonly SpecialtyRow[] = [
  row('Dermatology', /\bderm/, 'closed', 'G1.spec.closed'),
  row('Orthopaedic Surgery', /\bortho/, 'closed', 'G1.spec.closed'),
  row('Plastic Surgery', /\bplastic/, 'closed', 'G1.spec.closed'),
  row('Ophthalmology', /\bophth/, 'closed', 'G1.spec.closed'),
  row('Otolaryngology', /\boto|\bent\b|head and neck/, 'closed', 'G2.spec.closed'),
  row('Neurosurgery', /neuro(?:logical)? ?surg/, 'closed', 'G3.spec.closed'),
  row('Radiation Oncology', /radiation onc|\brad ?onc/, 'closed', 'G4.spec.closed'),
  row('a competitive surgical subspecialty', /\bvascular|\bthoracic|\bcardiothoracic|\burolog/, 'closed', 'G3.spec.closed'),
  row('Radiology', /radiolog|\brads\b|^dr$|^ir\/dr$/, 'challenging', 'G2.spec.mid'),
  row('Emergency Medicine', /emergency|^em$/, 'challenging', 'G2.spec.mid'),
  row('Anesthesiology', /an[a]?esth/, 'challenging', 'G2.spec.mid'),
  row('Neurology', /neurolog|^neuro$/, 'mid', 'G4.spec.mid'),
  row('Pathology', /\bpath/, 'mid', 'G4.spec.mid'),
  row('PM&R', /pm ?(?:&|and)? ?r\b|physical med|physiatry|rehabilitation/, 'mid', 'G4.spec.mid'),
  row('General Surgery', /surgery|^gs$/, 'surgical', 'ours.spec.surgical'),
  row('Obstetrics and Gynecology', /obstet|gyn|^ob$/, 'surgical', 'ours.spec.surgical'),
];

export const specialtyOf = (words: string): SpecialtyRow | null => {
  const folded = words.toLowerCase().trim();
  return folded === '' ? null : (ROWS.find((row) => row.words.test(folded)) ?? null);
};

/** What people shorten, so that one specialty has one price and one count. */
const SPELLINGS: readonly (readonly [name: string, words: RegExp])[] = [
  ['internal medicine', /^(?:im|int(?:ernal)? med(?:icine)?|categorical im|medicine)$/],
  ['family medicine', /^(?:fm|fam(?:ily)? (?:med(?:icine)?|practice))$/],
  ['pediatrics', /^(?:peds?|paeds?|p(?:a)?ediatrics?)$/],
  ['psychiatry', /^(?:psych|psychiatry)$/],
  ['neurology', /^(?:neuro|neurology)$/],
  ['pathology', /^(?:path|(?:path(?:ology)?)?\W*(?:ap ?[/&-] ?cp|anatomic.*)|pathology)$/],
  ['emergency medicine', /^(?:em|emergency(?: med(?:icine)?)?)$/],
  ['general surgery', /^(?:gs|gen(?:eral)? surg(?:ery)?|surgery)$/],
  ['obstetrics and gynecology', /^(?:ob\W?gyn|obstetrics.*)$/],
  ['pm&r', /^(?:pm ?(?:&|and)? ?r|physical med.*|physiatry|rehabilitation)$/],
  ['anesthesiology', /^(?:ana?esth(?:esia|esiology|etics)?)$/],
  ['interventional radiology', /^(?:ir|.*interventional.*)$/],
  ['diagnostic radiology', /^(?:(?:diagnostic )?radiology(?: ?- ?diagnostic)?|rads|dr|dr\/ir)$/],
  ['internal medicine/pediatrics', /^(?:med[-/ ]?peds|im ?\/ ?peds|internal medicine ?[-/] ?pediatrics)$/],
  ['internal medicine/psychiatry', /^(?:im ?\/ ?psych(?:iatry)?|internal medicine ?[-/] ?psychiatry)$/],
  ['ophthalmology', /^ophth.*$/],
  ['urology', /^urolog.*$/],
  ['child neurology', /^child neuro.*$/],
  ['orthopaedic surgery', /^ortho.*$/],
  ['plastic surgery', /^plastic.*$/],
  ['otolaryngology', /^(?:oto.*|ent)$/],
  ['neurosurgery', /^(?:neurosurg.*|neurological surg.*)$/],
  ['dermatology', /^derm.*$/],
  ['radiation oncology', /^rad(?:iation)? ?onc.*$/],
  ['transitional year', /^(?:ty|transitional(?: year)?)$/],
];

/** Which position of the specialty it is: the price and the signals are the specialty's. */
const POSITION = /[-–,(]?\s*\b(?:categorical|prelim(?:inary)?|advanced|residency|program|track)\b\)?\s*[-–]?/g;

/** Words that name one specialty and nothing besides. */
export const isOneSpecialty = (words: string): boolean =>
  SPELLINGS.some(([, spelling]) => spelling.test(words.toLowerCase().replace(/\s+/g, ' ').trim()));

/** The specialty's name in small letters, spellings of one brought together. */
export function specialtyName(words: string): string {
  const folded = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const bare = folded.replace(POSITION, ' ').trim() || folded;
  return SPELLINGS.find(([, spelling]) => spelling.test(bare))?.[0] ?? bare;
}

/** As a title shows it. */
export const specialtyTitle = (name: string): string =>
  name === 'pm&r' ? 'PM&R' : name.replace(/(?<![a-z])(?!and\b)[a-z]/g, (letter) => letter.toUpperCase());

/** A specialty that some row here names. */
export const isKnownSpecialty = (name: string): boolean =>
  SPELLINGS.some(([known]) => known === name) || specialtyOf(name) !== null;
