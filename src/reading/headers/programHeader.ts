/** Which field does a column's header name, in whatever words the applicant chose? (design §5) */

import { fold } from '../text/cellText';
import { spelled } from './spelling';

export const PROGRAM_FIELDS = [
  'program',
  'acgme_id',
  'nrmp_code',
  'specialty',
  'track',
  'institution',
  'city',
  'state',
  'location',
  'type',
  'size',
  'website',
  'visa',
  'j1',
  'h1b',
  'imgs',
  'step1_min',
  'step2_min',
  'step2_typical',
  'attempts',
  'yog',
  'usce',
  'img_share',
  'img_count',
  'resident_count',
  'ecfmg',
  'couples',
  'contact_name',
  'contact_email',
  'signal',
  'connection',
  'languages',
  'mission',
  'deadline',
  'applied',
  'status',
  'interview_date',
  'rank',
  'tier_decided',
  'last_year',
  'mentor_note',
  'notes',
  'source',
  'checked_on',
] as const;
export type ProgramField = (typeof PROGRAM_FIELDS)[number];

/** Headers MatchSheet writes itself: never read as input. */
const OURS = /^(?:tier|order|visa ok|img share read|cut-?offs|fit|to verify|why|scored as)(?: \(matchsheet\))?$|, as read$/;

/** A header over answers of MatchSheet. */
export const isOurHeader = (header: string): boolean => OURS.test(foldHeader(header)) || /^region$/i.test(header.trim());

const r = String.raw;
const IMG = r`(?:imgs?|fmgs?|international (?:medical )?graduates?)`;
const CK = r`(?:step ?-?(?:2|ii)|\bck\b|\bs2\b|usmle 2)`;
const STEP1 = r`(?:step ?-?(?:1|i)\b|\bs1\b|usmle 1\b)`;
const J1 = r`\bj ?-? ?1\b`;
const H1B = r`\bh ?-? ?1 ?-? ?b?\b`;

