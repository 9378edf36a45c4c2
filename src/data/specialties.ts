/** How open is a specialty to a low-score IMG, by which guide? (guide-rules §6) */

export type SpecialtyClass = 'closed' | 'challenging' | 'mid' | 'surgical';

export interface SpecialtyRow {
  readonly name: string;
  readonly words: RegExp;
  readonly class: SpecialtyClass | null;
  readonly source: string;
}

/** First row that fits wins. Specialties no row closes stand under no ceiling. */
const ROWS: readonly SpecialtyRow[] = [
  { name: 'Dermatology', words: /\bderm/, class: 'closed', source: 'G1.spec.closed' },
  { name: 'Orthopaedic Surgery', words: /\bortho/, class: 'closed', source: 'G1.spec.closed' },
  { name: 'Plastic Surgery', words: /\bplastic/, class: 'closed', source: 'G1.spec.closed' },
  { name: 'Ophthalmology', words: /\bophth/, class: 'closed', source: 'G1.spec.closed' },
  { name: 'Otolaryngology', words: /\boto|\bent\b|head and neck/, class: 'closed', source: 'G2.spec.closed' },
  { name: 'Neurosurgery', words: /neuro(?:logical)? ?surg/, class: 'closed', source: 'G3.spec.closed' },
  { name: 'Radiation Oncology', words: /radiation onc|\brad ?onc/, class: 'closed', source: 'G4.spec.closed' },
  {
    name: 'a competitive surgical subspecialty',
    words: /\bvascular|\bthoracic|\bcardiothoracic|\burolog/,
    class: 'closed',
    source: 'G3.spec.closed',
  },
  { name: 'Radiology', words: /radiolog|^dr$|^ir\/dr$/, class: 'challenging', source: 'G2.spec.mid' },
  { name: 'Emergency Medicine', words: /emergency|^em$/, class: 'challenging', source: 'G2.spec.mid' },
  { name: 'Anesthesiology', words: /an[a]?esth/, class: 'challenging', source: 'G2.spec.mid' },
  { name: 'Neurology', words: /neurolog|^neuro$/, class: 'mid', source: 'G4.spec.mid' },
  { name: 'Pathology', words: /\bpath/, class: 'mid', source: 'G4.spec.mid' },
  { name: 'PM&R', words: /pm ?(?:&|and)? ?r\b|physical med|physiatry|rehabilitation/, class: 'mid', source: 'G4.spec.mid' },
  { name: 'General Surgery', words: /surgery|^gs$/, class: 'surgical', source: 'ours.spec.surgical' },
  { name: 'Obstetrics and Gynecology', words: /obstet|gyn|^ob$/, class: 'surgical', source: 'ours.spec.surgical' },
];

export const specialtyOf = (words: string): SpecialtyRow | null => {
  const folded = words.toLowerCase().trim();
  return folded === '' ? null : (ROWS.find((row) => row.words.test(folded)) ?? null);
};
