/** Which column of a list holds a field, and which names its programs? Of several the first. */
import type { Column } from './programsBlock';

export const columnOf = <One extends { readonly field: string }>(columns: readonly One[], field: One['field']): One | undefined =>
  columns.find((column) => column.field === field);

/** A list without a column for programs names them by their institutions. */
export const namingColumn = (columns: readonly Column[]): Column | undefined =>
  columnOf(columns, 'program') ?? columnOf(columns, 'institution');
