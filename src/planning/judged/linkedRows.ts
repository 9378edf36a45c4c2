/** Which rows does a link reach that names a program, its hospital or its city, and how are they judged with it? */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import { decideTier } from '../../domain/tier/tier';
import { WrongCall } from '../../sheet/wrongCall';
import type { Changed } from '../row/changedProfile';

/** @throws WrongCall where no program of the list is named. */
export function withLinks(judged: Judged, links: Changed['links']): Judged {
  if (links.length === 0) return judged;
  const found = new Set<Changed['links'][number]>();
  const rows = judged.rows.map((row) => {
    const here = row === null ? [] : links.filter((link) => names(row, link.place));
    if (row === null || here.length === 0) return row;
    for (const link of here) found.add(link);
    const { program, context } = row.judgement;
    const connection = { ...program.connection };
    for (const { link } of here) connection[link] = true;
    const linked = { ...program, connection };
    const verdict = decideTier(judged.profile, linked, context, judged.cuts, judged.calendar);
    return { ...row, judgement: { program: linked, context, verdict } };
  });
  const missed = links.find((link) => !found.has(link));
  if (missed !== undefined)
    throw new WrongCall(`change names “${missed.place}”, and no program on the list has it in its name, hospital or city`);
  return { ...judged, rows };
}

/** Each word of the place stands in the row, as a whole word. */
function names({ name, notes, judgement: { program } }: JudgedRow, place: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const { city } = program.place;
  const there = new Set(words([name, notes.institution, city ?? ''].join(' ')));
  const wanted = words(place).filter((word) => !/^(?:the|of|at|in|and|hospital|program)$/.test(word));
  return wanted.length > 0 && wanted.every((word) => there.has(word));
}
