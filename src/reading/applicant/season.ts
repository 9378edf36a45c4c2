/** Which Match is meant? */
import { type Cell, fold } from '../text/cellText';

/** `2027`, `2027 Match`, `2026-27`, `March '27`; of several the last: the year of the Match. */
export function seasonIn(cell: Cell | undefined): number | null {
  if (cell?.is === 'number') return cell.number >= 2020 && cell.number <= 2100 ? cell.number : null;
  if (cell?.is === 'day') return Number(cell.day.slice(0, 4));
  if (cell?.is !== 'text') return null;
  const words = fold(cell.text);
  const pair = /\b(20\d{2}) ?[-/] ?(?:20)?(\d{2})\b/.exec(words);
  if (pair) return 2000 + Number(pair[2]);
  const short = /^'?(\d\d) ?[-/] ?'?(\d\d)$/.exec(words);
  if (short && Number(short[2]) === Number(short[1]) + 1) return 2000 + Number(short[2]);
  // Applications open in the autumn before the Match: which of the two is meant?
  if (/\b(?:fall|autumn|sept?(?:ember)?)\b/.test(words)) return null;
  const year = (words.match(/\b20\d\d\b/g) ?? []).pop() ?? /'(\d\d)\b/.exec(words)?.[1];
  return year === undefined ? null : Number(year) % 100 === Number(year) ? 2000 + Number(year) : Number(year);
}
