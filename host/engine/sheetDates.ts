// When is the day that a cell shows? Sheets hands a date cell to a function as midnight in the spreadsheet's zone.

const DAY_MS = 86_400_000;
// Serial 0 of a sheet is 1899-12-30, this many days before the epoch of JavaScript.
const EPOCH_SERIAL = 25_569;

export interface SheetDates {
  toDate(serial: number): Date;
  toSerial(date: Date): number;
  /** Sheets's own formats of a day and a year. */
  formatDate(date: Date, pattern: string): string;
}

/** To make one takes a hundred times as long as to ask it, and each workbook of a zone asks the same. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(zone, clock);
  return clock;
}

export function sheetDates(zone: string): SheetDates {
  const clock = clockOf(zone);
  // Asking Intl costs microseconds and a column repeats its days, so each serial is asked for once.
  const known = new Map<number, number>();

  function wallClock(utc: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(utc)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  function instantOf(wall: number): number {
    const guess = wall - (wallClock(wall) - wall);
    // The second look is for the days on which the clock changes between the guess and the answer.
    return guess - (wallClock(guess) - wall);
  }

  return {
    toDate(serial) {
      const wall = Math.round((serial - EPOCH_SERIAL) * DAY_MS);
      const instant = known.get(wall) ?? instantOf(wall);
      known.set(wall, instant);
      return new Date(instant);
    },
    toSerial(date) {
      const whole = Math.floor(date.getTime() / 1000) * 1000;
      return wallClock(whole) / DAY_MS + EPOCH_SERIAL;
    },
    formatDate(date, pattern) {
      const day = new Date(wallClock(Math.floor(date.getTime() / 1000) * 1000)).toISOString().slice(0, 10);
      if (pattern === 'yyyy-MM-dd') return day;
      if (pattern === 'yyyy') return day.slice(0, 4);
      throw new Error(`The stand-in knows no pattern ${pattern}.`);
    },
  };
}

/** A number format that names a year, month, day, hour or second makes its numbers dates. */
export function isDatePattern(pattern: string): boolean {
  const letters = pattern.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:black|blue|cyan|green|magenta|red|white|yellow)\]/gi, '');
  return /[ymdhs]/i.test(letters) && !/general/i.test(letters);
}
