/** What does one row say of its program? Each distinct text is read once per call. */
import { type ApplicationStatus, PROGRESS_OF, statusOf } from '../../domain/applicationStatus';
import { parseDay } from '../../domain/day';
import type { RowNotes } from '../../domain/list/judgedList';
import type { Profile } from '../../domain/profile';
import type { Place, Program, SharePolicy } from '../../domain/program';
import { readTierWord } from '../../reading/applicant/tierWord';
import type { ProgramField } from '../../reading/headers/programHeader';
import { NO_CONNECTION, readConnection, readsInterviewed } from '../../reading/program/connection';
import { readLanguages, readMission } from '../../reading/program/mission';
import { readPlace } from '../../reading/program/place';
import { readCouple, readLiked, readRankPlace, readRankReason } from '../../reading/program/rankNotes';
import { readApplied, readInterviewDate, readRank } from '../../reading/program/status/columns';
import { saysLeftMatch } from '../../reading/program/status/leftMatch';
import { readTrack } from '../../reading/program/track';
import { type Cell, fold } from '../../reading/text/cellText';
import { dayInWords } from '../../reading/text/days';
import { asDay, asNumber, cellOf, textOf } from '../cell';
import { addedShares, kindWithName, visaOf, wholeIn, withTypical } from '../cellFacts';
import type { ReadAs } from '../cellReader';
import { columnReaders } from '../columnReaders';
import { shareInCell } from '../shareFacts';
import { type FieldReading, taughtIn, unreadOf } from '../unread';
import type { Column } from './programsBlock';

/** What is counted, and may stand behind a date format; what is a day, and may stand behind a number's. */
const COUNTED: ReadonlySet<ProgramField> = new Set<ProgramField>([
  'step1_min',
  'step2_min',
  'step2_typical',
  'attempts',
  'yog',
  'usce',
  'img_count',
  'resident_count',
  'size',
]);
const DATED: ReadonlySet<ProgramField> = new Set<ProgramField>(['deadline', 'applied', 'interview_date', 'checked_on']);

const RANKING: readonly ProgramField[] = ['rank', 'liked', 'reason', 'pair', 'couples'];
const NOTED: readonly ProgramField[] = [
  ...RANKING,
  'tier_decided',
  'mentor_note',
  'signal',
  'institution',
  'deadline',
  'contact_name',
  'contact_email',
];
/** Most lists have no rank list yet, many no notes: their rows share what says so. */
const NO_RANK: RowNotes['rank'] = {
  ...readRankPlace({ is: 'blank' }),
  liked: null,
  reason: null,
  pair: '',
  saysCouple: false,
  code: '',
};
const NO_NOTES: RowNotes = {
  decided: null,
  unreadTier: '',
  mentorNote: '',
  signal: '',
  institution: '',
  deadline: null,
  rank: NO_RANK,
  contact: { name: '', email: '' },
};

/** Reads rows of one block; keeps what each text meant for as long as the call lasts. */
export class ProgramReader {
  private readonly read = new Map<string, Map<string, unknown>>();
  private readonly columnOf = new Map<ProgramField, Column>();
  private readonly columns: ReturnType<typeof columnReaders>;

  constructor(
    columns: readonly Column[],
    private readonly readAs: ReadAs,
    /** By Today an interview is over or still to come; what is dated before the season is of an earlier one. */
    private readonly when: Pick<Profile, 'today' | 'season'> = { today: null, season: null },
  ) {
    for (const column of columns) this.columnOf.set(column.field, column);
    this.columns = columnReaders(
      (row, field) => this.cell(row, field),
      (field) => this.columnOf.get(field)?.header ?? '',
      readAs,
    );
  }

  /** The cell of a field in this row. */
  private cell(row: readonly unknown[], field: ProgramField): Cell {
    const column = this.columnOf.get(field);
    if (column === undefined || (column.isAllNo && !this.readAs.untickedMeansNo)) return { is: 'blank' };
    const cell = cellOf(row[column.at]);
    return cell.is === 'day' && COUNTED.has(field)
      ? asNumber(cell)
      : cell.is === 'number' && DATED.has(field)
        ? asDay(cell)
        : cell;
  }

  private text(row: readonly unknown[], field: ProgramField): string {
    const column = this.columnOf.get(field);
    return column === undefined ? '' : textOf(row[column.at]);
  }

