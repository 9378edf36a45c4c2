/** Which thresholds do the rules use? Each has its row, with source, in data/tierCuts; SETTINGS may override it. */
import { type Day, sayDay } from './day';

export interface Cuts {
  /** IMG share from which a community, county, FQHC or new program is Realistic, and Reach (fractions 0-1). */
  readonly openRealistic: number;
  readonly openRealisticWithSeveral: number;
  readonly severalImgs: number;
  readonly openReach: number;
  /** The same for hybrid, university and unsaid kinds. */
  readonly closedRealistic: number;
  readonly closedReach: number;
  /** Fewer known residents than this need a larger share. */
  readonly smallRoster: number;
  readonly smallRosterShare: number;
  /** Step 2 CK scores (three digits). */
  readonly ckUniversity: number;
  readonly ckUniversityLow: number;
  readonly ckHybrid: number;
  readonly ckRepairsFailure: number;
  readonly ckMidSpecialty: number;
  readonly ckStrong: number;
  /** Points of Step 2 CK below what a program prefers or typically takes. */
  readonly belowPreferredReach: number;
  readonly belowPreferredUltra: number;
  readonly belowTypicalReach: number;
  readonly belowTypicalUltra: number;
  readonly askFirstPoints: number;
  /** Years beyond a required graduation limit that a letter writer can ask about. */
  readonly askFirstYears: number;
  readonly clearlyAbove: number;
  /** More failed sittings than this, across all Steps. */
  readonly mostFailures: number;
  /** Reasons for minus reasons against. */
  readonly netUp: number;
  readonly netDown: number;
  readonly liftShare: number;
  /** Share of the IMGs that makes them "nearly all" from Caribbean schools. */
  readonly nearlyAllCaribbean: number;
  /** When an unsaid fact could stop this applicant and is asked. */
  readonly askCkBelow: number;
  readonly askYearsAbove: number;
  /** Years since graduation on 1 July of the Match year above which a limit that is not said stands in the label. */
  readonly markYearsAbove: number;
  readonly askUsceBelow: number;
  /** What SHORTLIST counts, in tenths. */
  readonly worthRealistic: number;
  readonly worthReach: number;
  readonly worthUltra: number;
  readonly worthLink: number;
  readonly worthArea: number;
  readonly worthFit: number;
  readonly mostInCore: number;
  readonly mostSpecialties: number;
  /** Of a list: the share that makes a Realistic a safer one, the part of the rows in one state that warns, the rows that say something of a balance. */
  readonly saferShare: number;
  readonly oneRegion: number;
  readonly fewestRows: number;
  /** What VERIFY_NEXT supposes of a share that is asked: at best, at worst. */
  readonly shareAtBest: number;
  readonly shareAtWorst: number;
}

/** The days of a season that rules compare with; null where PROFILE names no season. */
export interface Calendar {
  readonly season: number | null;
  /** First day an application can be submitted: windows counted "at application". */
  readonly application: Day | null;
  /** First day programs read applications: what is planned by then is in time. */
  readonly review: Day | null;
  /** Rank lists are certified by then. */
  readonly rankList: Day | null;
  /** 1 July of the year training starts. */
  readonly start: Day | null;
  /** Facts checked before this day are from an earlier season. */
  readonly opened: Day | null;
  /** The days of September are not published yet and follow their pattern. */
  readonly isExpected: boolean;
}

/** A day of September as a sentence names it. */
export const dayInSentence = (day: Day, { isExpected }: Calendar): string => `${sayDay(day)}${isExpected ? ' (expected)' : ''}`;
