/** What does a row answer to the four questions of realism, in the order in which the guide asks them? (G1.real.1 to G1.real.4) */
import type { Program } from '../../domain/program';
import type { RuleId } from '../../domain/ruleId';
import type { VisaDecision } from '../../domain/tier/visa';
import { showImgs, showScores, showShare, showVisa } from '../../show/cellText';

export interface RealismAnswer {
  readonly asks: string;
  /** What the cells say; 'not said' where they say nothing. */
  readonly says: string;
  readonly rule: RuleId;
}

/** @param visa Of this applicant at this program. */
export function fourQuestions(
  { share, imgs, connection, step2, mission, languages, visa: policy }: Program,
  visa: VisaDecision | null,
): RealismAnswer[] {
  const imgsSay = [
    ...(share === null ? [] : [`IMG share ${showShare(share)}`]),
    ...(imgs.says === 'not said' ? [] : [`considers IMGs: ${showImgs(imgs)}`]),
    ...(connection.sameSchool ? ['residents from your school or country'] : []),
  ];
  const patients = [
    ...(mission === null ? [] : [mission]),
    ...(languages.length === 0 ? [] : [`languages: ${languages.join(', ')}`]),
  ];
  return [
    { asks: 'Does it take IMGs routinely, some from your background?', says: joined(imgsSay), rule: 'G1.real.1' },
    { asks: 'Which scores does it report?', says: showScores(step2), rule: 'G1.real.2' },
    { asks: 'What are its mission and its patients?', says: joined(patients), rule: 'G1.real.3' },
    {
      asks: 'Which visas does it sponsor?',
      says: visa?.kind === 'notApplicable' ? 'you need none' : showVisa(policy),
      rule: 'G1.real.4',
    },
  ];
}

const joined = (parts: readonly string[]): string => (parts.length === 0 ? 'not said' : parts.join('; '));
