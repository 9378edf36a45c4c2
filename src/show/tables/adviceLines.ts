/** How is advice shown: one line a piece, the rest folded into one line that says how to get it, and what waits for an answer? */
import type { AdviceGiven, AdviceSaid } from '../../domain/advice/advice';

/** Domain, have, target, gap, do, rule: as the other lines of the next steps. */
interface AdviceLine {
  readonly domain: string;
  readonly have: string;
  readonly target: string;
  readonly gap: string;
  readonly act: string;
  readonly rule: string;
}

export const adviceLine = ({ group, have, says, act, rules }: AdviceSaid): AdviceLine => ({
  domain: group,
  have,
  target: says,
  gap: '',
  act,
  rule: rules.join(', '),
});

/** All of it, what matters now first, then what it waits for. */
export const adviceLines = ({ now, more, waiting }: AdviceGiven): AdviceLine[] => [
  ...[...now, ...more].map(adviceLine),
  ...waitingLines(waiting),
];

/** Groups with their counts: "Letters 4". */
export function foldedLines({ more, waiting }: AdviceGiven): AdviceLine[] {
  const groups = [...new Set(more.map(({ group }) => group))];
  const counted = groups.map((group) => `${group} ${more.filter((row) => row.group === group).length}`).join(', ');
  return [
    ...(more.length === 0
      ? []
      : [told('More', `${more.length} more: ${counted}. Add "all" to the formula, or one name, such as "${groups.at(0)}".`)]),
    ...waitingLines(waiting),
  ];
}

const ASKED = 4;

/** What stays unsaid because PROFILE or the list does not tell. */
export const waitingLines = ({ count, asks }: AdviceGiven['waiting']): AdviceLine[] =>
  count === 0
    ? []
    : [
        told(
          'Not said',
          `${count} more ${count === 1 ? 'piece' : 'pieces'} of advice depend${count === 1 ? 's' : ''} on what PROFILE does not say: ${asks.slice(0, ASKED).join(', ')}${asks.length > ASKED ? ' …' : ''}.`,
        ),
      ];

const told = (domain: string, act: string): AdviceLine => ({ domain, have: '', target: '', gap: '', act, rule: '' });
