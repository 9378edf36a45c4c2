/** What does the list hold that advice hangs on: kinds of program, and the size and place of what is open? */
import { type AdviceCase, words } from '../../domain/advice/advice';
import { filledRows, type Judged } from '../../domain/list/judgedList';
import type { Program } from '../../domain/program';
import { isOut } from '../judged/offered';
import { isBeside } from '../judged/rowSpecialty';

/** From so many residents a program is large. (ours: G4.size gives no number) */
const LARGE = 60;
/** From so many rows a list says where it is. */
const ENOUGH = 5;
const MOST = 0.9;

/** Not Skip, not at its end without a place, and of a specialty that PROFILE names or that was applied in. */
export const openPrograms = (judged: Judged): Program[] =>
  filledRows(judged)
    .filter((row) => row.judgement.verdict.tier !== 'Skip' && !isOut(row) && !isBeside(row, judged.profile))
    .map(({ judgement }) => judgement.program);

/** How a kind is told, and which programs are of it. */
const KINDS: readonly (readonly [kind: string, told: string, is: (program: Program) => boolean])[] = [
  ['county', 'county or safety-net', ({ kind }) => kind.kind === 'county'],
  ['FQHC', 'health center', ({ kind }) => kind.kind === 'FQHC'],
  ['hybrid', 'community with a university behind it', ({ kind }) => kind.kind === 'hybrid'],
  ['community', 'community', ({ kind }) => kind.kind === 'community'],
  ['university', 'university', ({ kind }) => kind.kind === 'university'],
  ['flagship', 'academic flagship', ({ kind }) => kind.kind === 'flagship'],
  ['new', 'new', ({ kind }) => kind.isNew],
  ['mission', 'with a mission of service', ({ mission }) => mission !== null],
  ['large', `with ${LARGE} residents or more`, ({ residents }) => (residents ?? 0) >= LARGE],
  ['linked', 'with a link of yours', ({ connection }) => connection.rotated || connection.letter || connection.contact],
];

export function listFacts(judged: Judged): AdviceCase['facts'] {
  const open = openPrograms(judged);
  const hasList = judged.rows.length > 0;
  return {
    kind: words(hasList ? kindsOf(open) : null, 'your list'),
    only: words(onlyIn(judged, open), '“Target areas”'),
  };
}

const kindsOf = (open: readonly Program[]): Record<string, string> =>
  Object.fromEntries(
    KINDS.flatMap(([kind, told, is]) => {
      const count = open.filter(is).length;
      return count === 0 ? [] : [[kind, `${count} ${count === 1 ? 'program' : 'programs'}: ${told}`]];
    }),
  );

/** One state, California, holds all: by the list, and before there is one by the targets. */
function onlyIn({ profile: { targets } }: Judged, open: readonly Program[]): Record<string, string> | null {
  const placed = open.filter(({ place }) => place.state !== null);
  if (placed.length >= ENOUGH) {
    const count = placed.filter(({ place }) => place.state === 'CA').length;
    return count >= MOST * placed.length ? { California: `${count} of ${placed.length} programs in California` } : {};
  }
  if (targets.length === 0) return null;
  const isCalifornian = targets.every(
    ({ areas, counties, states }) =>
      areas.length + counties.length > 0 || (states.length > 0 && states.every((state) => state === 'CA')),
  );
  return isCalifornian ? { California: 'targets in California alone' } : {};
}
