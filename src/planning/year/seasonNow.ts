/** What holds on this day of the year for this applicant and list: phase, states, days ahead, what to do this week and what not? */
import { benchmarkOf } from '../../data/benchmarks';
import { type Service, serviceOf } from '../../data/fees';
import { speaksOf } from '../../data/guides';
import { dayOfEvent } from '../../data/keyDates';
import { PHASE_RULES } from '../../data/phaseRules';
import type { Concern, PhaseRule } from '../../data/phaseRules/row';
import { specialtyName, specialtyTitle } from '../../data/specialties';
import { PROGRESS_OF, STATUSES } from '../../domain/applicationStatus';
import { addDays } from '../../domain/day';
import { filledRows, type Judged } from '../../domain/list/judgedList';
import { mostFirst } from '../../domain/list/tally';
import type { Profile } from '../../domain/profile';
import type { SeasonEvent } from '../../domain/season/expectedDay';
import type { Phase } from '../../domain/season/phaseDays';
import type { InterviewsIn, PhaseAct, SeasonNow } from '../../domain/season/seasonNow';
import { interviewDaysOf } from '../judged/interviewDay';
import { isOffered } from '../judged/offered';
import { isEarly, ofLastSeason } from '../judged/phase';
import { isNamed, specialtyOfRow } from '../judged/rowSpecialty';
import { silenceOn } from '../judged/silence';
import { toVerify } from '../verify/verifyQueue';
import { concernsOf, isInterview, stillOpenOf } from './concerns';
import { answerActs, interviewActs } from './interviewActs';
import { resultActs } from './resultActs';
import { soapFileOf } from './soapFile';

/** A week holds no more; in SOAP each has its hour. */
const MOST_ACTS = 3;
const MOST_IN_SOAP = 5;
const DAYS_SHOWN = 4;

const APPLICATIONS: ReadonlySet<Phase> = new Set(['planning', 'applying', 'late', 'interviewing']);
const IN_HAND: ReadonlySet<Phase> = new Set(['interviewing', 'ranking']);
const RESULTS: ReadonlySet<Phase> = new Set(['late', 'interviewing', 'ranking']);

export function seasonNowOf(judged: Judged): SeasonNow {
  const { profile, phase } = judged;
  const rows = filledRows(judged);
  const isOfLast = ofLastSeason(phase, profile);
  const told = rows.map(({ judgement: { program } }) => ({ status: program.status, progress: PROGRESS_OF[program.status] }));
  const early = told.filter((one) => isEarly(one, phase));
  const concerns = concernsOf(
    judged,
    toVerify(judged).queue.some(({ isWritable }) => isWritable),
  );
  const rules = PHASE_RULES.filter((rule) => rule.phase === phase.phase && concerns.has(rule.concerns));
  const saying = (is: PhaseRule['is']): PhaseAct[] => rules.filter((rule) => rule.is === is).map((act) => saidTo(act, profile));
  // What is lost for good if it is missed never makes room for what is only late.
  const first = rules.filter(({ is }) => is === 'do first');
  const bound = [
    ...first.flatMap((rule) => lastDay(rule, judged)),
    ...answerActs(judged),
    ...resultActs(judged).map((act) => saidTo(act, profile)),
    ...first.filter((rule) => lastDay(rule, judged).length === 0).map((act) => saidTo(act, profile)),
  ];
  const acts = [...bound, ...interviewActs(judged), ...saying('do')];
  const most = phase.phase === 'SOAP' ? MOST_IN_SOAP : Math.max(MOST_ACTS, bound.length);
  return {
    contradiction: judged.contradiction,
    today: profile.today,
    season: phase,
    workRight: profile.workRight,
    visaWanted: profile.visaWanted,
    citizenship: profile.citizenship,
    services: servicesOf(profile),
    states: STATUSES.flatMap((status) => {
      const count = rows.filter(({ judgement }) => judgement.program.status === status).length;
      return count === 0 ? [] : [{ status, count }];
    }),
    ofLast: early.filter(isOfLast).length,
    asksOfLast: early.filter((one) => !isOfLast(one)).length,
    openToApply: APPLICATIONS.has(phase.phase)
      ? rows.filter((row) => isOffered(row, judged) && isNamed(specialtyOfRow(row, profile), profile)).length
      : null,
    interviews: IN_HAND.has(phase.phase) ? interviewsIn(judged) : [],
    silence: phase.phase === 'SOAP' ? null : silenceOn(profile.today),
    stillOpen: RESULTS.has(phase.phase) ? stillOpenOf(profile) : [],
    rankListDay: phase.ahead.find(({ event }) => event === 'rank list') ?? null,
    nextDays: phase.ahead.filter(({ event }) => !concernsNobody(event, judged)).slice(0, DAYS_SHOWN),
    interviewDays: interviewDaysOf(judged).slice(0, DAYS_SHOWN),
    acts: acts.slice(0, most),
    also: acts.slice(most),
    not: saying('do not'),
    soap: soapFileOf(judged),
    nextOpens: phase.offersSeason === null ? null : dayOfEvent(phase.offersSeason, 'submit'),
    nextReads: phase.offersSeason === null ? null : dayOfEvent(phase.offersSeason, 'review'),
  };
}

/** Named only where one of them is not ERAS. */
function servicesOf({ specialties, season }: Profile): SeasonNow['services'] {
  const by = (service: Service): string[] =>
    specialties
      .filter((one) => serviceOf(one, season ?? Number.POSITIVE_INFINITY) === service)
      .map((one) => specialtyTitle(specialtyName(one)));
  const residencyCas = by('ResidencyCAS');
  return residencyCas.length === 0 ? null : { residencyCas, eras: by('ERAS') };
}

/** Who is certified needs no Pathway, and who knows that she did not match learns nothing on Match Day. */
function concernsNobody(event: SeasonEvent, judged: Judged): boolean {
  if (event === 'pathways') return judged.profile.ecfmg.certified === 'yes';
  const statuses = filledRows(judged).map(({ judgement }) => judgement.program.status);
  return event === 'match day' && statuses.includes('not matched') && !statuses.includes('matched');
}

/** What ends today or tomorrow comes before all else, and says so. */
function lastDay(rule: PhaseRule, { phase, profile: { today } }: Judged): PhaseAct[] {
  const ends = phase.ahead.find(({ event }) => event === ENDS_WITH[rule.concerns]);
  if (ends === undefined || today === null || ends.day > addDays(today, 1)) return [];
  return [{ ...rule, says: `${ends.day === today ? 'Today' : 'Tomorrow'} is the last day. ${rule.says}` }];
}
const ENDS_WITH: Partial<Record<Concern, SeasonEvent>> = {
  'registration due': 'standard registration',
  'Pathway due': 'pathways',
};

/** A rule of a guide that does not speak of this applicant is MatchSheet's own for her. */
function saidTo({ says, source, rules }: PhaseAct, { workRight }: Profile): PhaseAct {
  const own = rules.filter((rule) => speaksOf(rule, workRight));
  const [other] = rules;
  return { says, rules: own, source: own.length > 0 || source !== '' || other === undefined ? source : `ours, after ${other}` };
}

function interviewsIn(judged: Judged): InterviewsIn[] {
  const had = filledRows(judged).filter(({ judgement }) => isInterview(judgement.program.status));
  return mostFirst(had.map((row) => specialtyOfRow(row, judged.profile))).map(({ name, count }) => {
    const found = benchmarkOf(name);
    return {
      specialty: name,
      count,
      ranks: found === null ? null : { matched: found.ranksMatched, notMatched: found.ranksNotMatched },
    };
  });
}
