/** Which words play another role in cells about imgs than elsewhere? Rows of `class@topic word|word`. */
export const IMGS = `
img@imgs international medical school graduates|foreign medical school graduates|graduates of foreign schools|graduates from abroad|trained abroad
img@imgs educated abroad|schools abroad|outside the us|outside the united states|outside us and canada|international candidate
img@imgs international applications|img applicants|img applicant|fmg applicants|imgs too|ausländer|extranjeros|étrangers|estrangeiros
usgrad@imgs americano|americanos|americana|americanas|estadounidense|estadounidenses|us medical|american medical|us seniors|us students|md|mds|dos|usmd|usdo|us graduates|us applicants|american|canadian|canadians|usmd/do
usgrad@imgs accredited schools|aoa|aoa-accredited|lcme|coca|osteopathic|own students|own graduates|us school|us schools|amgs|us md/do
status@imgs us citizens|us citizen|citizens|citizen|green card|green cards|green card holders|permanent residents|permanent resident|gc|gc holders
consent@imgs friendly|considered|consider|considers|considering|reviewed|review|reviews|are read|is read|be read|same basis|same criteria
consent@imgs same way|equally|alike|similarly|equal|proud|like|looked at|look at|looks at|abundance|compete|eligible|join|worked with|works with|work with|evaluated
consent@imgs welcomes|same as|same standard|same standards|same process|same requirements|same manner|treated the same|bienvenus|bienvenidos|gladly|gern|gerne
affirm@imgs very friendly|very open|very welcoming|very much|green|verde|grün|g|many|lots|plenty|loads|tons|muchos|viele
hedge@imgs remaining|leftover|unfilled|left over|amber|yellow|orange|very few|few|one|unusual|depends|strong|outstanding|select|selectively|some|unusual cases|eher nicht|rather not
hedge@imgs so so|so-so|a few|handful|meh|not really|not exactly|not so much|ish
deny@imgs red|net
filler@imgs no matter how strong|however strong|application|applications|apps|files|file
ask@imgs do
usa@imgs us|usa|u.s|canada|america|united states
plain@imgs know|knew|half|continue|continues|bring|brings|institutional|unfriendly|conf|interviews|schools|school|several|training|finished|number|great|qualified|process
matter@imgs question|questions|inquiries
silence@imgs not many|not a lot
info@imgs policy|policies
wish@imgs preference|preferences|priority
unlimited@imgs regardless|regardless of|irrespective|irrespective of
consent@imgs appoint|appoints|appointed
refuse@imgs discriminate|discriminates|discrimination|differentiate|stopped
filler@imgs at the time|at the time of|by the time|at time of
consent@imgs fair chance|equal chance|same chance
nonusimg@imgs non us|non-us
past@imgs took
others@imgs observership|observerships|rotation program|electives|fellows|med students|international medical students|international medical student
deny@imgs dun|doan|dont|wont
`;
