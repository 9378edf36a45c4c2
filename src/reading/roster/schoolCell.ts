/** Of which class is the one medical school that a cell names? */
import type { SchoolClass } from '../../domain/roster';
import { schoolOf, schoolsIn, withDegree } from '../school/medicalSchool';
import { MAX_READ } from '../text/cellText';
import { degreeIn, labelOf } from './lineKinds';

/** A label of something else, or several schools of several classes, name no one medical school: Unknown. */
export function readSchoolCell(text: string): SchoolClass {
  const words = text
    .slice(0, MAX_READ)
    .trim()
    .replace(/\s*\n\s*/g, ', ');
  const label = labelOf(words);
  if (label?.label === 'other') return 'Unknown';
  const name = label === null || label.value === '' ? words : label.value;
  const trust = label?.label === 'medical' ? 'labelled' : 'named';
  if (/\n/.test(text.trim()) && new Set(schoolsIn(name, trust).map(({ kind }) => kind)).size > 1) return 'Unknown';
  const degree = degreeIn(words);
  return withDegree(schoolOf(name, trust, degree), degree);
}
