/** Which words of Tamil, Malayalam, Telugu and Sinhala do applicants mix in, as they are typed in Latin letters? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const SOUTH_INDIAN = `
all rendum|randum|dekama
consent kudukaranga|kudupanga|kodukkum|tharanga|tharuvanga|tharum|eduppanga|edukkuranga|panranga|pannuvanga|istaru|denawa|thiyenawa|gannawa
refuse maatanga|mattanga|kodukkilla|ivvaru|denne na|niruthitanga|nirthi
only mathram|matrame
demand venum|vendum|kavali|ona
condition irundha|enkil|unte|mudichirukanum|ullavarkku
contrast aana|pakshe|kaani
silence theriyala|ariyilla|teliyadu|danne na|danne ne|kekanum|ketkanum|ahanna ona|kiwwe ne
source sonnanga|solranga|paranju|cheppadu|kiwwa|kiyala|kiwwe|chechi
now ippo|ippol|ippudu
past munnadi
filler ku|dhan|avanga|nalla|namakku|aanu|avide|eka|eke|gana|nam|kitta|prashnayak|thama
affirm kuzhappamilla
month maasam
`;
