/** Why is a program on the shortlist, with its points, and why was another left out? */
import { sayDay } from '../../domain/day';
import { sentence } from '../../domain/decision';
import { chosenBecause } from '../../domain/list/judgedList';
import type { Entry, LeftOut, Shortlist } from '../../domain/list/shortlisted';
import { hasLink, type Program } from '../../domain/program';
import type { TierVerdict } from '../../domain/tier/tier';
import { wordSet } from '../../reading/text/wordSet';

/** Each mark halves what a tier is worth. */
const UNTIL_CONFIRMED = ['', ' (half, until confirmed)', ' (a quarter, until confirmed)'];

/** "Realistic, with a link there, in your target area: 40 + 20 + 5 + 4 (Fit +2) = 69 points". */
export function whyIn({ row, candidate, worth: { tier, link, area, fit } }: Entry): string {
  const { verdict, program } = row.judgement;
  const isLinked = hasLink(program.connection);
  const part = UNTIL_CONFIRMED[verdict.marks.length] ?? '';
  const words = `${verdict.tier}${part}, ${isLinked ? 'with a link' : program.connection.words === '' ? 'no link' : 'no link read'} there${area === 0 ? '' : ', in your target area'}`;
  const sum = [
    `${tier}`,
    ...(isLinked ? [`+ ${link}`] : []),
    ...(area === 0 ? [] : [`+ ${area}`]),
    ...(fit === 0
      ? []
      : [`${fit > 0 ? '+' : '−'} ${Math.abs(fit)} (Fit ${verdict.fit > 0 ? '+' : '−'}${Math.abs(verdict.fit)})`]),
  ];
  const own = chosenBecause(verdict);
  const total = sum.length === 1 ? '' : `${sum.join(' ')} = `;
  return `${words}: ${total}${candidate.worth} points${own === null ? '' : `. ${sentence(own)}`}`;
}

const sentSays = ({ status, progress }: Program): string =>
  ENDED.has(progress)
    ? `Marked “${status}”.`
    : `${status === 'interview booked' ? 'Interview booked' : `Already ${progress}`}: it counts among your applications.`;
const ENDED: ReadonlySet<string> = wordSet('rejected declined withdrawn');

export function whyOut({ row, candidate, because }: LeftOut, { limits, now, waiting, phase: { phase } }: Shortlist): string {
  const { verdict, program } = row.judgement;
  const own = chosenBecause(verdict);
  switch (because) {
    case 'applied to already':
      return sentSays(program);
    case 'do not apply':
      return 'You marked it “do not apply”.';
    case 'kept for SOAP':
      return 'You are keeping it for SOAP: it is not an application yet.';
    case 'Skip':
      return own === null ? skipSays(verdict) : sentence(own);
    case 'deadline is past':
      return `Its deadline${row.notes.deadline === null ? '' : `, ${sayDay(row.notes.deadline)},`} is past.`;
    case 'programs have read':
      return 'Programs have begun to read: without a link there or a deadline ahead, the fee is better saved for next season.';
    case 'season is sent':
      return phase === 'SOAP' || phase === 'waiting'
        ? 'For SOAP, if it is unfilled and open to you.'
        : 'This season’s applications are behind you.';
    case 'listed twice':
      return 'The same program as another row, so it counts once. If it is a different one, say what tells them apart: city, track or code.';
    case 'another than in PROFILE':
      return 'PROFILE does not name its specialty.';
    case 'worth nothing':
      return 'The reasons against it outweigh its tier.';
    case 'another specialty':
      return `Another specialty: at most ${limits.mostSpecialties} (G4.two).`;
    case 'enough in high-demand areas':
      return `${limits.mostCore} programs in high-demand areas are already in (G1.volume).`;
    case 'most applications':
      return `${candidate.worth} points: programs with more use up your most applications.`;
    case 'budget':
      return `${candidate.worth} points: ${now.length + waiting.length === 0 ? 'its fee is more than what is left of your budget' : 'programs with more use up your budget'}.`;
  }
}

const skipSays = ({ opening, because: [first] }: TierVerdict): string =>
  first === undefined ? 'Skip.' : `${opening}${sentence(first)}`;
