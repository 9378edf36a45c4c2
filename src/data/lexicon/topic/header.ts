/** Which words name a column of a list, or a row of a profile? Rows of `role@header word|word`; the rules of reading/headers join the roles. */
export const HEADER = `
finished@header finished on|completed on
study@header study medicine|study|education|studied|alma|medical college|degree from|school|schools|college|university name|uni name|med school|medical school
study@header faculty of medicine|skool|universidad|universidade|université|universität|facultad|faculté|medizinische
publication@header published in|published|publication|publications|papers|pubs|pub|paper|articles|article|pubmed|pmid|publicaciones|publicações|publikationen
publication@header veröffentlichungen|发表
obsword@header obs
applyto@header applying|applying to|applying for
tie@header who lives there|lives there|people there|ties|tie|roots|root|geographic ties|geographic connection|geographic connections|have family|family in
tie@header family near|family there|relatives|why that state|reason to be|reason to live|bindung|bindungen|lazos|laços|liens familiaux|vínculos
tie@header connection to region|connections to|links to region
region@header states i like|cities i like|places i like|love to live|dream place|live|region|regions|area|areas|zona|zonas|gegenden|regionen|zone|zones|preferred states|target states|target state
region@header location preference|geographic preference|want to live|want to be|where i want|where do i want|california|texas|florida|midwest|new york
handson@header patient care|patients|hands|clinical
gradnoun@header finished|studies ended|end of studies|abschl|ysg|ysmg|grads|graduate|graduates
gradnoun@header promotion|promoción|formados|formação|titulación
gradnoun@header since med school|after med school|since school|passing year|year of passing|passed out|ta5arrog|el ta5arrog|毕业年限|毕业年
gradnoun@header too old|gap|gaps|max gap|class of|completion|time out|years out|yrs out
gradnoun@header finish|get my degree|okończenia|grado|egresados|graduados|po studiach|sana|pass out year
gradnoun@header yog cutoff|études|colación|promo|år|oldest
before@header cycles before|previous match cycles|before|previous|prior|past|earlier|last cycles|antes|vorher|avant|already|önceki|re-applicant|reapply|first match
before@header last times
rotated@header rotate|rotated|i rotated|did i rotate
neutral@header final|pass/fail|on rotations|experience with|y/n|yes/no|address|page about|look at the site
visa@header 🛂|sponsor|sponsors|sponsored|sponsoring
visa@header patrocinan|patrocina|statut visa|patrocinam|sponsern|sponsert|vises|permis|immigration status accepted
visa@header j or h|visapolitik|spons
place@header places|hospitals visited|sites|cities of
class@header class
want@header wanted|want|wants|prefer|preferred|preference|preferences|requested|sought|wish|quiero|wunsch|gewünscht|souhaité|desejado|deseada|istediğim|goal
want@header would take|would i take|will take
how@header can afford|i can do|how long|how often|how many times|how many tries|how many weeks|how many months
job@header job|hobbies|hobby|blood|food|birth|age|gender|marital|car|live now|where do i live|sponsor of my studies|current job|date of birth
performance@header clerkship grades|clerkship grade|grades|evaluations|evaluation|honors|class rank|rank in class|clinical performance|clinical grades|clinical grade
performance@header quartile in class|performance|merit|gpa|notas clínicas|noten|marks in clinics|deans letter rank
spec@header peds|pediatrics|pediatricians|im|internal medicine|internists|internist|fm|family medicine|family physicians|psych|psychiatry|psychiatrists|neurology
spec@header neurologists|neuro|pathology|surgery|surgeons|own field|my field|same field|same specialty
match@header match|matching|match attempts|unmatched
ofthem@header of them|of these|of those|of which|thereof|out of these|davon|de ellos|de ellas|dont
season@header season|cycle|match year|match cycle|which match|start in|applying for start|temporada|saison|ciclo|match season|year of match
country@header country|countries|pais|pays|land|nation|国家
strength@header strength|strengths|strong points|strong pts|strong point|trump card|strong suit|edge|fortalezas|forces|stärken|pontos fortes|points forts|unique
strength@header advantages|advantage|what makes me|special about me|asset|assets|plus points
research@header outputs|qi|scholarly|investigación|pesquisa|recherche|forschung|研究
paid@header fees paid|fees already paid|paid already|already paid|paid so far|spent so far|already spent|fees paid already
money@header budget|money|cash|spend|spending|dollars|usd|presupuesto|dinero|orçamento|dinheiro|argent|geld|预算|financial limit|amount
right@header who can apply|who may apply|who can work|can work there|work eligibility|immigration|work permit|work right|work rights|work status|legal|authorized|authorization|work authorization
right@header citizenship|citizenships|nationality|nationalities|papers status|paper status|paperz|papeles|papers for work|immigration status|us status
right@header status in the us|status in us|residency status|aufenthalt|aufenthaltsstatus|nationalité|nacionalidad
right@header nacionalidade|nagarikta|passeport|migratorio|situación migratoria|allowed to work|right to work|work in us|work in the us|us work
right@header ead|lawful|foreign nationals|visa status|visa statuses
off@header salary|pay|stipend|earn|income|ctc|gehalt|stipendio|fee|fees|cost|tax|loan|bought|paid|package|costo|taxa|rent|kira|loyer|kharcha|housing
off@header parking|hostel|phone|telephone|tel|fax|zoom|instagram|twitter|facebook|reddit|doximity|us news|reputation|memes|weather|snow|frio|crime|airport|flight
feel@header ocena|feel|feelings|grade|excitement|vibe|vibes|mood|gut|feeling|bauchgefühl|hope|rating|stars|happiness|heart|love|luv|fav|favourite|herz|corazón|overall score|total score|points|gut feeling|heart says
feel@header joy|enjoyed|happy|how i felt|desire|me gusta|gosto|avaliação|j'aime|envie|appréciation|coup de coeur|bewertung|begeisterung|sevdim|comfort|puan|beğeni
off@header whats app|whatsapp|vuelo|distance|miles|latitude|longitude|zip|zipcode|mailing address|odds|wellness|pros|cons
off@header outfit|red flags|wahala|diversity|female|male|kids|children|bf|baby|son
spouse@header spouse|wife|husband|hubby|fiance|boyfriend|girlfriend
off@header schools for|board|abim|ite|in-training exam|beds|bed|faculty|trauma|volume|emr|call|night|schedule|hours|vacation|benefits|insurance
off@header child care|moonlighting|verpflegung|gym|restaurant|mosque|church|playa|therapy|fellowship|fellowships|accredited|accreditation status
off@header established|founded|started|length|start date|start dates|program start|pgy1 md|license|government|transcript|mspe|photo|attachments|personal statement
off@header ps|thank|thank-you|loi|letter of intent|soap|unfilled|filled|interviewers|format|style|questions|prep|second look|number of applicants
off@header applicants last|social|dinner|virtual|period|conducted|timestamp|uuid|views|tags|labels|author|created|appointment|consulate|opt|next step
off@header participation|interviewed with|to position|do percentage|do friendly|pct do|usmd|reapplicants|version|msg|mailtext|column
off@header nearest|quality|opportunities|interview type|interview season|travel|job market|city population|city rating|pass rate|pass rates|http|html|kb
off@header salutation|driving|nearby|passport|attendings|show your answer|would you|may we|heavy|index|modified|marca temporal|publishes|site visit
program@header програма|progam|programs|prog|progs|prgm|pgm|programme|programmes|programa|programm|programme name|programy|programu|residency|residencies|residencia|résidence
program@header programı|program adı|program title|progr|barnameg|name of program|ausbildungsprogramm|weiterbildung|rezydentura|page title|program called
inst@header children's|hospital|hospitals|hosp|hosps|hôpitaux|krankenhaus|klinik|klinikum|hastane|institution|institutions|inst|instituição|instituto|institut
inst@header primary teaching hospital|primary teaching site|primary site|med ctr|health system|health network
inst@header training site|teaching site|main site|facility|facilities|centro|sponsoring institution|sponsor institution|sponsor inst|site name|spital|hôp|chu
inst@header health care system|campus|établissement|einrichtung|estabelecimento|unidade|center|centre|clinica|polyclinic
name@header name|names|naam|nombre|nome|nom|nazwa|title|título|titre|titel|denominación|bezeichnung|adı|lastname|ism|nm|namen|nomes|nombres
city@header citty|city|cities|town|towns|twn|cty|ciudad|cidade|ville|stadt|ort|citta|miasto|şehir|shehr|municipality|city name|cidades|villes|städte|orte
city@header madina|metro|borough
state@header state|states|st|us state|bundesstaat|état|stato|stan|eyalet|welaya|el welaya|province|provincia|estado|abbr|estados|états|staat|staaten
where@header location|locations|loc|where|place|lugar|lieu|standort|localisation|localización|ubicacion|localização|area of program|region of program|donde|onde|où
where@header wo|located|locality|situated|adresse|emplacement|lieux|lokasyon|fein
specialty@header specality|specialty|specialties|spec|specs|especialidad|especialidade|spécialité|specialita|fach|fachrichtung|fachgebiet|facharzt|discipline
specialty@header disciplines|field|branş|ta5asos|el ta5asos|specialisation|dept|department|disciplina|especialidades|fachrichtungen|subject|subjects
specialty@header área|domaine
prelim@header prelim|prelims|preliminary|prelim year|preliminary year|intern year
track@header track|tracks|categorical|cat|advanced|adv|transitional|position type|type of position|category|pre lim|catégoriel|categórico
track@header track type|filiere|cat/prelim|modalidad|modalidade|parcours|voie|cat or prelim|pathway type|pgy1 only|c/p|c/p/a|training track
type@header type|types|kind|setting|typ|tipo|art|best described|program setting|türü|rodzaj|affiliation|genre|nature
univword@header academic|univ|uni|university|community|comm|univ-affiliated|universitaire|public or private
size@header residents/class|size|positions|position|pos|spots|spot|slots|slot|seats|seat|quota|intake|entry class|class size|residents per class
size@header how big|big|plazas|vagas|places offered|postes|plätze|capacity|get in each|openings|taille|größe|number of positions|per class|residents per
size@header incoming|tamanho|cupos|cupo|how many spots|class strength|residents a year|per yr|new residents|matched per year|ilość miejsc|liczba miejsc|stellen
size@header contingent
website@header websit|website|websites|web|webpage|site|url|urls|link|links|lnk|www|homepage|home page|faq|pagina|seite|domain|weblink
website@header sitio|enlace|enlaces|lien|liens|seiten|internet|hyperlink|program page|official page|ссылка|webs|page officielle|permalink|weblinks
h1b@header work visa|h|h1 b|lca
j1@header j|jay one
percent@header percent|percentage|pct|perc|share|shares|ratio|proportion|fraction|rate|porcentaje|porcentagem|pourcentage|prozent|prozentsatz|anteil|percentuale|oranı
percent@header nesbet|kitne|quota of|pctg|share of|quota di|razón|taux|parte|part|prozentual|pourcent|por ciento|por cento|%age|ausländeranteil|ausländerquote|quote
count@header count|counts|number|numbers|how many|cuantos|quantos|combien|anzahl|wie viele|liczba|effectif|kaç|kitne log|total number|how much|headcount
count@header wieviel|quante|quantité|cantidad|quantidade|kitne log hain|sum of|ile
whole@header total|totals|all|overall|insgesamt|gesamt|totale|łącznie|toplam
roster@header res|asistan|classmates|residenten|trainee count
roster@header residents now|current residents|total res
img@header stranieri|yabancı|yabancı mezun
img@header foreign|imgs ever|take us|fmgs welcome|imgs accepted|ecuadorians|outsiders|non americans
img@header intl|int grads|overseas|imgs welcome|international medical
min@header floor|at least|mindestens|mind|min|cutoff
min@header en düşük|lowest
min@header alt sınır|sınırı|allowed|permitted|accepted|accept|accepts|tolerated|tolérés|permitidos
min@header cut-off score|mini|piso
min@header erlaubt|autorisées|admis
typical@header usual|range|media|moy
typical@header mittel|med|matchean|of matched|th|ø|mittlerer
typical@header most have|got in|current class|promedio de|wer matcht
score@header three digit|points ck
sitting@header att
sitting@header exam history|exam policy|exam record|usmle history|attempt policy|how often sit
sitting@header attempt limit|number of times|vers|mo7awalat
sitting@header el mo7awalat
fail@header failed step
fail@header reprobaciones|durchfaller|nie zdany
usce@header experiência clínica
stageword@header stage|stages
usce@header clinicals|esperienza clinica|klinik deneyim|ce|usce req
usce@header us hospital experience|esperienza usa
usce@header abd deneyimi|hands-on experience|us training|us months|months in us
obs@header obs months|watching|obserwacje
obs@header tele rot|ob|obs mo|estágio observacional|obsies|observatoriat
cert@header epic
couple@header couple|couples|cpls|couples match|paare|pareja|parejas|casal|casais|jumelage|pairs|in couples|duo|pair match|couple match|als paar
mail@header email|emails|mail|mails|e-mail|mail id|email id|correo|courriel|reach us|emailadresse|mailadresse|endereço|inbox
person@header contact|coordinator|co-ordinator|coordinators|coord|coordinadora|coordenador|coordinateur|koordinator|pc|pd|director|contacto|contact person
person@header ansprechpartner|ansprechpartnerin|chief name|secretary|admin name|chef|leiter|leitung|directeur|coordinatrice|apd|pc name|gme office|responsable
person@header responsável|sekretariat|secretaria|ilgili kişi|poc
signal@header signal|signals|signaled|señal|sinal|token|tokens|gold|silver|signalling|signaux|señales|sinais|signale|jeton|jetons
connect@header connection|connections|connected|connect|conn|know|knows|known there|alumni|alumnus|alum|contacts|network|networking|link to the place|my link|friends
connect@header conocido|conocidos|conocida|friend|seniors|senior|roommate|from my school|rotated here|rotated there|letter writer|tengo contacto|beziehung|beziehungen|kontakte|conexión|conexão
connect@header countrymen|inside contact|insider|who is there|desi residents|compatriots|compatriota|paisano|paisanos|bekannte|bekannter
connect@header relation|relations|contacts inside|kontakt|referral|reference inside|rotated before|my rotation site|my country|same school
connect@header same country|same college|my college|amiga|amigo|freund|ami|amie|someone
there@header there|here|inside|orada|hnak|allí|allá|dort|là|wahan
language@header language|languages|lang|langs|idioma|idiomas|língua|línguas|langue|langues|sprache|sprachen|yazyki|spanish|español|arabic|bilingual|tongues|tongue
language@header speaks|i speak|fluent|spoken|hablan|habla|bilingüe|sprachkenntnisse
mission@header mission|missions|missão|underserved|rural|patient population|values|poor|community service|free clinic|uninsured|refugees
mission@header refugee|desatendidos|serve|served|serves|comunidad|communauté|unterversorgt|ländlich|desfavorecidos|población atendida
mission@header patients population|safety net|migrants|outreach|vocation|vulnerable
deadline@header deadline|deadlines|dl|ddl|due|due date|closes|close|closing|close dt|last day|last date|bewerbungsschluss|bewerbungsfrist|frist|termin|date limite
deadline@header prazo|plazo|fecha limite|fecha límite|scadenza|son başvuru|latest application|apply by|apply before|apply until|apps due|cierre|encerramento|clôture
deadline@header last dates|apply till|abgabefrist|einsendeschluss|anmeldeschluss|limit date|date butoir|fecha tope|data limite|data final|app deadline
deadline@header submit by
sent@header applied|sent|submitted|submit|sub'd|subd|aplicado|apliqué|postulé|postulado|beworben|envoyé|candidaté|enviado|enviada|inscrito|bhej|addemt
sent@header başvurdum|eras sent|apply yet|did i apply|candidatei|candidatado|aplicada|apply kiya|apply kar diya|apply done|apply kia|wysłane
sent@header aplikacja wysłana|abgeschickt|gesendet|eingereicht|verschickt|soumis|déposé|apply done?
apply@header apply|application|applications|app|apps|candidature|bewerbung|inscrição|solicitud|candidatura|başvuru|appl
reply@header status|statuses|stat|outcome|outcomes|result|results|response|responses|reply|replied|replies|answer|hear back|hear|invite|invites|invited|invitation
reply@header invitations|rejected|rejection|rej|waitlist|waitlisted|wl|ii|silence|suivi|suite|antwort|absage|einladung|respuesta|resposta|resultado
reply@header estado actual|rückmeldung|decision|stage of process|situação|situation|got back|jawab|cevap|geldi|raddo|talk|talked back|heard
feedback@header feedback|feed back
reply@header statut|résultat|ergebnis|fase|etapa|étape|seguimiento|andamento|verlauf|bewerbungsstand|bewerbungsstatus|état du dossier|estado de mi solicitud|news from program|ergebnisse|bescheid|stand der bewerbung|progress|pipeline|phase|estatus|estado de aplicación|avancement|rückantwort
reply@header статус|qué pasó|que pasó|que paso|how it ended|durum|durumu|iv received|where it stands|where i stand|where things stand|happened|what happened|offer|decline|declined|my decision
interview@header interview|interviewed|iv|ivs|intv|intvw|int|entrevista|entrevistas|entretien|entretiens|gespräch|vorstellungsgespräch|colloquio
interview@header mülakat|ivw|interv|entrevue
interviews@header interviews|ivs received|number of interviews|interviews received
date@header date|dates|day|when|fecha|data|datum|tarihi|dt|quando|cuándo|quand|wann|fechas|booked|taken on|scheduled|journée|datas|termine|día
beside@header supplemental|supplementary|supp
rank@header miejsce|место|ترتيب|الترتيب|lugar en mi lista|place on my list|place on list|sıra|sıram|posição|posición|ordem|listenplatz|rangplatz|puesto|rk|rank|ranks|ranked|ranking|rol|rol#|rang|platz|rangliste|clasificación|order of preference|preference order
choice@header choice|my choice|choices
rank@header preference number|my order|classement|orden|preferencia
tier@header tier|tiers|priority|priorities|reach|safe|safety|target|my call|dream|prioridad|priorité|priorität|niveau|nivel|stufe
tier@header category of chance|bucket|band|kategorie chance|interest level
lastyear@header last year|last yr|last years|last year's|last season|last cycle|last match|previous year|previous cycle|previous match|prior cycle|prior year
lastyear@header prior match|letztes jahr|año pasado|ano passado|année dernière|anno scorso|last cycle's|last time|past cycle|letzte saison
lastyear@header vorjahr|saison passée|ciclo pasado|ciclo anterior|temporada pasada|ciclo passado|an dernier|last application|previous application
lastyear@header prev cycle|prev year|prev season|old status|old result|earlier cycle|first time result
mentor@header mentor|mentors|advisor|advisors|adviser's|tutor|betreuer|consejero|orientador|conseiller|my attending says|supervisor|tutora|mentora|mentorin
mentor@header coach|consultant says|professor says|guide says|senior advice
note@header note|notes|comment|comments|remark|remarks|misc|miscellaneous|comentario|comentarios|bemerkung|bemerkungen|anmerkung|anmerkungen|notizen|kommentar
note@header remarques|commentaires|uwagi|notas|observações|mola7zat|anything else|should know|description|notlar|memo|thoughts|remarque|rmk|rmks
note@header nota|notiz|bemerk|observaciones mías|extra|other info|additional info|additional information|details|comm ents|free text|tippni|baatein|impressions|zusatz
note@header divers|autres|otros|sonstiges|kommentare|rem|anm|add anything|to add
whence@header source of info|this info|source|sources|src|fuente|fuentes|fonte|quelle|quellen|info from|information from|heard from
whence@header who told|told me|where did get|where i found|where found|where i got|where i read|where i saw|get this information|found it|from where
whence@header where is this from|is this from|sourced from|info kaynağı|heard it from|origen|origine|woher|de dónde|proof|evidence|reference link|citation
whence@header who said|said by|according to|where from|info taken from|i asked|asked whom|maktoob
checked@header checked|check|verified|verify|updated|upd|update|as of|looked|last look|called|scraped|counted|geprüft|last updated
checked@header stand|aktualisiert|verificado|actualizado|vérifié|mis à jour|fetched|retrieved|last seen|read on|überprüft|verificación|revisado|consulté
checked@header data sprawdzenia|data verificação|info date|date of info|mise à jour|aktualisierung|actualización|confirmed on|spoke on|reviewed at|seen on
checked@header pulled on|accessed|chk|chkd|chk'd
acgme@header acgme|accred|accreditation|akkreditierungsnr|akkreditierung|accreditation id
nrmp@header nrmp|match code|rol code|match codes|match number|match id|rol id|nrmp program
id@header ecfmg id|usmle id|ecfmg number|id|ids|code|codes|identity|kod|codigo|kennung|nummer
eras@header eras
mine@header client|candidate|applicant's|my|mine|i|me|mi|mis|mein|meine|meiner|meu|meus|minha|mon|mes|mio|mia|own|our odds|i'm
yours@header your|tu|tus|you|dein|deine|seu|sua|votre|ton
year@header annual|an|y|ile lat
per@header per|each|every|pro|par|por
step3@header third step
step1@header first usmle|first step
step2@header clinical knowledge|second step
letter@header cartas de recomendación
do@header do|dos
liked@header gefallen|gefällt|gefiel|gusto|aimé|gostei|dil se|♥|❤|liked|like|likes|liking|how much liked|how i liked|how much i liked
why@header why|because|why this place|why this program|why here|why there|why ranked|why this rank|why at this place|in one word
reason@header honest words|my words|чому|dlaczego|почему|kyun|kyu|waarom|لماذا|thinking|neden|nedeni|sebep|por quê|porquê|reason|reasons|grund|motivo|motivos|begründung|raison|raisons|pourquoi|por qué|warum|perché|reason for rank|rank reason|reason for place|reason for its place|reason for this place
pair@header paar|linked to|linked with|goes with|pair|paired|paired with
partner@header partner|partners|spouse's|wife's|husband's|her|his|partner's
draft@header draft|tentative|provisional
from@header from
`;
