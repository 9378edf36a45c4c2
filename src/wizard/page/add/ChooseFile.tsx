/** Which file is chosen, and which of its tabs hold a list? What the file holds beside words is told before anything is added. */
import type { ExcelTab } from '../../steps/excel/excelTabs';
import { hasHeadings } from '../../steps/pastedPrograms';
import { type FileRead, readFile } from '../file/readFile';
import { count, Refused } from '../parts/controls';
import { type Asking, useAsk } from '../useAsk';

/** Tabs of an Excel file that may be added, and those that are. */
export interface ChosenTabs {
  readonly file: string;
  readonly tabs: readonly ExcelTab[];
  readonly picked: readonly ExcelTab[];
}

export function ChooseFile(props: {
  readonly chosen: ChosenTabs | null;
  readonly onText: (text: string) => void;
  readonly onTabs: (chosen: ChosenTabs | null) => void;
}) {
  const { chosen, onText, onTabs } = props;
  const read: Asking<FileRead> = useAsk<FileRead>();
  const choose = async (file: File): Promise<void> => {
    onTabs(null);
    const found = await read.run(() => readFile(file));
    if (found?.is === 'text') onText(found.text);
    if (found?.is !== 'tabs') return;
    const lists = found.tabs.filter(({ rows }) => hasHeadings(rows));
    const tabs = lists.length === 0 ? found.tabs : lists;
    onTabs({ file: file.name, tabs, picked: [fullest(tabs)] });
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
      {chosen === null ? null : <Tabs chosen={chosen} onTabs={onTabs} />}
    </>
  );
}

function Tabs({ chosen, onTabs }: { readonly chosen: ChosenTabs; readonly onTabs: (chosen: ChosenTabs) => void }) {
  const { file, tabs, picked } = chosen;
  const sum = (of: 'links' | 'comments' | 'unsolved'): number => picked.reduce((before, tab) => before + tab[of], 0);
  const left = [
    sum('links') === 0 ? '' : `${count(sum('links'), 'link')} behind words`,
    sum('comments') === 0 ? '' : count(sum('comments'), 'comment'),
  ].filter(Boolean);
  const toggle = (tab: ExcelTab): void =>
    onTabs({ ...chosen, picked: tabs.filter((one) => (one === tab ? !picked.includes(one) : picked.includes(one))) });
  return (
    <>
      <fieldset>
        <legend>Which tabs of “{file}”?</legend>
        {tabs.map((tab) => (
          <label class="choice" key={tab.name}>
            <input type="checkbox" checked={picked.includes(tab)} onChange={() => toggle(tab)} /> {tab.name} (
            {count(tab.rows.length, 'filled row')}
            {tab.isHidden ? ', hidden' : ''})
          </label>
        ))}
      </fieldset>
      {left.length === 0 ? null : <p class="told">Only what the cells say is added: {left.join(' and ')} stay in the file.</p>}
      {sum('unsolved') === 0 ? null : (
        <p class="told">
          {count(sum('unsolved'), 'cell')} hold formulas without a result, and would be blank: open the file in Excel, save it,
          and choose it again.
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
