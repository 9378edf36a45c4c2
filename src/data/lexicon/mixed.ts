/** Which words of languages seldom met, and of common ones as they are chatted, do applicants mix in, and what do they do? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const MIXED = `
affirm sì|hamesha|đúng
all obe|keduanya|semua|obie|oboje|sab|sabhi|entrambe|har do|hardo|hame|cả hai|cả|ca hai|tất cả|đều
all@visa dalawa|etnein|el etnein|etneen|letneen|as duas|os dois|tutti e due|parehas
condition jika|kalau|jeśli|nếu|pag
consent được|có|nhận|bảo lãnh|tài trợ|cấp|hỗ trợ|chấp nhận|bao lanh|dają|sponsorują|przyjmują|ima|karte|karta|karti|denge|dega|degi|milegi|mil jata|ho jata|hota
consent mawgood|mawjood|mawgoud|mawjoud|bydo|byedo|biydo|midan|mide|mikonan|yapıyorlar|yapıyor|destekliyorlar|ediyor|oluyor|sağlıyorlar|danno
consent@visa undi|rola|ada|bisa|boleh|dapat|ache|aache|dei|chha|dare|bale|dan|dão|dá|fih
contrast tapi|tetapi|nhưng
demand harus|cần|phải
deny ledu|tidak|bukan|tanpa|gak|nggak|không|khong|chẳng|chưa|nie ma|nema|nahii|koi nahi|koi nahin|kabhi nahi|msh|mfish|nemikonan|netu|niente
deny no dey|e no dey|nada de|plus de|plus aucun|plus aucune|ya pas|y'a pas|gibt's nicht|gibt es nicht
except más que|mas que
filler yang|untuk|dengan|di|ini|itu|mereka|cho|của|với|thì|họ|din|rin|naman|yung|ang|ng|mga|nila|kasi|woh|wahan|ko|pe|mai|lessa|khales|bu|için|icin|eto|oni|abi|sha|tienes|tengas|jest
filler@visa hem|läuft
hedge kadang|mungkin|tergantung|đôi khi|tùy|có thể|zależy|gahi|nadir|dipende
join atau|juga|lub|albo|și|và|hoặc|ya da|anche
now sekarang|poka|năm nay
only hanya|cuma|saja|tylko|samo|doar|keval|shudhu|sudhu|matra|chỉ|toko
past dati
plain standart
possible mümkün|mumkun
refuse nahi denge|dey na|mabydosh|nemidan|nemide|yapmıyorlar|yapmıyor|desteklemiyor|desteklemiyorlar|etmiyor|etmiyorlar|olmuyor|durdurmuşlar|perestali|no gree
silence i no know|không biết|chưa biết|khong biet|di ko alam|hindi ko alam|tidak tahu|tanya|nie wiem|pata nhi|pta nahi|msh aref|mesh aref|nemidunam|sprosit|non lo so|never reply|never ask
silence falta preguntar|falta confirmar|por preguntar|por confirmar|sin confirmar|noch nicht nachgeschaut|je sais pas|no lo sé|ainda não sei
source sabi
visa visti
`;
