/** LIST_BALANCE: is the list balanced: how many, which tiers, kinds, areas, specialties, at what cost, and what is lopsided? */
import { speaksOf } from '../data/guides';
import { specialtyName } from '../data/specialties';
import { VOLUMES } from '../data/volumes';
import { sentence } from '../domain/decision';
import { checkBalance, isSafer, type Listed } from '../domain/list/balance';
import type { Profile } from '../domain/profile';
import { judgeDecided } from '../planning/chosenTiers';
import { showListCost } from '../planning/costSentence';
import type { JudgedRow } from '../planning/judgeList';
import { isOffered } from '../planning/offered';
import { showQuartile } from './benchmark';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';
import { showVisaAnswer } from './visaOk';

export const listBalanceHelp: Help = {
  name: 'LIST_BALANCE',
  summary:
    'Is your list balanced: numbers against the range of each guide that speaks of you, tiers, visas, kinds, areas, specialties, cost, and what is lopsided.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns: 'A table: what, how many, share of the list, what it means. Rows that are Skip are counted apart.',
  examples: ['=LIST_BALANCE(A1:N, PROFILE)', '=LIST_BALANCE(A1:N, PROFILE, SETTINGS)'],
};

type Line = (string | number)[];

const HEADERS: Line = ['What', 'Programs', 'Share', 'Says'];
const TIERS = ['Realistic', 'Reach', 'Ultra-reach'] as const;

export const runListBalance: Run = (args) => {
  const judged = judgeDecided(args.slice(0, 3));
  const { rows, profile, cuts, once } = judged;
  const only = profile.specialties.length === 1 ? (profile.specialties[0] ?? '') : '';
  const all = rows.filter((row): row is JudgedRow => row !== null);
  const open = all
    .filter(({ judgement }) => judgement.verdict.tier !== 'Skip')
    .map(
      ({ judgement: { program, verdict, around } }): Listed => ({
        program,
        verdict,
        isCore: around.highDemandArea !== null,
        specialty: specialtyName(program.specialty ?? only),
      }),
    );
  const score = profile.step2.score;
  const count = (what: string, of: (one: Listed) => boolean, says = ''): Line => {
    const found = open.filter(of).length;
    return [what, found, open.length === 0 ? '' : found / open.length, says];
  };
  const spread = (title: string, name: (one: Listed) => string): Line[] =>
    spreadOf(open.map(name)).map(([what, found]) => [`${title}: ${what}`, found, found / open.length, '']);
  return [
    HEADERS,
    ['Programs that are not Skip', open.length, '', ''],
    ['Skip', all.length - open.length, '', ''],
    ...rangesFor(profile, open.length),
    ...TIERS.map((tier) =>
      count(tier, ({ verdict }) => verdict.tier === tier, tier === 'Realistic' ? showQuartile(realisticIn(open), score) : ''),
    ),
    count('Safer', isSafer, 'Realistic, visa known, with a link or at least 50 % IMGs (ours)'),
    count('Visa offered or not needed, by their words', ({ program }) => showVisaAnswer(program.visa, profile) === true),
    count('Visa to verify', ({ verdict }) => verdict.verifyVisa),
    count('With an open question', ({ verdict }) => verdict.questions.length > 0),
    count('In high-demand areas', ({ isCore }) => isCore, `at most ${cuts.mostInCore} (G1.volume)`),
    ...spread('Kind', ({ program }) => program.kind.kind ?? 'not said'),
    ...spread('Track', ({ program }) => program.track ?? 'not said'),
    ...spread('Specialty', ({ specialty }) => (specialty === '' ? 'not said' : specialty)),
    ...spread('Area', ({ program: { place } }) => place.division ?? place.state ?? 'not said'),
    [
      'Cost',
      '',
      '',
      showListCost(
        all.filter((row) => isOffered(row, judged)).map(({ judgement: { program } }) => program.specialty ?? only),
        profile.season,
      ),
    ],
    ['USMLE transcript', '', '', 'Once a season and apart from the fees: 80 USD in the 2026 season (secondary source).'],
    ...checkBalance(open, profile, cuts).map(
      (reason): Line => [
        'Warning',
        '',
        '',
        `${sentence(reason)} (${reason.origin.kind === 'published' ? reason.origin.source : 'ours'})`,
      ],
    ),
    ...once.map((says): Line => ['Note', '', '', says]),
  ];
};

const realisticIn = (open: readonly Listed[]): string[] =>
  open.flatMap(({ verdict, specialty }) => (verdict.tier === 'Realistic' ? [specialty] : []));

/** Each guide that speaks of this applicant, by itself; where work right is not known, those for every IMG. */
function rangesFor({ workRight }: Profile, open: number): Line[] {
  return VOLUMES.filter(({ id }) => speaksOf(id, workRight)).map(({ id, from, to, orMore, whom }): Line => {
    const range = `${from}-${to}${orMore ? '+' : ''}`;
    const stands = open < from ? `${from - open} fewer than` : open > to && !orMore ? `${open - to} more than` : 'within';
    return [`Range of ${id}`, range, '', `${stands} the ${range} named for ${whom}`];
  });
}

/** Most first, then by name. */
function spreadOf(names: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}