/** First row that fits wins; `other` rows keep near misses out. */
const ROWS: readonly (readonly [ProgramField | 'other', RegExp])[] = [
  [
    'tier_decided',
    /^(?:my (?:own )?|final |decided )tier|^tier (?:decided|chosen|i decided|\(my)|tier to use|^(?:my )?priority\b|reach ?[/,].*(?:safe|target|match)/,
  ],
  ['other', /^tier\b|suggested tier/],
  ['connection', /\brotated (?:here|there)\b/],
  ['other', /^mentor tier$|^mentor'?s contact|^reviewed (?:on|by)$|^disagreement$/],
  ['mentor_note', /mentor'?s? (?!e-?mail)|\badvis[oe]r|from mentor|my mentor says/],
  [
    'other',
    /mentor'?s e-?mail|personal statement|\bps\b|\blors?\b|letters? (?:of rec|writers?\b(?! (?:from )?(?:here|there)))|thank|salary|stipend|moonlight|^(?!.*h-?1-?b.*\().*step ?-?3|step ?2 ?cs|comlex|level [12]|\boet\b|toefl|\bphone|\btel\b|\bfax\b|zoom|instagram|twitter|facebook|reddit|doximity|us news|reputation|board pass|fellowship|accredit(?:ation|ed)|established|program (?:length|start)|length of|\bfees?\b|cost\b|transcript|\bmspe\b|photo\b|soap\b|supplemental|insurance|benefits|weather|crime|airport|parking|\bbeds\b|faculty$|number of faculty|research opp|teaching quality|income tax|license rules|population$|city (?:rating|vibe)|signals allowed|points$|score \/|overall score|gut feeling|spouse|schools for|diversity$/,
  ],
  [
    'other',
    /^my (?:step|usmle|yog|score|ck|grad)|interview type|year (?:the )?program|^(?:avg|average|mean|median|typical) (?:usmle )?step ?-?(?:1|i)\b|step ?-?1 (?:avg|average|mean)/,
  ],
  [
    'other',
    /(?:usmd|us ?md|us grads?|male|female).*(?:%|percent)|\bdo ?%|(?:%|percent(?:age)?) (?:of )?(?:us ?md|do|male|female|women|us grads?)\b|caribbean/,
  ],
  ['other', /f-?1\b|\bopt\b|o-?1 visa|visa processing|visa ok/],
  [
    'other',
    /interview(?:ed|er|s|ing)? (?:with|format|question|style|period|season|prep|last year|invites? (?:date|month))|^interview(?:er)?s$|number of interviews|^interviews\b|applicants last|filled last|virtual or|second look/,
  ],
  ['last_year', /last (?:year|season|cycle)|previous (?:match|cycle|year)|prior (?:cycle|year)/],
  ['resident_count', /^(?:no\.?|#|number|count|how many|total) ?(?:of )?(?:current |total )?residents\??$/],
  ['step2_min', new RegExp(r`min[a-z]* .*${CK}|${CK}.*(?:min|cut)`)],
  ['acgme_id', /acgme|^(?:program|accreditation) (?:id|number|code|#)$/],
  ['type', /program best described/],
  ['status', /^status\b/],
  ['usce', /usce|us clinical experience/],
  ['nrmp_code', /nrmp|match code|rol code/],
  [
    'checked_on',
    /(?:last |date |info )?(?:checked|verified|updated)|^as of|info as of|did i check|(?:date|when|day) i (?:looked|checked|read)|looked up|last check/,
  ],
  ['source', /\bsources?\b(?!.*program)|where (?:i (?:found|got|read|saw)|is this from)|where .*found/],
  [
    'img_share',
    new RegExp(
      r`(?:%|perc[ae]\w*|share|ratio|proportion|fraction|what %).*${IMG}|\b${IMG}\b.*(?:%|percent|share|ratio|proportion|fraction)|%.*\bimg|imgs?%|%imgs?`,
    ),
  ],
  [
    'img_count',
    new RegExp(
      r`(?:#|no\.?|number|count|how many) ?(?:of )?(?:current )?\b${IMG}|\b${IMG}\b.*(?:count|\(n\)|number|\(#\)|#)|current ${IMG}|number of ${IMG}`,
    ),
  ],
  [
    'connection',
    /connect|rotated|\brotation there|alumni|do i know|i know|contacts? (?:inside|there)|know any|friends|seniors there|letter writer (?:from )?(?:here|there)|\blinks? (?:there|to program \()|networking/,
  ],
  ['imgs', new RegExp(r`\b${IMG}\b|img_friendly`)],
  ['h1b', new RegExp(r`^(?!.*${J1}).*${H1B}`)],
  ['j1', new RegExp(r`^(?!.*${H1B}).*${J1}`)],
  ['visa', /viss?as?\b|^sponsors?\??$|sponsors? (?:for )?(?:visa|j|h)|\bsponsorship\b|j ?-? ?1|immigration/],
  ['ecfmg', /ecfmg/],
  ['attempts', /attempt|fail(?:s|ures?|ed)\b|\bretakes?\b/],
  [
    'step2_typical',
    new RegExp(
      r`(?:avg|average|mean|median|typical|usual|matched)[a-z _]*.*${CK}|${CK}.*(?:avg|average|mean|median|typical|usual)|avg step2`,
    ),
  ],
  ['step2_min', new RegExp(CK)],
  ['step1_min', new RegExp(STEP1)],
  ['usce', /usce|us clinical|u\.s\. clinical|clinical experience|us experience|observership|hands[- ]on/],
  [
    'yog',
    /\byog\b|grad(?:uation)?\b.*(?:year|cut|limit|recency|since|accepted)|year.*grad|(?:years?|yrs?) (?:since|from|after|out)|\bgrad(?:uated?|uation)? within|when grad|\bmax gap|time since|recent grads|old grads|years out/,
  ],
  [
    'resident_count',
    /total ?(?:#|no\.?|number)? ?(?:of )?residents|residents? \(?total|total residents|all residents|resident[ _]count|number of residents in total|residents in total|^residents$/,
  ],
  [
    'size',
    /\bsize\b|per year|per class|(?:#|no\.?|number|how many).*(?:positions|spots|slots|residents)|positions|pgy-? ?1 (?:spots|positions|slots)|\bspots\b|\bseats\b|residents ?\/ ?class|intake|quota/,
  ],
  ['couples', /couple/],
  ['contact_email', /e-?mail/],
  ['contact_name', /contact[ _](?:name|person)|co-?ordinat|\b(?:pc|pd) name/],
  ['signal', /\bsignal/],
  ['languages', /languag|spanish|^idiomas?\b/],
  ['deadline', /deadline|apply by|last date|due (?:date|by)|latest application|application due/],
  [
    'interview_date',
    /(?:interv?i?ew|\biv\b|\bint\.?) ?(?:date|day|on)|date of (?:interview|iv)|interview_date|when is the interview|iv date/,
  ],
  ['applied', /(?<!specialty )applied(?! to match)|have i applied|did i apply|submitted|application sent/],
  ['status', /status|response from|invited ?\/|outcome so far/],
  ['rank', /\brank\b|\brol\b|my ranking|rank(?:ing)? (?:list|order|#)/],
  ['specialty', /speciali?ty applied/],
  ['website', /web ?-?(?:site|page|address|link)?\b|websit|\burl\b|home ?page|program link|link to program|info link/],
  ['track', /track|categorical|prelim|position type|\bcat\b.*prelim/],
  ['type', /\btype\b|_type|kind of (?:program|hospital)|^kind$|setting|universit(?:y|ies)|\buniv\b|academic|community/],
  ['mission', /mission|underserved|population served/],
  [
    'institution',
    /^(?:medical|med) cent(?:er|re)$|institut|instituition|hospital(?! city)|teaching site|health system|sponsor institution/,
  ],
  ['location', /location|city.*state|where is it|^where\??$/],
  ['city', /\bcitt?y\b|\btown\b|^ciudad\b/],
  ['state', /\bstate\b|^st\.?(?: \(.{1,12}\))?$/],
  ['specialty', /spec(?:ial|al)i?t?y|^spec\.?$|which specialty/],
  ['notes', /\bnotes?\b|comments?|remarks?|\bmisc\b/],
  ['program', /prog(?:ram|am)?(?:me)?s?\b(?!.*(?:director|code))|residency/],
];

/** Lower case, one line, no emoji or underscores; the words in brackets stay, since they often decide. */
export const foldHeader = (header: string): string =>
  fold(/\s/.test(header) ? header : header.replace(/([a-z0-9])([A-Z])(?=[a-z])/g, '$1 $2'))
    .replace(/ \| /g, ' ')
    .replace(/[\u2190-\u2bff\u3030\u303d]|\u200d|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff]/g, ' ')
    .replace(/_/g, ' ')
    .replace(/\bpct\b/g, 'percent')
    .replace(/\s+/g, ' ')
    .trim();

/** A longer cell is a note or a pasted page: it heads nothing. */
export const LONGEST_HEADER = 200;

export function readHeader(header: string): ProgramField | 'other' {
  if (header.length > LONGEST_HEADER) return 'other';
  const folded = foldHeader(header);
  if (folded === '' || OURS.test(folded) || /^(?:#|no\.?|s\.?no\.?|sr\.? no\.?|row|id)$/.test(folded)) return 'other';
  const plain = ROWS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
  if (plain !== 'other') return plain;
  const meant = spelled(folded);
  return meant === folded ? plain : (ROWS.find(([, pattern]) => pattern.test(meant))?.[0] ?? 'other');
}
