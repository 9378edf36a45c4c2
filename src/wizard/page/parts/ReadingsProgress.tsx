/** How many texts of the list are settled, and what is there to do with the others? */
import type { Requests } from '../../../google/server/answers';
import { count } from './controls';

export function ReadingsProgress({ readings: { texts, settled, open } }: { readonly readings: Requests['readings']['answer'] }) {
  if (texts === 0) return <p>No cell is filled yet in a column that MatchSheet reads. Fill a few, then look again.</p>;
  const says = `${settled} of ${count(texts, 'text')} settled`;
  return (
    <>
      <div class="progress">
        <progress value={settled} max={texts} aria-label={says} />
        <span>{says}</span>
      </div>
      <p>
        {open.length === 0
          ? 'Every text in your list is understood. See below how each was read.'
          : 'Only you can say what these mean. Say it once: the sheet remembers, and every cell with the same text is read that way.'}{' '}
        Press a text to see its first cell.
      </p>
    </>
  );
}
