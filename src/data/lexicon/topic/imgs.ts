/** Which words play another role in cells about imgs than elsewhere? Rows of `class@topic word|word`. */
export const IMGS = `
img@imgs international medical school graduates|foreign medical school graduates|graduates of foreign schools|graduates from abroad|trained abroad|non us schools|non us school|non us medical schools
img@imgs schools abroad|outside the us|outside the united states|international candidate|educated abroad|outside us and canada
img@imgs international applications|img applicants|img applicant|imgs too|fmg applicants
usgrad@imgs americano|americana|americanas|us medical|american medical|md|mds|dos|us applicants|american|canadian|canadians|usmd/do|estadounidense
usgrad@imgs accredited schools|aoa|aoa-accredited|own students
consent@imgs considered|consider|considers|considering|reviewed|review|reviews|are read|is read|be read|same basis|same criteria
consent@imgs same way|equally|alike|similarly|equal|proud|like|looked at|look at|looks at|abundance|compete|join|worked with|works with|work with|evaluated
consent@imgs same as|same standard|same standards|same requirements|treated the same|gladly|gern|gerne|same process|same manner
affirm@imgs very friendly|very open|very welcoming|very much|green|verde|grün|g|many|lots|plenty|loads|tons|muchos|viele
hedge@imgs remaining|leftover|unfilled|left over|amber|yellow|orange|very few|one|unusual|unusual cases|eher nicht|rather not
hedge@imgs so so|a few|meh|not really|not exactly|ish|not so much
deny@imgs red
filler@imgs no matter how strong|however strong|application|applications|apps|files|file
usa@imgs us|usa|canada|america|united states
plain@imgs know|knew|half|continue|continues|institutional|unfriendly|interviews|schools|school|several|finished|number|great|process
matter@imgs question|questions|inquiries
silence@imgs not many|not a lot
info@imgs policy|policies
unlimited@imgs regardless|regardless of|irrespective|irrespective of
consent@imgs appoint|appointed|appoints
refuse@imgs discriminate|discriminates|discrimination|differentiate
filler@imgs at the time|at the time of|by the time|at time of
consent@imgs fair chance|equal chance|same chance
nonusimg@imgs non us
past@imgs took
others@imgs observership|observerships|rotation program|electives|med students|international medical student
deny@imgs dun|doan
condition@imgs when they|when we
consent@imgs same pile|same stack|one pile|backbone|bread and butter|lifeblood|red carpet|encouraged|encourage|encourages|fair shake|level playing field|equal footing|every consideration|due consideration|careful consideration
refuse@imgs distinguish|distinguishes
self@imgs as an img i|i'm an img|i am an img|im an img|im img|i'm img|i am img
hedge@imgs bottom of the pile|last in line|back of the line|plan b|connections
unlimited@imgs or not
usa@imgs eeuu|estados unidos|eua|états-unis|сша
img@imgs yabancılar|yabancı|yabanci|иностранцы|иностранцев|inostrantsy|inostrantsev|الأجانب|أجانب|stranieri
affirm@imgs كتير|كثير|много
plain@imgs очень|ochen|çok|جدا
img@imgs خريجي الخارج|خريجين الخارج|خريجين من برا|иностранные|иностранных|yabancı mezun|formados fora|外国毕业生|国际毕业生|海外毕业生
refuse@imgs nay na
consent@imgs 考虑
hedge@imgs wasta|واسطه|sifarish|enchufe|palanca|torpil|blat|koneksi|关系|인맥|beziehungen|referral
`;
