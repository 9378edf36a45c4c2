/** Which languages and which mission do words name? (G1.lang-G5.lang, G1.mission, G2.service, G3.mission) */
import { type Cell, fold, saysNothing } from '../text/cellText';

const LANGUAGES: ReadonlySet<string> = new Set(
  'spanish mandarin cantonese chinese tagalog filipino vietnamese hindi punjabi hmong arabic urdu portuguese russian ukrainian korean japanese farsi persian dari pashto armenian french german italian polish bengali gujarati tamil telugu malayalam marathi nepali sinhala amharic somali swahili haitian creole turkish hebrew burmese khmer lao thai romanian yoruba igbo english'.split(
    ' ',
  ),
);
/** What some call them in their own language, the English name first; accents aside. */
const CALLED =
  'spanish espanol castellano espanhol espagnol spanisch spagnolo|english ingles anglais englisch inglese|french frances francais franzosisch francese|portuguese portugues portugais portugiesisch|german aleman alemao allemand deutsch tedesco|italian italiano italien italienisch|arabic arabe arabisch arabo|russian ruso russo russe russisch|chinese chino chines chinois chinesisch|turkish turco turc turkce|persian persa|polish polaco polonais polski'
    .split('|')
    .map((line) => line.split(' '));
const ENGLISH: ReadonlyMap<string, string> = new Map(
  CALLED.flatMap(([name = '', ...others]) => [name, ...others].map((other) => [other, name] as const)),
);

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Lower-case names in the cell's order; a bare yes takes the language its header names. */
export function readLanguages(cell: Cell, header = ''): string[] {
  const isYes = (cell.is === 'tick' && cell.on) || (cell.is === 'text' && /^(?:yes|y)\b/i.test(cell.text.trim()));
  const folded = cell.is === 'text' ? fold(cell.text) : '';
  const words = isYes ? `${folded} ${fold(header)}` : folded;
  if (!isYes && (saysNothing(folded) || /^(?:no|none)\b/.test(folded))) return [];
  const named = (withoutAccents(words).match(/[a-z]+/g) ?? []).map((word) => ENGLISH.get(word) ?? word);
  return [...new Set(named.filter((name) => LANGUAGES.has(name)))];
}

const MISSION =
  /underserved|under-served|safety[- ]net|rural|immigrant|migrant|refugee|farm ?worker|low[- ]income|uninsured|homeless|community health|vulnerable|medicaid|health equity|disparit|indigenous|diverse|latino|hispanic|inner[- ]city/;

/** The mission in the cell's words if it names people the guides mean, else null. */
export function readMission(cell: Cell, header = ''): string | null {
  if (cell.is === 'tick') return cell.on && MISSION.test(fold(header)) ? 'underserved' : null;
  if (cell.is !== 'text') return null;
  const folded = fold(cell.text);
  if (/^(?:yes|y)\b/.test(folded) && MISSION.test(fold(header))) return 'underserved';
  return MISSION.test(folded) && !/^no\b|\bnot\b/.test(folded) ? cell.text.trim() : null;
}
