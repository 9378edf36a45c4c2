// Which of Google's services does a custom function find? The one that reads a file beside its script, as text.

type Files = Readonly<Record<string, string>>;

/** The member of HtmlService that cells may use too. */
export const templateFrom =
  (files: Files) =>
  (name: string): { getRawContent(): string } => {
    const file = files[name];
    if (file === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return { getRawContent: () => file };
  };

/** The globals of a custom function. */
export const cellGlobals = (files: Files): { readonly HtmlService: unknown } => ({
  HtmlService: { createTemplateFromFile: templateFrom(files) },
});
