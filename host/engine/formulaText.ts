// How does the text of a formula typed for Google Sheets differ from what the engine's parser accepts?

// The engine's own limit; no sheet here is that long, so a range that ends on it can only be one that was open.
const LAST_ROW = 1_048_576;
// Rows deleted above move the end up a little, rows inserted move it down: everything this far down is still "open".
const FIRST_ROW_PAST_ANY_SHEET = 1_000_000;

const OPEN_RANGE = /(?<![\w.$])(\$?[A-Za-z]{1,3}\$?[1-9]\d*:\$?[A-Za-z]{1,3})(?![\w.($!:])/g;
const RANGE_TO_A_ROW = /(\$?[A-Za-z]{1,3}\$?[1-9]\d*:\$?[A-Za-z]{1,3})\$?([1-9]\d{6,})/g;
const VOLATILE_CALL = /(?<![\w.])(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

type Change = (plain: string) => string;

/** Applies a change to the parts that are neither text in quotes, nor a quoted tab name, nor an array in braces. */
function outsideQuotes(formula: string, change: Change): string {
  let result = '';
  let plain = '';
  let kept = '';
  let quote = '';
  let braces = 0;
  for (const character of formula) {
    const wasKept = quote !== '' || braces > 0;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces += 1;
    else if (character === '}') braces = Math.max(0, braces - 1);
    if (wasKept || quote !== '' || braces > 0) {
      result += change(plain);
      plain = '';
      kept += character;
    } else {
      result += kept;
      kept = '';
      plain += character;
    }
  }
  return result + kept + change(plain);
}

/** `;` and `,` both separate arguments; the text keeps its length, so positions in it stay right. */
export function withCommas(formula: string): string {
  return formula.includes(';') ? outsideQuotes(formula, (plain) => plain.replaceAll(';', ',')) : formula;
}

/** `A2:C` becomes `A2:C1048576`, which the parser knows and which moves when a column is inserted. */
export function withBoundedRanges(formula: string): string {
  return formula.includes(':') ? outsideQuotes(formula, (plain) => plain.replace(OPEN_RANGE, `$1${LAST_ROW}`)) : formula;
}

/** The way back: what a person reads and edits is `A2:C`. */
export function withOpenRanges(formula: string): string {
  return outsideQuotes(formula, (plain) =>
    plain.replace(RANGE_TO_A_ROW, (whole, open: string, row: string) => (Number(row) >= FIRST_ROW_PAST_ANY_SHEET ? open : whole)),
  );
}

export function isOpenEnd(rowIndex: number): boolean {
  return rowIndex + 1 >= FIRST_ROW_PAST_ANY_SHEET;
}

export function isVolatile(formula: string): boolean {
  let found = false;
  outsideQuotes(formula, (plain) => {
    found ||= VOLATILE_CALL.test(plain);
    return plain;
  });
  return found;
}

/** Does a call of one of these functions hold NOW() and its like among its own arguments? */
export function callsWithVolatile(formula: string, functionName: string): boolean {
  const call = new RegExp(`(?<![\\w.])${functionName}\\s*\\(`, 'gi');
  for (const match of formula.matchAll(call)) {
    if (isVolatile(argumentText(formula, match.index + match[0].length))) return true;
  }
  return false;
}

function argumentText(formula: string, start: number): string {
  let depth = 1;
  let quoted = false;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return formula.slice(start, at);
  }
  return formula.slice(start);
}
