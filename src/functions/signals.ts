/** SIGNALS: where should the specialty's program signals and the region preference go, and why? */
import { divisionOf } from '../data/places';
import { type SignalRow, signalSourceOf, signalsOf } from '../data/signals';
import { specialtyName, specialtyTitle } from '../data/specialties';
import { measureOrder } from '../domain/list/order';
import { planSignals, type Signalled } from '../domain/list/signals';
import type { Profile, Tie } from '../domain/profile';
import { isSeasonOver } from '../domain/season/stage';
import { labelOf } from '../domain/tier/tier';
import { judgeDecided } from '../planning/chosenTiers';
import type { Judged, JudgedRow } from '../planning/judgeList';
import { isOffered } from '../planning/offered';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const signalsHelp: Help = {
  name: 'SIGNALS',
  summary:
    'Where to spend the program signals of your specialty: gold and silver, with the evidence for each, and the region preference.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'A table: Signal, Program, Tier, Why; for each specialty its numbers in the season, then the regions you have evidence for.',
  examples: ['=SIGNALS(A1:N, PROFILE)', '=SIGNALS(A1:N, PROFILE, SETTINGS)'],
};

type Line = [string, string, string, string];

interface OpenRow extends Signalled {
  readonly row: JudgedRow;
  readonly specialty: string;
}

export const runSignals: Run = (args) => {
  const judged = judgeDecided(args.slice(0, 3));
  if (isSeasonOver(judged.profile, judged.calendar))
    return [HEADERS, note(`The season ${judged.profile.season} is over: is “Season” in PROFILE right?`)];
  const open = openRows(judged);
  const own = judged.profile.specialties.map(specialtyName);
  const all = [...new Set(open.map(({ specialty }) => specialty))].sort(
    (one, other) => placeIn(own, one) - placeIn(own, other) || (one < other ? -1 : 1),
  );
  const named = own.length === 0 ? all : all.filter((specialty) => own.includes(specialty));
  const others = all.filter((specialty) => !named.includes(specialty)).map(specialtyTitle);
  return [
    HEADERS,
    ...(open.length === 0 ? [note('No program of the list can take a signal: none is open and not Skip.')] : []),
    ...named.flatMap((specialty) =>
      linesFor(
        specialty,
        open.filter((one) => one.specialty === specialty),
        judged,
      ),
    ),
    ...(others.length === 0
      ? []
      : [
          note(
            `Not among the specialties of PROFILE, so without signals here: ${others.map((name) => name || 'not said').join(', ')}.`,
          ),
        ]),
    ...regionLines(judged.profile, open),
  ];
};

const HEADERS: Line = ['Signal', 'Program', 'Tier', 'Why'];
const note = (says: string): Line => ['', '', '', says];
const placeIn = (names: readonly string[], name: string): number => (names.includes(name) ? names.indexOf(name) : names.length);

/** Signals are sent with the application: what is applied to already, or past its deadline, is past them. */
function openRows(judged: Judged): OpenRow[] {
  const { rows, profile } = judged;
  const filled = rows.filter((row): row is JudgedRow => row !== null);
  const order = measureOrder(filled, profile);
  return filled.flatMap((row, at): OpenRow[] => {
    const { program, verdict } = row.judgement;
    if (!isOffered(row, judged)) return [];
    const specialty = specialtyOfRow(row, profile);
    return [{ row, program, verdict, specialty, institution: institutionOf(row, specialty, at), order: order[at] ?? 0 }];
  });
}

function specialtyOfRow({ judgement: { program } }: JudgedRow, { specialties }: Profile): string {
  return specialtyName(program.specialty ?? (specialties.length === 1 ? (specialties[0] ?? '') : ''));
}

/** Hospital, city and state together; a name that is only the specialty tells no institution. */
function institutionOf({ name, notes, judgement: { program } }: JudgedRow, specialty: string, at: number): string {
  const words = notes.institution || name.replace(/\(.*?\)|\b(?:prelim\w*|categorical|transitional)\b/gi, '');
  const bare = words
    .toLowerCase()
    .replace(/[\s–-]+$|^[\s–-]+/g, '')
    .replace(/\s+/g, ' ');
  if (bare === '' || specialtyName(bare) === specialty) return `row ${at}`;
  return `${bare}|${program.place.city ?? ''}|${program.place.state ?? ''}`;
}

