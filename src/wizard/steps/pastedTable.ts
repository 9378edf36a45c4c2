/** How does pasted text, or a file of comma-separated values, become a table? Blank lines and blank columns at the end fall away. */
import Papa from 'papaparse';

/** Commas, tabs or semicolons, whichever parts the lines evenly; a cell in quotes may hold them and line breaks. */
export function tableIn(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: ['\t', ',', ';', '|'],
  });
  return data.map((row) => row.map((cell) => cell.trim()));
}
