/** What does a reading of each kind say in the fixed words of HOW_READ, and which reading do such words mean? One line a kind. */
import type { Stance } from '../domain/visaPolicy';
import {
  showAttempts,
  showEcfmg,
  showGraduation,
  showImgs,
  showKind,
  showScores,
  showShare,
  showUsce,
  showVisa,
} from '../show/cellText';
import type { Kind, Policies } from './kinds';
import { parseAttempts, parseGraduation, parseScores, parseShare, parseUsce } from './settings/parseLimits';
import {
  type Parser,
  parseEcfmg,
  parseImgs,
  parseStatus,
  parseTrack,
  parseType,
  parseVisa,
  parseVisaOf,
} from './settings/parseReading';

interface Grammar<Policy> {
  readonly show: (policy: Policy) => string;
  /** `show` gives back what this understands. */
  readonly parse: Parser<Policy>;
  /** The words that a reason may quote of it. */
  readonly words: (policy: Policy) => readonly string[];
  /** Shown where something else was written. */
  readonly example: string;
}

const own = ({ words }: { readonly words: string }): readonly string[] => [words];
const ofVisa = ({ j1, h1b, ead }: Readonly<Record<'j1' | 'h1b' | 'ead', Stance>>): readonly string[] => [
  j1.words,
  h1b.words,
  ead.words,
];

export const GRAMMAR: { readonly [K in Kind]: Grammar<Policies[K]> } = {
  visa: { show: showVisa, parse: parseVisa, words: ofVisa, example: 'J-1 yes; H-1B no' },
  j1: { show: showVisa, parse: parseVisaOf('j1'), words: ofVisa, example: 'J-1 yes' },
  h1b: { show: showVisa, parse: parseVisaOf('h1b'), words: ofVisa, example: 'H-1B no' },
  step1: { show: showScores, parse: parseScores, words: own, example: 'required 220' },
  step2: { show: showScores, parse: parseScores, words: own, example: 'required 220' },
  attempts: { show: showAttempts, parse: parseAttempts, words: own, example: 'required: any 2' },
  graduation: { show: showGraduation, parse: parseGraduation, words: own, example: 'required within 5 years' },
  usce: { show: showUsce, parse: parseUsce, words: own, example: 'required 3 months' },
  share: { show: showShare, parse: parseShare, words: (share) => (share === null ? [] : own(share)), example: '55% (11 of 20)' },
  type: { show: showKind, parse: parseType, words: own, example: 'community' },
  imgs: { show: showImgs, parse: parseImgs, words: own, example: 'yes' },
  ecfmg: { show: ({ needed }) => showEcfmg(needed), parse: parseEcfmg, words: own, example: 'needed to start' },
  track: { show: (track) => track ?? 'not said', parse: parseTrack, words: () => [], example: 'categorical' },
  status: { show: (status) => status, parse: parseStatus, words: () => [], example: 'interview booked' },
};
