/** How are several lists taken as one? Numbers and money are counted over all of them, and a program listed in two is pointed out. */
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import { phaseNow } from './phase';
import { againIn } from './sameProgram';

export interface TitledList {
  readonly title: string;
  readonly judged: Judged;
}

interface Together {
  readonly judged: Judged;
  /** The title of the list in which a row stands. */
  titleOf(row: JudgedRow): string;
}

/** @param first,others Judged for the same applicant and day. */
export function combineLists(first: TitledList, others: readonly TitledList[]): Together {
  const lists = [first, ...others];
  const all = lists.flatMap(({ title, judged }) => filledRows(judged).map((row) => ({ title, row })));
  const again = againIn(all, first.judged);
  const titles = new Map<JudgedRow, string>();
  const rows = all.map(({ title, row }) => {
    const told = again.has(row) ? { ...row, isListedTwice: true } : row;
    titles.set(told, title);
    return told;
  });
  const programs = rows.map(({ judgement }) => judgement.program);
  return {
    judged: {
      ...first.judged,
      rows,
      phase: first.judged.phase.reason === 'left the Match' ? first.judged.phase : phaseNow(first.judged.profile, programs),
      listNotes: [...new Set(lists.flatMap(({ judged }) => judged.listNotes))],
    },
    titleOf: (row) => titles.get(row) ?? '',
  };
}
