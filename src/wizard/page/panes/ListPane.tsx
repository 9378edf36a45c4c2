/** How was each header of the list understood, and what if it was not? The applicant chooses, and the sheet remembers. */
import { useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import type { Overview, OverviewColumn } from '../../../google/server/overview';
import type { ProgramField } from '../../../reading/headers/programFields';
import { Action, count, OpenedHeading, Refused } from '../parts/controls';
import { FieldChoice } from '../parts/FieldChoice';
import { ask } from '../server';
import type { DoneHere } from '../start/useStart';
import { useAsk } from '../useAsk';

export function ListPane({ look, onDone }: { readonly look: Overview; readonly onDone: (done: DoneHere | null) => void }) {
  const [chosen, setChosen] = useState<Readonly<Record<string, ProgramField | 'other'>>>({});
  const saving = useAsk<Requests['teach']['answer']>();
  const { list, sheetId } = look;
  if (list === null) return null;
  const changes = list.columns.filter(({ header, field }) => chosen[header] !== undefined && chosen[header] !== field);
  const save = async (): Promise<void> => {
    const teachings = changes.map(({ header }) => ({
      is: 'column' as const,
      header,
      field: chosen[header] ?? ('other' as const),
    }));
    const done = await saving.run(() => ask('teach', { sheetId, teachings }));
    if (done === null) return;
    const { undo } = done;
    onDone({
      says: `Saved as ${count(teachings.length, 'row')} of Settings.`,
      takeBack: () => ask('undoTeaching', { sheetId, undo }),
    });
  };
  const unread = list.columns.filter(({ field }) => field === 'other');
  const shown = (column: OverviewColumn) => (
    <Header
      key={column.header}
      column={column}
      chosen={chosen[column.header] ?? column.field}
      onChoose={(field) => setChosen({ ...chosen, [column.header]: field })}
    />
  );
  return (
    <section aria-label="Your list">
      <OpenedHeading>How your headers were read</OpenedHeading>
      <p>
        {list.rows} rows on the tab “{look.tab}”. A header that is wrong here makes its whole column wrong: correct it, and the
        sheet remembers.
      </p>
      <h3>Not read, left alone</h3>
      {unread.length === 0 ? <p>None: every filled header was understood.</p> : unread.map(shown)}
      <h3>Read</h3>
      {list.columns.filter(({ field }) => field !== 'other').map(shown)}
      <div class="bottom">
        <Action
          isPrimary
          isBusy={saving.isBusy}
          busyText="Saving…"
          onClick={() => (changes.length === 0 ? onDone(null) : void save())}
        >
          {changes.length === 0
            ? 'All right as it is'
            : `Save ${changes.length} ${changes.length === 1 ? 'correction' : 'corrections'}`}
        </Action>
        <Refused refusal={saving.refusal} />
      </div>
    </section>
  );
}

/** One header, what it is taken for, and a cell to judge by. */
function Header(props: {
  readonly column: OverviewColumn;
  readonly chosen: string;
  readonly onChoose: (field: ProgramField | 'other') => void;
}) {
  const { header, filled, example, isBeyond, isRepeated } = props.column;
  const id = `header-${header}`;
  return (
    <div class="question">
      <label for={id}>{header}</label>
      <FieldChoice id={id} field={props.chosen} choose={props.onChoose} />
      <small>
        {count(filled, 'filled cell')}
        {example === '' ? '' : `, such as “${example}”`}
        {isBeyond ? '. It is to the right of MatchSheet’s columns, where nothing is read: move it to their left.' : ''}
        {isRepeated ? '. Another column says the same and is read: keep only one.' : ''}
      </small>
    </div>
  );
}
