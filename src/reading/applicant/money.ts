/** What may be spent and sent: a budget in USD, and the most applications? Another currency is asked for. */
import { type Cell, fold } from '../text/cellText';
import { inFigures } from './amountsIn';

const AMOUNT = String.raw`(\d{1,3}(?:[,. ]\d{3})+(?!\d)|\d+(?:\.\d+)?)\s*(k\b|grand\b)?`;
const IN_DOLLARS = new RegExp(
  String.raw`(?<![a-z])(?:us\$|\$|usd|us dollars?)\s*${AMOUNT}|${AMOUNT}(?: ?(?:-|to) ?[\d,.]+k?)?\s*(?:us\$|\$|usd|bucks|(?:us )?d[oóø]l\w*)`,
);
/** Another currency, or a unit that is none of money's. */
const OTHER_MONEY =
  /[€£₹₦¥₱₨৳₺₽₴฿]|[a-z]\$|\b(?:f?cfa|xaf|xof|eur(?:os?)?|gbp|pounds?|inr|pkr|npr|bdt|lkr|ngn|egp|aed|sar|jod|try|brl|mxn|cop|php|cad|aud|chf|rupees?|rs|lakhs?|lacs?|crores?|taka|naira|reais|real|pesos?|dirhams?|riyals?|dinars?|lira|yuan|rmb|cedis?|shillings?|birr|pounds|thousand \w+|mil)\b|人民币|元/;

const numberOf = (digits: string, thousands: string | undefined): number | null => {
  const plain = /[,. ]\d{3}/.test(digits) ? digits.replace(/[,. ]/g, '') : digits;
  const amount = Math.floor(Number(plain) * (thousands === undefined ? 1 : 1000));
  return amount > 0 ? amount : null;
};

/** `USD 2,000`, `$1.5k`, `1200`: US dollars; where another currency stands alone, nothing. */
export function budgetIn(cell: Cell | undefined): number | null {
  if (cell?.is !== 'text') return amountIn(cell);
  const words = fold(cell.text);
  const dollars = IN_DOLLARS.exec(words);
  if (dollars) return numberOf(dollars[1] ?? dollars[3] ?? '', dollars[2] ?? dollars[4]);
  return OTHER_MONEY.test(words) || /\d (?:programs?|apps|applications|signals?|months?)\b/.test(words) ? null : amountIn(cell);
}

/** Said of another time. */
const LAST_TIME = /last (?:time|year|cycle)|previous|before this/;

/** `120`, `about 100 programs`, `no more than one hundred`: a whole number; of a range the lower end. */
export function amountIn(cell: Cell | undefined): number | null {
  if (cell?.is === 'number') return cell.number > 0 ? Math.floor(cell.number) : null;
  if (cell?.is !== 'text') return null;
  const words = inFigures(fold(cell.text));
  const now = words
    .split(/;/)
    .filter((clause) => !LAST_TIME.test(clause))
    .join(';');
  const found = new RegExp(AMOUNT, 'i').exec(now);
  return found ? numberOf(found[1] ?? '', found[2]) : null;
}
