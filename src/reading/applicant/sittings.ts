/** Which sittings of one exam do the words tell of, oldest first? */
import { FAIL, PASS } from './passOrFail';
import { timesIn } from './sittingCounts';
import { inOrder } from './sittingOrder';

interface Sitting {
  score: number | null;
  outcome: 'pass' | 'fail' | null;
  times: number;
}

/** @param words Folded, with arrows as "→". */
export function sittingsIn(words: string): Sitting[] {
  const sittings: Sitting[] = [];
  for (const clause of inOrder(words)) {
    let open: Sitting | null = null;
    for (const told of toldIn(clause)) {
      const before = sittings[sittings.length - 1];
      if (open === null && before !== undefined && goesOn(before, told)) open = before;
      // "Passed ✓": one pass said twice.
      if (told.outcome === 'pass' && before?.outcome === 'pass') continue;
      if (open === null || (told.score !== null ? open.score !== null : open.outcome !== null)) {
        open = { score: null, outcome: null, times: 1 };
        sittings.push(open);
      }
      if (told.score !== null) open.score = told.score;
      else open.outcome = told.outcome;
    }
    if (open?.outcome === 'fail') open.times = timesIn(clause);
  }
  return sittings;
}

/** One word of a clause: a score, or how it ended. */
type Told = Pick<Sitting, 'score' | 'outcome'>;

/** "Passed 2nd time, 201": the score of the pass before it, or the pass of the score. */
const goesOn = (before: Sitting, { score, outcome }: Told): boolean =>
  before.outcome !== 'fail' && (score === null ? before.outcome === null && outcome === 'pass' : before.score === null);

function toldIn(clause: string): Told[] {
  const events = [...clause.matchAll(FAIL), ...clause.matchAll(PASS), ...clause.matchAll(/(?<!\d)[123]\d\d(?!\d)/g)].sort(
    (one, other) => one.index - other.index,
  );
  return events.flatMap(({ 0: word, index }): Told[] => {
    const score = /^\d/.test(word) ? Number(word) : null;
    if (score !== null) return score < 150 || score > 300 ? [] : [{ score, outcome: null }];
    if (clause.slice(index).search(FAIL) === 0) return [{ score, outcome: 'fail' }];
    // The "passed" of "not passed".
    const isWithin = events.some((other) => other.index < index && other.index + other[0].length > index);
    return isWithin ? [] : [{ score, outcome: 'pass' }];
  });
}
