/** How does the table of advice, which is kept as text, become rows? */
import type { Advice, AdviceTime } from './advice';

const TIMES: readonly AdviceTime[] = ['build', 'list', 'signals', 'write', 'meet', 'rank'];

/**
 * One line a row: weight, time, conditions, group, rules, what is said, what to do; `|` between them, `; ` between conditions, `, ` between rules, `@` before the condition of one rule.
 * @throws Error naming a line that is no row.
 */
export const parseAdvice = (text: string): Advice[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [weight, time, when = '', group, rules = '', says, act] = line.split('|');
      const known = TIMES.find((one) => one === time);
      if (known === undefined || group === undefined || says === undefined || act === undefined)
        throw new Error(`no row of advice: ${line}`);
      return {
        weight: Number(weight),
        time: known,
        when: when === '' ? [] : when.split('; '),
        group,
        rules: rules.split(', ').map((rule) => {
          const [id = '', condition = ''] = rule.split('@');
          return { id, when: condition };
        }),
        says,
        act,
      };
    });
