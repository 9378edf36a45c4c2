/** Which word of a header is meant by an abbreviation or a slip of the keyboard? Only words that headers of lists are made of. */
import { lookup } from '../../data/places';
import { isWithin } from '../text/slips';

const SHORT = lookup<string>({
  hosp: 'hospital',
  prgm: 'program',
  prog: 'program',
  progs: 'program',
  pgm: 'program',
  intv: 'interview',
  intvw: 'interview',
  appl: 'applied',
  app: 'application',
  lang: 'languages',
  langs: 'languages',
  loc: 'location',
  spec: 'specialty',
  clin: 'clinical',
  exp: 'experience',
  req: 'required',
  reqd: 'required',
  reqs: 'required',
  yr: 'year',
  yrs: 'years',
  inst: 'institution',
  conn: 'connection',
  stat: 'status',
  ddl: 'deadline',
  coord: 'coordinator',
  attmpts: 'attempts',
});
const WORDS = [
  'attempt',
  'attempts',
  'average',
  'citizen',
  'clinical',
  'comments',
  'community',
  'connection',
  'connections',
  'coordinator',
  'couples',
  'deadline',
  'experience',
  'graduates',
  'graduation',
  'hospital',
  'institution',
  'interview',
  'languages',
  'location',
  'minimum',
  'mission',
  'percentage',
  'positions',
  'priority',
  'program',
  'required',
  'residency',
  'residents',
  'specialty',
  'sponsor',
  'sponsorship',
  'university',
  'website',
];
const KNOWN = new Set(WORDS);
/** Shorter words are too near to others. */
const SHORTEST = 6;

/** @param folded A header in lower case. */
export const spelled = (folded: string): string =>
  folded.replace(/[a-z]+\.?/g, (word) => {
    const bare = word.replace(/\.$/, '');
    const short = SHORT[bare];
    if (short !== undefined) return short;
    if (bare.length < SHORTEST || KNOWN.has(bare)) return word;
    return WORDS.find((one) => isSlip(bare, one)) ?? word;
  });

/** One slip; a plural is another word. */
const isSlip = (word: string, meant: string): boolean =>
  `${meant}s` !== word && `${word}s` !== meant && Math.abs(word.length - meant.length) <= 1 && isWithin(word, meant, 1);
