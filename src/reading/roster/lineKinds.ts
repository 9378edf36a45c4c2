/** What is a line of a roster: a label, a heading, a name, a note, or words to look for a school in? */
import { readSchool } from '../school/classifySchool';
import { remembered } from '../text/memo';

/** A cell that says the school is not given; a degree alone is none. */
export const isNothing = (words: string): boolean =>
  /^(?:[-–—?./\s]*|n\/?a|tbd|tba|unknown|none|(?:(?:MD|DO|MBBS|MBChB|PhD|MPH|MS|MBA)[\s,/]*)+)$/i.test(words);

const MEDICAL_LABEL =
  /^(?:(?:medical|med\.?|medicine) ?(?:school|college|university|education|degree|training|institution)s?(?: attended| \(.*\))?|medical|medschool|school of medicine|(?:name of )?medical school(?: name)?|(?:medical|med) school ?[/&] ?(?:degree|country|location|city|state|year|residency)|m\.?d\.?(?: ?\/ ?d\.?o\.?)?|d\.?o\.?|mbbs|mb ?bch|mbchb|m\.?d\.? (?:from|school|degree|program)|(?:md|do) ?\/ ?\w+)$/i;
/** These name it where no label says "medical". */
const SCHOOL_LABEL = /^(?:school|alma mater|university|graduated? (?:of|from)|graduate school|education|institution|training)$/i;
const OTHER_LABEL =
  /^(?:\W*)(?:under ?-?grad\w*.*|college(?: ?(?:\/|&|and) ?university| attended| degree| education)?|ugrad|pre-?med\w*|bachelor.*|b\.?[as]\.?c?|home ?(?:town)?|home ?(?:state|city|country)|from|born.*|raised.*|birth ?place|place of birth|interests?.*|.* interests?|hobb.*|fun facts?.*|favou?rite.*|passion.*|languages?.*|career.*|future.*|next steps?|goals?.*|plans?.*|fellowships?.*|matched.*|research.*|additional.*|other .*|advanced.*|graduate (?:school|degree|education).*|(?:master'?s?|phd|mph|doctoral).*|residency.*|(?:prelim|intern)(?:inary|ship)?(?: year)?|why.*|spouse.*|pets?|e-?mail|phone|tel|twitter|instagram|linkedin|bio\w*|advice.*|best .*|ask me.*|quote|pronouns?|prior.*|previous.*|what .*|when .*|where .*|who .*|how .*|in my .*|outside .*|likes?|dislikes?|dream.*|high school.*|nursing.*|pharm.*|dental.*|post-?bac.*|program director.*|coordinator.*|contact.*|address|location|affiliat.*|track|pgy|year|class|position|role|title|name|degrees?|specialty|department|hospital.*|clinic.*|chief.*|languages spoken)$/i;

export type Labelled = { readonly label: 'medical' | 'school' | 'other'; readonly value: string };

/** `Medical School: X`, `Undergraduate - Y`, or a label alone on its line; null for a line that has none. */
export const labelOf = remembered((line: string): Labelled | null => {
  const question = /^(?:q:\s*)?([^?]{4,80}\?)\s*(?:a:\s*)?(.*)$/i.exec(line);
  // What is asked of the resident, not of the page.
  if (question !== null && ((question[2] ?? '') !== '' || /\byou/i.test(line)))
    return { label: /medical school/i.test(question[1] ?? '') ? 'medical' : 'other', value: (question[2] ?? '').trim() };
  const alone = /[:：]\s*\S|^school of medicine$/i.test(line) ? null : kindOfLabel(line.replace(/\s*[:?]\s*$/, ''));
  if (alone !== null) return { label: alone, value: '' };
  const byDegree = /^(?:MD|DO|MBBS|MB ?BCh|MB ?ChB|M\.D\.|D\.O\.)(?:,| from| [-–—])?\s+(\S.*)$/.exec(line)?.[1];
  if (byDegree !== undefined && readSchool(byDegree, 'named').kind !== 'Unknown') return { label: 'medical', value: byDegree };
  const match = /^(.{1,60}?)\s*([:：]|\s[-–—|]\s|\s{2,})\s*(\S.*)$/.exec(line);
  if (match === null) return null;
  const words = (match[1] ?? '').trim();
  const label = kindOfLabel(words);
  // "Medical University – Sofia" is a name; only a colon makes a label of it.
  const isName = !(match[2] ?? '').includes(':') && /university|college$/i.test(words);
  return label === null || isName ? null : { label, value: (match[3] ?? '').trim() };
});

export function kindOfLabel(text: string): Labelled['label'] | null {
  if (text.length > 60 || text === '') return null;
  if (MEDICAL_LABEL.test(text)) return 'medical';
  if (SCHOOL_LABEL.test(text)) return 'school';
  return OTHER_LABEL.test(text) ? 'other' : null;
}

const HEADING =
  /^(?:\W*)(?:pgy|pl|r)[- ]?(?:\d|i{1,3}v?|iv|v)\b(?!.*\b(?:university|college|school)\b)|^(?:\W*)(?:class of|incoming|chief|senior|junior|first|second|third|fourth|fifth|1st|2nd|3rd|4th|categorical|preliminary|prelim|transitional|advanced|interns?|residents|resident(?! \d)|current|meet|our|the|program|graduat|alumni|department|welcome|residency|administrative|fellows?|track|year|academic|house ?staff|roster|about|skip|home|menu|faculty|class)\b(?!.*\b(?:university|college|school|medicine|medical)\b.*\b(?:md|do)\b)|^\W*\d{4}(?: ?[-–/] ?\d{2,4})?\W*$|^\W*(?:class )?(?:20\d\d)\b.{0,12}$|^\W*$/i;
/** Titles of programs and pages; beside a school's name only the words for training tell one. */
const TITLE = /\b(?:residen(?:cy|ts|tes)|program|fellowship|department|division|housestaff|graduates of)\b/i;
const WORKPLACE = /\b(?:hospital|medical center|health system|clinic)\b/i;

export const isHeading = remembered((line) => HEADING.test(line));
export const isTitle = (line: string): boolean => TITLE.test(line);
export const isWorkplace = (line: string): boolean => WORKPLACE.test(line);

const PICTURE =
  /^\W*(?:(?:head ?shot|photo(?:graph)?|picture|image|portrait|img|avatar|profile (?:photo|picture))\b(?: of)?|alt ?=)|\.(?:jpe?g|png|webp)\b/i;
const LINK =
  /@|https?:|www\.|^(?:read|view|see|learn|more|back to|click|show|expand|follow|linkedin|instagram|twitter|facebook|e-?mail)\b/i;

const STAFF =
  /\b(?:program (?:director|leadership|coordinator|administrator|manager)|(?:associate|assistant|core) (?:program )?director|professor|dean)\b/i;

export const isStaff = (line: string): boolean => STAFF.test(line);

/** Photos' alternative texts, links, addresses and the staff say nothing of a resident's school. */
export const isClutter = (line: string): boolean =>
  PICTURE.test(line) || (line.length < 160 && (LINK.test(line) || STAFF.test(line)));

const DEGREE = /(?:^|[\s,(])(M\.?D\.?|D\.?O\.?|M\.?B\.?,? ?(?:B\.?S\.?|B?\.? ?Ch\.? ?B?\.?)|BMBS|MB|M\.D|D\.O)(?=$|[\s,.;)/-])/;

/** The degree in medicine that a line names, as written; the empty text for none. */
export const degreeIn = (line: string): string => DEGREE.exec(line)?.[1] ?? '';

const NAME =
  /^(?:dr\.?\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}\p{Lu}[\p{L}'’-]*\.?(?:,?\s*(?:MD|DO|MBBS|MPH|PhD|MS|MBA|MHA|MSc|MEd|RN|PharmD|Jr\.?|I{2,3})\b)*$/u;

/** "UTHealth", "LECOM Bradenton": capitals in a row among small letters are an abbreviation, no person. */
const ABBREVIATION = /\b(?!MD\b|DO\b|MBBS\b|MPH\b|MBA\b|MHA\b|II+\b)\p{Lu}{3,}\b|\p{Lu}{2,}\p{Ll}/u;

/** Looks like the name of a person: "Dr. Ana Ruiz", "Resident 4", "Ruiz, Ana MD". */
export const isName = (line: string): boolean =>
  line.length < 60 &&
  ((NAME.test(line) && !(/\p{Ll}/u.test(line) && ABBREVIATION.test(line))) ||
    /^resident \d+/i.test(line) ||
    /^(?:dra?|capt|cpt|lt|maj|ens|col|cdr|lcdr)\.? /i.test(line) ||
    (degreeIn(line) !== '' && /^[\p{L}'’., "“”()-]+$/u.test(line)));
