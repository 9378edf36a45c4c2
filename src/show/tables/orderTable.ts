/** How is the list shown in the order worth working through: place, program, tier, why, and what comes next there? */
import { sentence } from '../../domain/decision';
import type { JudgedRow } from '../../domain/list/judgedList';
import type { NextStep, OrderedRow } from '../../domain/list/orderedRow';
import { labelOf } from '../../domain/tiers';
import { cut } from '../limits';

const HEADERS = ['Order', 'Program', 'Where', 'Tier', 'Why', 'Next'] as const;
const LONGEST = 300;

/** A header row, then one line a program. */
export const showInOrder = (placed: readonly OrderedRow[]): string[][] => [
  [...HEADERS],
  ...placed.map(({ place, row, next }) => [
    String(place),
    row.name,
    whereOf(row),
    labelOf(row.judgement.verdict),
    cut(whyOf(row), LONGEST),
    cut(nextInWords(next, row), LONGEST),
  ]),
];

/** "Fresno, CA". */
export function whereOf({ judgement: { program } }: JudgedRow): string {
  const { city, state } = program.place;
  return [city === null ? '' : city.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()), state ?? '']
    .filter((part) => part !== '')
    .join(', ');
}

/** The deciding reason; where something holds or moves the row, also what it would be without. */
function whyOf({ judgement: { verdict } }: JudgedRow): string {
  const [first, second] = verdict.because;
  if (first === undefined) return '';
  const isMoved = second !== undefined && /^(?:Held|Raised|Lowered)/.test(first.says);
  return `${verdict.opening}${sentence(first)}${isMoved ? ` ${sentence(second)}` : ''}`;
}

function nextInWords(next: NextStep, { judgement: { program } }: JudgedRow): string {
  switch (next.is) {
    case 'status':
      return `Status: ${program.status}.`;
    case 'applied':
      return 'Applied.';
    case 'ask':
      return next.question.asks;
    case 'ready':
      return 'Nothing is open.';
    default:
      return '';
  }
}
