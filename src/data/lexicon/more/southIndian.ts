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
all randum|dekama|deka|rendoo|rendin|ellam|இரண்டும்
consent kudukaranga|kudukuranga|kudukranga|kodukranga|kudupanga|kodukkum|kodukkunnu|kodukum|tharanga|tharuvanga|tharum|eduppanga|edukkuranga|edukkum|panranga
consent pannuvanga|cheyyum|isthunnaru|istunnaru|denawa|dennam|thiyenawa|thiyenava|gannawa|kidaikum|coduthirukku|தருவாங்க
deny ille|ledhu|nahi illa|இல்லை
refuse mattanga|maataanga|kodukilla|kodukkilla|tharilla|ivvaru|ivatledu|denne ne|ganne na|niruthitanga|niruthiten|nirthi|nirutthi|nippatitanga|nathara kala
refuse apesaru|aapesaru
only mattume|mathram|mathrame|matrame|witharai|vitharai|மட்டும்
demand venam|kaavali|onna
condition irundha|iruntha|irundhal|irundal|enkil|engil|unte ne|thibboth|thibunoth|mudicha|mudichirukanum|ullavarkku
contrast aanal|kaani|kani|namuth
silence theriyathu|theriyadhu|teliyaledu|danne na|danne nehe|kekanum|ketkanum|chodikkanam|adagali|ahanna ona|kiwwe na|sollala|paranjilla|cheppaledu
source sonna|solranga|sollranga|paranju|cheppindi|cheppadu|cheparu|kiyala|kiwwe|chechi|chettan|nangi
now ippol|ippozhum|ippudu|indha varusham|ee varsham
past munnadi|munnaadi|munpu|mundu|kalin|issara|pona varusham|poya varsham|iruthuchu
hedge sila neram|oru vela|chilappol|konni|samahara|okkosari
filler kku|thaan|avanga|avaru|nalla|namakku|ellarukum|aanu|aan|avide|ivide|eka|eke|gana|nam|kitta|oda|appo|prashnayak|thama
affirm seri|aama|ow|avunu
month masam|nelalu|masa
`;
