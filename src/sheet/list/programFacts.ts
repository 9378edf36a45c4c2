/** What does one row say of its program? Each distinct text is read once per call. */
import { PROGRESS_OF } from '../../domain/applicationStatus';
import type { RowNotes } from '../../domain/list/judgedList';
import type { Profile } from '../../domain/profile';
import { type AttemptPolicy, type Connection, hasLink, type Place, type Program } from '../../domain/program';
import type { ProgramField } from '../../reading/headers/programFields';
import { NO_CONNECTION, plainLink, readConnection, readsInterviewed } from '../../reading/program/connection';
import { readLanguages, readMission } from '../../reading/program/mission';
import { readPlace } from '../../reading/program/place';
import { saysLeftMatch } from '../../reading/program/status/leftMatch';
import { readTrack } from '../../reading/program/track';
import type { Cell } from '../../reading/text/cellText';
import { cut, LONGEST_NAME } from '../../show/limits';
import { kindWithName, visaOf, withTypical } from '../cellFacts';
import type { ReadAs } from '../cellReader';
import { columnReaders } from '../columnReaders';
import { type FieldReading, taughtIn, unreadOf } from '../unread';
import type { Column } from './programsBlock';
import { MAY_TELL, RowCells } from './rowCells';
import { notesOf } from './rowNotes';
import { residentsOf, shareOf } from './rowShare';
import { rowStatus } from './rowStatus';

/** A number alone under a score is a score of some kind, and no count of attempts; of two scores ("230 with fails, 220 without") attempts only choose one. */
const limits = ({ strength, words }: AttemptPolicy): boolean =>
  (strength === 'required' || strength === 'preferred') && /\p{L}{3}/u.test(words) && !TWO_SCORES.test(words);
const TWO_SCORES = /\b[12]\d\d\b.*(?:\bw\/|\bwith|\bif\b).*\b[12]\d\d\b|\b[12]\d\d\b\W*or\b/is;

/** Of a column of several topics only what is left over is told; its facts are told by their fields. */
const NOTHING_LEFT = { policy: null, isTaught: false, taught: [] };

/** Where the column of connections says nothing: in the applicant's notes, or beside the name of a contact. */
function linkIn(cells: RowCells, row: readonly unknown[]): Connection {
  const links = MAY_TELL.map((field) => cells.meaningOf('link', cells.cell(row, field), NO_CONNECTION, plainLink));
  return links.find(hasLink) ?? NO_CONNECTION;
}

/** Reads rows of one block; keeps what each text meant for as long as the call lasts. */
export class ProgramReader {
  private readonly cells: RowCells;
  private readonly columns: ReturnType<typeof columnReaders>;

  constructor(
    columns: readonly Column[],
    private readonly readAs: ReadAs,
    /** By Today an interview is over or still to come; what is dated before the season is of an earlier one. */
    private readonly when: Pick<Profile, 'today' | 'season'> = { today: null, season: null },
  ) {
    this.cells = new RowCells(columns, readAs);
    this.columns = columnReaders(
      (row, field) => this.cells.cell(row, field),
      (field) => this.cells.header(field),
      readAs,
      when.season ?? undefined,
    );
  }

  nameOf(row: readonly unknown[]): string {
    const name =
      this.cells.text(row, 'program') ||
      this.cells.text(row, 'institution') ||
      this.cells.text(row, 'acgme_id') ||
      this.cells.text(row, 'nrmp_code');
    return cut(name, LONGEST_NAME);
  }

  notesOf(row: readonly unknown[]): RowNotes {
    return notesOf(this.cells, row, this.when.season);
  }

  programOf(row: readonly unknown[]): Program {
    const { cells, readAs } = this;
    const read = this.readingsOf(row);
    const facts = this.factsOf(row, read);
    const readings = fieldReadings(read, facts);
    return {
      ...facts,
      unread: unreadOf((field) => cells.cell(row, field), readings, readAs.taught.words),
      taught: taughtIn(readings),
    };
  }

  /** What each column of policies says in the row. */
  private readingsOf(row: readonly unknown[]) {
    const { columns } = this;
    return {
      visa: columns.visa(row),
      j1: columns.j1(row),
      h1b: columns.h1b(row),
      imgs: columns.imgs(row),
      step1: columns.step1(row),
      step2: columns.step2(row),
      typical: columns.step2Typical(row),
      attempts: columns.attempts(row),
      /** Limits of attempts that the cells of the scores name. */
      besideScores: [columns.attemptsAtStep1(row).policy, columns.attemptsAtStep2(row).policy] as const,
      graduation: columns.graduation(row),
      usce: columns.usce(row),
      ecfmg: columns.ecfmg(row),
      share: columns.share(row),
      type: columns.type(row),
      track: columns.track(row),
      mixed: columns.mixed?.(row).open ?? [],
    };
  }