  private once<Fact>(field: string, cell: Cell, none: Fact, reader: (cell: Cell) => Fact): Fact {
    if (cell.is === 'blank' || cell.is === 'notReady') return none;
    if (cell.is !== 'text') return reader(cell);
    return remember(this.memory(field), cell.text, () => reader(cell));
  }

  private memory(field: string): Map<string, unknown> {
    const known = this.read.get(field) ?? new Map<string, unknown>();
    this.read.set(field, known);
    return known;
  }

  nameOf(row: readonly unknown[]): string {
    return (
      this.text(row, 'program') || this.text(row, 'institution') || this.text(row, 'acgme_id') || this.text(row, 'nrmp_code')
    );
  }

  /** What stands in a row that no verdict reads. */
  notesOf(row: readonly unknown[]): RowNotes {
    if (!this.holdsAny(NOTED)) return NO_NOTES;
    const decided = this.text(row, 'tier_decided');
    // "Reach: only its own students match": the sentence behind the tier is its reason.
    const { tier, reason } = remember(this.memory('tier_decided'), decided, () => ({
      tier: readTierWord(decided),
      reason: /^[^:]{2,24}: (.+)$/s.exec(decided)?.[1] ?? '',
    }));
    return {
      decided: tier,
      unreadTier: tier === null ? decided : '',
      mentorNote: this.text(row, 'mentor_note') || reason,
      signal: this.text(row, 'signal'),
      institution: this.text(row, 'institution'),
      deadline: this.dayOf(this.cell(row, 'deadline')),
      rank: this.holdsAny(RANKING) ? this.rankOf(row) : NO_RANK,
      contact: { name: this.text(row, 'contact_name'), email: this.text(row, 'contact_email') },
    };
  }

  private rankOf(row: readonly unknown[]): RowNotes['rank'] {
    return {
      ...readRankPlace(this.cell(row, 'rank')),
      liked: readLiked(this.cell(row, 'liked')),
      reason: readRankReason(this.cell(row, 'reason')),
      pair: this.text(row, 'pair'),
      saysCouple: readCouple(this.cell(row, 'couples')),
      code: this.text(row, 'nrmp_code'),
    };
  }

  private holdsAny(fields: readonly ProgramField[]): boolean {
    return fields.some((field) => this.columnOf.has(field));
  }

