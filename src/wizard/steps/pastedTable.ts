/** How does pasted text, or a file of comma-separated values, become a table? Blank lines and blank columns at the end fall away. */
import Papa from 'papaparse';

/** Commas, tabs or semicolons, whichever parts the lines evenly; a cell in quotes may hold them and line breaks. */
export function tableIn(pasted: string): string[][] {
  // A tab or a comma at the beginning is a blank first cell.
  const text = pasted.replace(/^\uFEFF/, '').replace(/^[\r\n]+|[\r\n]+$/g, '');
  const read = (more: Papa.ParseConfig<string[]>) =>
    Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: ['\t', ',', ';', '|'], ...more });
  const first = read({});
  // A name that begins with a quotation mark is no quoted cell: cells copied from a sheet have none.
  const isQuoteOfAName = first.meta.delimiter === '\t' && first.errors.some(({ type }) => type === 'Quotes');
  const { data } = isQuoteOfAName ? read({ delimiter: '\t', quoteChar: '\0' }) : first;
  return data.map((row) => row.map((cell) => cell.trim()));
}
