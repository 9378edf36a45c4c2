/** Which rows are one program, listed again? By name, specialty, state and track; a city that both give parts them. */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import { lettersAndDigits } from '../../sheet/cell';
import { isSent } from './offered';
import { specialtyOfRow } from './rowSpecialty';

const keyOf = (row: JudgedRow, specialty: string): string => {
  const { place, track } = row.judgement.program;
  return [lettersAndDigits(row.name), specialty, place.state ?? '', track ?? ''].join('\n');
};

const mayBeOne = (one: JudgedRow, other: JudgedRow): boolean => {
  const [here, there] = [one.judgement.program.place.city, other.judgement.program.place.city];
  return here === null || there === null || here === there;
};

/** Rows of another list that are the same program; where no specialty is known, one hospital may have two. */
export function againIn(rows: readonly { readonly title: string; readonly row: JudgedRow }[], judged: Judged): Set<JudgedRow> {
  const known = new Map<string, { readonly title: string; readonly row: JudgedRow }[]>();
  const again = new Set<JudgedRow>();
  for (const one of rows) {
    const specialty = specialtyOfRow(one.row, judged.profile);
    if (specialty === '') continue;
    const key = keyOf(one.row, specialty);
    const before = known.get(key) ?? [];
    for (const other of before) if (other.title !== one.title && mayBeOne(other.row, one.row)) again.add(other.row).add(one.row);
    known.set(key, [...before, one]);
  }
  return again;
}

/** Of rows that are told as listed twice, all but the one that counts: what is sent, what is refused, then the first. */
export function repeatsAmong(rows: readonly JudgedRow[], judged: Judged): Set<JudgedRow> {
  const groups = new Map<string, JudgedRow[]>();
  for (const row of rows.filter(({ isListedTwice }) => isListedTwice)) {
    const key = keyOf(row, specialtyOfRow(row, judged.profile));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const weight = (row: JudgedRow): number => (isSent(row, judged) ? 2 : row.judgement.verdict.tier === 'Skip' ? 1 : 0);
  return new Set([...groups.values()].flatMap((same) => [...same].sort((one, other) => weight(other) - weight(one)).slice(1)));
}
