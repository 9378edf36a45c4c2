/** What can be looked up beside the answer: the four questions, the guides' advice, how each cell was read? */
import type { Explanation } from './useExplained';

export function RowDetails({ realism, values, readings }: Pick<Explanation, 'realism' | 'values' | 'readings'>) {
  return (
    <>
      <details>
        <summary>How realistic, in four questions</summary>
        <ol>
          {realism.map(({ asks, says }) => (
            <li key={asks}>
              {asks} <strong>{says}</strong>
            </li>
          ))}
        </ol>
      </details>
      {values.length === 0 ? null : (
        <details>
          <summary>What the guides say about such a program</summary>
          <ul>
            {values.map(({ says, act, rules }) => (
              <li key={says}>
                {says} {act} <small>{rules.join(', ')}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>How each cell was read</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Your cell</th>
              <th scope="col">Read as</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ header, words, reading }) => (
              <tr key={header}>
                <td>
                  <small>{header}</small>
                  <br />
                  {words}
                </td>
                <td>{reading}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
