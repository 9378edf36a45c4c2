/** Which residents do labelled cards show: "Medical School: X" on one line, or the label and below it the school? */
import { readSchool } from '../school/classifySchool';
import { schoolOf, withDegree } from '../school/medicalSchool';
import { degreeIn, isClutter, isHeading, isName, isNothing, isTitle, isWorkplace, type Labelled, labelOf } from './lineKinds';
import { isProse, readLife } from './prose';
import type { Resident } from './resident';
import type { Row } from './rosterLines';

/** What is known of the resident whose card is being read. */
interface Card {
  readonly degree: string;
  readonly hasName: boolean;
  readonly hasNotes: boolean;
  readonly isTold: boolean;
}

const NO_CARD: Card = { degree: '', hasName: false, hasNotes: false, isTold: false };

/** One resident for each label of a medical school, and one unknown for each card without; null where nothing is labelled so. */
export function readCards(rows: readonly Row[]): Resident[] | null {
  const lines = rows.map((row) => row.join('\t'));
  const labels = lines.map((line) => labelOf(line));
  const label = labelFor(lines, labels);
  if (label === null) return null;
  const residents: Resident[] = [];
  let card = NO_CARD;
  const close = (): void => {
    if (!card.isTold && (card.degree !== '' || (card.hasNotes && card.hasName))) residents.push({ kind: 'Unknown', words: '' });
    card = NO_CARD;
  };
  lines.forEach((line, at) => {
    const one = labels[at] ?? null;
    const name = nameIn(line, one);
    // A name may stand a blank line above its card; without one the next block is another's.
    if (line === '') {
      if (!card.hasName || card.isTold) close();
    } else if (one?.label === label) {
      const words = one.value === '' ? valueBelow(lines, at) : one.value;
      if (isNothing(words)) return;
      residents.push(residentOf(words, card.degree));
      card = { ...card, isTold: true };
    } else if (name === null && !card.isTold && (one === null ? card.hasName && isProse(line) : TELLS.test(line))) {
      const told = readLife(line);
      if (told !== null) residents.push(told);
      card = { ...card, hasNotes: card.hasNotes || one !== null, isTold: told !== null };
    } else if (one !== null && name === null) card = { ...card, hasNotes: true };
    else if (name === null) card = { ...card, hasNotes: card.hasNotes || (/pgy/i.test(line) && !isName(line)) };
    else if (labelOf(lines[at - 1] ?? '')?.value !== '') {
      // "Internal Medicine" below "Ana Ruiz, MD" is no other name.
      if (card.degree !== '' && degreeIn(line) === '' && lines[at - 1] !== '') return;
      if (card.hasName) close();
      card = { ...card, degree: degreeIn(line), hasName: true, hasNotes: card.hasNotes || one !== null };
    }
  });
  close();
  return residents;
}

/** Which label stands for the school? "School" does only where none says "medical". */
function labelFor(lines: readonly string[], labels: readonly (Labelled | null)[]): Labelled['label'] | null {
  const medical = labels.filter((one) => one?.label === 'medical').length;
  // One label among lines of schools without any says no more than they do.
  const isOne = (): boolean =>
    lines.filter((line, at) => labels[at] === null && readSchool(line, 'line').kind !== 'Unknown').length < 2;
  if (medical > 1 || (medical === 1 && isOne())) return 'medical';
  return labels.filter((one) => one?.label === 'school').length > 1 ? 'school' : null;
}

/** "Hometown: Jackson. I went to … for medical school": a life behind a label. */
const TELLS = /^(?:home ?town|from|born|raised)\b.*\b(?:med(?:ical)? school|school of medicine)\b/i;

/** "Ana Ruiz, MD", "Name: Ana Ruiz, MD". */
function nameIn(line: string, one: Labelled | null): string | null {
  if (one !== null) return /^(?:name|resident)\s*:/i.test(line) && isName(one.value) ? one.value : null;
  return isClutter(line) || isHeading(line) || isTitle(line) || isWorkplace(line) || !isName(line) ? null : line;
}

function valueBelow(lines: readonly string[], at: number): string {
  const below = lines[at + 1] ?? '';
  return labelOf(below) === null ? below : '';
}

function residentOf(words: string, above: string): Resident {
  const degree = above || degreeIn(words);
  const school = schoolOf(words, 'labelled', degree);
  return { kind: withDegree(school, degree), words: school.words };
}
