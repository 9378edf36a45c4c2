/** Which file is chosen, and which of its tabs? What the file holds beside words is told before anything is added. */
import type { ExcelTab } from '../../steps/excel/excelTabs';
import { type FileRead, readFile } from '../file/readFile';
import { type Asking, useAsk } from '../useAsk';
import { count, Refused } from './parts';

/** Tabs of an Excel file, and the one that is meant. */
export interface ChosenTab {
  readonly file: string;
  readonly tabs: readonly ExcelTab[];
  readonly tab: ExcelTab;
}

export function ChooseFile(props: {
  readonly chosen: ChosenTab | null;
  readonly onText: (text: string) => void;
  readonly onTab: (chosen: ChosenTab | null) => void;
}) {
  const { chosen, onText, onTab } = props;
  const read: Asking<FileRead> = useAsk<FileRead>();
  const choose = async (file: File): Promise<void> => {
    onTab(null);
    const found = await read.run(() => readFile(file));
    if (found?.is === 'text') onText(found.text);
    if (found?.is === 'tabs') onTab({ file: file.name, tabs: found.tabs, tab: fullest(found.tabs) });
  };
  return (
    <>
      <label for="file">Or a file: Excel (.xlsx) or .csv</label>
      <input
        id="file"
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        // The same file may be chosen again, once it was saved anew.
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void choose(file);
        }}
      />
      <div role="status">{read.isBusy ? <p>Reading the file…</p> : null}</div>
      <Refused refusal={read.refusal} />
      {chosen === null ? null : <Tabs chosen={chosen} onTab={onTab} />}
    </>
  );
}

function Tabs({ chosen, onTab }: { readonly chosen: ChosenTab; readonly onTab: (chosen: ChosenTab) => void }) {
  const { file, tabs, tab } = chosen;
  const left = [
    tab.links === 0 ? '' : `${count(tab.links, 'link')} behind words`,
    tab.comments === 0 ? '' : count(tab.comments, 'comment'),
  ].filter(Boolean);
  return (
    <>
      {tabs.length === 1 ? (
        <p>
          “{file}”: {count(tab.rows.length, 'filled row')}.
        </p>
      ) : (
        <>
          <label for="tab">Which tab of “{file}”?</label>
          <select
            id="tab"
            value={tabs.indexOf(tab)}
            onChange={({ currentTarget }) => onTab({ ...chosen, tab: tabs[Number(currentTarget.value)] ?? tab })}
          >
            {tabs.map((one, at) => (
              <option key={one.name} value={at}>
                {one.name} ({count(one.rows.length, 'filled row')}
                {one.isHidden ? ', hidden' : ''})
              </option>
            ))}
          </select>
        </>
      )}
      {left.length === 0 ? null : <p class="told">Only what the cells say is added: {left.join(' and ')} stay in the file.</p>}
      {tab.unsolved === 0 ? null : (
        <p class="told">
          {count(tab.unsolved, 'cell')} of this tab hold formulas without a result, and would be blank: open the file in Excel,
          save it, and choose it again.
        </p>
      )}
    </>
  );
}

/** Most lists are the largest tab of their file, and none is hidden on purpose. */
const fullest = (tabs: readonly ExcelTab[]): ExcelTab => {
  const size = ({ rows, isHidden }: ExcelTab): number => (isHidden ? 0 : rows.length);
  return tabs.reduce((one, other) => (size(other) > size(one) ? other : one));
};
