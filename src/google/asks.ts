/** What may the sidebar ask, in which shape? Checked at the edge: what arrives is text from a page. */
import { array, type InferOutput, minLength, nullable, number, object, picklist, pipe, record, regex, string } from 'valibot';
import { PROGRAM_FIELDS } from '../reading/headerWords';
import { PROFILE_ROWS } from '../sheet/profileRows';

const nothing = object({});
/** The person's own day; the server's clock stands in another zone. */
const withToday = object({ today: pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/)) });

const undoOfScore = object({
  sheetId: number(),
  formula: string(),
  addedColumns: number(),
  frozenRows: nullable(number()),
  stamps: array(object({ row: number(), column: number(), before: string(), after: string() })),
});
export type UndoOfScore = InferOutput<typeof undoOfScore>;

export const ASKS = {
  look: nothing,
  saveProfile: object({ answers: record(picklist(PROFILE_ROWS.map(({ field }) => field)), string()) }),
  correctHeaders: object({
    corrections: array(object({ header: pipe(string(), minLength(1)), field: picklist([...PROGRAM_FIELDS, 'other']) })),
  }),
  score: withToday,
  undoScore: object({ undo: undoOfScore }),
  explain: nothing,
  recalculate: withToday,
} as const;
export type Asks = { readonly [Name in keyof typeof ASKS]: InferOutput<(typeof ASKS)[Name]> };
