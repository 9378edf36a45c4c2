/** Which places in the areas of the profile are not on the list yet, and how far are those verified that Find wrote there? */
import type { Profile } from '../../domain/profile';
import { type Discovery, discover } from '../../evidence/discover';
import { openPack } from '../../evidence/pack';
import { evidenceReader } from '../../evidence/rowEvidence';
import { namedIn } from '../../sheet/list/namedIn';
import { PLACE_NOTE, type PlacesToVerify, placesToVerify } from '../../sheet/list/placesToVerify';
import { isEmptyRow } from '../../sheet/list/programRows';
import { readProfileValues } from '../../sheet/profile/profileBlock';
import { profileOf, specialtiesIn } from '../../sheet/profile/profileOf';
import { cellCut } from '../../show/limits';
import { discoverTable } from '../../show/tables/discoverCells';
import { sayer } from '../../show/tables/evidenceCells';
import type { Asks } from '../contract/requests';
import { openBook } from '../workbook/openBook';
import { evidencePack } from './evidencePack';

export interface FoundPlaces {
  /** As asked, else as PROFILE says; '' where neither does. */
  readonly areas: string;
  readonly specialties: string;
  readonly places: readonly FoundPlace[];
  /** How many are not shown, and why; '' for none. */
  readonly note: string;
  readonly hasList: boolean;
  readonly sheetId: number;
  readonly progress: PlacesToVerify;
}

export interface FoundPlace {
  readonly name: string;
  readonly city: string;
  readonly state: string;
  /** What stands over the first of those that belong together, '' where all do. */
  readonly group: string;
  /** Residents, likelihood of a program of its own, filings that matter to this applicant: in words. */
  readonly facts: readonly string[];
  /** What is written into its row. */
  readonly notes: string;
  /** Its point on the map, '' where none is known. */
  readonly spot: string;
}

const NO_PROGRESS: PlacesToVerify = { verified: 0, of: 0, next: [] };
/** As many names as a person takes up next. */
const NEXT = 5;

export function find({ areas, specialties }: Asks['find']): FoundPlaces {
  const { profile, list, grid, sheet, settings } = openBook();
  const own = profile === null ? null : readProfileValues(profile.values);
  const isOwn = areas === undefined;
  const where = areas ?? own?.get('areas')?.facts.areas ?? '';
  const what = specialties ?? (isOwn ? own?.get('specialties')?.facts.specialties : '') ?? '';
  const top = list === null ? 0 : list.headerAt + list.headerRows;
  const rows = list === null ? [] : grid.slice(top);
  const progress = list === null ? NO_PROGRESS : placesToVerify(rows, list.columns);
  const shown = { areas: where, specialties: what, hasList: list !== null, sheetId: sheet.getSheetId() };
  const next = progress.next.slice(0, NEXT).map((one) => ({ ...one, row: one.row + top }));
  if (where === '') return { ...shown, places: [], note: '', progress: { ...progress, next } };
  const pack = openPack(evidencePack());
  const read = evidenceReader(pack, settings.confirmed);
  const columns = list?.columns ?? [];
  const listed = rows.filter((row) => !isEmptyRow(row, columns)).map((row) => read(namedIn(row, columns)));
  const wanted = specialtiesIn(what);
  const found = discover(pack, where, wanted, listed);
  const [, ...cells] = discoverTable(found, wanted.join(', '), sayer(pack));
  const isVisaWanted = own === null || wantsH1b(profileOf(own));
  return {
    ...shown,
    places: cells.flatMap(([name, city, , state, , residents, likely, filings, center, phone, , words], at) =>
      state === ''
        ? []
        : [
            {
              name: String(name),
              city: String(city),
              state: String(state),
              group: groupOf(found, at),
              facts: [
                residents === ''
                  ? `Teaching health center with a program of its own: ${center}`
                  : `About ${Math.round(Number(residents))} residents in all specialties. Own program: ${shortOf(likely)}.`,
                ...(isVisaWanted && found.places[at]?.filing !== undefined ? [`H-1B filings at this address: ${filings}`] : []),
              ],
              notes: cellCut([PLACE_NOTE, words, phone === '' ? '' : `Phone ${phone}.`].filter(Boolean).join(' ')),
              spot: found.places[at]?.facility.spot ?? '',
            },
          ],
    ),
    note: cellCut(String(cells.find(([, , , state]) => state === '')?.[0] ?? '')),
    progress: { ...progress, next },
  };
}

/** "Likely: 73% of …" is "likely": the pane says once what the percentages are. */
const shortOf = (likelihood: unknown): string => String(likelihood).replace(/:.*/, '').toLowerCase();

/** Whoever wants a J-1 or needs no visa has no use for filings. */
const wantsH1b = ({ workRight, visaWanted }: Profile): boolean =>
  (workRight === null || workRight === 'needs a visa') && visaWanted !== 'J-1';

function groupOf({ places, turns }: Discovery, at: number): string {
  const place = places[at];
  if (place === undefined) return '';
  const area = turns.length > 1 ? (turns[place.turn] ?? '') : '';
  const words = [area, place.isLarge ? '' : 'smaller hospitals'].filter(Boolean).join(': ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
