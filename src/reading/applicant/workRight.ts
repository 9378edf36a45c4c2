/** Which right to work does the applicant have, today and in the US? Whatever is not certain counts as not known, and is asked. */
import type { WorkRight } from '../../domain/profile';
import { fold } from '../text/cellText';
import { type Claim, claimsIn, isDated, isOfAnother } from './workRightClaims';

/** A longer cell tells a story: the right in it is asked for. */
const LONGEST = 300;

const plainWords = (text: string): string =>
  fold(text)
    .replace(/^(?:oh|well|um|so|actually|ok),? /, '')
    .replace(/\b(?:ciudadan[ao]s?|cidad[ãa]o?s?|citoyen(?:ne)?s?|staatsbürger(?:in)?|cittadin[ao])(?!\p{L})/gu, 'citizen')
    .replace(/citizen naturali[sz]ad[ao]/g, 'naturalized us citizen')
    .replace(/\b(?:american[ao]|estadounidense|américaine?|amerikaner(?:in)?)(?!\p{L})/gu, 'american')
    .replace(/\br[eé]sidente?s? permanente?s?(?!\p{L})|\bständige[rn]? (?:wohnsitz|aufenthalt)(?!\p{L})/gu, 'permanent resident')
    .replace(/\b(?:tarjeta verde|carte verte|cartão verde|carta verde|yeşil kart)(?!\p{L})/gu, 'green card')
    .replace(/\b(?:permiso de trabajo|permis de travail|arbeitserlaubnis|autorização de trabalho)(?!\p{L})/gu, 'work permit')
    .replace(/\b(?:desde|depuis|seit)(?!\p{L})/gu, 'since')
    .replace(/\b(?:en (?:trámite|proceso|cours)|em (?:andamento|processo)|beantragt)(?!\p{L})/gu, 'pending')
    .replace(/\bconditional resident\b/g, 'us permanent resident')
    .replace(/\bu\.?\s?s(?:\.?\s?a)?\.?(?![a-z])|\bunited states(?: of america)?/g, 'us')
    .replace(/\bthe us\b/g, 'us')
    .replace(/\bcit(?:i?z|zi)en/g, 'citizen')
    .replace(/\bperm(?:anent)?\.? res\w*/g, 'permanent resident')
    .replace(
      /\bus-citizen|\bus[- ]born\b(?! citizen)|\bborn in us\b|\bdual\b.*(?<!in )\b(?:us|american)\b|\b(?:us|american)\b.*\bdual\b/g,
      'us citizen',
    )
    .replace(/\b(citizen|permanent resident)(?:ship)?[-:(,\s]+us\b\)?(?=$|[,;.])/g, '$1 of us')
    .replace(/green-?card/g, 'green card')
    .replace(/\bg\.c\.?/g, 'gc')
    .replace(/\b(?:family|marriage|employment|employer)[- ](?:based|sponsored) /g, '')
    .replace(/\bspous(?:e|al)(?:'s)? ead\b/g, 'ead');

/** A bare yes or no takes its meaning from the label ("Do I need a visa?", "US citizen?"). */
export function workRightIn(label: string, value: string): WorkRight | null {
  const asked = plainWords(label).replace(/\?/g, '').trim().replace(ASKING, '');
  if (value.length > LONGEST || label.length > LONGEST || isOfAnother(asked)) return null;
  const said = plainWords(value);
  const [, yes, no, rest = ''] = BARE.exec(said) ?? [];
  if (yes === undefined && no === undefined) {
    const { right, isInDoubt } = meantBy(underLabel(asked, said));
    if (right !== null) return right;
    const last = isOfAnother(said) ? undefined : LAST_WORD.exec(said)?.[1];
    if (last !== undefined) return /^n/.test(last) ? denied(asked, false) : meantBy(asked).right;
    return isInDoubt || !isDated(said) ? null : heldSince(asked, said);
  }
  const isEchoed = /^(?:needed|required|necessary)\b/.test(rest);
  const told = meantBy(isEchoed ? rest.replace(/^\w+\W*/, '') : rest);
  if (told.right !== null || told.isInDoubt) return told.right;
  if (yes === undefined) return denied(asked, isEchoed);
  // "Work status: yes" does not say which.
  return /\bstatus\b/.test(asked) ? null : meantBy(`${asked} ${rest}`).right;
}

/** "For residency, yes": the answer may come last. */
const LAST_WORD = /[\s,;:](yes|yeah|yep|no|nope)[.!]*$/;

/** "Are you a US citizen?" asks for what "US citizen?" does. */
const ASKING = /^(?:are|am|is|do|does|have|has|did)(?: (?:you|i|we))?(?: (?:have|hold|a|an))* /;

/** "Green card: since 2020", "EAD: valid until 2027": the right is in the label, and the value says no more than since when. */
function heldSince(asked: string, said: string): WorkRight | null {
  const { right } = meantBy(`${asked} ${said}`);
  return right === 'permanent resident' || right === 'other work permit' ? right : null;
}

const BARE =
  /^(?:(yes|yep|yeah|true|y|✓|i do|s[ií]|oui|ja|sim)|(no|nope|false|n|none|not|✗|nein|non(?! ?-)|não))(?:$|\s*[,.;:!()|-]+\s*|\s+(?=(?:needed|required|necessary|since|until|till|valid|through|from|got|received)\b))(.*)$/;
/** "No" to one right leaves the others open; "no" to both is the need of a visa, and to a need there is none. */
function denied(asked: string, isEchoed: boolean): WorkRight | null {
  const { right } = meantBy(asked);
  if (right === 'no visa needed') return 'needs a visa';
  const isAboutNeed = /need|requir|sponsor/.test(asked) || isEchoed;
  return right === 'needs a visa' && isAboutNeed ? 'no visa needed' : null;
}

/** Under "Citizenship" the name of the country is enough. */
const underLabel = (asked: string, said: string): string =>
  /citizenship|nationalit/.test(asked)
    ? said
        .replace(/^[a-z]+(?: and | ?[&+,/] ?)(?=us\b)/, '')
        .replace(/(?<!(?:in|to|from|non-?) ?)\bus\b(?= *(?:$|[,;/|&+(]|and\b))/g, 'us citizen')
    : said;

const raw = String.raw;
const SMALL = raw`(?: (?:any|a|an|the|us|further|future|currently|of|for|to|have|be|work))*`;
const NEEDLESS = new RegExp(
  raw`\b(?:no|not|never|don't|dont|doesn't|won't|do not|does not|will not)${SMALL} (?:need|requir)\w*${SMALL} (?:visas?|sponsor\w*)(?: sponsor\w*)?` +
    raw`|\b(?:no|zero)${SMALL} (?:visas?|sponsor\w*|j-?1|h-?1-?b?)(?: (?:sponsor\w*|visas?))?(?: is)? (?:need|requir|necess)\w*` +
    raw`|\b(?:visas?|sponsor\w*)(?: sponsor\w*)?(?: is| are)? (?:not|never|un-?)[ -]?(?:need|requir|necess)\w*` +
    raw`|(?<!(?:not|cannot|can't|unable) (?:\w+ ){0,3})\b(?:work|train|authori[sz]ed|eligible)(?: \w+){0,4} without${SMALL} (?:visas?|sponsor\w*)(?: sponsor\w*)?` +
    raw`|(?<=^|[,;|.])[^,;|.]*\b(?:need|requir|sponsor)\w*[^,;|.]*?\s*[?:=-]\s*(?:no|none|n|✗)(?=$|[\s,;|.])`,
  'g',
);
const NO_VISA = /\bno visas?\b(?: sponsor\w*)?|\bno sponsor\w*/g;
const CLAUSE_END =
  /\s*(?:[,;|()→]|(?<= )\/(?= )|\/(?=us [cp]|green|gc|permanent|ead|lpr)|\.(?=\s|$)|\s-+\s|\bbut\b|\bw(?:ith\b|\/) ?(?=(?:an? |my |valid |active )*(?:eads?|work permit)\b)|\bwhile\b|\bwhereas\b|\bhowever\b|\band (?=(?:i(?! are| both)|my|need|have|want|am|on)\b)|\bso (?=(?:i|i'm|my|we)\b))\s*/;
/** "GC - no", "US citizen (no)": an answer stays with its question. */
const ANSWER = /[\s,:=?(-]+(no|none|nope|never|nil|n|✗|not yet|yes|y|denied|rejected|pending)\)?(?=\s*(?:$|[,;|.]))/g;

const NEED =
  /\b(?:visas?|visum|visto|visado|vize|viza)\b|sponsor|\bj-? ?1\b|\bh-? ?1-? ?b?\b|\bf-? ?1\b|^needed|^required|\bforeign(?:er| national)|international student/;
const CLEAR_NEED =
  /\b(?:need|requir|want|seek|look\w* for|hold|have|on)\w*(?: \w+){0,3} (?:visas?|sponsor\w*|j-? ?1|h-? ?1-? ?b?|f-? ?1)\b/;
const WISH = /need|requir|want|sponsor|j-? ?1|h-? ?1/;
const IMMIGRANT =
  /immigrant visa|diversity|\bdv\b|lottery|petition|\bi-?\d{3}\b|adjust\w* of status|priority date|\bf-?[1-4][ab]\b|\beb-?\d|\bniw\b|\baos\b|\b(?:cr|ir|k)-?\d\b|fianc/;
/** What somebody is on today, while a petition runs, says nothing of the right that comes of it. */
const TODAY_ONLY = /\bf-? ?[12]\b|\bstudent\b|\bh-? ?4\b/;
const PETITIONED = /sponsor|petition|\bfil(?:ed|ing)\b/;

interface Meant {
  readonly right: WorkRight | null;
  readonly isInDoubt: boolean;
}

function meantBy(words: string): Meant {
  const open = words.replace(NEEDLESS, ' , ');
  const clauses = open
    .replace(NO_VISA, ' , ')
    .replace(ANSWER, ' $1')
    .split(CLAUSE_END)
    .filter((one) => one !== '');
  const claims = claimsIn(clauses);
  const isPetitioned = clauses.some((clause) => IMMIGRANT.test(clause) || (isOfAnother(clause) && PETITIONED.test(clause)));
  const needs = clauses.some((clause) => isNeed(clause) && !(isPetitioned && TODAY_ONLY.test(clause) && !WISH.test(clause)));
  const isInDoubt = claims.some(({ is }) => is === 'in doubt') || clauses.some((clause) => IMMIGRANT.test(clause));
  return { right: rightOf(claims, needs, open !== words, isInDoubt, words), isInDoubt };
}

/** A visitor's visa says nothing of what is needed to train. */
const VISITOR = /tourist|visitor|\bb-? ?[12]\b/;

/** Where a right or another person is named, only a plain need counts. */
function isNeed(clause: string): boolean {
  const isTheirs = isOfAnother(clause);
  const isAmongRights = isTheirs || IMMIGRANT.test(clause) || claimsIn([clause]).length > 0;
  if (VISITOR.test(clause)) return !isTheirs && WISH.test(clause);
  return isAmongRights ? !isTheirs && CLEAR_NEED.test(clause) : NEED.test(clause);
}

function rightOf(
  claims: readonly Claim[],
  needs: boolean,
  isNeedless: boolean,
  isInDoubt: boolean,
  words: string,
): WorkRight | null {
  const has = (right: Claim['right'], is: Claim['is']): boolean => claims.some((one) => one.right === right && one.is === is);
  const isBoth = has('citizen', 'own') && has('permanent resident', 'own');
  // A list of what could be chosen is no choice.
  if (isBoth && needs) return null;
  if (isBoth && /\bor\b|\//.test(words)) return 'no visa needed';
  if (has('citizen', 'own')) return 'citizen';
  if (has('permanent resident', 'own')) return 'permanent resident';
  if (has('other work permit', 'own')) return 'other work permit';
  if (needs) return isNeedless ? null : 'needs a visa';
  if (isInDoubt) return null;
  if (isNeedless) return 'no visa needed';
  return has('citizen', 'denied') ? 'needs a visa' : null;
}