/** What is spent already: applied to, with a word in the applicant's column of signals. */
function spentIn({ rows, profile }: Judged, specialty: string): { readonly gold: number; readonly other: number } {
  const words = rows.flatMap((row) =>
    row !== null && row.judgement.program.progress !== 'none' && specialtyOfRow(row, profile) === specialty
      ? [row.notes.signal]
      : [],
  );
  const spent = words.filter((word) => word !== '' && !/^(?:no|none|-|0|n|false)\b/i.test(word));
  const gold = spent.filter((word) => /gold/i.test(word)).length;
  return { gold, other: spent.length - gold };
}

function linesFor(specialty: string, open: readonly OpenRow[], judged: Judged): Line[] {
  const { profile } = judged;
  const name = specialty === '' ? 'the specialty that is not said' : specialtyTitle(specialty);
  const row = signalsOf(specialty, profile.season);
  if (row === null) {
    const season = profile.season === null ? 'a season that PROFILE does not name' : `the season ${profile.season}`;
    return [[name, '', '', `Numbers of signals in ${season} are not known: see the list of the AAMC.`]];
  }
  const spent = spentIn(judged, specialty);
  const gold = Math.max(0, row.gold - spent.gold);
  const all = Math.max(0, row.gold + row.silver + row.single - spent.gold - spent.other);
  const told =
    spent.gold + spent.other === 0
      ? ''
      : ` ${spent.gold + spent.other} of them ${spent.gold + spent.other === 1 ? 'is' : 'are'} spent.`;
  const heading: Line = [
    name,
    '',
    '',
    `${inWords(row)} in ${row.season}.${told} Source: ${signalSourceOf(specialty, row.season).title}.`,
  ];
  const isEmergency = specialty === 'emergency medicine';
  // The specialty asks not to signal where one rotated (AAMC list of 2025, note).
  const may = isEmergency ? open.filter(({ program }) => !program.connection.rotated) : open;
  const lines = planSignals(may, profile, all).map(({ one, evidence, covers }, at): Line => {
    const kind = row.single > 0 ? 'signal' : at < gold ? 'gold' : 'silver';
    const why = evidence.says.length === 0 ? 'No link there: by its tier and order' : evidence.says.join(', ');
    const visa = one.verdict.verifyVisa ? '. Confirm the visa first' : '';
    const also = covers.length === 0 ? '' : `. It covers ${covers.map((other) => other.row.name).join(', ')} too`;
    return [kind, one.row.name, labelOf(one.verdict), `${why[0]?.toUpperCase()}${why.slice(1)}${also}${visa}.`];
  });
  const left = all - lines.length;
  return [
    heading,
    ...(isEmergency
      ? [note('The specialty’s guidance (2025 season) is not to signal where you rotated: those programs are left out.')]
      : []),
    ...lines,
    ...(left > 0 && lines.length > 0 ? [note(`${left} more without a program of the list that is worth one.`)] : []),
  ];
}

const inWords = ({ gold, silver, single }: SignalRow): string =>
  gold > 0 ? `${gold} gold and ${silver} silver` : single === 0 ? 'No signals' : `${single} signals`;

/** Only where words of the profile stand behind it. (G2.signal; the question uses the nine census divisions, AAMC 2024) */
function regionLines({ ties }: Profile, open: readonly OpenRow[]): Line[] {
  const divisions = new Map<string, string>();
  for (const tie of ties)
    for (const division of divisionsOf(tie)) if (!divisions.has(division)) divisions.set(division, tie.words);
  const lines = [...divisions].map(([division, words]): Line => {
    const count = open.filter(({ program }) => program.place.division === division).length;
    return ['region', division, '', `Your tie: “${words}”. ${count} open ${count === 1 ? 'program' : 'programs'} of the list.`];
  });
  return [
    [
      'Region preference',
      '',
      '',
      'Programs outside a chosen division see nothing of it; how many you may choose in this season was not found.',
    ],
    ...(lines.length === 0
      ? [note('PROFILE names no tie to a place: without evidence a region preference is not worth choosing.')]
      : lines),
  ];
}

const divisionsOf = ({ states, counties, areas }: Tie): string[] => {
  const codes = states.length > 0 ? states : counties.length + areas.length > 0 ? ['CA'] : [];
  return codes.flatMap((code) => divisionOf(code) ?? []);
};
