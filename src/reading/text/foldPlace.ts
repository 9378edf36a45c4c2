/** How is the name of a place made comparable? */
/** Letters, digits and single spaces; accents gone, "Saint" as St, "Mt" as Mount. */
export function foldPlace(text: string): string {
  const plain = /[^\x20-\x7e]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f\u2019]/g, '') : text;
  return (plain.includes("'") ? plain.replace(/'/g, '') : plain)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:saint|mt|ft)\b/g, (word) => (word === 'saint' ? 'st' : word === 'mt' ? 'mount' : 'fort'))
    .trim();
}
