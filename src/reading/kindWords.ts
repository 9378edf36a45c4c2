/** What kind of program is it, by its own cell: flagship, university, hybrid, community, county, FQHC; and is it new? (G1.kind, G5.kind) */
import type { KindFact, ProgramKind } from '../domain/program';
import { type Cell, fold, quote, saysNothing } from './words';

export const KIND_NOT_SAID: KindFact = { kind: null, isNew: false, words: '' };

/** Named flagships whose bare name answers the question (data/flagships holds the same names for the program's own name). */
const FLAGSHIP =
  /\bflagship\b|^(?!.*(?:affil|community|county|fresno|campus|riverside|kern|olive|harbor))(?:university )?\(?(?:ucsf|stanford|ucla|ucsd|uc san diego|uc irvine|uci|usc|keck)\b[\w\s()-]{0,24}$/;
const UNIVERSITY =
  /^uni$|\buni?v(?:ersity|ersities|ersit\w*|\.)?\b|\bunversity\b|\bunivers\w+|academic|medical school|\buc ?(?:davis|sf|la|sd|i)\b|\bdrexel\b|\bstanford\b/;
const COMMUNITY = /\bcomm?unity\b|\bcomm\b|\bcomunity\b|\bcommunity-/;
const AFFILIATED = /affil|hybrid|regional campus|partner/;
const NOT_AFFILIATED =
  /\bnot (?:a )?part of an? (?:university|academic)\w*|affiliation:? none|government affiliat\w+[^.;]*|\b(?:not|no|non|without|un)[- ]?(?:an? )?(?:univ\w*|academic)[- ]?(?:affil\w*|based)?|\bnot (?:university[- ])?affil\w*|\bnot a university/g;
const NOT_COMMUNITY =
  /\bunlike (?:many |most |other )?community (?:programs|hospitals),?|\bnot (?:a )?community(?: program| based)?/g;
const NEW = /\bnewly\b|\bbrand[- ]new\b|initial accreditation|inaugural|recently accredited|first class|\ud83c\udd95/;
/** "New" alone speaks of the program in a short cell; in a sentence it may be the hospital's tower. */
const NEW_PROGRAM = /\bnew in \d{4}|\bnew (?:\w+[- ]){0,4}(?:programs?|residency|track)\b|programs? (?:is|are) new\b/;
const NOT_NEW =
  /\bnot new\b|\bnew (?:york|jersey|mexico|hampshire|england|orleans|haven|brunswick|rochelle|hyde|tower|building|wing|campus|hospital|\w+ (?:department|center|tower))\b/g;

export function readKind(cell: Cell): KindFact {
  if (cell.is !== 'text' || saysNothing(fold(cell.text))) return KIND_NOT_SAID;
  const folded = fold(cell.text)
    .replace(/https?:\S+/g, '')
    .replace(NOT_COMMUNITY, '')
    .replace(/not (?:a )?flagship/g, '')
    .replace(/\bnot (?:university|univ)[- ]affiliated/g, 'unaffiliated');
  const named = folded.replace(NOT_NEW, '');
  const isNew = NEW.test(named) || NEW_PROGRAM.test(named) || (named.length <= 40 && /\bnew\b/.test(named));
  const kind = kindIn(folded);
  return kind === null && !isNew ? KIND_NOT_SAID : { kind, isNew, words: quote(cell.text) };
}

function kindIn(folded: string): ProgramKind | null {
  if (FLAGSHIP.test(folded)) return 'flagship';
  if (/\bfqhc\b|federally[- ]qualified/.test(folded)) return 'FQHC';
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
