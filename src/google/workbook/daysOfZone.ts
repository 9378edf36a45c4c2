/** Which day is a date cell? The one in the spreadsheet's own zone, asked once for each call and only if there is such a cell; where Google does not say it, that of most zones. */

import { type Day, dayOfCellDate, parseDay } from '../../domain/day';
import { tellDaysBy } from '../../sheet/cell';
import { activeSpreadsheet } from './activeSpreadsheet';

/** '' where Google does not say it. */
let zone: string | null = null;
/** A column repeats its days. */
const known = new Map<number, Day | null>();

/** First in each call: the script may stay while the workbook changes. */
export function askZoneAnew(): void {
  zone = null;
  known.clear();
  tellDaysBy(dayInZone);
}

function dayInZone(date: Date): Day | null {
  zone ??= zoneAsked(date);
  if (zone === '') return dayOfCellDate(date);
  const time = date.getTime();
  const day = known.get(time) ?? parseDay(Utilities.formatDate(date, zone, 'yyyy-MM-dd'));
  known.set(time, day);
  return day;
}

function zoneAsked(date: Date): string {
  try {
    const asked = activeSpreadsheet().getSpreadsheetTimeZone();
    // Asked of both services: Google may refuse a cell either.
    return Utilities.formatDate(date, asked, 'yyyy') === '' ? '' : asked;
  } catch {
    return '';
  }
}
