/** How does a person's text get into cells and stay text? The cells are plain text first: "=HYPERLINK(…)" typed by somebody never runs. */

const PLAIN_TEXT = '@';

export function writeWords(range: GoogleAppsScript.Spreadsheet.Range, rows: readonly (readonly string[])[]): void {
  range.setNumberFormat(PLAIN_TEXT);
  range.setValues(rows.map((row) => [...row]));
}
