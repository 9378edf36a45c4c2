/** Which words play another role in cells about type than elsewhere? Rows of `class@topic word|word`. */
export const TYPE = `
`;
