/** How open is a specialty to a low-score IMG, by which guide? (guide-rules §6) */

export type SpecialtyClass = 'closed' | 'challenging' | 'mid' | 'surgical';

export interface SpecialtyRow {
  readonly name: string;
  readonly words: RegExp;
  readonly class: SpecialtyClass | null;
  readonly source: string;
}

const row = (name: string, words: RegExp, kind: SpecialtyClass, source: string): SpecialtyRow => ({
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
