// Where on a tab is a range? Rows and columns from 1, as Google counts.

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
