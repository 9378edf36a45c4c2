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
  const links = MAY_TELL.map((field) => cells.once('link', cells.cell(row, field), NO_CONNECTION, plainLink));
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
    const { cells, columns } = this;
    const read = <Fact>(field: ProgramField, none: Fact, reader: (cell: Cell, header: string) => Fact): Fact =>
      cells.once(field, cells.cell(row, field), none, (cell) => reader(cell, cells.header(field)));
    const program = cells.text(row, 'program');
    const institution = cells.text(row, 'institution');
    const place = this.placeOf(row);
    const connection = cells.isBlank(row, 'connection') ? linkIn(cells, row) : read('connection', NO_CONNECTION, readConnection);
    const interviewed = read('last_year', false, readsInterviewed);
    const residents = residentsOf(cells, row);
    const specialty = cut(cells.text(row, 'specialty'), LONGEST_NAME);
    const visa = columns.visa(row);
    const j1 = columns.j1(row);
    const h1b = columns.h1b(row);
    const imgs = columns.imgs(row);
    const step1 = columns.step1(row);
    const step2 = columns.step2(row);
    const typical = columns.step2Typical(row);
    const attempts = columns.attempts(row);
    const [at1, at2] = [columns.attemptsAtStep1(row).policy, columns.attemptsAtStep2(row).policy];
    const [limit = attempts.policy] = attempts.policy.strength === 'not said' ? [at1, at2].filter(limits) : [];
    const graduation = columns.graduation(row);
    const usce = columns.usce(row);
    const ecfmg = columns.ecfmg(row);
    const share = columns.share(row);
    const type = columns.type(row);
    const track = columns.track(row);
    const status = rowStatus(row, cells, columns, this.readAs.taught.words, this.when);
    const mixed = columns.mixed?.(row).open ?? [];
    const facts = {
      name: this.nameOf(row),
      specialty: specialty === '' ? null : specialty,
      track: track.policy ?? (/prelim|transition/i.test(specialty) ? readTrack({ is: 'text', text: specialty }).policy : null),
      place,
      kind: kindWithName(type.policy, program, institution, place),
      visa: visaOf(visa.policy, j1.policy, h1b.policy),
      imgs: imgs.policy,
      step1: step1.policy,
      step2: withTypical(step2.policy, typical.policy),
      attempts: limit,
      graduation: graduation.policy,
      usce: usce.policy,
      ecfmg: ecfmg.policy,
      share: shareOf(cells, row, share.policy, residents, columns),
      residents,
      languages: read<readonly string[]>('languages', [], readLanguages),
      mission: read('mission', null, readMission),
      connection: interviewed ? { ...connection, interviewed } : connection,
      status,
      progress: PROGRESS_OF[status],
      leftMatch: status === 'withdrawn' && saysLeftMatch(cells.text(row, 'status')),
      checkedOn: cells.day(row, 'checked_on'),
    };
    const readings: readonly FieldReading[] = [
      ['visa', visa, facts.visa.j1.says !== 'notSaid' || facts.visa.h1b.says !== 'notSaid' || facts.visa.ead.says !== 'notSaid'],
      ['imgs', imgs, facts.imgs.says !== 'not said' || facts.share !== null],
      ['j1', j1, facts.visa.j1.says !== 'notSaid'],
      ['h1b', h1b, facts.visa.h1b.says !== 'notSaid'],
      ['step1_min', step1, facts.step1.words !== '' || limits(at1)],
      ['step2_min', step2, facts.step2.words !== '' || limits(at2)],
      ['step2_typical', typical, facts.step2.typical !== null || facts.step2.preferred !== null],
      ['attempts', attempts, facts.attempts.strength !== 'not said'],
      ['yog', graduation, facts.graduation.strength !== 'not said'],
      ['usce', usce, facts.usce.strength !== 'not said' || facts.usce.observership !== 'not said'],
      ['img_share', share, facts.share !== null],
      ['ecfmg', ecfmg, facts.ecfmg.needed !== 'not said'],
      ['type', type, facts.kind.words !== ''],
      ['requirements', { ...NOTHING_LEFT, unread: mixed }, mixed.length === 0],
    ];
    return {
      ...facts,
      unread: unreadOf((field) => cells.cell(row, field), readings, this.readAs.taught.words),
      taught: taughtIn(readings),
    };
  }

  private placeOf(row: readonly unknown[]): Place {
    const city = this.cells.text(row, 'city') || this.cells.text(row, 'location');
    const state = this.cells.text(row, 'state');
    return this.cells.remember('place', `${city}\n${state}`, () => readPlace(city, state));
  }
}
