/** How is one filled cell replaced? The button names its old words and the new ones. */
import type { PageRead } from '../../../google/rows/readPage';
import { Action } from '../parts/controls';
import { FillingDone } from './FillingDone';
import { useFilling } from './useFilling';

type Props = { readonly fact: PageRead['facts'][number]; readonly page: PageRead; readonly source: string };

export function ReplaceCell({ fact, page, source }: Props) {
  const filling = useFilling(page, source);
  const { field, value, words, there, header } = fact;
  return (
    <>
      {filling.answer !== null ? null : (
        <Action isBusy={filling.isBusy} busyText="Writing…" onClick={() => filling.fill([{ field, value, words, over: there }])}>
          In {header}, row {page.row}: “{value}” instead of “{there}”
        </Action>
      )}
      <FillingDone
        filling={filling}
        done={filling.answer?.filled.length ? `${header} now says “${value}”; your words are in its note.` : ''}
      />
    </>
  );
}
