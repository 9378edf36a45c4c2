/** Which Russian and Ukrainian words do applicants mix in, romanised and in Cyrillic? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const RUSSIAN = `
affirm yest|konechno|khorosho|horosho|normalno|ladno|tochno|bez problem|tak|да|есть
all vse|всех|всем|vseh|vsekh
condition yesli|esli|tolko posle|tolko s|при nalichii|tolko с
consent berut|beryot|prinimayet|dayut|daut|dayot|sponsiruyut|sponsiruet|podderzhivayut|mozhno|predostavlyayut|vozmozhen|берут
consent принимают|рассматривают|prinimaet|dayet|delayut|sponsoryat|rassmatrivayut|daet|vozmozhna|beret|разрешают|разрешено|допускают|беруть|приймають
contrast odnako|zato|inache
demand nuzhen|nuzhno|nuzhna|nuzhny|nado|obyazatelno|obyazatelen|trebuetsya|trebuyut|trebuyutsya|neobhodimo|dolzhen|dolzhny
demand minimalnyi|minimalny|обязателен|обязательно|обязательна|обязательны|требуется|нужен|нужна|нужно|neobkhodimo|необходимо|должны|потрібно
deny nyet|niet|nye|bez|nikogda|nelzya|nikakikh|nikak|нет|не|bolshe ne|bolshe не|уже не|nemae
fail nesdal|provalil|proval|provaly|peresdacha|peresdachi|провал|провала|провалов|пересдача|пересдачи|пересдач|завалил|завал|несдача|пересдал
filler posle|после|po|в|на|с|за|voobshche|ochen|uzhe|о|takzhe|tozhe|ещё|skazala|при
gradnoun vypusk|vypuska|okonchaniya|okonchanie|выпуска|выпуск
hedge mozhet|mozhet byt|vozmozhno|inogda|redko|zavisit|skoree vsego|navernoe|po situatsii|nekotorye|ne vsegda|naverno
hedge v zavisimosti|individualno|vryad ли|в zavisimosti|не vsegda|смотря|иногда|редко
join ili
less menshe|menee|nizhe|за последние|последние|ne bolee|ne starshe|poslednie|до|не bolee|не starshe|максимум|не более|не больше
limit ogranichenii
month mesyats|mesyatsev|mesyatsa|mesyac|mesyaca|mesyacev|місяць|місяці|місяців|месяц|месяца|месяцев
more bolshe|bolee|vyshe|svyshe|ne nizhe|kak minimum|не nizhe|не menee|не менее|не меньше
now seichas|teper|v etom godu|в etom godu
only tolko|tol'ko|lish|isklyuchitelno|только|tilki|lishe|лише
ordinal:1@attempts s pervogo raza|s pervoy popytki|с pervoi popytki
pass sdal
past ranshe|ranee|byla|byli|в proshlom godu|раньше
people vypusknik|vypuskniki|vypusknikov|kandidaty|vrachi|vracham|inostrantsy|inostrantsev
refuse ne berut|ne beryot|ne prinimayut|ne prinimaet|ne dayut|ne daut|ne dayot|ne sponsiruyut|otkaz|otkazyvayut|otseivayut
refuse otkazali|отказывают|отсеивают|нельзя
score ball|балла|балл|баллов
silence neizvestno|neyasno|ne znayu|ne ukazano|ne ukazan|ne napisano|ne otvetili|ne yasno|uznat|nado sprosit|net otveta|ne pishut
silence не znayu|не ukazano|не napisano|не otvechayut|нет informatsii|nevidomo|непонятно
sitting popytka|popytki|popytok|popytku|popytke|попытка|попытки|попыток|спроба|спроби|спроб
source sait
status grinkarta
told napisano|ukazano
typical sredniy|srednij|srednii|obychno|средний|средняя
visa vizu|vizy
week nedelya|nedeli|nedel
wish zhelatelno|predpochtitelno|predpochitayut|luchshe|rekomenduyut|zhelatelen|rekomenduetsya|желательно|желателен|желательна
wish предпочтительно|лучше|предпочитают|приветствуется|плюс
year goda|godov|godu|год|лет|рік|років|роки
await@status zhdu|zhdem
done@status proshel
interview@status sobes|intervyu

state:silent@status molchat|net otveta|tishina
usa@usce сша
usce@usce опыт|стажировка
approx около|примерно|okolo
ordinal первый|первая
usa америке|америки
`;
