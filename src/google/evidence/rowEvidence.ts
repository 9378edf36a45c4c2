/** What does the public record say of the selected row, and which hospitals else may it mean? Beside its verdict, which rests on none of it. */
import { openPack } from '../../evidence/pack';
import { evidenceReader } from '../../evidence/rowEvidence';
import { namedIn } from '../../sheet/list/namedIn';
import { labelFor } from '../../sheet/settings/confirmed';
import { cellCut } from '../../show/limits';
import { candidateWords, sayer, showEvidence } from '../../show/tables/evidenceCells';
import { openBook } from '../workbook/openBook';
import { listOf, selectedRow } from '../workbook/selectedRow';
import { evidencePack } from './evidencePack';

interface EvidenceCard {
  readonly sheetId: number;
  /** The row of SETTINGS that says which hospital is meant. */
  readonly label: string;
  readonly isSure: boolean;
  readonly words: string;
  /** The other columns of EVIDENCE that say something. */
  readonly facts: readonly { readonly header: string; readonly words: string }[];
  /** Whom else the row may mean, by CMS number. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

const NOT_A_FACT = /^(?:Certainty|Did you mean|In words)$/;

export function rowEvidence(): EvidenceCard {
  const book = openBook();
  const { cells } = selectedRow(book);
  const pack = openPack(evidencePack());
  const say = sayer(pack);
  const row = evidenceReader(pack, book.settings.confirmed)(namedIn(cells, listOf(book).columns));
  const shown = showEvidence(row, say).map(String);
  return {
    sheetId: book.sheet.getSheetId(),
    label: labelFor(row.asked),
    isSure: row.certainty === 'sure',
    words: cellCut(shown[9] ?? ''),
    facts: say('headers')
      .split(' | ')
      .flatMap((header, at) => (shown[at] === '' || NOT_A_FACT.test(header) ? [] : [{ header, words: shown[at] ?? '' }])),
    candidates: row.candidates.flatMap((one) =>
      one.kind === 'h' || one.id === row.hospital?.id ? [] : [{ id: one.id, name: candidateWords(one) }],
    ),
  };
}
