/** Which words play another role in cells about usce than elsewhere? Rows of `class@topic word|word`. */
export const USCE = `
self@usce i|i've|i'm|i'll|my|mine|myself|ich|yo|je|eu|mein|meine|mera|meri|mere|benim
undemanded@usce optional|unnecessary|voluntary|opcional|facultatif|freiwillig|waived|needn't|neednt|non-mandatory|facultative
gives@usce offer|offers|offered|offering|ofrece|ofrecemos|oferece|provide|provides|providing|arrange|host|ofrecen|oferecemos|proposons|arranges
gives@usce hosts|hosting|sponsor|sponsors|support|accommodate|arranging|bieten|anbieten
consent@usce replace|replaces|substitute|fall|falls|fall into|fall under|be part|be a part|recognized|credited|credit|valid|ok|okay|fine|fulfil|fulfill|toward|towards|vale|valen|cuenta|cuentan|conta|substitutes|fulfills|fulfils
consent@usce contam|comptent|zählt|zählen|sirve|serve|schitayut|enough|good enough|will do|adequate|compte|zaehlt|zaehlen
lately@usce within the past|within the last|in the last|in the past|over the past|over the last|during the last|during the past|within last|within past
lately@usce within|last|recent|recently|latest|most recent|últimos|ultimos|últimas|letzten|derniers|dernières|innerhalb
since@usce ago|old|before applying|since|old grads
usa@usce us|usa|america|american|united states|states|the states|stateside|estados unidos|eeuu|ee.uu|eua|états-unis|etats-unis|north american
usa@usce north america|canada|canadian|puerto rico
usce@usce stage|stages|us system|healthcare system|health system
usce@usce inpatient experience|inpatient rotation|inpatient rotations|hospital-based rotation|ext|american system|hospital work|us training|exts
handson@usce with patients|hands
plain@usce hospital|hospitals|hospital-based|outpatient|ambulatory|clinic|clinics|in-person|on-site|wards|ward|onsite
plain@usce inpatient|in-patient|student|students|medical student|med student|med students|medical students|volunteer|employee|teaching hospital
plain@usce teaching hospitals|accredited|academic|community|specialty|family medicine|internal medicine|pediatrics|psychiatry|surgery|primary care
plain@usce fm|im|peds|psych|ob|neuro|define|defined|took|straight|fellowship|rotate|rotated|rotating|patients|patient|supervised|supervision|acgme|attending|attendings|work|rotates|fte
matter@usce residency training
interview@usce interview|interviews|interviewed|iv|ivs|invite|invites|before interview|for an interview|for interview|be interviewed
demand@usce requirement|requirements|requisito|requisitos|r|expectation|condition|requerimiento
wish@usce p|looked upon|viewed favorably|viewed favourably|considered favorably|seen favorably|looked at favorably|matters
demand@usce asked to|is asked|are asked|want|wants
silence@usce n/r|nr
wish@usce good|great|but plus
undemanded@usce dropped|abolished|scrapped|lifted|removed|don't care|dont care|not a factor
people@usce international students|foreign students
filler@usce in practice|in reality|strictly|absolutely|definitely|demonstrate|show|shown|reason|some|certain|strong|appear|believe|think|thought|to apply|total|equivalent|duration of|length|exact length|pure|purely|merely|alone
remote@usce tele-rotation|tele-rotations|telerotation|telerotations|telehealth rotation|telemedicine rotation
remote@usce virtual rotation|virtual rotations|online rotations|virtual|virtually|virtual elective|virtual electives|online rotation|remote rotation
remote@usce ma work|online|remote|remotely|telehealth|telemedicine|tele|scribe|scribing|scribe work|medical assistant|medical assistant work
obs@usce observ|watching
month@usce ay
undemanded@usce kein muss|keine pflicht|ne nado|ne nuzhno|ne trebuetsya|ne obyazatelno|ne obyazatel'no|zorunlu değil|gerekli değil
join@usce include|includes
refuse@usce ne schitayut|ne schitaetsya|ne schitaetsa
consent@usce 也算|算
gives@usce available
usce@usce clin|clinical training
elsewhere@usce home country|abroad|overseas|any country|own country|homeland|foreign country
number:0.5@usce half a|meio|halbes|mezzo|half an|medio|demi
wish@usce does help|do help|would help|will strengthen|makes application stronger|stronger application|pero ayuda|mas conta|does strengthen|mas ajuda|pero suma
consent@usce cut it|cuts it|the trick|fly|flies
handson@usce patient contact|real patient contact|real patients|actual patients|patient care
refuse@usce worth nothing|worthless|useless|discounted|ignored
wish@usce nice|love|loves|bonus|bonus points|brownie points|would want|we'd want
week@usce 星期|주간|أسبوع|أسابيع|minggu|tygodni|tygodnie|هفته|hafta
month@usce мес
obs@usce gözlem|gözlemci|gözlemcilik|обсервершипы|наблюдение|наблюдения|مراقبة|观摩|见习|참관|obserwacja|obserwacje
consent@usce sayılıyor|sayılır|geçiyor|geçerli|считается|считаются|засчитывается|засчитываются|gina|يحسب|تحسب|محسوب|liczą|liczy
consent@usce regarded|regarded as|treated as|viewed as|seen as
refuse@usce sayılmıyor|sayılmaz|sayılmıyorlar|geçmiyor
wish@usce big plus|huge plus|strong plus|major plus|definite plus|real plus|будет плюсом|artı|加分|faydemand|highly regarded|well regarded|regarded favorably|regarded positively
demand@usce ask applicants|ask candidates|ask all applicants|ask our applicants|ask that applicants|ask imgs|asks applicants|asks candidates|asking for
filler@usce bas
`;
