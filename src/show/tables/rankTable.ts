/** How is the check of a rank order list shown: place, program, what was found and who says so, and the list in short? */
import type { RankCheck } from '../../domain/rank/rankCheck';
import { type RankFinding, rankFinding } from '../../domain/rank/rankFinding';
import { asText } from '../cellText';
import { dayWords, hourWords } from '../sentences/phase';
import { ranksSay } from '../sentences/ranks';
import { stillOpenWords } from '../sentences/stillOpen';

type Line = [rank: number | string, program: string, finding: string, rule: string];

export function showRankCheck(check: RankCheck): Line[] {
  return [
    ['Rank', 'Program', 'Finding', 'Rule'],
    ...check.rows.flatMap(({ place, name, findings }) =>
      findings.map(({ says, rule }): Line => [place ?? '', asText(name), says, rule]),
    ),
    ...ofTheList(check).map(({ says, rule }): Line => ['', '', says, rule]),
    ['', 'In short', inShort(check), 'ours'],
  ];
}

/** What the list meets as a whole. */
export function ofTheList({ list, aboveFee, stillOpen, deadline, inARow, isClosed, workRight }: RankCheck): RankFinding[] {
  if (isClosed) return [];
  const day = deadline === null ? 'the rank list deadline' : dayWords(deadline);
  return [
    ...list,
    ...(aboveFee === null ? [] : [feeFinding(aboveFee)]),
    ...(stillOpen.length === 0 ? [] : [rankFinding('exams-open', 'ECFMG', { day, open: stillOpenWords(stillOpen) })]),
    ...(inARow === null
      ? []
      : [
          rankFinding('counts', 'ours.rank.count', {
            count: inARow.count,
            says: `${ranksSay(inARow, workRight)}${GUIDE_OF_OTHERS[String(workRight)] ?? ''}`,
          }),
        ]),
  ];
}

/** Whom the guide with a number does not speak of hears whose it is. */
const FOR_OTHERS = ' A guide for US-citizen IMGs says 10-12 or more if you can (G2.rank).';
const GUIDE_OF_OTHERS: Readonly<Record<string, string>> = {
  'needs a visa': FOR_OTHERS,
  'other work permit': FOR_OTHERS,
  null: FOR_OTHERS,
};

function feeFinding({ ranked, covered, above, usd, season }: NonNullable<RankCheck['aboveFee']>): RankFinding {
  const price = usd === null ? 'extra' : `${usd} USD (price of ${season})`;
  return rankFinding('above-fee', 'NRMP', { ranked, covered, above: above === 1 ? '1 more costs' : `${above} more cost`, price });
}

/** Places, rows to mend, and the day. */
export function inShort({ isClosed, ranked, rows, deadline }: RankCheck): string {
  const has = ranked === 0 ? 'No row has' : ranked === 1 ? '1 row has' : `${ranked} rows have`;
  if (isClosed) return `${has} a place. Rank lists are closed: nothing on them can change now.`;
  const fine = ranked === 0 ? '' : ', and nothing needs fixing';
  const found = rows.length === 0 ? fine : `; ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} to fix or confirm`;
  const due =
    deadline === null ? '' : ` Due ${dayWords(deadline)}${hourWords(deadline)}: certify the list, and again after every change.`;
  return `${has} a place under Rank${found}.${due}`;
}
