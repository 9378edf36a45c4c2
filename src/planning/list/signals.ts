/** Where should the specialty's program signals and the region preference go? */
import { divisionOf } from '../../data/places';
import { signalSourceOf, signalsOf } from '../../data/signals';
import { specialtyName } from '../../data/specialties';
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import { measureOrder } from '../../domain/list/order';
import type { SignalNumbers, SignalPlan, SignalRowOpen, SpecialtySignals } from '../../domain/list/signalPlan';
import { planSignals } from '../../domain/list/signals';
import type { Profile, Tie } from '../../domain/profile';
import { isEarly, isOffered, isSent } from '../judged/offered';
import { specialtyOfRow } from '../judged/rowSpecialty';

export function signalPlanOf(judged: Judged): SignalPlan {
  const { profile, phase } = judged;
  const { season } = profile;
  if (!isEarly(judged)) return { season, phase, isSpent: true, openRows: 0, specialties: [], others: [], regions: [] };
  const open = openRows(judged);
  const own = profile.specialties.map(specialtyName);
  const placeIn = (name: string): number => (own.includes(name) ? own.indexOf(name) : own.length);
  const all = [...new Set(open.map(({ specialty }) => specialty))].sort(
    (one, other) => placeIn(one) - placeIn(other) || (one < other ? -1 : 1),
  );
  const named = own.length === 0 ? all : all.filter((specialty) => own.includes(specialty));
  return {
    season,
    phase,
    isSpent: false,
    openRows: open.length,
    specialties: named.map((specialty) =>
      signalsFor(
        specialty,
        open.filter((one) => one.specialty === specialty),
        judged,
      ),
    ),
    others: all.filter((specialty) => !named.includes(specialty)),
    regions: regionsOf(profile, open),
  };
}

/** Signals are sent with the application: what is applied to already, or past its deadline, is past them. */
function openRows(judged: Judged): SignalRowOpen[] {
  const { profile } = judged;
  const filled = filledRows(judged);
  const order = measureOrder(filled, profile);
  return filled.flatMap((row, at): SignalRowOpen[] => {
    const { program, verdict } = row.judgement;
    if (!isOffered(row, judged) || program.status === 'signal sent') return [];
    const specialty = specialtyOfRow(row, profile);
    return [{ row, program, verdict, specialty, institution: institutionOf(row, specialty, at), order: order[at] ?? 0 }];
  });
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

function signalsFor(specialty: string, open: readonly SignalRowOpen[], judged: Judged): SpecialtySignals {
  const { profile } = judged;
  const numbers = numbersOf(specialty, profile.season);
  const before = numbers !== null || profile.season === null ? null : numbersOf(specialty, profile.season - 1);
  // The specialty asks not to signal where one rotated (AAMC list of 2025, note).
  const withoutRotations = specialty === 'emergency medicine';
  if (numbers === null) return { specialty, numbers, before, spent: 0, goldLeft: 0, places: [], spare: 0, withoutRotations };
  const spent = spentIn(judged, specialty);
  const left = Math.max(0, numbers.gold + numbers.silver + numbers.single - spent.all);
  const may = withoutRotations ? open.filter(({ program }) => !program.connection.rotated) : open;
  const places = planSignals(may, profile, left);
  return {
    specialty,
    numbers,
    before,
    spent: spent.all,
    goldLeft: Math.max(0, numbers.gold - spent.gold),
    places,
    spare: left - places.length,
    withoutRotations,
  };
}

function numbersOf(specialty: string, season: number | null): SignalNumbers | null {
  const found = signalsOf(specialty, season);
  return found === null ? null : { ...found, source: signalSourceOf(specialty, found.season).title };
}

const isSignalled = (row: JudgedRow, judged: Judged): boolean =>
  isSent(row, judged) || row.judgement.program.status === 'signal sent';

/** What is spent already: applied to or signalled, with a word in the applicant's column of signals. */
function spentIn(judged: Judged, specialty: string): { readonly all: number; readonly gold: number } {
  const words = filledRows(judged)
    .filter((row) => isSignalled(row, judged) && specialtyOfRow(row, judged.profile) === specialty)
    .map(({ notes, judgement }) => notes.signal || (judgement.program.status === 'signal sent' ? 'sent' : ''))
    .filter((word) => word !== '' && !/^(?:no|none|-|0|n|false)\b/i.test(word));
  return { all: words.length, gold: words.filter((word) => /gold/i.test(word)).length };
}

/** Only where words of the profile stand behind it. (G2.signal; the question uses the nine census divisions, AAMC 2024) */
function regionsOf({ ties }: Profile, open: readonly SignalRowOpen[]): SignalPlan['regions'] {
  const divisions = new Map<string, string>();
  for (const tie of ties)
    for (const division of divisionsOf(tie)) if (!divisions.has(division)) divisions.set(division, tie.words);
  return [...divisions].map(([division, words]) => ({
    division,
    words,
    openThere: open.filter(({ program }) => program.place.division === division).length,
  }));
}

const divisionsOf = ({ states, counties, areas, cities }: Tie): string[] => {
  const codes = [...states, ...cities.map(({ state }) => state), ...(counties.length + areas.length > 0 ? ['CA'] : [])];
  return codes.flatMap((code) => divisionOf(code) ?? []);
};
