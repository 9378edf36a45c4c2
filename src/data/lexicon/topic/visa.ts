/** Which words play a part of their own in cells of visas? Rows of `class@visa word|…`, and general words that other columns lack. */
export const VISA = `
contrast@visa ama
affirm@visa good|great|perfect|legit|con gusto|com certeza|volontiers|obvio|seguro|no distinction|def|defo|for sure|fr|fr sure|yay|yaay|without restriction|without restrictions|no longer a no|inshallah|конечно|можно|haan ji
all@visa everything|anybody's|beides|alle beide
consent@visa is not affected|are not affected|not affected|dey|prepare|prepares|prepared
join@visa va
only@visa only with us|only that one|just that one|that one only|this one only
filler@visa forever|lately|late|sorry po|ditto|major|prospective|appointment|appointments|start|starts|annual|lawful|unrestricted|abroad|financially|entering|interested|likes|loves|wishes|wishing|high|openly|just as|just as well|of them|of these|of those|of the two|back|goes|in view of|in light of|as a result of|on the advice of
j1@visa la de ecfmg|el de ecfmg|visa de ecfmg|visa ecfmg
silence@visa neither yes nor no
filler@visa no longer no|not no|not a no
source según la página|según la web|según freida|según el sitio|según la coordinadora|según el coordinador|selon le site|selon la page
hedge@visa last resort|if all else fails|signed off by|sign off by|high scorers|top scorers|top scores|strong scores
only@visa ninguna otra|ningún otro|ninguno otro|nenhum outro|nenhuma outra|aucun autre|aucune autre|keine andere|keine anderen|keine weiteren|nichts anderes|sonst nichts|nada mas|nada mais|y ya|rien d'autre
refuse@visa olvídate|ni hablar|ni modo|ni en sueños|nem pensar|de jeito nenhum|vergiss es|auf keinen fall|gar nicht|pas question|scrapped|dead|killed|finished|on ice|froze|outside what|outside our|beyond what|too expensive|can't afford|cannot afford|acabou|acabaram|terminó|se acabó|fini|vorbei|eingestellt|закрыли|отменили|убрали|khatam|band|khatm|kapandı|kaldırıldı|bitti|died|dies|quit|abolished|не дают|не берут|не делают
condition@visa not before|not unless|already in|already on|already hold|already holding|only where|only in cases where|just where|solely where|solely when|solely if|sólo si|somente se|seulement si
deny net|laa|nahi|nahin|nahee|né|нету|ні|نه
filler to do so|to do that|to do this|to do it|to do anything
filler@visa if applicable|as applicable|where applicable|when applicable|if needed|if required|if necessary|as needed|postgraduate|subject to the cap|partners with|valid
filler@visa pas que|pas seulement|classification|classifications
filler@visa i'm afraid|we're afraid|we are afraid|i am afraid|don't be|do not be|from other countries|other countries|advised that|advises that|advised us that|love to|love|at no charge|at no cost|free of charge|without charge|without cost|at no expense
filler@visa beginning|starting|effective|starting with|beginning with
hedge@visa every now and then|eher nicht|eher nein|eher selten|rather not|not really|ausnahmefällen|ausnahmen|às vezes|de vez em quando
hedge@visa en casos excepcionales|em casos excepcionais|rare circumstances|rare instances|rare occasions
only@visa the only one|only one we|none but|no one but|nothing except|none except|nothing other than|or none|or nothing|or nada|that's it|thats it|that is it|that's all|thats all|bass
only@visa nothing left but|as the only|the only ones
plain@visa half|rely|relies|work|employment|automatic|dependable|description|exempt|increase|increases
past before that|before then|until then|prior to that|last autumn|last fall|last spring|last summer|last winter|rescinded|superseded
refuse@visa not a chance|in a million years|won't happen|will not happen|never happen|not on the table
refuse@visa beyond our means|beyond our reach|beyond us|don't even ask|don't ask|do not ask|dont ask|dont even ask|do not bother|don't even bother|don't even try|don't try|do not even ask|say no to|says no to|said no to|saying no to
refuse@visa withdrawn|ranked lower|rank lower|penalized|penalised|disadvantaged
silence@visa fee issue|fee issues|funding issue|funding issues|legal issue|legal issues
roster@visa international residents|international trainees|international resident|foreign residents|seniors
others@visa other hospitals|other institutions|other residencies|neighboring hospitals|canadian|canadians|canadian citizens|canadian graduates|sister site|sister campus|sister programme|other campus
silence@visa mesh akid|mish akid|mush akid|not about|not abt|nothing about|nothing abt|nothing on|no word on|nothing re
consent@visa act as petitioner|acts as petitioner|serve as petitioner|serves as petitioner|act as sponsor|acts as sponsor|serve as sponsor|serves as sponsor|trained on|use it|use them|set up for|set up to|equipped to|equipped for|bring in on|bring over on|authorised|authorized|train on|trains on|training on|enter on|come on|comes on|came on|appointed on|hired on|employed on|introduced|launched|enrolled|enrol|enroll|enrolls|pursue|pursues|pursuing|handle|handles|handled|handling|host|hosts|hosted|hosting|obtains|secures|undertake|undertakes|recognize|recognizes|recognized|recognise|recognised|now includes|extend|extends|extended|expanded|join us|joins us|join on|joins on|enter into|still going|going strong|is back|are back|came back|works|still running|alive|glad to train|happy to train|pleased to train|happy to host|glad to host|appointable|untouched|arrive on|дают|делают|спонсируют|hacen
affirm@visa no questions asked|no hassles|no trouble|no big deal|no ifs or buts|no worries at all
affirm@visa no conditions|no condition|without conditions|unconditionally|no strings|as before|like before|same as before|da|sigue igual|claro que si
all@visa las dos|los dos|todas las visas|anything
silence@visa not on page|not on list|not on freida
filler@visa at the time|at time|of application|of applying|of interview
filler do not hesitate|don't hesitate|dont hesitate|not hesitate
affirm@visa easy|easily|up to you|your choice|yours to choose
hedge@visa good candidates|great candidates|stellar candidates|good applicants|great applicants|stellar applicants|good ones|best ones|the best|top ones
hedge@visa hard|complicated
silence talk to|speak to|speak with|discuss with|get in touch
hedge@visa one at a time|separately|being studied|being weighed|under study|one by one|decides|decided by|each time|each one|on its merits|on their merits|forwarded to|caso x caso|ausnahmefall
consent@visa restored|restore|reinstated|reinstate|revived|brought back|reintroduced|back on|re-opened|renewed|resumption
consent@visa started|began|begun|screened in|take part|takes part|taking part|opened|opens|reopened|restarted|resumed|resumes|lifted
affirm@visa nenhum problema|aucun souci|kein thema
silence@visa pas d'info|pas d'infos|pas d'information|keine ahnung|keine info|keine infos|sin info|sin datos|sem info|não sei|à préciser|à vérifier|à demander|forbidden|page not found|err|error|is not true|is not true that|isn't true|is not correct
condition@visa l'accord|accord du|accord de|autorización de|autorização da|genehmigung
silence@visa but not sure|but not clear|but not confirmed|but not stated|but not listed|but unclear|but unsure|not sure which|unclear which
others@visa attending physician|faculty positions|faculty position|staff physicians
track:preliminary@visa prelims|preliminaries
silence@visa we will see|we'll see|we shall see|will see|wait and see|remains to be seen|time will tell|no one knows
refuse@visa no means of|no means to|no way of|no mechanism to|no mechanism for|no provision for|no intention of|no intention to|came to an end|comes to an end|voted to end|decided to end|bars us from|bar us from|barred from|prevents us from|prevent us from|keeps us from|prohibits us from|prohibit us from|precludes us from|preclude us from|forbids us|precluded from|slots taken|slots are taken|spots taken|spots are taken|slots filled|slots are filled|spots filled|spots are filled|quota filled|quota reached|cap reached|used up|slots full|spots full|fully booked|revoked|revoke|annulled|pulled
condition@visa for those with|for those who have|for those holding|for applicants with|for candidates with|for people with|for grads with
consent@visa running again|back again|active again|open again|on again|available again|again available
affirm@visa sans problème|sans problèmes|sans souci|sans soucis|ohne probleme|ohne problem|ohne weiteres
except@visa beyond|outside of|apart from|aside from
demand@visa a must|condition of appointment|condition for appointment|condition of employment|condition of hire
now@visa same as last year|same as last yr|as last year|like last year|onward|onwards
h1b@visa employer sponsored|employment based|employer visas
visa sponsorship for work authorization|sponsorship for employment authorization|employment authorization sponsorship|work authorization sponsorship|non immigrant category|nonimmigrant category|nonimmigrant visa|non immigrant visa|визу|визы|виза|виз
source@visa bhai|bataya|bola|zoom|on zoom|in the zoom|txt|prospectus|confirmó|confirmou|confirmaron|confirmaram|bestätigt|confirmé|dijo|disse
status@visa authorization to work|work eligibility
filler@visa über|个
silence@visa no dicen nada
now@visa todavía|todavia
`;
