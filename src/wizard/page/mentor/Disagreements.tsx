/** Where do mentor and rules differ, and whom does the applicant follow? */
import { TickRows } from '../parts/TickRows';
import { ask, today } from '../server';

export const Disagreements = () => (
  <TickRows
    title="Where you differ"
    look={{
      words: 'Compare her tiers with mine',
      busy: 'Comparing…',
      asks: () => ask('disagreements', { today: today() }),
    }}
    none="She names no other tier than the rules do."
    legend={(count) => `${count} ${count === 1 ? 'program' : 'programs'}; tick whose tier of hers you use`}
    shows={({ program, says, note, used }) => (
      <>
        <strong>{program}</strong>: {says}. {note} {used === '' ? null : <small>You use: {used}</small>}
      </>
    )}
    write={{ words: 'Use her tier', busy: 'Writing…', asks: (chosen) => ask('applyTiers', chosen) }}
    told="Written under “Tier to use” with her words. The shortlist, the balance and what to verify follow it; the computed tier stays as it is."
    takeBack={{ words: 'Take her tiers back', asks: (undo) => ask('undoTiers', { undo }) }}
  />
);