  private factsOf(row: readonly unknown[], read: Readings): ProgramFacts {
    const { cells, columns } = this;
    const meaningOf = <Fact>(field: ProgramField, none: Fact, reader: (cell: Cell, header: string) => Fact): Fact =>
      cells.meaningOf(field, cells.cell(row, field), none, (cell) => reader(cell, cells.header(field)));
    const place = this.placeOf(row);
    const connection = cells.isBlank(row, 'connection')
      ? linkIn(cells, row)
      : meaningOf('connection', NO_CONNECTION, readConnection);
    const interviewed = meaningOf('last_year', false, readsInterviewed);
    const residents = residentsOf(cells, row);
    const specialty = cut(cells.text(row, 'specialty'), LONGEST_NAME);
    const { policy } = read.attempts;
    const [limit = policy] = policy.strength === 'not said' ? read.besideScores.filter(limits) : [];
    const status = rowStatus(row, cells, columns, this.readAs.taught.words, this.when);
    return {
      name: this.nameOf(row),
      specialty: specialty === '' ? null : specialty,
      track:
        read.track.policy ?? (/prelim|transition/i.test(specialty) ? readTrack({ is: 'text', text: specialty }).policy : null),
      place,
      kind: kindWithName(read.type.policy, cells.text(row, 'program'), cells.text(row, 'institution'), place),
      visa: visaOf(read.visa.policy, read.j1.policy, read.h1b.policy),
      imgs: read.imgs.policy,
      step1: read.step1.policy,
      step2: withTypical(read.step2.policy, read.typical.policy),
      attempts: limit,
      graduation: read.graduation.policy,
      usce: read.usce.policy,
      ecfmg: read.ecfmg.policy,
      share: shareOf(cells, row, read.share.policy, residents, columns),
      residents,
      languages: meaningOf<readonly string[]>('languages', [], readLanguages),
      mission: meaningOf('mission', null, readMission),
      connection: interviewed ? { ...connection, interviewed } : connection,
      status,
      progress: PROGRESS_OF[status],
      leftMatch: status === 'withdrawn' && saysLeftMatch(cells.text(row, 'status')),
      checkedOn: cells.day(row, 'checked_on'),
    };
  }

  private placeOf(row: readonly unknown[]): Place {
    const city = this.cells.text(row, 'city') || this.cells.text(row, 'location');
    const state = this.cells.text(row, 'state');
    return this.cells.remember('place', `${city}\n${state}`, () => readPlace(city, state));
  }
}

type Readings = ReturnType<ProgramReader['readingsOf']>;
type ProgramFacts = Omit<Program, 'unread' | 'taught'>;

/** What was read of each field, and whether the row has the fact of it, be it from another cell. */
function fieldReadings(read: Readings, { visa, imgs, share, step1, step2, ...facts }: ProgramFacts): readonly FieldReading[] {
  const [atStep1, atStep2] = read.besideScores;
  return [
    ['visa', read.visa, visa.j1.says !== 'notSaid' || visa.h1b.says !== 'notSaid' || visa.ead.says !== 'notSaid'],
    ['imgs', read.imgs, imgs.says !== 'not said' || share !== null],
    ['j1', read.j1, visa.j1.says !== 'notSaid'],
    ['h1b', read.h1b, visa.h1b.says !== 'notSaid'],
    ['step1_min', read.step1, step1.words !== '' || limits(atStep1)],
    ['step2_min', read.step2, step2.words !== '' || limits(atStep2)],
    ['step2_typical', read.typical, step2.typical !== null || step2.preferred !== null],
    ['attempts', read.attempts, facts.attempts.strength !== 'not said'],
    ['yog', read.graduation, facts.graduation.strength !== 'not said'],
    ['usce', read.usce, facts.usce.strength !== 'not said' || facts.usce.observership !== 'not said'],
    ['img_share', read.share, share !== null],
    ['ecfmg', read.ecfmg, facts.ecfmg.needed !== 'not said'],
    ['type', read.type, facts.kind.words !== ''],
    ['requirements', { ...NOTHING_LEFT, unread: read.mixed }, read.mixed.length === 0],
  ];
}
