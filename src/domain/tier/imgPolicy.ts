/** Does what a program says of IMGs stop this applicant? A limit to US citizens leaves them open, stops who needs a visa and is asked for a permanent resident. (ours.phrases.no, ours.imgs.if) */
import { finding } from '../finding';
import type { WorkRight } from '../profile';
import type { ImgPolicy } from '../program';
import { ask, type Eligibility, met, stop } from './eligibilityResult';

/** How an applicant stands to the policy; `decided` is in the program's hands. */
type Standing = 'open' | 'stopped' | 'asked' | 'decided';

export function standingOf({ says }: ImgPolicy, workRight: WorkRight | null): Standing {
  switch (says) {
    case 'yes':
    case 'not said':
      return 'open';
    case 'no':
      return 'stopped';
    case "at the program's discretion":
      return 'decided';
    case 'US-citizen IMGs only':
    case 'not non-US IMGs':
      return UNDER_CITIZENS[workRight ?? 'not said'];
  }
}

/** As long as the work right is not known, nobody can say whether the limit applies, so it counts as a condition. */
const UNDER_CITIZENS: Readonly<Record<WorkRight | 'not said', Standing>> = {
  citizen: 'open',
  'permanent resident': 'asked',
  'needs a visa': 'stopped',
  'other work permit': 'stopped',
  // Which work right it is, is asked once for the whole list.
  'no visa needed': 'open',
  'not said': 'decided',
};

export function checkImgs(imgs: ImgPolicy, workRight: WorkRight | null): Eligibility {
  const { words } = imgs;
  const standing = standingOf(imgs, workRight);
  if (standing === 'asked') return ask('IMG policy', `IMGs: does it consider permanent residents? It says “${words}”.`);
  if (standing !== 'stopped') return met;
  if (imgs.says === 'no') return stop(finding('imgs-not-considered', 'ours.phrases.no', { words }));
  const whom = imgs.says === 'not non-US IMGs' ? 'IMGs who are not US citizens are not' : 'among IMGs, only US citizens are';
  return stop(finding('imgs-citizens-only', 'ours.phrases.no', { whom, words }, ['work_right']));
}
