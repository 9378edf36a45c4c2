/** Which words in a visa cell carry meaning? Kinds of visa, yes and no, conditions, and what is only talk about them. */

export type Kind = 'j1' | 'h1b' | 'ead' | 'resident' | 'other' | 'any';
export type Cue = 'no' | 'yes' | 'only' | 'if' | 'maybe' | 'past' | 'talk' | 'instead' | 'all' | 'otherThan';

export interface Token {
  readonly kind: Kind | null;
  readonly cue: Cue | null;
  /** A list sign between two kinds: and, or, a slash, a comma. */
  readonly joins: boolean;
  readonly at: number;
  readonly words: string;
}

import { groupOf, matchesOf } from './words';

const r = String.raw;

/** One row a meaning; at one place in the text the first row that fits wins. */
const ROWS: readonly (readonly [name: Kind | Cue | 'join', pattern: string])[] = [
  // The dash, the space and the order of "H1-B" vary, and so does what they are glued to.
  [
    'j1',
    r`j ?-? ?1s?(?![0-9])|ji visas?|exchange[- ]visitors?|ecfmg[- ](?:visas?|sponsored(?: (?:j ?-? ?1|visas?|ones?))*)|(?:visas? )?sponsored (?:by|through|via) (?:the )?ecfmg|alien physician`,
  ],
  [
    'h1b',
    r`h ?-? ?1 ?-? ?a ?(?:/|or|and) ?h ?-? ?1 ?-? ?b|h ?-? ?1 ?-? ?b(?:'?s)?|h ?-? ?1(?:'?s)?(?![0-9a-z])|\bhib\b|temporary worker`,
  ],
  ['ead', r`\beads?\b|employment authori[sz]ation|work (?:permit|authori[sz]ation)s?`],
  [
    'other',
    r`\b(?:o ?-? ?1|e ?-? ?3|tn|f ?-? ?1|opt|b ?-? ?[12]|j ?-? ?2|h ?-? ?4|l ?-? ?[12]|daca|asylum|asylees?|refugees?)\b`,
  ],
  [
    'resident',
    r`(?:\bus |u\.s\. |american )?citizen(?:s(?:hip)?|ship)?\b|permanent[- ]residen(?:ts?|ce|cy|cies)|green ?-?cards?|\bgc\b|\blprs?\b|\buscs?\b|\bprs?\b`,
  ],
  [
    'talk',
    r`\b(?:info(?:rmation)?|mention(?:ed|s)?|not mentioned|unclear|not clear|unknown|unsure|not sure|unspecified|no (?:idea|clue|info\w*|answer|reply|response)(?: found)?|un(?:able to (?:find|confirm|verify)|confirmed)|(?:do ?n[o']t|don't) know|waiting|not (?:yet )?(?:been )?(?:confirmed|determined|decided|stated|listed|said|posted|published|addressed|found|specified|discussed|disclosed)|(?:doesn'?t|does not|didn'?t|did not) (?:say|state|specify|list|mention)|(?:says? )?nothing (?:said|about|on|re)|(?:could|can|did)(?:n'?t| ?not) find|anything about|ask|e-?mail(?:ed)?|verify|confirm|contact|inquire|enquire|tbd|n\/a|questions?|please (?:see|visit|refer|review|check)|refer to|visit (?:the|our)|see (?:the|our|gme|web|site|below|faq))\b|\?`,
  ],
  [
    'otherThan',
    r`\b(?:other than|except(?:ing)?(?: for)?|besides|apart from|aside from|with the exception of|excluding|but not)\b`,
  ],
  ['instead', r`\b(?:instead of|rather than|in lieu of|in place of)\b`],
  [
    'maybe',
    r`\bmay(?: be)? (?:also )?(?:considered?|sponsor(?:ed)?|offer(?:ed)?|available|possible|support(?:ed)?|accept(?:ed)?|able|provided?|given|granted)|\b(?:might|could be|maybe|possibl[ey]|possibility|potentially|negotiable|would consider|consider(?:ed|s|ation)?(?! (?:all|applica|img|international|candidates|graduates))|hop(?:e|es|ing|ed) to|working (?:on|toward)s?|looking into|in the future|not ruled out|not impossible|isn't ruled out|sometimes|occasional(?:ly)?|occ|on occasion|seldom|hopeful(?:ly)?|next (?:yr|year|cycle))\b`,
  ],
  ['past', r`\b(?:in the past|previously|historically|formerly|used to|was|were|until (?:\d{4}|recently))\b`],
  [
    'if',
    r`\b(?:if|unless|once (?:they|you|the)|when|case[- ]?by[- ]?case|(?:individual|case) basis|cbc|rare(?:ly)?|limited (?:basis|numbers?|circumstances|support|sponsorship|cases|availability|slots?|spots?)|very limited|limited(?! to)|select(?:ive|ively)?(?: (?:few|basis|cases))?|exceptional(?:ly)?|exceptions?|unusual|extraordinary|extenuating|special (?:circumstances|cases?)|(?:certain|some|specific) (?:circumstances|cases?|conditions?)|circumstances|depend(?:s|ing|ent)?|strong(?:est)? (?:candidates?|applicants?)|strong|outstanding|top|highly (?:qualified|competitive|desirable)|well[- ]qualified|step ?-? ?(?:3|iii|three)|usmle ?-? ?(?:3|iii)|s3|transfer(?:s|ring|red|able|ee)?|already|existing|from (?:another|other)|(?:another|other) (?:acgme |training |residency )*programs?|(?:presently|currently) hold(?:s|ing)?|up to \d+|(?:no|not) more than \d+|(?:limited|restricted) to (?:\d+|a few|a small|certain)|\d+ (?:spots?|slots?|positions?)|\d+(?= h-1b)|(?:max(?:imum)?|cap|limit)(?: of)? \d+|only \d+|\d+ (?:per|a|each|\/) ?(?:yr|year|class)|subject to|reserved for|provided (?:that|they|the|you|he|applicants?)|contingent|discretion|unlikely|capped|pending|individual(?:ly)?|select(?:ed)? (?:candidates?|applicants?)|pgy-?[2-9]|all (?:3|three) (?:usmle )?steps|(?:must|have to|has to|need to|needs to) (?:be |have )?pass(?:ed)?)\b|[<>]=? ?2\d\d(?!\d)|\b2[0-9][0-9](?!\d)\+?`,
  ],
  ['only', r`\b(?:only|sole(?:ly)?|exclusively|strictly|just|limited to|restricted to|no exceptions?)\b`],
  [
    'no',
    r`\b(?:no longer|not|no|non|none|never|neither|nor|cannot|can'?t|unable|without|zero|nope|nah|declined?s?|(?:do|does|is|are|wo|did|has|have)n'?t|unavailable|ineligible|excluded?|exclud(?:es|ing)|discontinued|suspended|paused|dropped|ended|phas(?:ed|ing) out|on hold|ceased|stopped|refuse[sd]?|prohibit(?:ed|s)?|denied|false|n(?=[:\s/,)]|$))\b|\u2717`,
  ],
  [
    'all',
    r`\b(?:all(?: (?:types?|kinds?|forms?)(?: of)?)?(?= (?:\w+ )?visas?)|any(?= (?:type|kind|visa))|both(?! (?:us|u\.s|permanent|american|amgs?|imgs?))|either)\b`,
  ],
  [
    'yes',
    r`\bs(?:i\b|\u00ed)|\b(?:yes|yep|yeah|confirmed|sure|sponsor(?:s|ed|ing)?|sposn?or\w*|accept(?:s|ed|able|ing|ance)?|support(?:s|ed|ing)?|offer(?:s|ed|ing)?|provide[sd]?|participat\w+|available|welcomed?|eligible|okay|ok|allow(?:s|ed)?|honou?r(?:s|ed)?|recogni[sz]e[sd]?|process(?:es|ed)?|permit(?:s|ted)?|true|open to|able to|friendly|good|fine|includ(?:e|es|ing)|through|via|y(?=[:\s/,)]|$)|suitable|obtain|file[sd]?|grant(?:s|ed)?|facilitat\w+|prefer(?:red|s|ably|ence)?|pref|primarily|mostly|mainly)\b|\u2713|\+(?=\s|$)`,
  ],
  ['any', r`\bvisas?\b|\bsponsorships?\b|immigration|foreign nationals?`],
  ['join', r`\b(?:and|or|nor|as well as|plus)\b|[/&+]|,`],
];

const PATTERN = new RegExp(ROWS.map(([, pattern]) => `(${pattern})`).join('|'), 'g');
const KINDS: readonly string[] = ['j1', 'h1b', 'ead', 'resident', 'other', 'any'];

/** The meaningful words of one clause, in order; plain text between them is passed over. */
export function visaTokens(clause: string): Token[] {
  const tokens: Token[] = [];
  for (const match of matchesOf(PATTERN, clause)) {
    const name = ROWS[groupOf(match)]?.[0];
    if (name === undefined) continue;
    const isKind = KINDS.includes(name);
    tokens.push({
      kind: isKind ? (name as Kind) : null,
      cue: isKind || name === 'join' ? null : (name as Cue),
      joins: name === 'join',
      at: match.index,
      words: match[0],
    });
  }
  return tokens;
}
