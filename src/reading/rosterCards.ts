/** Which residents do labelled cards show: "Medical School: X" on one line, or the label and below it the school? */
import type { Resident } from './roster';
import {
  degreeIn,
  isClutter,
  isHeading,
  isName,
  isNothing,
  isTitle,
  isWorkplace,
  type Labelled,
  labelOf,
  type Row,
} from './rosterRows';
import { readSchool } from './schoolName';
import { schoolOf, withDegree } from './schoolPieces';

/** One resident for each label of a medical school, and one unknown for each card without; null where nothing is labelled so. */
export function readCards(rows: readonly Row[]): Resident[] | null {
  const lines = rows.map((row) => row.join('\t'));
  const labels = lines.map((line) => labelOf(line));
  const label = isLabelled(lines, labels)
    ? 'medical'
    : labels.filter((one) => one?.label === 'school').length > 1
      ? 'school'
      : null;
  if (label === null) return null;
  const residents: Resident[] = [];
  let card = NO_CARD;
  const close = (): void => {
    if (!card.isTold && (card.degree !== '' || (card.hasNotes && card.hasName))) residents.push({ kind: 'Unknown', words: '' });
  };
  lines.forEach((line, at) => {
    const one = labels[at] ?? null;
    if (line === '') {
      // A name may stand a blank line above its card; without one the next block is another's.
      if (!card.hasName || card.isTold) {
        close();
        card = NO_CARD;
      }
    } else if (one !== null && one.label === label) {
      const words = one.value === '' ? valueBelow(lines, at) : one.value;
      if (isNothing(words)) return;
      residents.push(residentOf(words, card.degree));
      card = { ...card, isTold: true };
    } else if (one !== null) card = { ...card, hasNotes: true };
    else if (isClutter(line) || isHeading(line) || isTitle(line) || isWorkplace(line))
      card = { ...card, hasNotes: card.hasNotes || /pgy/i.test(line) };
    else if (isName(line) && labelOf(lines[at - 1] ?? '')?.value !== '') {
      // "Internal Medicine" below "Ana Ruiz, MD" is no other name.
      if (card.degree !== '' && degreeIn(line) === '' && lines[at - 1] !== '') return;
      if (card.hasName) {
        close();
        card = NO_CARD;
      }
      card = { ...card, degree: degreeIn(line), hasName: true };
    }
  });
  close();
  return residents;
}

/** One label among lines of schools without any says no more than they do. */
function isLabelled(lines: readonly string[], labels: readonly (Labelled | null)[]): boolean {
  const medical = labels.filter((one) => one?.label === 'medical').length;
  if (medical !== 1) return medical > 1;
  return lines.filter((line, at) => labels[at] === null && readSchool(line, 'line').kind !== 'Unknown').length < 2;
}

interface Card {
  readonly degree: string;
  readonly hasName: boolean;
  readonly hasNotes: boolean;
  readonly isTold: boolean;
}

const NO_CARD: Card = { degree: '', hasName: false, hasNotes: false, isTold: false };

function valueBelow(lines: readonly string[], at: number): string {
  const below = lines[at + 1] ?? '';
  return labelOf(below) === null ? below : '';
}

function residentOf(words: string, above: string): Resident {
  const degree = above || degreeIn(words);
  const school = schoolOf(words, 'labelled', degree);
  return { kind: withDegree(school, degree), words: school.words };
}
