/** Which rights to work do the words of a profile name, and whose, where and when is each? Only the applicant's own, in the US, today, counts. */
import { matchesOf } from '../text/cellText';

type Right = 'citizen' | 'permanent resident' | 'other work permit';
/** Another person's, another country's, a hope or a past one is in doubt: it gives no right, and denies none. */
export interface Claim {
  readonly right: Right;
  readonly is: 'own' | 'denied' | 'in doubt';
  readonly words: string;
}

const r = String.raw;
const RIGHTS = new RegExp(
  [
    r`(?<citizen>\bus(?:[- ]born|(?: and | ?[/&-] ?)[a-z]+)? citizen\w*|\bus (?:passport|nationals?\b|nationality|img)|\bamerican(?: citizen\w*| passport)?\b|\busc\b|naturali[sz]ed(?: us)?(?: citizen)?|citizen\w* (?:of|in) (?:[a-z]+ (?:and|&) )?us\b(?! (?:green|gc|permanent|pr\b|lpr|visa))|\bcitizen\w*)`,
    r`(?<resident>(?:\b(?:us|lawful|legal) )?permanent resid\w*(?: (?:of|in) us\b)?|green card|\bgc\b|\blpr\b|\bus pr\b|\blawful pr\b|\b(?:10|ten)[- ]year card\b|\bpr (?:of|in) us\b|绿卡)`,
    r`(?<permit>\beads?\b|work (?:permit|card)|\bc0?8\b|employment auth\w*|\bl-?2s?\b(?: (?:spouse|dependent))?|asyl\w+|refugee|\bdaca\b|\btps\b|parole\w*)`,
  ].join('|'),
  'g',
);
/** Names its country by itself; "citizen" and "permanent resident" alone do not. */
const OF_THE_US = /\bus\b|usc|american|lawful|legal|green card|\bgc\b|lpr|绿卡/;

