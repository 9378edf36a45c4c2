/** WHAT_IF: which rows move when the profile changes, what does the list come to, and who should hear it? */
import { sentence } from '../domain/decision';
import { measureOrder } from '../domain/list/order';
import { hasReadingBegun } from '../domain/season/stage';
import { decideTier, labelOf } from '../domain/tier/tier';
import { type Changed, changedProfile } from '../planning/changedProfile';
import { judgeDecided } from '../planning/chosenTiers';
import { type Judged, type JudgedRow, judge } from '../planning/judgeList';
import { isPast } from '../planning/offered';
import { silenceOn } from '../planning/silence';
import type { Change } from '../reading/applicant/profileChange';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const whatIfHelp: Help = {
  name: 'WHAT_IF',
  summary:
    'Which rows change their tier if your profile changes, what the list then comes to, and which programs should hear of it.',
  parameters: [
    PROGRAMS_PARAMETER,
    PROFILE_PARAMETER,
    {
      name: 'change',
      text: 'What changes: "Step 3: passed", "USCE: 4" or "USCE: +2", "visa: J-1", "letter at Fresno". Several: parted by ; or a range.',
      example: '"Step 3: passed"',
    },
    SETTINGS_PARAMETER,
  ],
  returns:
    'A table: Program, Tier now, Tier then, Why, Tell them. The first line sums it up; rows whose tier stays are left out.',
  examples: ['=WHAT_IF(A1:N, PROFILE, "Step 3: passed")', '=WHAT_IF(A1:N, PROFILE, "USCE: +2; letter at Fresno")'],
};

type Line = string[];

const HEADERS: Line = ['Program', 'Tier now', 'Tier then', 'Why', 'Tell them'];
const TIERS = ['Realistic', 'Reach', 'Ultra-reach', 'Skip'] as const;

export const runWhatIf: Run = ([programs, profile, change, settings]) => {
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  const changed = changedProfile(profile, change);
  const now = judgeDecided([programs, profile, settings]);
  const then = withLinks(judge([programs, changed.profile, settings]), changed);
  const moved = now.rows.flatMap((row, at): Moved[] => {
    const other = then.rows[at];
    // A tier that the applicant chose stays whatever is computed.
    if (row === null || other === null || other === undefined || row.notes.decided !== null) return [];
    return labelOf(row.judgement.verdict) === labelOf(other.judgement.verdict) ? [] : [{ row, other }];
  });
  const order = measureOrder(
    moved.map(({ other }) => other),
    then.profile,
  );
  const lines = moved.map((one, at) => ({ one, order: order[at] ?? 0 })).sort((one, other) => one.order - other.order);
  return [HEADERS, inShort(changed, now, then, moved), ...lines.map(({ one }) => lineOf(one, now))];
};

interface Moved {
  readonly row: JudgedRow;
  readonly other: JudgedRow;
}

const rankOf = ({ judgement: { verdict } }: JudgedRow): number => TIERS.indexOf(verdict.tier) * 2 + (verdict.verifyVisa ? 1 : 0);
const isUp = ({ row, other }: Moved): boolean => rankOf(other) < rankOf(row);

function lineOf(one: Moved, judged: Judged): Line {
  const { verdict } = one.other.judgement;
  const [because] = verdict.because;
  return [
    one.row.name,
    labelOf(one.row.judgement.verdict),
    labelOf(verdict),
    because === undefined ? '' : `${verdict.opening}${sentence(because)}`,
    tell(one, judged),
  ];
}

/** Whom a new fact helps and who has not answered yet. (G1.net: brief updates; G1.visa: no application before the visa is known) */
function tell(one: Moved, judged: Judged): string {
  if (!isUp(one) || isPast(one.row, judged) || silenceOn(judged.profile.today) !== '') return '';
  const { progress } = one.row.judgement.program;
  if (progress === 'applied') return 'Applied there, no answer yet: send a brief update';
  if (progress !== 'none' || one.row.judgement.verdict.tier !== 'Skip') return '';
  if (hasReadingBegun(judged.profile, judged.calendar)) return 'It opens, but programs have begun to read';
  const { tier, verifyVisa } = one.other.judgement.verdict;
  if (verifyVisa) return 'It opens: confirm the visa before you apply';
  return tier === 'Ultra-reach' ? 'It opens, as an Ultra-reach' : 'It opens: worth an application';
}

