/** Which targets are missing in the same way? Guides that ask alike share one line, each with its id. */
import type { ProfileGap } from '../../domain/season/nextSteps';

/** Of one domain, with the same there and the same missing; what only the applicant can judge stays apart. */
const isSame = (one: ProfileGap, other: ProfileGap): boolean =>
  one === other ||
  (one.domain === other.domain &&
    one.have === other.have &&
    one.gap === other.gap &&
    one.state === other.state &&
    one.state !== 'to judge yourself');

export function sameGaps(gaps: readonly ProfileGap[]): ProfileGap[] {
  const firsts = gaps.filter((gap, at) => gaps.findIndex((one) => isSame(one, gap)) === at);
  return firsts.map((first) => {
    const same = gaps.filter((gap) => isSame(gap, first));
    const joined = (of: (gap: ProfileGap) => string, by: string): string =>
      [...new Set(same.map(of))].filter((part) => part !== '').join(by);
    return {
      ...first,
      asks: joined(({ asks }) => asks, '; '),
      act: joined(({ act }) => act, '. '),
      rule: joined(({ rule }) => rule, ', '),
    };
  });
}
