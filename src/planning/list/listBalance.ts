/** Is the list balanced: how many, which tiers, kinds, areas and specialties, at what cost, and what is lopsided? */
import { specialtyName } from '../../data/specialties';
import { rangesSpeaking } from '../../data/volumes';
import { checkBalance, isSafer, type Listed } from '../../domain/list/balance';
import { filledRows, type Judged } from '../../domain/list/judgedList';
import type { GuideRange, ListBalance } from '../../domain/list/listBalance';
import { type Counted, tally } from '../../domain/list/tally';
import type { Profile } from '../../domain/profile';
import { isVisaToVerify } from '../../domain/tier/marks';
import { isVisaSafe } from '../../domain/tier/visa';
import { OPEN_TIERS } from '../../domain/tiers';
import { isEarly, isOffered, isOut, isSent } from '../judged/offered';
import { isBeside, specialtyOfRow } from '../judged/rowSpecialty';
import { isMatched } from '../year/concerns';
import { seasonCostsOf } from '../year/seasonCosts';
import { measureListCost } from './listCost';

const NOT_SAID = 'not said';

export function balanceOf(judged: Judged): ListBalance {
  const { profile, cuts, listNotes } = judged;
  const all = filledRows(judged);
  const inPlay = all.filter((row) => !isOut(row) && !isBeside(row, profile));
  const open = inPlay
    .filter((row) => row.judgement.verdict.tier !== 'Skip')
    .map((row): Listed => {
      const { program, verdict, context } = row.judgement;
      return { program, verdict, context, specialty: specialtyOfRow(row, profile) };
    });
  const count = (of: (one: Listed) => boolean): number => open.filter(of).length;
  const isIn = (tier: string) => (one: Listed) => one.verdict.tier === tier;
  const sent = isEarly(judged) ? null : all.filter((row) => isSent(row, judged) && row.judgement.program.status !== 'SOAP');
  return {
    phase: judged.phase,
    sent: sent?.length ?? null,
    open: open.length,
    skipped: inPlay.length - open.length,
    out: all.filter(isOut).length,
    beside: all.filter((row) => !isOut(row) && isBeside(row, profile)).length,
    // Who has a position, be it all but the first year, sends no more.
    ranges:
      isMatched(judged) || judged.phase.openPart !== null
        ? []
        : rangesFor(profile, sent?.map((row) => specialtyOfRow(row, profile)) ?? open.map(({ specialty }) => specialty)),
    tiers: OPEN_TIERS.map((tier) => ({ name: tier, count: count(isIn(tier)) })),
    realisticIn: open.filter(isIn('Realistic')).map(({ specialty }) => specialty),
    score: profile.step2.score,
    safer: count((one) => isSafer(one, cuts)),
    visaSafe: count(({ verdict }) => isVisaSafe(verdict.visa)),
    visaToVerify: count(({ verdict }) => isVisaToVerify(verdict)),
    graduationToVerify: count(({ verdict }) => verdict.marks.includes('graduation')),
    withQuestion: count(({ verdict }) => verdict.questions.length > 0),
    inCore: count(({ context }) => context.highDemandArea !== null),
    mostInCore: cuts.mostInCore,
    saferShare: cuts.saferShare,
    kinds: spreadOf(open.map(({ program }) => program.kind.kind ?? NOT_SAID)),
    tracks: spreadOf(open.map(({ program }) => program.track ?? NOT_SAID)),
    specialties: spreadOf(open.map(({ specialty }) => specialty || NOT_SAID)),
    areas: spreadOf(open.map(({ program: { place } }) => place.division ?? place.state ?? NOT_SAID)),
    cost: measureListCost(
      all.filter((row) => isOffered(row, judged)).map((row) => specialtyOfRow(row, profile)),
      profile,
    ),
    seasonCosts: seasonCostsOf(judged, all),
    warnings: checkBalance(open, profile, cuts, judged.calendar),
    listNotes,
  };
}

/** Each guide that speaks of this applicant, by itself; where work right is not known, those for every IMG. */
function rangesFor({ workRight, specialties: [first, second] }: Profile, listed: readonly string[]): GuideRange[] {
  const isMain = (specialty: string): boolean =>
    first === undefined || second === undefined || specialty === '' || specialty === specialtyName(first);
  return rangesSpeaking(workRight).map((range) => {
    const count = range.isOfMain ? listed.filter(isMain).length : listed.length;
    const isOver = count > range.to && !range.orMore;
    return { ...range, count, off: count < range.from ? count - range.from : isOver ? count - range.to : 0 };
  });
}

/** Most first, then by name. */
const spreadOf = (names: readonly string[]): Counted[] =>
  tally(names).sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
