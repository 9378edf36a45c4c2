/** What does a row of a profile say of the field that its label names? */
import type { ProfileField } from '../../domain/profileField';
import { readCouple } from '../program/rankNotes';
import type { Cell } from '../text/cellText';
import { skillsIn } from './besideFacts';
import { matchesIn, outputsIn, papersIn } from './counts';
import { dayOf, graduationOf } from './days';
import { ecfmgIn } from './ecfmg';
import { orNone, type RowFacts, whereSaid } from './facts';
import { lettersIn } from './letters';
import { amountIn, budgetIn } from './money';
import { monthsIn } from './months';
import { plannedIn } from './planned';
import { seasonIn } from './season';
import { sittingsOfRow } from './sittingCounts';
import { workRightIn } from './workRight';

export function ownFacts(label: string, field: ProfileField, cell: Cell, text: string, words: string): RowFacts {
  switch (field) {
    case 'work_right':
    case 'visa_wanted':
    case 'step1':
    case 'step2':
    case 'step3':
      return {};
    case 'step1_attempts':
    case 'step2_attempts':
    case 'step3_attempts':
      return { [field]: sittingsIn(label, cell, words) };
    case 'step2_date':
    case 'step3_date':
    case 'today':
      return { [field]: orNone(dayOf(cell)) };
    case 'graduation_date':
      return { graduation_date: orNone(graduationOf(cell)) };
    case 'ecfmg': {
      const read = ecfmgIn(cell);
      return {
        ecfmg: read.certified === 'not said' && read.expected === null ? undefined : read,
        skills: /\boet\b/.test(words) && read.certified === 'no' ? skillsIn(words) : undefined,
      };
    }
    case 'usce_months':
    case 'observership_months': {
      const { hands, specialty, watching } = monthsIn(cell, field === 'observership_months');
      return {
        usce_months: whereSaid(hands),
        usce_specialty_months: whereSaid(specialty),
        observership_months: whereSaid(watching),
      };
    }
    case 'letters': {
      const { all, specialty, region } = lettersIn(cell);
      return { letters: whereSaid(all), letters_specialty: whereSaid(specialty), letters_region: whereSaid(region) };
    }
    case 'letters_specialty': {
      const all = /^(\d) of (?:the )?(\d)$/.exec(words)?.[2];
      return {
        letters_specialty: whereSaid(plannedIn(cell)),
        letters: all === undefined ? undefined : { now: Number(all), planned: null, by: null },
      };
    }
    case 'usce_specialty_months':
    case 'letters_region':
      return { [field]: whereSaid(plannedIn(cell)) };
    case 'research': {
      const ofThem = /\b(\d+) of (?:them|which) (?:in )?(?:an? )?us\b/.exec(words)?.[1];
      return { research: whereSaid(outputsIn(cell)), publications: ofThem === undefined ? undefined : Number(ofThem) };
    }
    case 'publications':
      return { publications: papersIn(words) ?? publishedIn(cell, words) };
    case 'citizenship':
      return { citizenship: workRightIn(label, text) === 'citizen' ? undefined : wordsOr(countryIn(text), words) };
    case 'match_attempts':
      return { match_attempts: orNone(matchesIn(label, cell)) };
    case 'couple':
      return { couple: readCouple(cell) ? 'yes' : NO_WORDS.test(words) ? 'no' : undefined };
    case 'most_applications':
      return { most_applications: orNone(amountIn(cell)) };
    case 'budget':
      // What is spent is no longer there to spend.
      return /\b(?:spent|paid)\b/.test(words) ? {} : { budget: orNone(budgetIn(cell)) };
    case 'fees_paid':
      return { fees_paid: orNone(budgetIn(cell)) };
    case 'season':
      return { season: orNone(seasonIn(cell)) };
    case 'languages': {
      const spoken = text.split(/,/).filter((one) => !/^\s*no\b|learning/i.test(one));
      return { languages: wordsOr(spoken.join(',').trim(), spoken.length === 0 ? 'no' : '') };
    }
    case 'school':
      return { school: wordsOr(/\bdegree from (.+)$/i.exec(text)?.[1] ?? text, words) };
    case 'school_country':
      return { school_country: wordsOr(text.endsWith(')') ? text.replace(/\([\s\S]*/, '').trimEnd() : text, words) };
    case 'specialties':
      // "Applying for: Match 2027".
      if (SEASON.test(words)) return { season: orNone(seasonIn(cell)) };
      return { specialties: wordsOr(/\bnow (.+)$/i.exec(text)?.[1] ?? text, words) };
    default:
      return { [field]: wordsOr(text, words) };
  }
}

function sittingsIn(label: string, cell: Cell, words: string): number | undefined {
  const isOfFailures = /fail/i.test(label);
  if (cell.is === 'text' || isOfFailures) return orNone(sittingsOfRow(words, isOfFailures));
  const isCount = cell.is === 'number' && Number.isInteger(cell.number) && cell.number > 0 && cell.number < 10;
  return isCount ? cell.number : undefined;
}

/** Of what is out and what is only sent in, the papers that are out. */
function publishedIn(cell: Cell, words: string): number | undefined {
  const out = words.split(/[,;]/).find((clause) => /accepted|published|in print/.test(clause));
  return orNone(plannedIn(out === undefined ? cell : { is: 'text', text: out.replace(/\bnone\b/, '0') }).now);
}

const countryIn = (text: string): string =>
  (
    text
      .replace(/\s*\(.*?\)/g, '')
      .split(/[,;]/)
      .find((part) => !OF_THE_RIGHT.test(part)) ?? ''
  ).trim();

const SEASON = /^(?:the )?(?:(?:match|season|cycle) )?20\d\d(?:[-/]\d{2,4})?(?: (?:match|season|cycle))?$/;

/** Words of a visa or a right beside the country: "Nepal, green card". */
const OF_THE_RIGHT = /^(?:y|yes)$|visa|green card|\bgc\b|permanent|resident|sponsor|\b[jhf]-?1b?\b|\bead\b/i;

const wordsOr = (text: string, words: string): string | undefined => (NO_WORDS.test(words) || text === '' ? undefined : text);
const NO_WORDS = /^(?:no|none|not|nil|0|n\/a|-)\b(?!\.? ?\d)/;
