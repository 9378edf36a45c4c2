/** How does Excel show the number in a cell: as a day, a time, a percentage, a code with leading zeros, or as it is? */
import { tagsOf } from './tags';

/** Formats that every workbook has and none writes down, by their numbers. */
const KNOWN: readonly (readonly [from: number, to: number, code: string])[] = [
  [9, 10, '0%'],
  [14, 22, 'y'],
  [27, 36, 'y'],
  [45, 47, 'h'],
  [50, 58, 'y'],
];

/** The format code of each style of the workbook, in the order in which cells count them. */
export function formatsOf(styles: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isOfCells = false;
  for (const tag of tagsOf(styles)) {
    if (tag.name === 'cellXfs') isOfCells = !tag.isEnd;
    const id = Number(tag.attribute('numFmtId'));
    if (tag.name === 'numFmt') own.set(id, tag.attribute('formatCode') ?? '');
    else if (tag.name === 'xf' && isOfCells && !tag.isEnd)
      formats.push(own.get(id) ?? KNOWN.find(([from, to]) => id >= from && id <= to)?.[2] ?? '');
  }
  return formats;
}

/** 31 December 9999, the last day that Excel has. */
const LAST_DAY = 2_958_465;
const MINUTES = 1440;
/** Days from 30 December 1899 to 1 January 1970, and from there to the first day of Excel's other calendar. */
const [UNIX, FROM_1904] = [25_569, 1462];

export function numberShown(value: number, format: string, is1904: boolean): string {
  // Words in quotes, signs after a backslash, colors and languages in brackets say nothing of the kind of number.
  const [code = ''] = format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';');
  if (/[ymdhs]/i.test(code) && value >= 0 && value < LAST_DAY) return timeShown(value, is1904);
  if (code.includes('%')) return `${plain(value * 100)}%`;
  return /^0{2,}$/.test(code) ? plain(value).padStart(code.length, '0') : plain(value);
}

function timeShown(value: number, is1904: boolean): string {
  const minutes = Math.round(value * MINUTES);
  const [days, rest] = [Math.floor(minutes / MINUTES), minutes % MINUTES];
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  if (days === 0) return time;
  const day = new Date((days + (is1904 ? FROM_1904 : 0) - UNIX) * 86_400_000).toISOString().slice(0, 10);
  return rest === 0 ? day : `${day} ${time}`;
}

/** 0.1 + 0.2 is kept as 0.30000000000000004. */
const plain = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(12)));
