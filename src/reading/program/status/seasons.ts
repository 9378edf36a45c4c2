/** Is a piece of this season or of an earlier one? "Rejected last cycle" and "2024: interviewed" say nothing of this application. */
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

/** The seasons, each the year of its Match, that the years and dated days of some parts belong to. */
function seasonsIn(parts: readonly Part[], text: string, season: number): number[] {
  return parts.flatMap((part, at) => {
    if (part.is === 'yearno') {
      // Beside the year of this Match every year is a Match's.
      const isNamed =
        text.includes(String(season)) ||
        text.includes(`${part.value + 1}:`) ||
        [parts[at - 1], parts[at + 1]].some((one) => one?.is === 'cycle' || one?.form === 'match');
      // "2026" may be the autumn before the Match or its spring; "2026 cycle" is named after the Match.
      return [isNamed || parts.some(({ is }) => OUTCOMES.has(is)) ? part.value : part.value + 1];
    }
    // "In '24".
    if (part.is === 'number' && text[part.at - 1] === "'") return [FIRST_YEAR + part.value + 1];
    // "10/2025".
    if (part.is === 'ratio' && part.high > FIRST_YEAR) return [seasonOf(part.value, part.high)];
    if (part.is !== 'date') return [];
    const [, whole, short] = /\b(20\d\d)\b|\d[/.-]\d+[/.-](\d\d)$/.exec(text.slice(part.at, part.end)) ?? [];
    const year = Number(whole ?? (short === undefined ? Number.NaN : FIRST_YEAR + Number(short)));
    const [month, day] = [Math.floor(part.value / 100), part.value % 100];
    // "02/09/26" may be a day of September.
    const isEither = part.form === 'date' && day > 0 && day <= 12;
    return Number.isNaN(year) ? [] : [seasonOf(isEither ? Math.max(month, day) : month, year)];
  });
}
const OUTCOMES: ReadonlySet<string> = wordSet('state:matched state:unmatched act:match state:ranked state:soap');
/** The season of a Match opens in June of the year before. */
const FIRST_MONTH = 6;
const seasonOf = (month: number, year: number): number => (month >= FIRST_MONTH ? year + 1 : year);
const FIRST_YEAR = 2000;

const NOW: ReadonlySet<string> = wordSet('thiscycle again now date ratio');

/** Whether a piece speaks of an earlier season: by its own words, or because the piece before it did and nothing is newer. */
export function isEarlier(parts: readonly Part[], text: string, season: number, wasEarlier: boolean): boolean {
  const seasons = seasonsIn(parts, text, season);
  if (seasons.length > 0) return Math.max(...seasons) < season;
  // "Rejected 2 yrs ago".
  if (parts.some(({ is, form }, at) => is === 'lastcycle' || (form === 'ago' && parts[at - 1]?.is === 'year'))) return true;
  return wasEarlier && !parts.some(({ is }) => NOW.has(is));
}
