/** How do the numbers of a plan look as pictures? Drawn as SVG, each with its words for people who cannot see it. */
import { TIERS } from '../../../domain/tiers';

interface Counted {
  readonly name: string;
  readonly count: number;
}

const WIDTH = 270;

/** One bar parted by tier; the numbers stand below it in words. */
export function TierBar({ tiers }: { readonly tiers: readonly Counted[] }) {
  const all = tiers.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  let from = 0;
  const parts = TIERS.map((name) => {
    const count = tiers.find((one) => one.name === name)?.count ?? 0;
    const part = { name, count, from, width: (count / all) * WIDTH };
    from += part.width;
    return part;
  });
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} 22`} role="img" aria-label={tiers.map(({ name, count }) => `${count} ${name}`).join(', ')}>
        {parts.map(({ name, from: x, width }) =>
          width === 0 ? null : (
            <rect key={name} class={`part ${name}`} x={x} y="1" width={Math.max(width - 1, 1)} height="20" rx="2" />
          ),
        )}
      </svg>
      <figcaption class="legend">
        {parts.map(({ name, count }) => (
          <span key={name} class={`tier ${name}`}>
            {name} {count}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const ROW = 20;
const NAMES = 118;

export function Bars({ counted, label }: { readonly counted: readonly Counted[]; readonly label: string }) {
  const most = Math.max(...counted.map(({ count }) => count), 1);
  const words = counted.map(({ name, count }) => `${name} ${count}`).join(', ');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${counted.length * ROW}`} role="img" aria-label={`${label}: ${words}`}>
      {counted.map(({ name, count }, at) => (
        <g key={name} transform={`translate(0 ${at * ROW})`}>
          <text x="0" y="14">
            {name}
          </text>
          <rect class="area" x={NAMES} y="4" width={(count / most) * (WIDTH - NAMES - 26)} height="12" rx="2" />
          <text x={NAMES + (count / most) * (WIDTH - NAMES - 26) + 4} y="14">
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}

const HEIGHT = 110;
const [LEFT, BOTTOM] = [40, 18];

/** Fees against the number of applications: the bend is where the price jumps. */
export function CostCurve({
  points,
  main,
  season,
}: {
  readonly points: readonly { readonly count: number; readonly usd: number }[];
  readonly main: Counted | null;
  readonly season: number | null;
}) {
  const last = points.at(-1);
  if (last === undefined || last.usd === 0) return null;
  const x = (at: number): number => LEFT + (at / last.count) * (WIDTH - LEFT - 8);
  const y = (usd: number): number => HEIGHT - BOTTOM - (usd / last.usd) * (HEIGHT - BOTTOM - 12);
  const path = points
    .map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.count).toFixed(1)} ${y(point.usd).toFixed(1)}`)
    .join('');
  const mine = points.find((point) => point.count === main?.count);
  const ticks = [0, 30, last.count].filter((tick) => tick <= last.count);
  const words = `Fees by number of applications in one specialty, prices of ${season}: ${[30, 31, last.count]
    .map((at) => `${at} cost ${points[at]?.usd ?? ''} USD`)
    .join(', ')}.`;
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
        <path class="axis" d={`M${LEFT} 8V${HEIGHT - BOTTOM}H${WIDTH - 4}`} />
        {ticks.map((tick) => (
          <text key={tick} class="tick" x={x(tick)} y={HEIGHT - 4} text-anchor={tick === last.count ? 'end' : 'middle'}>
            {tick}
          </text>
        ))}
        {[points[30]?.usd ?? 0, last.usd].map((usd) => (
          <text key={usd} class="tick" x={LEFT - 4} y={y(usd) + 4} text-anchor="end">
            {usd}
          </text>
        ))}
        <path class="curve" d={path} />
        {mine === undefined ? null : <circle class="mine" cx={x(mine.count)} cy={y(mine.usd)} r="4" />}
      </svg>
      <figcaption>
        {mine === undefined ? 'One specialty' : `${mine.count} in ${main?.name ?? ''}: ${mine.usd} USD`}, prices of {season}
      </figcaption>
    </figure>
  );
}
