/** Which words play another role in cells about step than elsewhere? Rows of `class@topic word|word`. */
export const STEP = `
`;
