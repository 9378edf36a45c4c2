/** Where does the evidence stand? Beside the script, as a file that is read only when something asks for it. */

/** Its text as it was built. Google may refuse this to a cell, and then throws. */
export const evidencePack = (): string => HtmlService.createTemplateFromFile('Evidence').getRawContent();
