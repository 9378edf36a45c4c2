/** What does one row say of its program? Each distinct text is read once per call. */
import { type Day, parseDay } from '../domain/day';
import type { Place, Program, Progress, SharePolicy, VisaPolicy } from '../domain/program';
import type { Tier } from '../domain/tierBase';
import { ATTEMPTS_NOT_SAID, readAttempts, underHeader } from '../reading/attemptWords';
import { readUsce, USCE_NOT_SAID } from '../reading/clinicalWords';
import { dayInWords } from '../reading/dayWords';
import { ECFMG_NOT_SAID, readEcfmg } from '../reading/ecfmgWords';
import { readLanguages, readMission } from '../reading/fitWords';
import type { ProgramField } from '../reading/headerWords';
import { KIND_NOT_SAID, readKind } from '../reading/kindWords';
import { NO_CONNECTION, readConnection, readsInterviewed } from '../reading/linkWords';
import { readPlace } from '../reading/placeWords';
import { readPolicyOnImgs } from '../reading/policyWords';
import { readScores, SCORE_NOT_SAID } from '../reading/scoreWords';
import { readShare } from '../reading/shareWords';
import { readApplied, readProgress } from '../reading/statusWords';
import { readTierWord } from '../reading/tierWords';
import { readTrack } from '../reading/trackWords';
import { NOT_SAID } from '../reading/visaCondition';
import { VISA_NOT_SAID } from '../reading/visaWords';
import { type Cell, fold } from '../reading/words';
import { GRADUATION_NOT_SAID, readGraduation } from '../reading/yearWords';
import { cellOf, textOf } from './cell';
import { firstSaid, kindWithName, visaOfCell, wholeIn } from './cellFacts';
import type { Column } from './programsBlock';
import { shareOfCell } from './shareFacts';
import { unreadOf } from './unread';

export interface RowNotes {
  /** The tier that the applicant uses instead of the computed one, in the column "Tier to use". */
  readonly decided: Tier | 'Skip' | null;
  /** Words there that name no tier; '' where all is read. */
  readonly unreadTier: string;
  readonly mentorNote: string;
  /** What stands in the applicant's column of signals. */
  readonly signal: string;
  readonly institution: string;
  readonly deadline: Day | null;
  readonly contact: { readonly name: string; readonly email: string };
}

/** Reads rows of one block; keeps what each text meant for as long as the call lasts. */
export class ProgramReader {
  private readonly read = new Map<string, Map<string, unknown>>();
  private readonly columnOf = new Map<ProgramField, Column>();

  constructor(
    columns: readonly Column[],
    private readonly untickedMeansNo: boolean,
  ) {
    for (const column of columns) this.columnOf.set(column.field, column);
  }

  /** The cell of a field in this row, and its header's words. */
  private cell(row: readonly unknown[], field: ProgramField): Cell {
    const column = this.columnOf.get(field);
    return column === undefined ? { is: 'blank' } : cellOf(row[column.at]);
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
    const decided = this.text(row, 'tier_decided');
    return {
      decided: readTierWord(decided),
      unreadTier: readTierWord(decided) === null ? decided : '',
      // "Reach: only its own students match": the sentence behind the tier is its reason.
      mentorNote: this.text(row, 'mentor_note') || (/^[^:]{2,24}: (.+)$/s.exec(decided)?.[1] ?? ''),
      signal: this.text(row, 'signal'),
      institution: this.text(row, 'institution'),
      deadline: this.dayOf(this.cell(row, 'deadline')),
      contact: { name: this.text(row, 'contact_name'), email: this.text(row, 'contact_email') },
    };
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
    const facts = {
      name: this.nameOf(row),
      specialty: specialty === '' ? null : specialty,
      track:
        read('track', null, readTrack) ??
        (/prelim|transition/i.test(specialty) ? readTrack({ is: 'text', text: specialty }) : null),
      place,
      kind: kindWithName(read('type', KIND_NOT_SAID, readKind), program, institution, place),
      visa: this.visaOf(row),
      imgs: read('imgs', NOT_SAID, (cell) => this.unticked(cell, readPolicyOnImgs)),
      step1: read('step1_min', SCORE_NOT_SAID, (cell) => readScores(cell, 'step1')),
      step2: this.step2Of(row),
      attempts: read('attempts', ATTEMPTS_NOT_SAID, (cell) => readAttempts(underHeader(cell, header('attempts')))),
      graduation: read('yog', GRADUATION_NOT_SAID, readGraduation),
      usce: read('usce', USCE_NOT_SAID, (cell) => this.unticked(cell, readUsce)),
      ecfmg: read('ecfmg', ECFMG_NOT_SAID, readEcfmg),
      share: this.shareOf(row, residents),
      residents,
      languages: read<readonly string[]>('languages', [], (cell) => readLanguages(cell, header('languages'))),
      mission: read('mission', null, (cell) => readMission(cell, header('mission'))),
      connection: interviewed ? { ...connection, interviewed } : connection,
      progress: this.progressOf(row),
      checkedOn: this.dayOf(this.cell(row, 'checked_on')),
    };
    return { ...facts, unread: unreadOf((field) => this.cell(row, field), facts) };
  }

