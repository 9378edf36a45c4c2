/** What does a whole judged list come to: rows in each tier, how many are safe for the visa, what is asked most? */
import { isSafer } from '../../domain/list/balance';
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import type { ListSummary } from '../../domain/list/listSummary';
import { mostFirst } from '../../domain/list/tally';
import type { Program } from '../../domain/program';
import { isVisaToVerify } from '../../domain/tier/marks';
import { checkProfile } from '../../domain/tier/questions';
import { isVisaSafe } from '../../domain/tier/visa';
import { isOffered, isOut, isSent } from '../judged/offered';
import { isBeside, specialtyOfRow } from '../judged/rowSpecialty';
import { measureListCost } from './listCost';

const INTERVIEWS: readonly Program['progress'][] = ['invited', 'interviewed', 'ranked', 'matched'];

export function summaryOf(judged: Judged): ListSummary {
  const { profile, once } = judged;
  // A specialty that PROFILE does not name is in no plan, so in no tier.
  const all = filledRows(judged);
  const rows = all.filter((row) => !isBeside(row, profile));
  const count = (of: (one: JudgedRow['judgement']) => boolean): number => rows.filter(({ judgement }) => of(judgement)).length;
  const inTier = (tier: string): number => count(({ verdict }) => verdict.tier === tier);
  const specialtiesOf = (those: readonly JudgedRow[]): string[] => those.map((row) => specialtyOfRow(row, profile));
  const questions = rows.filter((row) => !isOut(row)).flatMap(({ judgement }) => judgement.verdict.questions);
  return {
    rows: rows.length,
    phase: judged.phase.phase,
    tiers: {
      Realistic: inTier('Realistic'),
      Reach: inTier('Reach'),
      'Ultra-reach': inTier('Ultra-reach'),
      Skip: inTier('Skip'),
    },
    safer: count((one) => isSafer(one, judged.cuts)),
    verifyVisa: count(({ verdict }) => isVisaToVerify(verdict)),
    verifyGraduation: count(({ verdict }) => verdict.marks.includes('graduation')),
    visaSafe: count(({ verdict }) => verdict.tier !== 'Skip' && isVisaSafe(verdict.visa)),
    questions: questions.length,
    asked: mostFirst(questions.map(({ about }) => about)),
    applied: rows.filter((row) => isSent(row, judged)).length,
    interviews: count(({ program }) => INTERVIEWS.includes(program.progress)),
    once,
    beside: all.length - rows.length,
    repeated: [...new Set(all.filter(({ isListedTwice }) => isListedTwice).map(({ name }) => name))],
    lacks: checkProfile(profile),
    realisticIn: specialtiesOf(rows.filter(({ judgement }) => judgement.verdict.tier === 'Realistic')),
    score: profile.step2.score,
    cost: measureListCost(specialtiesOf(rows.filter((row) => isOffered(row, judged))), profile),
  };
}
