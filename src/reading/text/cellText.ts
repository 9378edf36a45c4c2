/** How is a cell's text made comparable before any reader looks at it? Folding, clauses, number words. */
import type { Day } from '../../domain/day';

/** One cell as the readers meet it: typed text, a number, a tick box, a calendar day, nothing, or not computed yet. */
export type Cell =
  | { readonly is: 'blank' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'tick'; readonly on: boolean }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'notReady'; readonly text: string };

/** What was typed as words or as a number; null for a tick, a day, and nothing. */
export const typedText = (cell: Cell): string | null =>
  cell.is === 'text' ? cell.text : cell.is === 'number' ? String(cell.number) : null;

/** No program states a rule on page three, and one hostile cell must not stall a sheet. */
export const MAX_READ = 4000;
/**
 * Lower case, plain dashes, quotes, spaces and comparison signs; line breaks become ` | `. A longer cell is read up to MAX_READ.
 */
export const fold = (text: string): string => {
  const folded = plain(text).toLowerCase();
  return ASCII.test(folded) ? folded : folded.replace(YES_MARKS, ' \u2713 ').replace(NO_MARKS, ' \u2717 ').trim();
};

const ASCII = /^[\x20-\x7e]*$/;
/** Ticks, thumbs and lights, each kind as one sign. */
const YES_MARKS = /[\u2713\u2714\u2705\u2611]|\ud83d(?:\udc4d|\udfe2)/g;
const NO_MARKS = /[\u2717\u2718\u274c\u2716\u26d4\u2612\u00d7]|\ud83d(?:\udeab|\udd34|\udc4e)/g;

/** The same without lower-casing: what a quotation is cut from. */
function plain(text: string): string {
  let folded = text.length > MAX_READ ? text.slice(0, MAX_READ) : text;
  if (/[^\x20-\x7e]/.test(folded)) {
    folded = folded
      .replace(/\r\n?|\n|[\u2022\u25cf\u25aa\u00b7]/g, ' | ')
      .normalize('NFKC')
      .replace(/[\u2010-\u2015\u2212\u00ad\ufe63]/g, '-')
      .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
      .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
      .replace(/[\u2265\u2a7e]/g, '>=')
      .replace(/[\u2264\u2a7d]/g, '<=')
      .replace(/(?:[\s\u200b\u200c\u200e\u200f\ufeff]|\u200d|\ufe0f)+/g, ' ');
  }
  return folded.replace(/\s{2,}/g, ' ').trim();
}

const SHORT_ENOUGH = 60;

/** Words that say the cell was looked at and nothing was found: an honest "not said". */
const NOTHING =
  /^(?:[-?.\s/*~_]+|n\.?\/?a\.?|#n\/a|tbd|tba|tbc|unknown|unk|unclear|unsure|not sure|idk|not (?:stated|listed|published|said|specified|mentioned|given|available|found|disclosed|reported|known|provided|clear|applicable|posted|on (?:the )?(?:web)?site)|undisclosed|unspecified|unstated|no (?:info|information|data|idea|answer|reply|mention)(?: .{0,40})?|ask(?:ed)?|check|verify|to (?:check|verify|ask|confirm)|pending|see (?:web)?site|blank|missing|\.\.\.|don'?t know|nothing (?:found|said|stated|listed).{0,40}|(?:none|no visas?(?: info\w*| policy)?|no (?:visa )?policy) (?:listed|stated|found|mentioned|given|published|posted|specified|shown)(?: .{0,30})?)[?.!]*$/;

export const saysNothing = (folded: string): boolean => folded === '' || (folded.length <= SHORT_ENOUGH && NOTHING.test(folded));

/** Errors and unfinished formulas, without spaces around them: the cell is not ready, and is asked again. */
export const isNotReady = (text: string): boolean => text.length <= LONGEST_ERROR && NOT_READY.test(text);
const NOT_READY = /^(?:#(?:n\/a|ref!|value!|error!|name\?|num!|div\/0!|null!|spill!|calc!)|loading\.{3})$/i;
const LONGEST_ERROR = 'loading...'.length;

const UNEVEN = /\s{2}|[^\S ]/;

/** The words of a cell as a reason quotes them, on one line: what has more than 140 characters is cut to 60. */
export function quote(text: string, limit?: number): string {
  const line = (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  const most = limit ?? (line.length > MOST_WHOLE ? SHORT_ENOUGH : MOST_WHOLE);
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
const MOST_WHOLE = 140;

/** Every match of a global pattern. `matchAll` would copy the pattern at each call, which costs more than the search. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
