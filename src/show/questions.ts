/** What does a row leave open: what is asked of its program, and what only the applicant can say of an own cell? */
import type { Program, Unread } from '../domain/program';
import type { QuestionKey } from '../domain/question';
import type { TierVerdict } from '../domain/tier/tier';
import type { ProgramField } from '../reading/headers/programFields';
import { KINDS, kindOfField } from '../sheet/kinds';
import { LONGEST_CELL } from '../sheet/settings/taught';
import { cut } from './limits';

/** The questions, as many as fit whole; then the short names of the rest, so that none is lost. */
export function showQuestions(verdict: TierVerdict, program: Program, limit: number): string {
  const asks = questionTexts(verdict, program);
  const whole = asks.map((ask) => ask.asks).join(' ');
  if (whole.length <= limit) return whole;
  for (let shown = asks.length - 1; shown >= 0; shown -= 1) {
    const rest = asks.slice(shown).map((ask) => ask.about);
    const text = [...asks.slice(0, shown).map((ask) => ask.asks), `Also: ${rest.join(', ')}.`].join(' ');
    if (text.length <= limit) return text;
  }
  return cut(whole, limit);
}

interface Ask {
  readonly about: string;
  readonly asks: string;
}

/** Questions to the program first; a cell that has no answer yet stands with its question, words of the person's own apart. */
function questionTexts(verdict: TierVerdict, program: Program): Ask[] {
  const waiting = program.unread.filter((one) => one.is === 'not ready');
  const asked = verdict.questions.map((question) => {
    const unready = waiting.find(({ field }) => answers(field, question.about));
    return unready === undefined
      ? question
      : { about: question.about, asks: `${question.asks} (cell not ready: ${unready.words})` };
  });
  if (verdict.tier === 'Skip') return asked;
  const isTold = ({ is, field }: Unread): boolean =>
    is === 'not ready' && verdict.questions.some(({ about }) => answers(field, about));
  const own = program.unread.filter((one) => !isTold(one));
  return [...asked, ...own.map((one) => ({ about: `${nameOf(one)} (your cell)`, asks: `${cellQuestion(one)} (your cell)` }))];
}

/** The columns that would answer a question. */
const COLUMNS: Readonly<Record<QuestionKey, readonly ProgramField[]>> = {
  visa: ['visa', 'j1', 'h1b'],
  'IMG policy': ['imgs'],
  'IMG share': ['img_share'],
  type: ['type'],
  'CK minimum': ['step2_min'],
  attempts: ['attempts'],
  graduation: ['yog'],
  'graduation limit': ['yog'],
  USCE: ['usce'],
  ECFMG: ['ecfmg'],
  'older facts': ['checked_on'],
  'a doubtful cell': [],
};

const answers = (field: string, about: QuestionKey): boolean => COLUMNS[about].some((column) => column === field);

const nameOf = ({ field }: Pick<Unread, 'field'>): string => {
  const kind = kindOfField(field);
  return kind === null ? 'Requirements' : KINDS[kind].name;
};

/** What the applicant alone can answer, of a cell of the list. */
export function cellQuestion(unread: Unread): string {
  const { is, words } = unread;
  const name = nameOf(unread);
  switch (is) {
    case 'words':
      return `${name}: what does “${words}” mean?`;
    case 'not ready':
      return `${name}: “${words}” is not ready.`;
    case 'date':
    case 'too long':
      return `${name}: ${words}`;
  }
}

/** The row of SETTINGS in which its meaning can be said; '' where nothing is to be taught. */
export function teachingLabel(unread: Unread): string {
  return unread.is === 'words' ? wholeCellLabel(unread) || `Word "…"` : '';
}

/** The row that would say what a whole cell means; '' where it is too long for one, or holds several topics. */
export const wholeCellLabel = (of: Pick<Unread, 'field' | 'cell'>): string =>
  of.cell.length <= LONGEST_CELL && kindOfField(of.field) !== null ? `${nameOf(of)} cell "${of.cell}"` : '';
