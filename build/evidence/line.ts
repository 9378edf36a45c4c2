/** How are the fields of one line of the pack joined? By tabs, without the empty ones at its end. */
export const line = (...fields: readonly string[]): string => fields.join('\t').replace(/\t+$/, '');