  programOf(row: readonly unknown[]): Program {
    const header = (field: ProgramField): string => this.columnOf.get(field)?.header ?? '';
    const read = <Fact>(field: ProgramField, none: Fact, reader: (cell: Cell) => Fact): Fact =>
      this.once(field, this.cell(row, field), none, reader);
    const program = this.text(row, 'program');
    const institution = this.text(row, 'institution');
    const place = this.placeOf(row);
    const connection = read('connection', NO_CONNECTION, (cell) => readConnection(cell, header('connection')));
    const interviewed = read('last_year', false, (cell) => readsInterviewed(cell, header('last_year')));
    const residents = this.residentsOf(row, header('size'));
    const specialty = this.text(row, 'specialty');
    const { columns } = this;
    const visa = columns.visa(row);
    const j1 = columns.j1(row);
    const h1b = columns.h1b(row);
    const imgs = columns.imgs(row);
    const step1 = columns.step1(row);
    const step2 = columns.step2(row);
    const typical = columns.step2Typical(row);
    const attempts = columns.attempts(row);
    const graduation = columns.graduation(row);
    const usce = columns.usce(row);
    const ecfmg = columns.ecfmg(row);
    const share = columns.share(row);
    const type = columns.type(row);
    const track = columns.track(row);
    const status = this.statusOfRow(row);
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
      attempts: attempts.policy,
      graduation: graduation.policy,
      usce: usce.policy,
      ecfmg: ecfmg.policy,
      share: this.wholeShare(row, share.policy) ?? this.otherShareOf(row, residents),
      residents,
      languages: read<readonly string[]>('languages', [], (cell) => readLanguages(cell, header('languages'))),
      mission: read('mission', null, (cell) => readMission(cell, header('mission'))),
      connection: interviewed ? { ...connection, interviewed } : connection,
      status,
      progress: PROGRESS_OF[status],
      leftMatch: status === 'withdrawn' && saysLeftMatch(this.text(row, 'status')),
      checkedOn: this.dayOf(this.cell(row, 'checked_on')),
    };
    const readings: readonly FieldReading[] = [
      ['visa', visa, facts.visa.j1.says !== 'notSaid' || facts.visa.h1b.says !== 'notSaid' || facts.visa.ead.says !== 'notSaid'],
      ['imgs', imgs, facts.imgs.says !== 'not said' || facts.share !== null],
      ['j1', j1, facts.visa.j1.says !== 'notSaid'],
      ['h1b', h1b, facts.visa.h1b.says !== 'notSaid'],
      ['step1_min', step1, facts.step1.words !== ''],
      ['step2_min', step2, facts.step2.words !== ''],
      ['step2_typical', typical, facts.step2.typical !== null || facts.step2.preferred !== null],
      ['attempts', attempts, facts.attempts.strength !== 'not said'],
      ['yog', graduation, facts.graduation.strength !== 'not said'],
      ['usce', usce, facts.usce.strength !== 'not said' || facts.usce.observership !== 'not said'],
      ['img_share', share, facts.share !== null],
      ['ecfmg', ecfmg, facts.ecfmg.needed !== 'not said'],
      ['type', type, facts.kind.words !== ''],
    ];
    return {
      ...facts,
      unread: unreadOf((field) => this.cell(row, field), readings, this.readAs.taught.words),
      taught: taughtIn(readings),
    };
  }

  private statusOfRow(row: readonly unknown[]): ApplicationStatus {
    const words = this.readAs.taught.words;
    const season = this.when.season ?? undefined;
    const none: ApplicationStatus = 'not said';
    return statusOf({
      status: this.columns.status(row).policy,
      applied: this.once('applied', this.cell(row, 'applied'), none, (cell) => readApplied(cell, words, season)),
      interview: this.once('interview_date', this.cell(row, 'interview_date'), none, (cell) =>
        readInterviewDate(cell, this.when.today, words, season),
      ),
      rank: this.once('rank', this.cell(row, 'rank'), none, readRank),
    });
  }

  private placeOf(row: readonly unknown[]): Place {
    const city = this.text(row, 'city') || this.text(row, 'location');
    const state = this.text(row, 'state');
    return remember(this.memory('place'), `${city}\n${state}`, () => readPlace(city, state));
  }

  private residentsOf(row: readonly unknown[], sizeHeader: string): number | null {
    const total = wholeIn(this.cell(row, 'resident_count'));
    if (total !== null) return total;
    const isYearly = /year|class|pgy|1st|first|position|spot|intake|slot/.test(fold(sizeHeader));
    return isYearly ? null : wholeIn(this.cell(row, 'size'));
  }

  /** US IMGs in one column and the others in another are one share. */
  private wholeShare(row: readonly unknown[], share: SharePolicy | null): SharePolicy | null {
    const other = this.columnOf.get('img_share')?.and;
    return other === undefined ? share : addedShares(share, shareInCell(cellOf(row[other]), '% IMG').policy);
  }

  /** Counts in two columns, or a share in the column of policy. */
  private otherShareOf(row: readonly unknown[], residents: number | null): SharePolicy | null {
    const count = wholeIn(this.cell(row, 'img_count'));
    if (count !== null && residents !== null && residents > 0 && count <= residents) {
      const share = count / residents;
      return {
        low: share,
        high: share,
        part: count,
        whole: residents,
        caribbean: null,
        counts: null,
        words: `${count} of ${residents}`,
      };
    }
    const policy = this.cell(row, 'imgs');
    // "80%" under "IMGs" is a share; 1 and more could be a number of people.
    const isShare = policy.is === 'number' && policy.number > 0 && policy.number < 1;
    return isShare || (policy.is === 'text' && /\d/.test(policy.text)) ? this.columns.shareOfImgs(row).policy : null;
  }

  private dayOf(cell: Cell): Program['checkedOn'] {
    if (cell.is === 'day') return cell.day;
    return cell.is === 'text' ? (parseDay(cell.text.trim()) ?? dayInWords(fold(cell.text))) : null;
  }
}

/** What a text meant, read once; `null` is a meaning too. */
function remember<Fact>(memory: Map<string, unknown>, text: string, read: () => Fact): Fact {
  const known = memory.get(text);
  if (known !== undefined) return known as Fact;
  const fact = read();
  memory.set(text, fact);
  return fact;
}
