/** How does the application year look, with today on it? One bar of its phases over the months, drawn as SVG. */
import type { Requests } from '../../../google/server/answers';

type Season = Requests['season']['answer']['season'];

const WIDTH = 270;
const DAY_MS = 86_400_000;
/** The end of a year that begins with its service: training has begun, the next service is open. */
const DAYS_AFTER_START = 30;
const MONTHS = 'JFMAMJJASOND';
/** In a part at least so wide its word has room. */
const WORD_ROOM = 44;
const WORDS: Readonly<Record<string, string>> = {
  planning: 'prepare',
  late: 'interviews',
  'after the Match': 'after',
};

const daysOf = (day: string): number => Date.parse(day) / DAY_MS;

export function YearBar({ season: { parts, today, season, phase } }: { readonly season: Season }) {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || today === null) return null;
  const from = daysOf(first.from);
  const to = daysOf(last.from) + DAYS_AFTER_START;
  const x = (day: number): number => ((Math.min(Math.max(day, from), to) - from) / (to - from)) * WIDTH;
  const now = x(daysOf(today));
  const drawn = parts.map((part, at) => {
    const until = parts[at + 1]?.from;
    const [left, right] = [x(daysOf(part.from)), until === undefined ? WIDTH : x(daysOf(until))];
    const is = today < part.from ? 'ahead' : until !== undefined && today >= until ? 'past' : 'now';
    return { phase: part.phase, from: part.from, left, width: right - left, is };
  });
  return (
    <figure>
      <svg
        class="year"
        viewBox={`0 0 ${WIDTH} 58`}
        role="img"
        aria-label={`The year of the Match ${season}, ${first.from.slice(0, 7)} to ${last.from.slice(0, 7)}: today is ${today}, phase ${phase}.`}
      >
        <text x={now} y="11" text-anchor={now < 24 ? 'start' : now > WIDTH - 24 ? 'end' : 'middle'}>
          Today
        </text>
        <path class="today" d={`M${now - 4} 14h8l-4 6z`} />
        {drawn.map(({ phase: name, from: day, left, width, is }) => (
          <g key={name}>
            <rect class={is} x={left + 0.5} y="21" width={Math.max(width - 1, 1.5)} height="20" rx="2">
              <title>
                {name}, from {day}
              </title>
            </rect>
            {width < WORD_ROOM || WORDS[name] === undefined ? null : (
              <text class={`word ${is}`} x={left + width / 2} y="35" text-anchor="middle">
                {WORDS[name]}
              </text>
            )}
          </g>
        ))}
        {monthsBetween(first.from, to).map(({ day, letter }) => (
          <text key={day} class="tick" x={x(day)} y="54">
            {letter}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** The first of each month on the bar, with its letter. */
function monthsBetween(from: string, to: number): { readonly day: number; readonly letter: string }[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  return Array.from({ length: 14 }, (_, at) => Date.UTC(year, month - 1 + at, 1))
    .map((time) => ({ day: time / DAY_MS, letter: MONTHS[new Date(time).getUTCMonth()] ?? '' }))
    .filter(({ day }) => day >= daysOf(from) && day < to - 8);
}
