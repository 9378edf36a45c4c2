/** How does a sentence name a specialty, and who practices it? Names as specialtyName gives them. */

interface SpecialtyWords {
  readonly name: string;
  /** The field, as in "a residency in …". */
  readonly field: string;
  /** Who practices it, as in "become a …". */
  readonly person: string;
}

const row = (name: string, field: string, person: string): SpecialtyWords => ({ name, field, person });

export const SPECIALTY_WORDS: readonly SpecialtyWords[] = [
  row('internal medicine', 'internal medicine', 'internists?|internal medicine (?:physician|doctor)'),
  row('family medicine', 'family (?:medicine|practice)', 'family (?:medicine )?(?:physician|doctor|practitioner)'),
  row('pediatrics', 'pa?ediatrics?', 'pa?ediatricians?'),
  row('psychiatry', 'psychiatry', 'psychiatrists?'),
  row('neurology', 'neurology', 'neurologists?'),
  row('pathology', 'pathology', 'pathologists?'),
  row('emergency medicine', 'emergency medicine', 'emergency (?:medicine )?(?:physician|doctor)'),
  row('anesthesiology', 'ana?esthesi(?:ology|a)', 'ana?esthesiologists?'),
  row('neurosurgery', 'neuro(?:logical )?surgery', 'neurosurgeons?'),
  row('orthopaedic surgery', 'orthopa?edics?(?: surgery)?', 'orthopa?edic surgeons?'),
  row('general surgery', '(?:general )?surgery|surgical', '(?:general )?surgeons?'),
  row('obstetrics and gynecology', 'ob[-/ ]?gyn|obstetrics(?: and gynecology)?', 'obstetricians?|gynecologists?'),
  row('pm&r', 'pm&r|physical medicine(?: and rehabilitation)?|physiatry', 'physiatrists?'),
  row('diagnostic radiology', '(?:diagnostic )?radiology', 'radiologists?'),
  row('radiation oncology', 'radiation oncology', 'radiation oncologists?'),
  row('dermatology', 'dermatology', 'dermatologists?'),
  row('ophthalmology', 'ophthalmology', 'ophthalmologists?'),
  row('urology', 'urology', 'urologists?'),
];
