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
all shob|dubei|duvai
condition hole|bhae|bhayo bhane|bhane matra
consent nei chole|garchan|chole|chalche|deya hoy
deny thiyena
demand lagbei|chahiyo
refuse hobena|dibena|nibena|bondo|dinnan|linnan|didainan|lidainan|hudain|gardain|করে না
undemanded dorkar nai|pardaina
silence jana nei|jiggesh korte hobe|jigges korte|jigesh|khuje pai nai|bole nai|bolenai|sodhnu|sodhna parcha|bhanena|bhanenan|jonena|জানি নাই
source bollo|bolchen|bolechhe|bhanera|bhannu|bhanchan|bhanincha|didi|apu|ওয়েবসাইট
now ekhono|yo barsha|aba|এবার
past agee|chhilo|pahile|purano|gata barsa|দিত
future samner bochor|porer bochor|arko barsa|aagami|আগামী বছর
hedge kokhono|kodachit|hunasakcha|case herera|herera|kom dey
filler ti|te ta|kortese|deri|ektu|tader|amar|eta|pani|bata|chai chha|jastai|nai ho|garne|garera|bhane|tyo|ko lagi|vanera|sanga|cha ki
affirm cha|xa|hobe nischoy|sadhain|অবশ্যই
except bahek|chara
status sitijen
typical goṛ
only মাত্র
filler হতে|kono|ও|shuru|hote
less modhye|moddhe
more komopkshe|upre|kompokkhe|upore
month মাস
year bochrer
pass@step পাশ|pash
ordinal:1@attempts prothombarei|prothombar|prothom bar
number:1@attempts ekbar
number:2@attempts dui bar|duibar
fail@attempts ফেল
consent cholbe
wish bhalo|hole bhalo|prefer kore
undemanded dorkar nei
applytime@ecfmg abedner
starttime@ecfmg shuru korar
bound@ecfmg আগে
hedge khub kom|kom
recent@graduation notun
refuse ar ney na|ar dey na
now এখন
affirm jothesto
`;
