/** How were the texts read that are settled? Column by column, folded: most of it is right. */
import type { Requests } from '../../../google/server/answers';
import { count } from './controls';
import type { Text } from './TextRead';

export function SettledTexts(props: {
  readonly readings: Requests['readings']['answer'];
  readonly shown: (text: Text) => preact.ComponentChildren;
}) {
  const { known, moreKnown } = props.readings;
  if (known.length === 0) return null;
  const headers = [...new Set(known.map(({ header }) => header))];
  return (
    <>
      <h3>Settled</h3>
      {headers.map((header) => {
        const own = known.filter((text) => text.header === header);
        return (
          <details key={header}>
            <summary>
              {header} <small>{count(own.length, 'text')}</small>
            </summary>
            {own.map(props.shown)}
          </details>
        );
      })}
      {moreKnown === 0 ? null : <p>And {moreKnown} more.</p>}
    </>
  );
}
