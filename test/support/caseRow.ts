/** How does the row of a case, header by header, become the block that a function is given? */

export type Row = Readonly<Record<string, string>>;

const typed = (value: string): unknown => (value === 'TRUE' ? true : value === 'FALSE' ? false : value);

/** Header row first; a block is never a single column. */
export function blockOf(row: Row): unknown[][] {
  const headers = Object.keys(row);
  const padded = headers.length < 2 ? [...headers, 'City'] : headers;
  return [padded, padded.map((header) => typed(row[header] ?? ''))];
}

export const rowsOf = (profile: Row): unknown[][] => Object.entries(profile).map(([label, value]) => [label, value]);
