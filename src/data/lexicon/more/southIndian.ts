/** Which words of Tamil, Malayalam, Telugu and Sinhala do applicants mix in, as they are typed in Latin letters? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const SOUTH_INDIAN = `
all rendum
consent istaru
refuse maatanga|denne na
demand venum|vendum|kavali|ona
condition unte
contrast aana|pakshe
silence theriyala|ariyilla|teliyadu|danne ne|kiwwe ne
source sonnanga|kiwwa
now ippo
filler ku|dhan
affirm kuzhappamilla
month maasam
`;
