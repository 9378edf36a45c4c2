// Which of Google's services does a custom function find? The one that reads a file beside its script, and those that tell the spreadsheet's zone.
import { sheetDates } from '../engine/sheetDates.ts';

type Files = Readonly<Record<string, string>>;

/** The member of HtmlService that cells may use too. */
export const templateFrom =
  (files: Files) =>
  (name: string): { getRawContent(): string } => {
    const file = files[name];
    if (file === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return { getRawContent: () => file };
  };

const clocks = new Map<string, ReturnType<typeof sheetDates>>();

/** The member of Utilities that tells a day. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const clock = clocks.get(zone) ?? sheetDates(zone);
  clocks.set(zone, clock);
  return clock.formatDate(date, pattern);
}

/** The globals of a custom function. @param zone None where Google does not say it. */
export const cellGlobals = (files: Files, zone?: string): Readonly<Record<string, unknown>> => ({
  HtmlService: { createTemplateFromFile: templateFrom(files) },
  ...(zone === undefined
    ? {}
    : { SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => zone }) }, Utilities: { formatDate } }),
});
