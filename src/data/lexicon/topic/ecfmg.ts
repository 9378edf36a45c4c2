/** Which words play another role in cells about ecfmg than elsewhere? Rows of `class@topic word|word`. */
export const ECFMG = `
`;
