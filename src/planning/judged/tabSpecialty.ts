/** Of which specialty is a list without such a column? Of the one among PROFILE's that the title of its tab begins with: "FM backup". */
import { specialtyName } from '../../data/specialties';
import type { Judged, JudgedRow, Judgement } from '../../domain/list/judgedList';

/** For counts, prices and messages: no verdict is changed by it. */
export function withSpecialtyOf(judged: Judged, title: string): Judged {
  const specialty = specialtyIn(title, judged.profile.specialties);
  if (specialty === null) return judged;
  const known = new Map<Judgement, Judgement>();
  const named = (judgement: Judgement): Judgement => {
    const done = known.get(judgement) ?? { ...judgement, program: { ...judgement.program, specialty } };
    known.set(judgement, done);
    return done;
  };
  const rows = judged.rows.map((row): JudgedRow | null =>
    row === null || row.judgement.program.specialty !== null ? row : { ...row, judgement: named(row.judgement) },
  );
  return { ...judged, rows };
}

/** One alone is the list's anyway. */
function specialtyIn(title: string, specialties: readonly string[]): string | null {
  if (specialties.length < 2) return null;
  const words = title.split(/[\s\-–:,()]+/).filter((word) => word !== '');
  const beginnings = words.map((_, at) => specialtyName(words.slice(0, at + 1).join(' ')));
  return specialties.find((own) => beginnings.includes(specialtyName(own))) ?? null;
}
