/** Which single fact would change the tier? What would help comes first. */
import { TierBadge } from '../parts/controls';
import { helpOrHurt } from './helpOrHurt';
import type { Explanation } from './useExplained';

export function Changes({ tier, changes }: Pick<Explanation, 'tier' | 'changes'>) {
  const { helps, hurts } = helpOrHurt(tier, changes);
  return (
    <>
      <h3>What would help</h3>
      {helps.length === 0 ? <p>No single fact would.</p> : <Ifs changes={helps} />}
      {hurts.length === 0 ? null : (
        <>
          <h3>What would hurt</h3>
          <Ifs changes={hurts} />
        </>
      )}
    </>
  );
}

const Ifs = ({ changes }: Pick<Explanation, 'changes'>) => (
  <ul class="plain">
    {changes.map((change) => (
      <li key={change.if}>
        If {change.if}: <TierBadge label={change.tier} />
      </li>
    ))}
  </ul>
);
