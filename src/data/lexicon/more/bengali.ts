/** Which Bengali and Nepali words do applicants mix in, romanised and in their own scripts? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const BENGALI = `
affirm hya|হ্যাঁ|huncha|hunchha|chha
all dutoi|দুটোই|সব|dubai
condition jodi
consent dibe|ache|নেয়|সম্ভব|dincha|dinchha|lincha|linchha|linxa|hunxa|hobe
contrast কিন্তু
demand lagbe|dorkar|লাগবে|chahincha|parcha|chahinchha|chaincha
deny chhaina|hoina|छैन
filler diye|jonno|kore|জন্য|lai
hedge hoyto|হয়তো|kahile kahi
join আর|ra
now ekhon|ahile
only shudu|matrai
past pahila
refuse dibe na|dey nai|didaina|dindaina|lidaina|lindaina|hudaina|hundaina
silence janina|jana nai|thaha chaina|thaha chhaina|thaha xaina
told lekha
year bochor|bochhor|barsa|barsha
done@status korsi
undemanded chahidaina|chaidaina|lagbe na|lage na|lagena
wish thakle bhalo
more kom se kom
month maash
all dutai|sob|sobai|sabailai|sabai
condition thakle
consent ney|dinchan|linchan|garcha|হয়|চলে
deny নয়|thiena
contrast tara|tobe|তবে
demand lage|chai
refuse ney na|nei na|hoy na|kore na|bondho|bandha|banda|dinna|didain|lidain|hundain|gardaina|দেয় না|নেয় না|হয় না|বন্ধ
silence lekha nai|bole na|pai nai|sodhna|sodhnu parcha|thaha bhayena|kichu bole na|জানি না|কিছু বলে না|লেখা নেই|পাইনি
source bolse|bolche|bollen|bolechen|likhse|bhanyo|bhannubhayo|sathi|dai|bondhu|বললেন|বলেছে|বলেছেন|ওয়েবসাইটে|ফোনে
now ei bochor|ebar|yo barsa|এই বছর
past aage|goto bochor|chilo|agadi|thiyo|গত বছর|আগে
hedge majhe majhe|মাঝে মাঝে
filler er|ta|keu|kichu|onno|porjonto|theke|korte|kora|hoyeche|hoise|এর|এ|কিছু|করে|করতে|হবে|হয়েছে|dekhi|bhanne
affirm sadhai
visa bhisa|ভিসা
status grin kard|গ্রিন কার্ড|সিটিজেন
typical গড়
score স্কোর
year bochore
`;
