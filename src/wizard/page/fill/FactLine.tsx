/** What does the page say of one field, in which words, and what would it do to the tier and to the cell? */
import type { PageRead } from '../../../google/rows/readPage';
import { FIELD_NAMES } from '../../steps/fieldNames';
import { quoted } from '../parts/TextRead';
import { ReplaceCell } from './ReplaceCell';

type Fact = PageRead['facts'][number];

interface Ticking {
  readonly fact: Fact;
  readonly isTicked: boolean;
  readonly isDone: boolean;
  readonly onToggle: () => void;
}

export function FactLine({ page, source, ...ticking }: Ticking & { readonly page: PageRead; readonly source: string }) {
  const { fact } = ticking;
  return (
    <div class="fact">
      <FactTick {...ticking} />
      <blockquote>“{fact.words}”</blockquote>
      <FactEffect fact={fact} tier={page.tier} />
      {fact.mayReplace ? <ReplaceCell fact={fact} page={page} source={source} /> : null}
    </div>
  );
}

function FactTick(props: Ticking) {
  const { field, header, reading, there } = props.fact;
  const isOpen = header !== null && there === '';
  const says = (
    <>
      <strong>{header ?? FIELD_NAMES[field]}</strong>: {reading}
    </>
  );
  return isOpen ? (
    <label>
      <input type="checkbox" disabled={props.isDone} checked={props.isTicked} onChange={props.onToggle} /> {says}
    </label>
  ) : (
    <p>{says}</p>
  );
}

/** What the fact would do to the tier, and what stands in its cell. */
function FactEffect({
  fact: { header, there, value, tier, mayReplace },
  tier: now,
}: {
  readonly fact: Fact;
  readonly tier: string | null;
}) {
  const effect = tier === null || now === null ? '' : tier === now ? 'The tier does not change.' : `That makes the tier ${tier}.`;
  const cell =
    header === null
      ? 'Your list has no column for this.'
      : there === ''
        ? ''
        : there === value
          ? 'Your cell already says so.'
          : mayReplace
            ? `Your cell says ${quoted(there, 60)}.`
            : `Your cell says ${quoted(there, 60)} and stays.`;
  return (
    <small>
      {effect} {cell}
    </small>
  );
}
