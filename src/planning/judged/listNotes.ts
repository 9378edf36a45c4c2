/** What is said once for a whole list: columns that are not read, rows of SETTINGS that teach nothing, doubts and gaps of the profile? */
import { calendarOf } from '../../data/seasons';
import { addMonths, sayDay } from '../../domain/day';
import type { Profile } from '../../domain/profile';
import type { SeasonPhase } from '../../domain/season/phases';
import { checkProfile } from '../../domain/tier/questions';
import type { ProgramsBlock } from '../../sheet/list/programsBlock';
import type { Settings } from '../../sheet/settings/settingsBlock';
import { askToCheckMark } from '../../show/sentences/belowMark';
import { askStatus } from '../../show/sentences/phase';
import { belowMark } from '../year/passMarks';

const MOST_NOTES = 3;
/** Nobody plans a list so many months ahead. MatchSheet’s choice. */
const FAR_MONTHS = 24;

/** The short notes first: what the cell has no room for is the end of what PROFILE lacks. */
export function listNotesOf(profile: Profile, { phase }: SeasonPhase, block: ProgramsBlock, { notes }: Settings): string[] {
  const told = block.duplicates.map(
    ({ header, field }) => `Column “${header}” repeats ${field} and is not read: the first one counts.`,
  );
  told.push(...block.odd.map(({ header }) => `The header “${header}” was not recognized, so its column is not read.`));
  told.push(
    ...block.columns
      .filter(({ isAllNo }) => isAllNo)
      .map(({ header }) => `“${header}” says No in every row: a refusal, or just blank? Until you say, it is asked.`),
  );
  if (block.mayBeStatus !== '') told.push(askStatus(block.mayBeStatus));
  told.push(...notes.slice(0, MOST_NOTES));
  if (notes.length > MOST_NOTES) told.push(`SETTINGS: ${notes.length - MOST_NOTES} more rows could not be read.`);
  const below = belowMark(profile, 'step2');
  if (below !== null) told.push(askToCheckMark(below));
  const { start, application } = calendarOf(profile.season);
  if (phase === 'season over' && start !== null)
    told.push(`The ${profile.season} season is over (residencies began on ${sayDay(start)}): is “Season” in PROFILE right?`);
  if (profile.today !== null && application !== null && application > addMonths(profile.today, FAR_MONTHS))
    told.push(`Applications for ${profile.season} open on ${sayDay(application)}: is “Season” in PROFILE right?`);
  const lacks = checkProfile(profile);
  return lacks.length === 0 ? told : [...told, `PROFILE lacks: ${lacks.join('; ')}.`];
}
