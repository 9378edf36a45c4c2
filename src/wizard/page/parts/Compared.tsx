/** How do two programs stand beside each other? What differs in a table, what is alike in a line. */
import type { Requests } from '../../../google/server/answers';
import { TierBadge } from './controls';

type Explanation = Requests['explain']['answer'];

interface Line {
  readonly about: string;
  readonly one: string;
  readonly other: string;
}

const REASONS = 2;

function linesOf(one: Explanation, other: Explanation): Line[] {
  const headers = [...new Set([...one.readings, ...other.readings].map(({ header }) => header))];
  const read = ({ readings }: Explanation, header: string): string =>
    readings.find((reading) => reading.header === header)?.reading ?? 'not said';
  const why = ({ reasons }: Explanation): string =>
    reasons
      .slice(0, REASONS)
      .map(({ says }) => says)
      .join(' ');
  const asked = ({ questions }: Explanation): string => questions.join(' ') || 'nothing';
  return [
    { about: 'Why', one: why(one), other: why(other) },
    ...headers.map((about) => ({ about, one: read(one, about), other: read(other, about) })),
    { about: 'To ask', one: asked(one), other: asked(other) },
  ];
}

export function Compared({ one, other }: { readonly one: Explanation; readonly other: Explanation }) {
  const lines = linesOf(one, other);
  const alike = lines.filter((line) => line.one === line.other).map(({ about }) => about);
  return (
    <section aria-label="Side by side">
      <h2>Side by side</h2>
      <table class="compared">
        <thead>
          <tr>
            <td />
            <th scope="col">{one.name}</th>
            <th scope="col">{other.name}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Tier</th>
            <td>
              <TierBadge label={one.tier} />
            </td>
            <td>
              <TierBadge label={other.tier} />
            </td>
          </tr>
          {lines
            .filter((line) => line.one !== line.other)
            .map((line) => (
              <tr key={line.about}>
                <th scope="row">{line.about}</th>
                <td>{line.one}</td>
                <td>{line.other}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {alike.length === 0 ? null : <p>Alike: {alike.join(', ')}.</p>}
    </section>
  );
}
