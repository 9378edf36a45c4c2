/** Which places could be on the list? Found in the public record, ticked, written as rows to verify, then looked up one by one. */
import { useEffect, useState } from 'preact/hooks';
import type { AddedRows } from '../../../google/rows/addRows';
import type { Requests } from '../../../google/server/answers';
import { Announced, count, focusTitle, Refused } from '../parts/controls';
import { LookUp } from '../parts/LookUp';
import { PlacesFound } from '../parts/PlacesFound';
import { RecordOfList } from '../parts/RecordOfList';
import { TakeBack } from '../parts/TakeBack';
import { TextField } from '../parts/TextField';
import { ask } from '../server';
import { useAsk } from '../useAsk';
import { AddPane } from './AddPane';
import { PagePane } from './PagePane';

type Found = Requests['find']['answer'];
type Part = 'places' | 'paste' | 'page';

const HEADERS = ['Program', 'Specialty', 'City', 'State', 'Notes'];

export function FindPane() {
  const [part, setPart] = useState<Part>('places');
  const [areas, setAreas] = useState('');
  const [specialties, setSpecialties] = useState('');
  const found = useAsk<Found>();
  const added = useAsk<AddedRows>();
  const undone = useAsk<boolean>();
  const look = (wanted: Requests['find']['ask']): void =>
    void found
      .run(() => ask('find', wanted))
      .then((answer) => {
        if (answer === null) return;
        setAreas(answer.areas);
        setSpecialties(answer.specialties);
      });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(() => look({}), []);
  const again = (): void => look(areas.trim() === '' ? {} : { areas, specialties });
  const back = (): void => {
    setPart('places');
    focusTitle();
    again();
  };
  if (part === 'paste') return <AddPane onDone={back} />;
  if (part === 'page') return <PagePane onDone={back} />;
  const { answer } = found;
  const add = (notes: readonly (readonly string[])[]): void => {
    undone.forget();
    void added
      .run(async () => {
        const rows = [HEADERS, ...notes.map((row) => [...row])];
        const sheetId = answer?.hasList === false ? null : (await ask('previewRows', { rows })).sheetId;
        return ask('addRows', { rows, sheetId });
      })
      .then((isDone) => isDone !== null && again());
  };
  const undo = added.answer?.undo ?? null;
  return (
    <section aria-label="Find programs">
      <p>
        Hospitals and teaching health centers that train residents, from government records. Tick the ones you like, then look up
        whether each has a program and what it asks for.
      </p>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          added.forget();
          again();
        }}
      >
        <TextField id="areas" label="Areas" value={areas} setValue={setAreas} example="Southern California, then anywhere" />
        <TextField
          id="specialties"
          label="Specialties"
          value={specialties}
          setValue={setSpecialties}
          example="Internal Medicine"
        />
        <button type="submit" class="primary">
          Find places
        </button>
      </form>
      <Refused refusal={found.refusal} />
      <Announced>
        {found.isBusy && answer === null ? <p>Reading the record…</p> : null}
        {answer !== null && answer.progress.of > 0 ? (
          <p>
            <strong>
              {answer.progress.verified} of {count(answer.progress.of, 'place')} verified.
            </strong>
          </p>
        ) : null}
        {added.answer === null ? null : <p>{undone.isAnswered ? 'Taken back.' : addedSays(added.answer)}</p>}
      </Announced>
      <Refused refusal={added.refusal} />
      {undo === null || undone.isAnswered ? null : (
        <TakeBack undone={undone} take={() => ask('undoRows', { undo })} onDone={again} />
      )}
      <Refused refusal={undone.refusal} />
      {answer === null || (answer.progress.of === 0 && !answer.hasList) ? null : (
        <LookUp
          progress={answer.progress}
          sheetId={answer.sheetId}
          openPaste={() => setPart('paste')}
          openPage={() => setPart('page')}
        />
      )}
      {answer === null || answer.areas === '' ? null : (
        <PlacesFound
          key={answer.places.map(({ name, city }) => name + city).join()}
          found={answer}
          isBusy={added.isBusy}
          add={(places) => add(places.map(({ name, city, state, notes }) => [name, firstOf(specialties), city, state, notes]))}
        />
      )}
      {answer?.hasList ? <RecordOfList /> : null}
    </section>
  );
}

/** A row is of one specialty. */
const firstOf = (specialties: string): string => (specialties.split(/[,;]| then /)[0] ?? '').trim();

const addedSays = ({ names, tab, unplaced }: AddedRows): string =>
  `${count(names.length, 'place')} added to “${tab}” to verify.${unplaced.length === 0 ? '' : ` Your list has no column for: ${unplaced.join(', ')}.`}`;
