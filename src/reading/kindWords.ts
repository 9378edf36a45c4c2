/** What kind of program is it, by its own cell: flagship, university, hybrid, community, county, FQHC; and is it new? (G1.kind, G5.kind) */
import type { KindFact, ProgramKind } from '../domain/program';
import { type Cell, fold, quote, saysNothing } from './words';

export const KIND_NOT_SAID: KindFact = { kind: null, isNew: false, words: '' };

/** Named flagships whose bare name answers the question (data/flagships holds the same names for the program's own name). */
const FLAGSHIP =
  /\bflagship\b|^(?:ucsf|stanford(?: university)?|ucla|ucsd|uc san diego|uc irvine|uci|usc(?: keck)?|keck(?: usc)?)$/;
const UNIVERSITY =
  /\buni?v(?:ersity|ersities|ersit\w*|\.)?\b|\bunversity\b|\bunivers\w+|academic|medical school|\buc ?(?:davis|sf|la|sd|i)\b|\bdrexel\b|\bstanford\b/;
const COMMUNITY = /\bcomm?unity\b|\bcomm\b|\bcomunity\b|\bcommunity-/;
const AFFILIATED = /affil|hybrid|\bcampus\b|partner/;
const NOT_AFFILIATED =
  /\b(?:not|no|non|without|un)[- ]?(?:an? )?(?:univ\w*|academic)[- ]?(?:affil\w*|based)?|\bnot (?:university[- ])?affil\w*|\bnot a university/g;
const NOT_COMMUNITY = /\bnot (?:a )?community(?: program| based)?/g;
const NEW = /\bnew(?:ly)?\b|\bbrand[- ]new\b|initial accreditation|inaugural|recently accredited|first class|\u{1F195}/u;
const NOT_NEW =
  /\bnot new\b|\bnew (?:york|jersey|mexico|hampshire|england|orleans|haven|ark|tower|building|wing|hospital tower|campus|brunswick|rochelle|hyde)\b/g;

export function readKind(cell: Cell): KindFact {
  if (cell.is !== 'text' || saysNothing(fold(cell.text))) return KIND_NOT_SAID;
  const folded = fold(cell.text)
    .replace(/https?:\S+/g, '')
    .replace(NOT_COMMUNITY, '')
    .replace(/not (?:a )?flagship/g, '')
    .replace(/\bnot (?:university|univ)[- ]affiliated/g, 'unaffiliated');
  const isNew = NEW.test(folded.replace(NOT_NEW, ''));
  const kind = kindIn(folded);
  return kind === null && !isNew ? KIND_NOT_SAID : { kind, isNew, words: quote(cell.text) };
}

function kindIn(folded: string): ProgramKind | null {
  if (FLAGSHIP.test(folded)) return 'flagship';
  if (/\bfqhc\b|federally qualified/.test(folded)) return 'FQHC';
  const words = folded.replace(NOT_AFFILIATED, ' unaffiliated ').replace(/-ba[sc]ed/g, ' based');
  const isCommunity = COMMUNITY.test(words);
  if (/\bcounty\b|safety[- ]?net/.test(words) && !(isCommunity && AFFILIATED.test(words))) return 'county';
  const isAffiliated =
    /hybrid/.test(words) ||
    (/ucsf fresno/.test(words) && !isCommunity) ||
    (AFFILIATED.test(words) && !/unaffiliated/.test(words));
  if (/hybrid/.test(words)) return 'hybrid';
  if (isCommunity)
    return isAffiliated || (/unaffiliated/.test(words) ? false : UNIVERSITY.test(words.replace(/ucsf fresno/, '')))
      ? 'hybrid'
      : 'community';
  if (isAffiliated && !/unaffiliated/.test(words)) return 'hybrid';
  return UNIVERSITY.test(words) ? 'university' : null;
}