  /** The status says more than a tick does. */
  private progressOf(row: readonly unknown[]): Progress {
    const status = this.once<Progress>('status', this.cell(row, 'status'), 'none', readProgress);
    return status === 'none' ? this.once<Progress>('applied', this.cell(row, 'applied'), 'none', readApplied) : status;
  }

  private placeOf(row: readonly unknown[]): Place {
    const city = this.text(row, 'city') || this.text(row, 'location');
    const state = this.text(row, 'state');
    return remember(this.memory('place'), `${city}\n${state}`, () => readPlace(city, state));
  }

  /** One visa column, or one for each kind; a kind's own column speaks first. */
  private visaOf(row: readonly unknown[]): VisaPolicy {
    const read = (field: 'visa' | 'j1' | 'h1b'): VisaPolicy =>
      this.once(field, this.cell(row, field), VISA_NOT_SAID, (cell) => visaOfCell(cell, field, this.untickedMeansNo));
    const visa = read('visa');
    if (!this.columnOf.has('j1') && !this.columnOf.has('h1b')) return visa;
    const j1 = read('j1');
    const h1b = read('h1b');
    return {
      j1: firstSaid(j1.j1, visa.j1, h1b.j1),
      h1b: firstSaid(h1b.h1b, visa.h1b, j1.h1b),
      ead: firstSaid(visa.ead, j1.ead, h1b.ead),
    };
  }

  private unticked<Fact>(cell: Cell, reader: (cell: Cell) => Fact): Fact {
    return reader(cell.is === 'tick' && !cell.on && this.untickedMeansNo ? { is: 'text', text: 'no' } : cell);
  }

  /** A minimum column and a typical column; a bare number in the latter is typical. */
  private step2Of(row: readonly unknown[]): Program['step2'] {
    const min = this.once('step2_min', this.cell(row, 'step2_min'), SCORE_NOT_SAID, (cell) => readScores(cell, 'step2'));
    if (!this.columnOf.has('step2_typical')) return min;
    const other = this.once('step2_typical', this.cell(row, 'step2_typical'), SCORE_NOT_SAID, (cell) =>
      readScores(cell, 'step2'),
    );
    const typical = other.typical ?? other.preferred ?? other.required;
    return typical === null ? min : { ...min, typical: min.typical ?? typical, words: min.words || other.words };
  }

  private residentsOf(row: readonly unknown[], sizeHeader: string): number | null {
    const total = wholeIn(this.cell(row, 'resident_count'));
    if (total !== null) return total;
    const isYearly = /year|class|pgy|1st|first|position|spot|intake|slot/.test(fold(sizeHeader));
    return isYearly ? null : wholeIn(this.cell(row, 'size'));
  }

  private shareOf(row: readonly unknown[], residents: number | null): SharePolicy | null {
    const stated = this.once<SharePolicy | null>('img_share', this.cell(row, 'img_share'), null, shareOfCell);
    if (stated !== null) return stated;
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
    return isShare || (policy.is === 'text' && /\d/.test(policy.text))
      ? this.once<SharePolicy | null>('imgs_share', policy, null, readShare)
      : null;
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
