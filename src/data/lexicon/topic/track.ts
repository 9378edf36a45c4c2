/** Which words play another role in cells about track than elsewhere? Rows of `class@topic word|word`. */
export const TRACK = `
`;
