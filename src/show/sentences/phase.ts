/** How is the phase of the year said: which one, and why? */
import { sayDay } from '../../domain/day';
import type { SeasonEvent } from '../../domain/season/expectedDay';
import type { Phase, SeasonDay } from '../../domain/season/phaseDays';
import type { SeasonPhase } from '../../domain/season/phases';

/** A star is where the hour stands. */
const EVENT_WORDS: Readonly<Record<SeasonEvent, string>> = {
  opens: 'ERAS opens*: start MyERAS',
  tokens: 'ECFMG gives out the ERAS tokens',
  submit: 'Applications can be submitted*',
  registration: 'NRMP registration opens*',
  review: 'Programs begin to read applications*',
  'standard registration': 'Standard NRMP registration ends*; after that it costs $50 more',
  pathways: 'ECFMG Pathway applications close*',
  'ranking opens': 'Rank lists open*',
  'rank list': 'Rank lists must be certified*; late NRMP registration and withdrawal end too',
  'match week': 'Match Week begins*: you learn whether you matched',
  'SOAP ends': 'SOAP ends*',
  'match day': 'Match Day*: you learn where you matched',
  'service closes': 'ERAS closes for the season*',
  start: 'Residencies begin*',
};

/** "Rank lists must be certified by 21:00 Eastern Time". */
export const eventSays = ({ event, hour }: Pick<SeasonDay, 'event' | 'hour'>): string =>
  EVENT_WORDS[event].replace('*', hour === null ? '' : ` ${event === 'rank list' ? 'by' : 'at'} ${hour} Eastern Time`);

/** "September 1, 2027 (expected)", in a sentence; an hour is Eastern Time. */
export const dayWords = ({ day, isExpected }: SeasonDay): string => `${sayDay(day)}${isExpected ? ' (expected)' : ''}`;
/** "2027-09-01 (expected)", in a cell of its own. */
export const dayCell = ({ day, isExpected }: Pick<SeasonDay, 'day' | 'isExpected'>): string =>
  `${day}${isExpected ? ' (expected)' : ''}`;
export const hourWords = ({ hour }: SeasonDay): string => (hour === null ? '' : `, ${hour} Eastern Time`);

type Says = (since: string, until: string, season: SeasonPhase) => string;

const MATCHED: Says = (_since, until) => `You matched; residencies begin on ${until}.`;

const BY_DAY: Readonly<Record<Exclude<Phase, 'not known'>, Says>> = {
  planning: (_since, until) =>
    `Applications open on ${until}. Until then no application is sent or paid for, and nothing is signaled.`,
  applying: (since, until) => `Applications opened on ${since}; anything sent before ${until} is read with the first.`,
  late: (since, until, season) =>
    `${isUnread(season) ? 'Applications closed before' : 'Programs have been reading since'} ${since}, and you have no interview in hand. Rank lists open on ${until}.`,
  interviewing: (_since, until) => `You have interviews in hand. Rank lists open on ${until}.`,
  ranking: (since, until) => `Rank lists opened on ${since} and are due on ${until}.`,
  waiting: (_since, until) => `Rank lists are in. Match Week begins on ${until}.`,
  SOAP: (since, until) => `Match Week began on ${since}; SOAP ends on ${until}. No row says that you matched.`,
  'after the Match': (_since, until) => `The Match is over, and no row says that you matched. Residencies begin on ${until}.`,
  'season over': (since, _until, { season }) => `Residencies of the ${season} season began on ${since}.`,
};

/** A service may close some days before its programs read. */
const isUnread = ({ ahead, since }: SeasonPhase): boolean =>
  ahead.some(({ event, day }) => event === 'review' && day > (since?.day ?? day));

/** '' for the phase that is not known: what is missing is asked instead. */
export function phaseSays(season: SeasonPhase): string {
  const { phase, reason, since, until, openPart, mayBeStatus } = season;
  if (phase === 'not known') return askForDay(season);
  const words = reason === 'matched' ? MATCHED : BY_DAY[phase];
  const says = words(
    since === null ? '' : dayWords(since),
    until === null ? '' : `${dayWords(until)}${until.isLastDay ? hourWords(until) : ''}`,
    season,
  );
  if (mayBeStatus !== undefined && RESTS_ON_STATUS.test(says))
    return `${says.replace(RESTS_ON_STATUS, '.')} ${askStatus(mayBeStatus)}`;
  if (reason === 'left the Match') return `You are no longer in the ${(season.season ?? 1) - 1} Match. ${says}`;
  if (openPart === null) return says;
  const part = openPart === 'first year' ? 'the first year' : 'what follows the first year';
  return `You matched to one part of your training: ${part} is still open. ${says.replace(/(?:, and no|\. No) row says that you matched/, '')}`;
}

/** What is said of the rows as a whole. */
const RESTS_ON_STATUS = /(?:, and you have no interview in hand|(?:, and no|\. No) row says that you matched)\./;

/** Asked where a column may hold the statuses and is not read. */
export const askStatus = (header: string): string =>
  `Is “${header}” your Status? Until you say so in Check the headers, it is not read, and your interviews and results are not known.`;

const askForDay = ({ reason }: SeasonPhase): string =>
  reason === 'no Today'
    ? 'Fill in “Today” in PROFILE: without it nobody can say what to do now. Score and Recalculate fill it in.'
    : 'Fill in “Season” in PROFILE, the year of your Match: without it nobody can say what to do now.';

/** Above an answer: the phase that it was made for. */
export const phaseHeadline = (season: SeasonPhase): string =>
  season.phase === 'not known' ? phaseSays(season) : `Phase: ${season.phase}. ${phaseSays(season)}`;