function inShort({ said }: Changed, now: Judged, then: Judged, moved: readonly Moved[]): Line {
  const up = moved.filter(isUp).length;
  const tiers = TIERS.flatMap((tier) => {
    const [before, after] = [countIn(now, tier), countThen(now, moved, tier)];
    return before === after ? [] : [`${tier} ${before} to ${after}`];
  }).join(', ');
  const heard = moved.filter((one) => tell(one, now).startsWith('Applied')).length;
  const better = betterIn(now, then);
  const parts = [
    moved.length === 0
      ? 'No row changes its tier'
      : `${moved.length} ${moved.length === 1 ? 'row moves' : 'rows move'}: ${up} up, ${moved.length - up} down`,
    ...(tiers === '' ? [] : [tiers]),
    ...(better.length === 0
      ? []
      : [
          `${better.length} ${better.length === 1 ? 'keeps its tier and stands' : 'keep their tier and stand'} better by Fit or open questions: ${firstOf(better)}`,
        ]),
    ...(heard > 0 ? [`${heard} that ${heard === 1 ? 'has' : 'have'} not answered should hear it`] : []),
  ];
  return [`If ${said.join(' and ')}`, '', '', `${parts.join('. ')}.`, silenceOn(now.profile.today)];
}

const NAMED = 5;
const firstOf = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;

function betterIn(now: Judged, then: Judged): string[] {
  return now.rows.flatMap((row, at) => {
    const other = then.rows[at];
    if (row === null || !other || row.notes.decided !== null) return [];
    const [before, after] = [row.judgement.verdict, other.judgement.verdict];
    const isBetter = after.fit > before.fit || after.questions.length < before.questions.length;
    return labelOf(before) === labelOf(after) && isBetter ? [row.name] : [];
  });
}

const countIn = ({ rows }: Judged, tier: (typeof TIERS)[number]): number =>
  rows.filter((row) => row?.judgement.verdict.tier === tier).length;

/** Rows that do not move keep what they have, a chosen tier too. */
const countThen = (now: Judged, moved: readonly Moved[], tier: (typeof TIERS)[number]): number =>
  countIn(now, tier) -
  moved.filter(({ row }) => row.judgement.verdict.tier === tier).length +
  moved.filter(({ other }) => other.judgement.verdict.tier === tier).length;

/** Rows that a link names by program, hospital or city get it. */
function withLinks(judged: Judged, { links }: Changed): Judged {
  if (links.length === 0) return judged;
  const found = new Set<Change>();
  const rows = judged.rows.map((row) => {
    const here = row === null ? [] : links.filter((link) => names(row, link.place));
    if (row === null || here.length === 0) return row;
    for (const link of here) found.add(link);
    const { program, around } = row.judgement;
    const connection = { ...program.connection };
    for (const { link } of here) connection[link] = true;
    const linked = { ...program, connection };
    const verdict = decideTier(judged.profile, linked, around, judged.cuts, judged.calendar);
    return { ...row, judgement: { program: linked, around, verdict } };
  });
  const missed = links.find((link) => !found.has(link));
  if (missed !== undefined)
    throw new WrongCall(`change names “${missed.place}”, and no program of the list has it in its name, hospital or city`);
  return { ...judged, rows };
}

/** Each word of the place stands in the row, as a whole word. */
function names({ name, notes, judgement: { program } }: JudgedRow, place: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const { city } = program.place;
  const there = new Set(words([name, notes.institution, city ?? ''].join(' ')));
  const wanted = words(place).filter((word) => !/^(?:the|of|at|in|and|hospital|program)$/.test(word));
  return wanted.length > 0 && wanted.every((word) => there.has(word));
}