const PERSON = r`(?:(?:grand)?(?:spouse|husband|hubby|wife|partner|fianc\w+|sis(?:ter)?|bro(?:ther)?|sibling|father|mother|mom|dad|parent|child|children|kid|son|daughter|uncle|aunt|cousin|in-?law|family|relative|dependent|employer|espos[ao]|marido|mujer|herman[ao]|padres?|madre|hij[ao]|novi[ao]|t[íi][ao]|frau|ehefrau|ehemann|mann|schwester|bruder|eltern|vater|mutter|femme|épouse|mari|sœur|soeur|frère|père|mère|irmão?|irmã|filh[ao]|pai|mãe|eşim?|karım|kocam|żona|mąż|moglie|marito)(?:'?s)?|(?:boy|girl)?friends?|his|her|their)\b`;
/** Does a clause speak of somebody else? */
export const isOfAnother = (words: string): boolean => PERSON_BEFORE.test(words);
const PERSON_BEFORE = new RegExp(r`\b${PERSON}|\bmarr(?:y|ied|iage)\b|\bengaged to`);
const PERSON_BEHIND = new RegExp(r`^(?:'s)?(?: holders?| holding)?(?: my)? ${PERSON}`);
const WITH_ME = /\bi and\b|\b(?:and|&) (?:i|me|myself)\b|\bboth of us\b|\bwe\b/;
const MYSELF = /\b(?:i(?!-?\d)|i'm|i've|i'll|me|my own|myself|mine|self|applicant)\b/;

const NOT_YET =
  /\bappl(?:y|ied|ies|ying|ication|icant)|pending|process|wait|petition|lottery|\bdv\b|diversity|expect|soon|\bwill\b|future|\bplan|\bhop(?:e|ing)|eligib|priority date|\bfil(?:ed|ing)\b|interview|schedul|\bnext\b|\bafter\b|\bonce\b|\bwhen\b|\bif\b|going to|about to|\bto be\b|\barrives\b|\bcomes\b|until (?:the|my|it)\b|\byet\b|until i|should|could|might|\bmay\b(?! \d)|maybe|possibl|probabl|likely|depend|\?|in (?:\d+|a|one|two|few|some) (?:weeks?|months?|years?)|\bi-?\d{3}\b/;
const WANTED = /trying|\bwant|\bwish|\bneed|requir|looking for|seek/;
const NO_LONGER =
  /\b(?:expired|former|formerly|ex|had|lost|gave up|given up|used to|renounced|revoked|abandoned|previous\w*|surrendered|was|were|no longer)\b/;
/** A year says when a right began or ends only with such a word; alone it may be hoped for. */
const YEAR = /\b20\d\d\b/;
const DATED =
  /since|from|got|obtain|receiv|issued|grant|valid|expir|until|till|through|became|came|admitted|arrived|有|renew|naturali|holder|approved|\bin 20[01]\d\b/;

/** Words alone that say since when something is held, or that it is. */
export const isDated = (said: string): boolean =>
  (DATED.test(said) || /\b(?:in hand|active)\b/.test(said)) &&
  said.split(/[,;()]/).every((one) => one.trim() === '' || isOfTheRight(one.trim()));

const DENIED_BEFORE =
  /\b(?:no|not|non|never|without|neither|nor|lack\w*|zero|nil|isn't|isnt|don't|dont|doesn't|haven't|havent|hasn't|didn't|cannot|can't)\b|✗/;
const DENIED_BEHIND =
  /^(?: holder| status)?\W*(?:no|none|nope|n|never|nil|not|denied|rejected|refused)\b(?! (?:visas?|sponsor\w*|expir\w*|restrict\w*|issues?|problems?|conditions?)\b)|^\W*✗/;

/** "GC holder applying for citizenship": what is applied for is the other right. */
const OF_ANOTHER = new RegExp(
  r`\b(?:apply\w*|applied|eligible|wait\w*|awaiting|plan\w*|hop\w*|going) (?:for|to)\b.*(?:citizen|naturali|green card|\bgc\b|ead).*`,
);
const JOINED = /^ ?(?:or|and|&|\/) ?$/;
const FILLERS =
  /\b(?:i'm|i've|im|i|am|an?|the|my|own|me|have|has|hold(?:s|ing|ers?)?|got|with|is|are|as|yes|y|already|currently|current|now|then|also|both|status|type|valid|full|new|legal|conditional|card|alien|by|birth|born|since|from|today|obtained|received|granted|approved|became|still|so|last|year|ago|ssn|expires|until|till|valid|through|hand|active|arrived|it|recipient|beneficiary|category|c\d\d?|tengo|tenho|var|vigente|la|el|una?|desde|con|habe|ich|eine|img|有|\d+)\b|[^a-z]/g;
/** What may stand before the applicant's own right: fillers, a denial, another right, a nationality. */
const BEFORE_OWN =
  /[a-z]+[- ](?:citizen\w*|nationals?|born|passport)(?: of [a-z]+)?|\bcitizen\w* of [a-z]+|\b(?:no|not|non|never|neither|nor|or|and|came|admitted|entered|as|do|don't|dont|does|doesn't|isn't|haven't|without|lack\w*|in|on|of|to|us|visa|work|other|immigration|permanent|[a-z]-?\d+[a-z]?|opt)\b/g;

/** "(expired)", "expected May 2027", "my wife's": a clause of such words alone is said of the right before it. */
const isOfTheRight = (clause: string): boolean =>
  clause !== '' &&
  clause
    .split(/[^\w'✗-]+/)
    .every(
      (word) =>
        word.replace(FILLERS, '') === '' || SMALL.test(word) || [NOT_YET, NO_LONGER, PERSON_BEFORE].some((of) => of.test(word)),
    );
const SMALL =
  /^(?:in|by|on|till|not|still|this|(?:early|mid|late|end)|until|valid|\d{1,2}|years?|months?|weeks?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|fall|winter|match|'s)$/;

/** What a right without its country stands beside: words that nobody knows may name another one. */
const isUnexplained = (words: string): boolean =>
  words
    .replace(/\bin \d{4}|\bsince (?!.*\b(?:in|of)\b).*|\bby (?:marriage|descent|adoption|naturali[sz]ation)/g, '')
    .replace(FILLERS, '') !== '';

/** @param clauses In their order: one that names a person gives those behind it to the same, until the applicant speaks of herself. */
export function claimsIn(clauses: readonly string[]): Claim[] {
  let isTheirs = false;
  const all = clauses.flatMap((clause, at) => {
    if (MYSELF.test(clause)) isTheirs = false;
    const found = matchesOf(RIGHTS, clause);
    const claims = found.map((match, to): Claim => {
      const end = match.index + match[0].length;
      const before = clause.slice(0, match.index);
      const follows = found[to + 1]?.index ?? clause.length;
      const tail = clause.slice(end).replace(OF_ANOTHER, '');
      // "GC or citizenship pending": what is said of the second is said of both.
      const behind = JOINED.test(clause.slice(end, follows)) ? tail : tail.slice(0, follows - end);
      const right = match.groups?.citizen ? 'citizen' : match.groups?.resident ? 'permanent resident' : 'other work permit';
      const next = to === found.length - 1 ? (clauses[at + 1] ?? '') : '';
      const said = isOfTheRight(next) && !(CARD.test(match[0]) && OTHER_FORM.test(next)) ? `${behind} ${next}` : behind;
      const place = next.split(' ').length <= 2 && next.search(RIGHTS) < 0 ? next : '';
      const isUnplaced = right !== 'other work permit' && !OF_THE_US.test(match[0]);
      const isElsewhere = isUnplaced && isUnexplained(`${before}${clause.slice(end)} ${place}`);
      return { right, is: standing(before, said, match[0], isTheirs, isElsewhere), words: match[0] };
    });
    if (PERSON_BEFORE.test(clause) && !claims.some(({ is }) => is === 'own')) isTheirs = true;
    return claims;
  });
  const cards = all.filter(({ words }) => CARD.test(words));
  const isCardOpen = cards.length > 0 && cards.every(({ is }) => is !== 'own');
  return isCardOpen ? all.map((one) => (NEEDS_CARD.test(one.words) ? { ...one, is: 'in doubt' } : one)) : all;
}

/** A card that lets work, and the form of something else that runs beside it: "EAD while my I-485 is pending". */
const CARD = /ead|work|c0?8|employment/;
const OTHER_FORM = /\bi-(?!765)\d{3}|asyl/;
/** What lets work only with such a card. */
const NEEDS_CARD = /parole|\btps\b|daca/;

function standing(before: string, behind: string, words: string, isTheirs: boolean, isElsewhere: boolean): Claim['is'] {
  const nearby = `${before} ${behind}`;
  if ((PERSON_BEFORE.test(before) || isTheirs) && !WITH_ME.test(before)) return 'in doubt';
  if (PERSON_BEHIND.test(behind) || NOT_YET.test(nearby) || WANTED.test(before) || NO_LONGER.test(nearby)) return 'in doubt';
  if (YEAR.test(nearby) && !DATED.test(`${nearby} ${words}`)) return 'in doubt';
  if (isUnexplained(before.replace(BEFORE_OWN, ' ').replace(RIGHTS, ' ')) && !WITH_ME.test(before)) return 'in doubt';
  if (/citizens$|residents$/.test(words) && !WITH_ME.test(before)) return 'in doubt';
  if (DENIED_BEFORE.test(before) || DENIED_BEHIND.test(behind)) return 'denied';
  return isElsewhere ? 'in doubt' : 'own';
}
