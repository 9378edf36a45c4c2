/** Which Bengali and Nepali words do applicants mix in, romanised and in their own scripts? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const BENGALI = `
affirm hya|হ্যাঁ|huncha|hunchha|chha
all dutoi|দুটোই|সব|dubai
condition jodi
consent dibe|ache|নেয়|সম্ভব|dincha|dinchha|lincha|linchha
contrast কিন্তু
demand lagbe|dorkar|লাগবে|chahincha|parcha
deny chhaina|hoina|छैन
filler diye|jonno|kore|জন্য|lai
hedge hoyto|হয়তো|kahile kahi
join আর|ra
now ekhon|ahile
only shudu
past pahila
refuse dibe na|dey nai|didaina|dindaina
silence janina|jana nai|thaha chaina|thaha chhaina
told lekha
year bochor
done@status korsi
`;
