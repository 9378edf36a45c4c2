/** What does a sentence about the applicant say in so many words, whatever its label? */
import type { Cell } from '../text/cellText';
import { graduationOf } from './days';
import { ecfmgIn } from './ecfmg';
import { orNone, type RowFacts, whereSaid } from './facts';
import { budgetIn } from './money';
import { monthsIn } from './months';

export function openFacts(words: string): RowFacts {
  const graduated = /\bgraduated?\b[^,;]*/.exec(words)?.[0];
  const cert = /[^,;.]*\becfmg[- ](?:cert|yes|no)[^,;.]*/.exec(words)?.[0];
  const handsOn = /[^,;.]*\bhands[- ]?on\b.*/.exec(words)?.[0];
  const season = /\bmatch (20\d\d)\b|\b(20\d\d) match\b/.exec(words);
  const apps = /\b(\d{2,3}) (?:apps|applications|programs)\b/.exec(words)?.[1];
  const dollars = /\$ ?\d|\busd\b/.test(words) ? budgetIn({ is: 'text', text: words }) : null;
  const text = (said: string): Cell => ({ is: 'text', text: said });
  const read = cert === undefined ? null : ecfmgIn(text(cert.replace(/^.*ecfmg[- ]/, '')));
  const months = handsOn === undefined ? null : monthsIn(text(handsOn), false);
  return {
    graduation_date: graduated === undefined ? undefined : orNone(graduationOf(text(graduated))),
    ecfmg: read === null || read.certified === 'not said' ? undefined : read,
    usce_months: months === null ? undefined : whereSaid(months.hands),
    observership_months: months === null ? undefined : whereSaid(months.watching),
    most_applications: apps === undefined ? undefined : Number(apps),
    budget: orNone(dollars),
    season: season === null ? undefined : Number(season[1] ?? season[2]),
  };
}
