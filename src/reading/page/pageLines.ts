/** How is a pasted page cut into headings and sentences: bullets, questions and answers, rows of a table? */
import { unmarked, wishMark } from './pageLegend';
import { sentencesOf } from './pageSentences';
import { CELLS, LONGEST_LABEL, PageTable } from './pageTable';

export interface PageLine {
  /** The heading that the line stands under; the empty text for none. */
  readonly heading: string;
  readonly sentences: readonly string[];
  /** The first line below a heading. */
  readonly isNewPart: boolean;
  /** It stands in the column for IMGs. */
  readonly isOfImgs: boolean;
  /** The list below the heading has ended: what is of the list alone is not said of this line. */
  readonly isBehindList: boolean;
  /** The month that the part above was posted or reviewed in, as year * 12 + month; 0 where it bears none. */
  readonly dated: number;
}

/** No page is longer, and a paste of a whole site must not stall a sheet. */
const LONGEST_PAGE = 60_000;
const LONGEST_LINE = 4000;
const MOST_LINES = 1500;

const LINE_MARKS =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+(?:[A-Z][A-Z .]{2,30}(?:\s{2,}|:\s+))?|\[.?\]|[☐☑☒✅❌✗✘](?=.*:)|(?:[\s\-–—•●▪·*>»→✓✔➤▼▸]|o(?=\s))+(?=\S)|\(?\d{1,2}[.)]\s+|0\d\s+|\(?[a-h]\)\s+)+/;
/** What stands in a list heads nothing. */
const BULLET = /^[-–—•●▪·*»✓✔]|^\(?(?:\d{1,2}[.)]|[a-h]\))\s/;

export function linesOfPage(page: string): PageLine[] {
  const lines: PageLine[] = [];
  let heading = '';
  let isNewPart = false;
  const table = new PageTable();
  let hasList = false;
  let isBehindBlank = false;
  let dated = 0;
  const whole = unwrapped(ownLines(page));
  const mark = wishMark(whole);
  const add = (sentences: readonly string[], isBehindList: boolean, under = heading, isOfImgs = false): void => {
    lines.push({ heading: under, sentences, isNewPart, isOfImgs, isBehindList, dated });
  };
  for (const raw of whole) {
    const line = raw.slice(0, LONGEST_LINE).trim();
    const text = line.replace(LINE_MARKS, '');
    dated = monthOf(text) ?? dated;
    const cells = text.split(CELLS).map((cell) => cell.trim());
    if (text === '') isBehindBlank = true;
    if (text === '') continue;
    const isItem = OF_STRENGTH.test(heading) && !isBehindBlank && !line.endsWith(':') && !ENDS_LIST.test(text);
    isBehindBlank = false;
    const isBehindList = hasList && !BULLET.test(line);
    hasList ||= BULLET.test(line);
    const wish = unmarked(text, mark);
    if (wish !== null) {
      add(sentencesOf(wish), false, PREFERRED);
      continue;
    }
    const sides = table.sidesOf(cells, raw);
    const row = sides !== null || cells.length < 2 ? null : table.rowOf(cells, raw);
    if (sides !== null) for (const { isWish, words } of sides) add(sentencesOf(words), false, isWish ? PREFERRED : heading);
    else if (row !== null) {
      if (row.length > 0) add(row, isBehindList, heading, table.isOfImgs);
    } else if (isHeading(text) && !isItem && !BULLET.test(line)) {
      // "We love our IMGs! In addition they need:" says something before it heads what follows.
      const [lead = '', ...before] = sentencesOf(text.replace(/:$/, '')).reverse();
      if (before.length > 0) add(before.reverse(), isBehindList);
      heading = lead;
      isNewPart = true;
      hasList = false;
      continue;
    } else add(sentencesOf(text), isBehindList);
    isNewPart = false;
  }
  return lines;
}

/** The heading of what is only wished for. */
const PREFERRED = 'Preferred';

/** "July 2026: changes", "At a glance (last reviewed March 2023)": newer parts of a page outweigh older ones. */
function monthOf(line: string): number | null {
  const [, month = '', year] = DATED.exec(line) ?? [];
  return year === undefined ? null : Number(year) * 12 + MONTHS.indexOf(month.toLowerCase()) / 3;
}
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const DATED =
  /(?:^|\b(?:posted|updated|reviewed|revised|published)\b.{0,9}?)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}, )?(20\d\d)\b/i;

/** The lines of a page; of a mail without those of whoever asked. */
function ownLines(page: string): string[] {
  const lines = page.slice(0, LONGEST_PAGE).split(/\r\n?|\n/, MOST_LINES);
  return lines.some((line) => /\bwrote:\s*$/.test(line)) ? lines.filter((line) => !/^\s*>/.test(line)) : lines;
}

/** A page copied from a document breaks its lines at one width: a line that begins small goes on with a long one before it. */
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1) ?? '';
    // A form that was copied without its lines has each value below its label; of several numbers nobody knows whose each is.
    if (VALUE.test(line.trim()) && last.length > 3 && last.length < LONGEST_LABEL && !/[.?!;]\s*$/.test(last)) {
      whole[whole.length - 1] = `${last.replace(/:?\s*$/, '')}\t${line.trim()}`;
      continue;
    }
    const goesOn = /^\s*[\p{Ll}\d(]/u.test(line) && !BULLET.test(line.trim()) && !CELLS.test(line.trim());
    if (goesOn && last.length > NARROW && !/[.?!:;|\t]\s*$/.test(last) && last.length < LONGEST_LINE)
      whole[whole.length - 1] = `${last} ${line.trim()}`;
    else whole.push(line);
  }
  return whole;
}
const NARROW = 54;
const VALUE =
  /^(?:[<>≥≤]? ?\d{1,3}(?: ?%|\+| (?:or \w+|months?|years?|weeks?|attempts?))?|yes|no|none|pass(?: only)?|j-?1|h-?1b|not required|not (?:listed|published))$/i;

/** A short line without a number or an end: "Visa sponsorship", "Minimum requirements:". */
const isHeading = (line: string): boolean =>
  line.length <= 70 &&
  !/[.?!;,]$|\d/.test(line) &&
  (OF_STRENGTH.test(line) ||
    /^(?:if|when) you\b[^,:]+$/i.test(line) ||
    LEADS_ON.test(line) ||
    line.endsWith(':') ||
    (/^\p{Lu}/u.test(line) && line.split(/\s+/).length <= 10 && !VERB.test(line) && !line.includes(':')));

/** "Please do NOT apply if", "It does not matter". */
const LEADS_ON = /\b(?:if|who|whether|when|where|matter|from)$/i;

/** Its participle is no verb: "Preferred criteria", "Required". */
const OF_STRENGTH =
  /^(?:(?:strongly |highly )?(?:preferred|required|desired|recommended|needed)|must.haves?|nice to have|not (?:considered|accepted|eligible))(?: (?:\w+ )?(?:criteria|requirements?|qualifications?|characteristics|attributes|qualities|credentials|skills|items?|but not required))?:?$/i;

/** Nobody lists a visa among the skills that are required or wished. */
const ENDS_LIST = new RegExp(`${OF_STRENGTH.source}|^visas?\\b(?: \\w+){0,3}$`, 'i');

const VERB =
  /\b(?:is|are|do|does|must|required|preferred|accept\w*|sponsor|sponsors|have|has|not|only|no|yes|need\w*|considered)\b/i;
