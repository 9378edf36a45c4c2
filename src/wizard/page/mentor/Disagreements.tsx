/** Where do mentor and rules differ, and whom does the applicant follow? */
import { TickRows } from '../parts/TickRows';
import { ask, today } from '../server';

export const Disagreements = () => (
  <TickRows
    title="Where you disagree"
    look={{
      words: 'Compare the tiers',
      busy: 'Comparing…',
      asks: () => ask('disagreements', { today: today() }),
    }}
    none="Your mentor’s tiers are the same as the rules’."
    legend={(count) => `${count} ${count === 1 ? 'program' : 'programs'}; tick where you follow your mentor`}
    shows={({ program, says, note, used }) => (
      <>
        <strong>{program}</strong>: {says}. {note} {used === '' ? null : <small>You use: {used}</small>}
      </>
    )}
    write={{ words: 'Use the mentor’s tier', busy: 'Writing…', asks: (chosen) => ask('applyTiers', chosen) }}
    told="Written under “Tier to use” with your mentor’s words. The shortlist, the balance and what to verify follow it; the computed tier stays as it is."
    takeBack={{ words: 'Undo', asks: (undo) => ask('undoTiers', { undo }) }}
  />
);
