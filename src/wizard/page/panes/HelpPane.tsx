/** What do the tiers mean, what do they not, and where does the data go? */
import { TIERS } from '../../../domain/tiers';
import { GUIDES } from '../guides';
import { Sign } from '../parts/controls';

const MEANINGS = {
  Realistic: 'nothing known argues against an interview. It is no promise: most applications to such programs end without one.',
  Reach: 'possible with a link, a strong letter or luck.',
  'Ultra-reach': 'rarely opens for profiles like yours. Only a few of these.',
  Skip: 'the program’s own words close the door. The words are quoted: check that they still hold.',
} as const;

export function HelpPane() {
  return (
    <section aria-label="Help">
      <h2>What the tiers mean</h2>
      <dl>
        {TIERS.map((tier) => (
          <div key={tier}>
            <dt>
              <span class={`tier ${tier}`}>
                <Sign tier={tier} /> {tier}
              </span>
            </dt>
            <dd>{MEANINGS[tier]}</dd>
          </div>
        ))}
      </dl>
      <p>
        “(verify visa)” is added where you need a visa and the row says nothing of it; “(verify graduation)” where you graduated
        long ago and the row names no limit on years.
      </p>
      <h2>Who says so</h2>
      <p>
        Every reason names its source. “Your cell” quotes the words it was read from. “MatchSheet’s choice” is a number that no
        guide gives. G1 to G5 are five published guides for applicants with low scores; the word after the dot is the rule.
      </p>
      <ul>
        {GUIDES.map(({ id, name, writtenFor, address }) => (
          <li key={id}>
            {id}:{' '}
            <a href={address} target="_blank" rel="noreferrer">
              {name}
            </a>
            , for {writtenFor}
          </li>
        ))}
      </ul>
      <p>Every number can be changed in the Settings tab.</p>
      <h2>What MatchSheet writes</h2>
      <p>What you press for: columns right of your list, tabs of its own, cells you tick. “Undo” takes it back.</p>
      <h2>Where your data goes</h2>
      <p>Nowhere. MatchSheet reads this spreadsheet and has no server, no account and no network.</p>
      <h2>In formulas</h2>
      <p>
        Everything also works by formula, such as <code>=SCORE(A1:N; PROFILE)</code>.
      </p>
    </section>
  );
}
