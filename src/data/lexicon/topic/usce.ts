/** Which words play another role in cells about usce than elsewhere? Rows of `class@topic word|word`. */
export const USCE = `
`;
