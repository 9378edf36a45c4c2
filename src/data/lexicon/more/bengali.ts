/** Which Bengali and Nepali words do applicants mix in, romanised and in their own scripts? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const BENGALI = `
affirm hya|হ্যাঁ|আছে|huncha|hunchha|chha
all dutoi|দুটোই|সব|dubai
condition jodi
consent dibe|ache|দেয়|নেয়|সম্ভব|dincha|dinchha|lincha|linchha
contrast kintu|কিন্তু
demand lagbe|dorkar|লাগবে|chahincha|parcha
deny nei|না|নেই|chaina|chhaina|hoina|छैन
filler diye|jonno|kore|জন্য|lai
hedge hoyto|হয়তো|kahile kahi
join এবং|আর|ra
now ekhon|ahile
only shudhu|shudu|শুধু|matra
past pahila
refuse dey na|dibe na|dey nai|didaina|dindaina
silence jani na|janina|jana nai|thaha chaina|thaha chhaina
told lekha
year bochor
done@status korsi
`;
