/** Where does a person look up whether a place has a program, and how does what they find get into its row? */
import type { FoundPlaces } from '../../../google/evidence/find';
import { ask } from '../server';
import { useAsk } from '../useAsk';
import { Action, Refused } from './controls';

/** Opened by the person alone: nothing of a sheet goes there but what they type, and the name in a search. */
const DIRECTORIES = [
  ['FREIDA (American Medical Association)', 'https://freida.ama-assn.org/'],
  ['ACGME, public program search', 'https://apps.acgme.org/ads/Public/Programs/Search'],
] as const;
const searchFor = (name: string): string =>
  `https://www.google.com/search?q=${encodeURIComponent(`${name} residency program graduate medical education`)}`;

export function LookUp(props: {
  readonly progress: FoundPlaces['progress'];
  readonly sheetId: number;
  readonly openPaste: () => void;
  readonly openPage: () => void;
}) {
  const { progress, sheetId, openPaste, openPage } = props;
  const selected = useAsk<null>();
  const select = (row: number, key: string): void => void selected.run(() => ask('selectRow', { sheetId, row, key }));
  return (
    <details open={progress.next.length > 0}>
      <summary>Look up the places you added</summary>
      {progress.next.length === 0 ? null : (
        <>
          <p>Next: does it have a program of its own? Which visas and cut-offs? Who trains there?</p>
          <ul class="plain">
            {progress.next.map(({ name, row, key }) => (
              <li key={row}>
                <button type="button" class="link" onClick={() => select(row, key)}>
                  {name}
                </button>
                <br />
                <Outside href={searchFor(name)}>Search for its residency page</Outside>
              </li>
            ))}
          </ul>
          <Refused refusal={selected.refusal} />
        </>
      )}
      <ul>
        {DIRECTORIES.map(([title, address]) => (
          <li key={address}>
            <Outside href={address}>{title}</Outside>
          </li>
        ))}
      </ul>
      <Action onClick={openPaste}>Paste a list you found there</Action>
      <Action onClick={openPage}>Fill the row from its web page</Action>
    </details>
  );
}

/** In a tab of its own, which learns nothing of this one. */
const Outside = ({ href, children }: { readonly href: string; readonly children: preact.ComponentChildren }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);
