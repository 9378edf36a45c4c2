/** Which words play a part of their own in cells of visas? Rows of `class@visa word|…`, and general words that other columns lack. */
export const VISA = `
affirm@visa good|great|perfect|legit|por supuesto|con gusto|com certeza|volontiers|obvio|seguro
all@visa everything|anybody's
filler@visa forever|whatsoever|late|ditto
j1@visa la de ecfmg|visa de ecfmg|visa ecfmg
silence@visa neither yes nor no
filler@visa no longer no|not no
source según la página|según la web|según freida|según el sitio|según la coordinadora|según el coordinador|selon le site|selon la page
hedge@visa last resort
only@visa ninguna otra|ningún otro|nenhum outro|aucun autre|keine andere|nichts anderes|sonst nichts|y ya|rien d'autre
refuse@visa olvídate|ni hablar|nem pensar|de jeito nenhum|vergiss es|auf keinen fall|gar nicht|pas question|dream on|scrapped|dead|killed|finished|on ice|froze
condition@visa not before|not unless|already in|already on|already hold|already holding|only where|only in cases where|just where|solely where|solely when|solely if|sólo si|somente se|seulement si
deny net|laa|nahi|nahin|nahee
filler to do so|to do that|to do this|to do it|to do anything
filler@visa pas que|pas seulement|classification|classifications
filler@visa beginning|starting|effective|starting with|beginning with
hedge@visa every now and then|eher nicht|eher nein|eher selten|rather not|not really|ausnahmefällen|ausnahmen|às vezes|de vez em quando
hedge@visa en casos excepcionales|em casos excepcionais|rare circumstances|rare instances|rare occasions
only@visa the only one|none but|nothing except|or none|that's it|that is it|that's all|bas
only@visa nothing left but|the only ones
plain@visa employment
past before that|before then|until then|prior to that|last autumn|last fall|last spring|last summer|last winter|rescinded|superseded
refuse@visa not a chance|won't happen|will not happen|never happen
refuse@visa don't even ask|don't ask|say no to|said no to
refuse@visa withdrawn|ranked lower|disadvantaged
roster@visa international residents|international trainees|international resident|foreign residents
others@visa canadian|canadians|canadian citizens|canadian graduates
silence@visa mesh akid|not abt|nothing about|nothing abt|nothing on|no word on
consent@visa authorised|authorized|train on|trains on|training on|enter on|come on|comes on|came on|appointed on|hired on|employed on
affirm@visa no questions asked|no trouble
affirm@visa no conditions|no condition|without conditions|unconditionally|no strings|as before|like before|same as before|da|sigue igual|claro que sí
all@visa las dos|los dos|todas las visas|anything
filler@visa at the time|at time|of application|of interview
filler do not hesitate|don't hesitate
affirm@visa easy|easily
hedge@visa good candidates|the best
hedge@visa hard|complicated
silence talk to|speak to|speak with|discuss with|get in touch
hedge@visa decides|decided by|each time|each one|on its merits|forwarded to|caso x caso|ausnahmefall
consent@visa restored|restore|reinstated|reinstate|revived|brought back|reintroduced|back on|re-opened|renewed|resumption
consent@visa started|began|begun|screened in|take part|takes part|taking part|opened|opens|reopened|restarted|resumed|resumes|lifted
affirm@visa não tem problema nenhum|não tem problema|nenhum problema|aucun souci|kein thema
silence@visa pas d'info|keine ahnung|keine info|sin info|sin datos|sem info|não sei|à préciser|à vérifier|à demander|forbidden|page not found|err|error|is not true|is not true that|isn't true|is not correct
condition@visa l'accord|genehmigung
silence@visa but not sure
others@visa faculty positions|faculty position
track:preliminary@visa prelims|preliminaries
silence@visa we will see|we'll see|will see|no one knows
refuse@visa slots taken|slots are taken|spots taken|quota reached|cap reached|used up|revoked|revoke|pulled
condition@visa for those with|for those who have|for those holding|for applicants with|for candidates with
consent@visa running again|open again
affirm@visa sans problème|sans souci|ohne probleme|ohne problem|ohne weiteres
except@visa beyond|outside of|apart from|aside from
consent@visa introduced|launched|enrolled|enrol|enroll|enrolls|pursue|pursues|pursuing|handle|handles|handled|handling|host|hosts|hosted|hosting|obtains|secures|undertake|undertakes|recognize|recognizes|recognized|recognise|recognised|now includes|extend|extends|extended|expanded|join us|joins us|join on|joins on|enter into
consent@visa still going|going strong|is back|are back|came back|works|still running|alive|glad to train|happy to train|pleased to train|happy to host|glad to host|appointable|untouched|arrive on
affirm@visa no distinction|def|defo|for sure|fr|fr sure|yay|yaay|without restriction|without restrictions|no longer a no|inshallah|есть|конечно|можно|haan ji|हाँ|हां|نعم|ايوه|اه
deny né|нету|ні|نه|नहीं|ليس
refuse@visa outside what|outside our|beyond what|too expensive|can't afford|cannot afford|acabou|acabaram|terminó|se acabó|fini|vorbei|eingestellt|закрыли|отменили|убрали|khatam|band|khatm|kapandı|kaldırıldı|bitti|died|dies|quit|abolished|не дают|не берут|не делают|нельзя
hedge@visa signed off by|sign off by|high scorers|top scorers|top scores|strong scores|иногда|редко
consent@visa дают|делают|спонсируют|يقبلون|يقبل|hacen
only@visa فقط
demand@visa condition of employment|condition of hire
now@visa same as last year|same as last yr|as last year|like last year|onward|onwards
h1b@visa employer sponsored|employment based|employer visas
visa non immigrant category|nonimmigrant category|nonimmigrant visa|non immigrant visa|визу|визы|виза|виз
source@visa bhai|bataya|bola|zoom|on zoom|in the zoom|txt|prospectus|confirmó|confirmou|confirmaron|confirmaram|bestätigt|confirmé|dijo|disse
plain@visa automatic|dependable|description|exempt|increase|increases
filler@visa major|prospective|appointment|appointments|start|starts|annual|lawful|unrestricted|abroad|financially|entering|interested|likes|loves|wishes|wishing|high|openly|just as|just as well
filler@visa of them|of these|of those|of the two|back|goes|in view of|in light of|as a result of|on the advice of
roster@visa seniors
others@visa sister site|sister campus|sister programme|other campus
status@visa authorization to work|work eligibility
`;
