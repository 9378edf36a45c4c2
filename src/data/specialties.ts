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

/** The first row that fits wins. A specialty that no row names has no ceiling. */
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
  const typed = words.toLowerCase().trim();
  const named = specialtyName(words);
  return typed === '' ? null : (ROWS.find((row) => row.words.test(typed) || row.words.test(named)) ?? null);
};

/** What people shorten or say in their own language, without accents, so that one specialty has one price and one count. */
const SPELLINGS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'internal medicine',
    /^(?:im|int(?:ernal)? med(?:icine)?|categorical im|medicine|medicina interna|clinica medica|medecine interne|innere(?: medizin)?)$/,
  ],
  [
    'family medicine',
    /^(?:fm|fam(?:ily)? (?:med(?:icine)?|practice)|medicina (?:familiar|de familia)(?: [ey] comunitaria| e comunidade)?|medecine (?:familiale|de famille)|(?:familien|allgemein)medizin)$/,
  ],
  ['pediatrics', /^(?:peds?|paeds?|p(?:a)?ediatrics?|pa?e?diatri(?:e|a)|kinder(?:heilkunde|medizin)|kinder- und jugendmedizin)$/],
  ['psychiatry', /^(?:psych|psychiatr(?:y|ie)|psiquiatria)$/],
  ['neurology', /^(?:neuro|neurolog(?:y|ia|ie))$/],
  [
    'pathology',
    /^(?:path|(?:path(?:ology)?)?\W*(?:ap ?[/&-] ?cp|anatomic.*)|(?:anatomo-?)?pat(?:h?olog(?:y|ia|ie))|anatomia patologica)$/,
  ],
  [
    'emergency medicine',
    /^(?:em|emergency(?: med(?:icine)?)?|(?:medicina de )?(?:urgencias|emergencias?)(?: medicas)?|medecine d.urgence|urgences|notfallmedizin)$/,
  ],
  [
    'general surgery',
    /^(?:gs|gen(?:eral)? surg(?:ery)?|surgery|cirugia(?: general)?|cirurgia(?: geral)?|(?:allgemein)?chirurgie(?: generale)?)$/,
  ],
  [
    'obstetrics and gynecology',
    /^(?:ob\W?gyn|obstetri(?:cs|cia|que)\b.*|g[iy]necolog(?:ia|ie)\b.*|gynakologie\b.*|frauenheilkunde\b.*|tocoginecologia)$/,
  ],
  [
    'pm&r',
    /^(?:pm ?(?:&|and)? ?r|physical med.*|physiatry|rehabilitation|fisiatria|medicina fisica\b.*|medecine physique\b.*|physikalische\b.*)$/,
  ],
  ['anesthesiology', /^ana?e?sth?es(?:ia|i?olog(?:y|ia|ie)|ie|ics?|etics?)(?:-reanimation)?$/],
  ['interventional radiology', /^(?:ir|.*interven[tc]ion.*)$/],
  [
    'diagnostic radiology',
    /^(?:(?:diagnostic )?radiology(?: ?- ?diagnostic)?|rads|dr|dr\/ir|radiolog(?:ia|ie)(?: diagnosti.*)?)$/,
  ],
  ['internal medicine/pediatrics', /^(?:med[-/ ]?peds|im ?\/ ?peds|internal medicine ?[-/] ?pediatrics)$/],
  ['internal medicine/psychiatry', /^(?:im ?\/ ?psych(?:iatry)?|internal medicine ?[-/] ?psychiatry)$/],
  ['ophthalmology', /^(?:o[fp]h?talm|ophth|augenheil).*$/],
  ['urology', /^urolog.*$/],
  ['child neurology', /^(?:child neuro.*|neuropa?ediatri.*|neurologia (?:infantil|pediatrica))$/],
  ['orthopaedic surgery', /^(?:orth?op.*|ortho|traumatologia\b.*)$/],
  ['plastic surgery', /^(?:plasti[cs].*|(?:cirugia|cirurgia|chirurgie) plasti.*)$/],
  ['otolaryngology', /^(?:oto.*|ent|hno|orl)$/],
  ['neurosurgery', /^(?:neuro(?:surg|cirug|cirurg|chirurg).*|neurological surg.*)$/],
  ['dermatology', /^derm.*$/],
  ['radiation oncology', /^(?:rad(?:iation)? ?onc.*|oncologia radio.*|radio-?oncologie|strahlen.*|radioterapia.*)$/],
  ['transitional year', /^(?:ty|transitional(?: year)?)$/],
];

/** Which position of the specialty it is: the price and the signals are the specialty's. */
const POSITION = /[-–,(]?\s*\b(?:categoric(?:al|a|o)|prelim(?:inary?|inaire)?|advanced|residency|program|track)\b\)?\s*[-–]?/g;

/** Words that name one specialty and nothing besides. */
export const isOneSpecialty = (words: string): boolean => SPELLINGS.some(([, spelling]) => spelling.test(plain(words)));

/** In small letters and without accents, so that one pattern holds a word of several languages. */
const plain = (words: string): string => words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();

/** The specialty's name in small letters, spellings of one brought together. */
export function specialtyName(words: string): string {
  const folded = plain(words);
  const bare = folded.replace(POSITION, ' ').trim() || folded;
  return SPELLINGS.find(([, spelling]) => spelling.test(bare))?.[0] ?? bare;
}

/** As a title shows it. */
export const specialtyTitle = (name: string): string =>
  name === 'pm&r' ? 'PM&R' : name.replace(/(?<![a-z])(?!and\b)[a-z]/g, (letter) => letter.toUpperCase());

/** A specialty that some row here names. */
export const isKnownSpecialty = (name: string): boolean =>
  SPELLINGS.some(([known]) => known === name) || specialtyOf(name) !== null;
