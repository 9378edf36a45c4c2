/** NEXT_STEPS: what does the applicant's own case come to, what is to be done this week, what is missing against the guides' targets, and is this the year? */
import { stepDomains } from '../planning/year/advice';
import { nextStepsOf } from '../planning/year/gaps';
import { WrongCall } from '../sheet/wrongCall';
import { showNextSteps } from '../show/tables/nextStepsTable';
import type { Help, Run } from './help';
import { judgeWithList, LIST_PARAMETER } from './listArgument';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const nextStepsHelp: Help = {
  summary:
    'What your case comes to and what to do this week; the six domains of your profile against the targets of each guide that covers you; whether Step 3 and this year are right, with reasons.',
  parameters: [
    PROFILE_PARAMETER,
    SETTINGS_PARAMETER,
    LIST_PARAMETER,
    {
      name: 'show',
      text: 'Optional, in any place after profile. "all" shows all advice; the name of a domain, such as "Letters", only its rows.',
      example: '"all"',
    },
  ],
  returns:
    'A table: Domain, Have, Target, Gap, Do, Rule. What matters now comes first, the rest is counted in one row. What PROFILE does not say is asked for, never taken for none.',
  examples: ['=NEXT_STEPS(PROFILE)', '=NEXT_STEPS(PROFILE, SETTINGS, A1:N)', '=NEXT_STEPS(PROFILE, "all")'],
};

/** A text is what to show; the blocks are PROFILE, the list and SETTINGS. */
export const runNextSteps: Run = ([profile, ...others]) => {
  const texts = others.filter((other) => typeof other === 'string');
  const blocks = others.filter((other) => typeof other !== 'string');
  return showNextSteps(nextStepsOf(judgeWithList([profile, ...blocks])), shownBy(texts));
};

function shownBy([show, ...more]: readonly string[]): 'first' | 'all' | { readonly domain: string } {
  if (show === undefined) return 'first';
  const named = show.trim().toLowerCase();
  if (named === 'all') return 'all';
  const known = stepDomains().find((domain) => domain.toLowerCase() === named);
  if (known === undefined || more.length > 0)
    throw new WrongCall(
      `show must be "all" or one of ${stepDomains()
        .map((domain) => `"${domain}"`)
        .join(', ')}`,
    );
  return { domain: known };
}
