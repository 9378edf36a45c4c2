/** Which words of Spanish, Portuguese, French, Italian and Romanian do applicants mix in where they chat: who said it, since when, what it costs? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const ROMANCE = `
consent sacan|manejan|trabajan con|pagan|empezaron|volvieron|salen|consegue|pagam|entram|sponsoram|donnent|fanno|fac|acordă
refuse quitaron|sacaron|cancelaron|suspendieron|cortaron|cerraron|eliminaron|tiraram|cortaram|supprimé|annulé|hanno smesso|tolto|sospeso|bloccato|au oprit
refuse au renunțat|suspendat
only nomás|nomas|solo esa
all n'importe
deny n-am
condition con tal de|quem tem|si tienes|se tiver|para quem|à condition|altfel
contrast altrimenti
hedge creo que|creo|supongo|al parecer|tal vez|casi rari|valutano|acho que|parece que|je crois|il paraît|credo|pare|sembra
silence no contestan|no responden|sin respuesta|no mencionan|no aparece|tengo que preguntar|no encontré|não achei|não diz|não fala|não falam|não respondeu
silence não responderam|pas précisé|pas de réponse|n'apparaît|rien trouvé|pas répondu|non dice|da chiedere|nu scrie|nimic despre|n-am găsit
source me dijo|me dijeron|dijeron|dicen|aclaró|aclaro|respondió|contesto|escribió|secretaria|pregunté|falou|falaram|respondeu|dixit|a dit|m'a dit|répondu
source coordinatrice|secrétaire|d'après|detto|risposto|scritto|confermato|secondo|fonte|a zis|au zis|a spus|a scris|a răspuns|coordonatoarea|dice
now este año|desde este año|este ano|cette année|anul ăsta|anul acesta|anul asta
past el año pasado|ano passado|l'an dernier|l'année dernière|anul trecut|teve|antes daban
future el próximo año|el año que viene|ano que vem|próximo ano|l'an prochain|anul viitor
filler cambió|igual|alguien|grupo|ojo|qué pena|mi|tá|pra|rien à|dommage|heureusement|trop cher|peccato|per fortuna|hanno|già|din păcate|se uită|de la
demand vogliono|il faut
affirm tranquilo|firme|como siempre|como sempre|comme toujours|come sempre
matter abogado|abogados|trámite|tramite|cuota|advogado|avocat
join y también|ed
wish les gusta
consent ils font|font le|font la|font du
future arrancan|empiezan|comienzan|começam|commencent|inizieranno
silence n'apparait|apparaît pas|non appare|não aparece
refuse@visa zu teuer|trop cher|muy caro|troppo caro|muito caro
filler@visa o|ma
consent@visa continua|continuam|sigue|siguen|continúa
consent cubren|gestionan|retomaron|conseguem|voltaram|começaram|sponsora|donne|proposent|payent|pagano|lo danno|iau
refuse suspenderam|encerraram|cancelaram|ont arrêté|stoppé|coupé|interrotto|annullato|au scos|oprit|renuntat|respinge|jamais fait
only mesmo só|rien que|solo ese|doar atât
all qualsiasi|ogni visto
deny ninguna de las|ni la|non li|ne fanno|niciuna|nicio|nici una
condition quien tenga|quienes tengan|los que tienen|con tal que|pour ceux|sous réserve|a patto che|chi ha|cine are|dacă ai
hedge capaz|singolo caso|acho|deve ser|caz la caz|cazuri excepționale|cazuri|excepționale|vagas limitadas|places limitées|poucas vagas
silence no respondieron|por ver|falta ver|preguntaré|pregunto|no encuentro|no achei|a ver|tenho que perguntar|vou perguntar|je demande|non dicono|non risponde
silence devo chiedere|niente sul sito|nu zice|neclar|de intrebat|nu răspund|sin mencionar
source respondio|contestó|avisó|comentó|me falou|rodapé|copain|pote|collega|specializzando|prieten|coleg
now desde julio|ormai|da quest'anno|mantienen|mantêm
past hasta el año pasado|no ano passado|l'anno scorso|hacían|faziam|facevano|davano|dădeau
future año que viene|l'année prochaine|l'anno prossimo|de anul viitor
filler dueño|quedó|puso|jaja|jajaja|kkk|kkkk|rsrs|lástima|por suerte|menos mal|fijo|está em|aí|daí|letra miúda|letra chica|frase|ainda bem|graças a deus
filler ouf|bof|gli|che|nel|nella|sul|così|noroc|că|la ei
demand servono|occorrono|obligat|trebuie să
source@visa no rodapé|pie de página|pied de page
affirm tranquillo|obvio que sí|sin falta|tranquille|sin drama|easy peasy|firme e forte|sigur
matter advogados|avocats|avvocato|costa
unlimited sin limites|senza limiti|fără limită|sin tope|sem corte
less desde hace
status carta verde|ciudadanía americana|cittadini|cittadino|cetățean
join ainsi que
wish gostam mais|ils préfèrent|de preferință|prefieren a
visa visados de|vizele
consent font les
affirm basta con|es suficiente|suficiente|suficientes|alcanza|e sufficiente|sufficiente|suffisant|ca suffit|suffit|suffisent|e suficient|ajunge
affirm e suficiente
more@step para arriba|para cima|in su|in poi|in sus|y mas|hacia arriba|en sus
filler lá|bastante bem|macar|să|fie|zic ei|gar nicht so|asta|acolo|perfino|addirittura|dal|alla fine|cosi|esserci|essere|averlo|avere
source zic|zice|spun|zicea|spunea|au spus|dizem|diz que|dicono che|disent|ils disent|a ce qu'il parait|a detta loro
less maxim|cel mult|nu mai mult de|non piu di|non oltre|al massimo|pas plus que|tout au plus|a lo mucho|a lo sumo|como maximo|no maximo
demand minim|exigible|cer|se cere|cerut|ceruta|pretind|chiedono|chiesto|chiesti|pretendono|servono almeno|ils demandent|il en faut
more minimum de|au moins un|almeno un
gradnoun absolvire|absolvirii|absolvit|absolventi|absolventilor|terminat facultatea|laureati da
deny nimic|nessun tipo|ni uno|ni una|nici macar|neppure|meme pas|pas meme|nem mesmo|nem sequer|ni siquiera|ni aun
refuse nu mai iau|nu mai dau|nu mai fac|non prendono piu|non fanno piu|ils n'en prennent plus|n'en prennent plus|n'en font plus|ne prennent plus
refuse ne font plus|ne donnent plus|ne sponsorisent plus|n'acceptent plus|ya no dan|ya no reciben|ya no aceptan|ya no patrocinan|nao aceitam mais
refuse nao patrocinam mais|nao dao mais|nao fazem mais|nao pegam mais
consent se accepta|se admite|passano|passa|prendiamo|toleran|tolerato|tolerata|tollerato|tollerata
ordinal:1@attempts al primer intento|primer intento|primo tentativo|premier coup|du premier coup|primeira tentativa|din prima incercare
ordinal:1@attempts premiere tentative|a la premiere tentative|de primeira|primera vez|prima volta|premiere fois
fail@attempts picat|picata|picari|pica
applytime@ecfmg aplicare|aplicarea|aplicarii|depunere|depunerea|alla domanda|domanda|domande|presentare domanda|fare domanda|al momento della domanda
applytime@ecfmg postulacion|postulacion misma|depot du dossier|depot|le dossier|candidater|aplicas|apliques|aplica
starttime@ecfmg iniziare|cominciare|incepere|inceperea|incepe|incepi|incepem|arrancar|empieces|empieza|empiece|entrar a la residencia
starttime@ecfmg entrar na residencia|comecar a residencia|debuter|le debut|la prise de fonction
bound@ecfmg prima di|prima dell '|inainte de|pana la|avant de|antes da
refuse@usce nu se pune|nu se ia|nu conteaza|no cuenta|no vale|no sirve|non vale|non conta|nao conta|nao vale|nao serve|ne compte pas|ne comptent pas
refuse@usce pas compte|pas comptes
consent@usce se pune|conteaza|va bene|vale anche|aussi accepte
recent@graduation neolaureati|neolaureato|recien egresados|recien egresado|recentemente|absolventi recenti|recemment diplomes|jeunes diplomes
recent@graduation recem formados
affirm@imgs varios|varias|diversos|molti|tanti|multi|parecchi|beaucoup|muitos|muita gente|multi straini
hedge poquitos|poquisimos|pouquissimos|muy pocos|muito poucos|pochi|poche|pochissimi|putini|cativa|tres peu|peu nombreux|rares
img@imgs straini|etrangers|etranger|egresados extranjeros|forasteros
wish preferabil|de preferat|ar fi bine|privilegie|apprecie|apprecient|gradirebbero|se prefiere|dao preferencia|mieux vaut|c'est mieux|es mejor
wish mejor si|melhor se|meglio se
undemanded nu e obligatoriu|nu e nevoie|non serve|non e obbligatorio|non obbligatorio|non obbligatoria|pas obligatoire|pas exige|pas necessaire
undemanded pas requis|no es obligatorio|no obligatorio|no la piden|no lo piden|no piden|nao e obrigatorio|nao obrigatorio|nao exigem|nao pedem
undemanded no exigen|non richiesto|non richiesta|non la chiedono
soft@step no es estricto|no estricto|pas strict|non rigido|nao e rigido|nu e strict|nao e rigoroso
pass@step trecut|promovat|luat|aprobarlo|con aprobar|superarlo|averlo passato|passar basta|passe
status carte verte|titulaires carte verte|carta verde obbligatoria|card verde|residencia permanente
`;
