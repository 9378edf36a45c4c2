// Which cell does a name such as Programs!AA2 mean, and what is a cell called?

export interface CellAddress {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

export function parseAddress(text: string): CellAddress {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Za-z]{1,3})([1-9]\d*)$/.exec(text);
  const [, quoted, bare, letters = '', row = ''] = match ?? [];
  const tab = quoted?.replaceAll("''", "'") ?? bare;
  if (tab === undefined) throw new Error(`"${text}" is not a cell with its tab, such as Programs!A1.`);
  return { tab, row: Number(row) - 1, column: columnIndex(letters) };
}

export function cellAddress(tab: string, row: number, column: number): string {
  return `'${tab.replaceAll("'", "''")}'!${cellName(row, column)}`;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
