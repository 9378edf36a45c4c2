/** Which words play another role in cells about imgs than elsewhere? Rows of `class@topic word|word`. */
export const IMGS = `
`;
