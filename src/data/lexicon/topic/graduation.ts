/** Which words play another role in cells about graduation than elsewhere? Rows of `class@topic word|word`. */
export const GRADUATION = `
`;
