/** Which words play another role in cells about usce than elsewhere? Rows of `class@topic word|word`. */
export const USCE = `
self@usce i|i've|i'm|i'll|my|mine|myself|ich|yo|je|eu|mein|meine
undemanded@usce optional|unnecessary|unneeded|voluntary|facultative|facultatif|freiwillig|waived|needn't|nonmandatory|non-mandatory
undemanded@usce unrequired
gives@usce offer|offers|offered|offering|ofrece|ofrecemos|ofrecen|proposons|provide|provides|providing|arrange|arranges|host
gives@usce hosts|hosting|sponsor|sponsors|support|accommodate|arranging|bieten|anbieten
consent@usce replace|replaces|substitute|substitutes|fall|falls|fall into|fall under|be part|be a part|recognized|credited|credit|valid|ok|okay|fine|fulfil|fulfils|toward|towards|vale|valen|cuenta|cuentan|conta
consent@usce contam|compte|comptent|zählt|zählen|zaehlt|zaehlen|sirve|serve|schitayut|enough|good enough|will do|adequate
lately@usce within the past|within the last|in the last|in the past|over the past|over the last|during the last|during the past|within last|within past
lately@usce within|last|recent|recently|latest|most recent|últimos|ultimos|últimas|letzten|derniers|dernières|innerhalb
since@usce ago|old|before applying|since|old grads
usa@usce us|usa|america|american|united states|states|the states|stateside|estados unidos|eeuu|ee.uu|eua|états-unis|etats-unis|north american
usa@usce north america|canada|canadian|puerto rico
usce@usce stage|stages|us system|healthcare system|health system
usce@usce inpatient experience|inpatient rotation|inpatient rotations|hospital-based rotation|ext|exts|american system|hospital work|us training
handson@usce with patients|hands
plain@usce hospital|hospitals|hospital-based|outpatient|ambulatory|clinic|clinics|in-person|onsite|on-site|wards|ward
plain@usce inpatient|in-patient|student|students|medical student|med student|med students|medical students|volunteer|employee|teaching hospital
plain@usce teaching hospitals|accredited|academic|community|specialty|family medicine|internal medicine|pediatrics|psychiatry|surgery|primary care
plain@usce fm|im|peds|psych|ob|neuro|define|defined|took|long|straight|fellowship|rotate|rotates|rotated|rotating|patients|patient|supervised|supervision|duration|acgme|attending|attendings|fte|work|worked
matter@usce residency training
interview@usce interview|interviews|interviewed|iv|ivs|invite|invites|before interview|for an interview|for interview|be interviewed
demand@usce requirement|requirements|requisito|requisitos|requerimiento|r|expectation|condition
wish@usce p|looked upon|viewed favorably|viewed favourably|considered favorably|seen favorably|looked at favorably|matters
demand@usce asked to|is asked|are asked
silence@usce n/r|nr
wish@usce good|great|but plus
undemanded@usce dropped|abolished|scrapped|lifted|removed|don't care|dont care|not a factor
people@usce international students|foreign students
filler@usce in practice|in reality|strictly|absolutely|definitely|demonstrate|show|shown|reason|some|certain|strong|appear|believe|think|thought|to apply|total|equivalent|duration of
remote@usce tele-rotation|tele-rotations|telerotation|telerotations|telemedicine rotation|telehealth rotation
remote@usce virtual rotation|virtual rotations|virtual elective|virtual electives|online rotation|online rotations|remote rotation|virtual|virtually
remote@usce ma work|online|remote|remotely|telehealth|telemedicine|tele|scribe|scribing|scribe work|medical assistant|medical assistant work
obs@usce observ|watching
month@usce ay
demand@usce 要求|必须
undemanded@usce kein muss|keine pflicht|ne nado|ne nuzhno|ne trebuetsya|ne obyazatelno|ne obyazatel'no|zorunlu değil|gerekli değil
undemanded@usce 不要求|不需要
join@usce include|includes
refuse@usce ne schitayut|ne schitaetsya|ne schitaetsa
consent@usce 也算|算
gives@usce available
usce@usce clin|clinical training
elsewhere@usce home country|abroad|overseas|any country|homeland|foreign country|own country
number:0.5@usce half a|half an|medio|meio|demi|halbes|mezzo
wish@usce does help|do help|would help|will strengthen|does strengthen|makes application stronger|stronger application|mas ajuda|pero ayuda|mas conta|pero suma
consent@usce cut it|cuts it|the trick|fly|flies
handson@usce patient contact|real patient contact|real patients|actual patients
refuse@usce worth nothing|worthless|useless
wish@usce nice
`;
