/** Which words play another role in cells about share than elsewhere? Rows of `class@topic word|word`. */
export const SHARE = `
`;
