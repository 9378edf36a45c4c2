/** With which mark does a page say that a line is a wish: "Items marked (P) are preferred", "* preferred, not required"? */

const LEGEND =
  /(\([A-Z]\)|\*{1,2}|†)\s*(?:=|:|–|-|are|is|means?|items? are)?\s*(?:strongly |highly )?(?:preferred|desired|recommended|optional)\b/i;
/** No legend is longer. */
const LONGEST = 160;

/** The mark; null where the page explains none. */
export const wishMark = (lines: readonly string[]): string | null =>
  lines.map((line) => (line.length > LONGEST ? undefined : LEGEND.exec(line)?.[1])).find((mark) => mark !== undefined) ?? null;

/** The line without the mark that it bears at its end; null where it bears none. */
export const unmarked = (line: string, mark: string | null): string | null =>
  mark !== null && line.endsWith(mark) ? line.slice(0, -mark.length).trim() : null;
