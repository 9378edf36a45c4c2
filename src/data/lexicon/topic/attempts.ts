/** Which words play another role in cells about attempts than elsewhere? Rows of `class@topic word|word`. */
export const ATTEMPTS = `
`;
