/** Which roles do the words of a header or a label play: the subject, a measure, an owner? */
import { elementsOf } from '../language/tokens';
import { fold } from '../text/cellText';

/** A longer cell is a note or a pasted page: it heads nothing. */
export const LONGEST_HEADER = 200;

/** Lower case, one line, no emoji or underscores; the words in brackets stay, since they often decide. */
export const foldHeader = (header: string): string =>
  fold(/\s/.test(header) ? header : header.replace(/([a-z0-9])([A-Z])(?=[a-z])/g, '$1 $2'))
    .replace(/ \| /g, ' ')
    .replace(PICTURES, ' ')
    .replace(/_/g, ' ')
    .replace(/\bpct\b/g, 'percent')
    .replace(/\s+/g, ' ')
    .trim();
const PICTURES = /[\u2190-\u2bff\u3030\u303d]|\u200d|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff]/g;

/** Pictures that stand for a word where none is written beside them. */
const SPOKEN: readonly (readonly [picture: RegExp, word: string])[] = [
  [/📍|🏙/gu, ' where '],
  [/🎓/gu, ' grad '],
  [/🛂/gu, ' visa '],
  [/📧|✉|📨/gu, ' mail '],
  [/🔗|🌐/gu, ' link '],
  [/📤/gu, ' sent '],
  [/💰|💵|💸/gu, ' money '],
  [/⏰|⏳/gu, ' deadline '],
  [/📞|☎/gu, ' phone '],
  [/🗒|📝/gu, ' note '],
  [/🏥/gu, ' hospital '],
  [/🗣/gu, ' language '],
  [/[♥❤💕🧡💛💚💙💜]/gu, ' liked '],
];

/** At most “of 5” stands beside the picture. */
const SHORT = /^(?:\W|\d|of\b)*$/;

/** The header as its words stand apart: `minStep2Score`, `prog.accred.no`, `img_pct` and `IMG%` alike. */
function wordsOf(header: string): string {
  let text = header;
  if (!/^[\x20-\x7e]*$/.test(text)) {
    const bare = foldHeader(header);
    for (const [picture, word] of SPOKEN) text = text.replace(picture, SHORT.test(bare) ? word : ' ');
  }
  if (!/\s/.test(text)) text = text.replace(/([a-z]{2}|\d)([A-Z])(?=[a-zA-Z\d])/g, '$1 $2').replace(/([a-z])\.(?=[a-z])/g, '$1 ');
  return (
    text
      .replace(/[_\n\r]/g, ' ')
      // "Program + city" holds the names; "Program city" does not.
      .replace(/(programm?e?|hospital) *(?:[+&,/]|and) *(?:city|town|state|location)\b/i, '$1')
      .replace(/\bwww\b/gi, 'website')
      .replace(/\b(?:2|two)[- ]letters?\b/gi, ' ')
      .replace(/%/g, ' percent ')
      .replace(/#|\b(?:nr|num)\b\.?|\bno(?:\.| of\b)|(?<=[ (_]|^)n(?= *[.)]|$)|^n(?=[. ])/gi, ' number ')
      .replace(/\bper cent\b/gi, 'percent')
      .replace(/\.(?= )/g, ' ')
      .replace(/\b[dlDL]['’](?=\p{L})/gu, '')
      .toLowerCase()
  );
}

/** Classes of the whole lexicon that play the same part in a header. */
const SAME: Readonly<Record<string, string>> = {
  limit: 'min',
  demand: 'min',
  less: 'min',
  oldgrad: 'gradnoun',
  recent: 'gradnoun',
  practice: 'gradnoun',
  percentile: 'typical',
  nonusimg: 'img',
  status: 'right',
};

/** The same headers stand over a list each time it is looked at. */
const remembered = new Map<string, ReadonlySet<string>>();
/** A custom function's memory is small. */
const MOST_HEADERS = 500;

/**
 * The roles of a header: classes of the lexicon, `step1`–`step3` for an exam, `first:` before the first, `scale` where it
 * counts to ten and `hundred` to a hundred; `unknown` where a word is not known.
 */
export function rolesOf(header: string): ReadonlySet<string> {
  const before = remembered.get(header);
  if (before !== undefined) return before;
  if (remembered.size > MOST_HEADERS) remembered.clear();
  const roles = new Set<string>();
  remembered.set(header, roles);
  for (const { is, value, high, form } of elementsOf(wordsOf(header), 'header')) {
    const role = is === 'exam' && value > 0 ? `step${value}` : form === 'due' ? 'deadline' : (SAME[is] ?? is);
    if (role === '' || role === 'sign' || role === 'filler' || role === 'neutral') continue;
    if (roles.size === 0) roles.add(`first:${role}`);
    roles.add(role);
    if (is === 'usimg' || is === 'nonusimg') roles.add(is).add('img');
    const colon = is.indexOf(':');
    if (colon > 0) roles.add(is.slice(0, colon));
    if (role === 'count') roles.add('id');
    if (role === 'general') roles.add('min');
    const most = is === 'range' ? high : value;
    if (most === 10 || most === 100) roles.add(most === 10 ? 'scale' : 'hundred');
  }
  return roles;
}
