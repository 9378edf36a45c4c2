/** How is a plan of signals shown: signal, program, tier and why, for each specialty; then the regions? */
import { serviceOf } from '../../data/fees';
import { specialtyTitle } from '../../data/specialties';
import type { SignalNumbers, SignalPlan, SignalRowOpen, SpecialtySignals } from '../../domain/list/signalPlan';
import type { Spent } from '../../domain/list/signals';
import { labelOf } from '../../domain/tiers';
import { markedFacts } from '../sentences/marks';
import { phaseHeadline } from '../sentences/phase';

type Line = [string, string, string, string];

const HEADERS: Line = ['Signal', 'Program', 'Tier', 'Why'];
const note = (says: string): Line => ['', '', '', says];

export function showSignals(plan: SignalPlan): Line[] {
  const { season, others, specialties } = plan;
  const headline = note(phaseHeadline(plan.phase));
  if (plan.isSpent) return [HEADERS, headline, note(SPENT)];
  const named = others.map((name) => specialtyTitle(name) || 'not said').join(', ');
  return [
    HEADERS,
    headline,
    ...(plan.openRows === 0 ? [note('No program on the list can take a signal: none is both open and not Skip.')] : []),
    ...specialties.flatMap((one) => specialtyLines(one, season)),
    ...(others.length === 0 ? [] : [note(`Not a specialty in PROFILE, so no signals here: ${named}.`)]),
    ...regionLines(plan),
  ];
}

const SPENT = 'Signals went out with the applications: none are left this season.';

function specialtyLines(one: SpecialtySignals, season: number | null): Line[] {
  const { specialty, numbers, before, spent, places, spare } = one;
  const name = specialty === '' ? 'Specialty not said' : specialtyTitle(specialty);
  if (numbers === null) {
    const when = season === null ? 'depends on the season, which PROFILE does not say' : `in the ${season} season is not known`;
    const then = before === null ? '' : ` In ${before.season}: ${inWords(before)}. Source: ${before.source}.`;
    return [
      [
        name,
        '',
        '',
        `The number of signals ${when}: ${serviceOf(specialty, season ?? Number.POSITIVE_INFINITY) === 'ERAS' ? 'see the AAMC’s list' : 'ResidencyCAS has its own list'}.${then}`,
      ],
    ];
  }
  const told = spent === 0 ? '' : ` ${spent} already spent.`;
  return [
    [name, '', '', `${inWords(numbers)} in ${numbers.season}.${told} Source: ${numbers.source}.`],
    ...(one.withoutRotations
      ? [note('The specialty’s guidance (2025 season) is not to signal where you rotated: those programs are left out.')]
      : []),
    ...places.map((place, at) => placeLine(place, numbers.single > 0 ? 'signal' : at < one.goldLeft ? 'gold' : 'silver')),
    ...(spare > 0 && places.length > 0 ? [note(`${spare} left, with no program on the list worth one.`)] : []),
  ];
}

function placeLine({ one, evidence, covers }: Spent<SignalRowOpen>, signal: string): Line {
  const why =
    evidence.says.length === 0
      ? `No link ${one.program.connection.words === '' ? '' : 'read '}there: chosen by tier and order`
      : evidence.says.join(', ');
  const first = one.verdict.marks.length === 0 ? '' : `. Confirm ${markedFacts(one.verdict.marks)} first`;
  const also = covers.length === 0 ? '' : `. It also covers ${covers.map((other) => other.row.name).join(', ')}`;
  return [signal, one.row.name, labelOf(one.verdict), `${why[0]?.toUpperCase()}${why.slice(1)}${also}${first}.`];
}

const inWords = ({ gold, silver, single }: SignalNumbers): string =>
  gold > 0 ? `${gold} gold and ${silver} silver` : single === 0 ? 'No signals' : `${single} signals`;

const regionLines = ({ regions }: SignalPlan): Line[] => [
  [
    'Region preference',
    '',
    '',
    'Programs outside a division you choose do not see it; how many you may choose this season was not found.',
  ],
  ...(regions.length === 0
    ? [
        note(
          'PROFILE names no tie to a place: without evidence, choose no region. Every program sees “No preference”; none sees a skipped question (AAMC, 2024 season).',
        ),
      ]
    : regions.map(
        ({ division, words, openThere }): Line => [
          'region',
          division,
          '',
          `Your tie: “${words}”. ${openThere} open ${openThere === 1 ? 'program' : 'programs'} on the list.`,
        ],
      )),
];
