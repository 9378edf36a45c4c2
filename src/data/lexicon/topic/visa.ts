/** Which words play a part of their own in cells of visas? Rows of `class@visa word|…`, and general words that other columns lack. */
export const VISA = `
condition@visa already in|already on|already hold|already holding|only where|only in cases where|just where|solely where|solely when|solely if|sólo si|solo si|somente se|nur wenn|seulement si
deny net|laa|nahi|nahin|nahee
filler to do so|to do that|to do this|to do it|to do anything
filler@visa pas que|pas seulement|classification|classifications
filler@visa beginning|starting|effective|starting with|beginning with
hedge@visa once in a while|every now and then|eher nicht|eher selten|rather not|not really|ausnahmefällen|ausnahmen|a veces|às vezes|de vez em quando
hedge@visa excepcionalmente|en casos excepcionales|em casos excepcionais|exceptionnellement|rare circumstances|rare instances|rare occasions
only@visa none but|no one but|nothing except|none except|nothing but|nothing other than|or none|or nothing|or nada|that's it|thats it|that is it|that's all|thats all|bas|bass|faqat|tolko|sadece|yalnızca
only@visa nothing left but|as the only
plain@visa employment
past before that|before then|until then|prior to that|last autumn|last fall|last spring|last summer|last winter|rescinded|superseded
refuse@visa withdrawn|ranked lower|rank lower|screened out|filtered out|weeded out|penalized|penalised|disadvantaged
silence@visa fee issue|fee issues|funding issue|funding issues|legal issue|legal issues
roster@visa international residents|international trainees|international resident|foreign residents
others@visa canadian|canadians|canadian citizens|canadian graduates
silence@visa mesh akid|mish akid|mush akid|not about|not abt|nothing about|nothing abt|nothing on|no word on|nothing re
consent@visa authorised|authorized|train on|trains on|training on|enter on|come on|comes on|came on|appointed on|hired on|employed on
affirm@visa no conditions|no condition|without conditions|unconditionally|no strings|as before|like before|same as before|da|sigue igual|claro que sí|claro que si
all@visa las dos|los dos|les deux|todas las visas|anything
silence@visa not on site|not on website|not on page|not on list|not on freida
filler@visa at the time|at time|of application|of applying|of interview
filler do not hesitate|don't hesitate|dont hesitate|not hesitate
affirm@visa easy|easily
hedge@visa hard|tough|tricky|complicated
refuse@visa hard pass|hard no
silence talk to|speak to|speak with|discuss with|get in touch
hedge@visa decides|decided by|each time|each one|on its merits|on their merits|forwarded to|caso x caso|ausnahmefall
consent@visa started|began|begun|screened in|take part|takes part|taking part|opened|opens|reopened|restarted|resumed|resumes|lifted
affirm@visa não tem problema nenhum|não tem problema|sem problema|sem problemas|nenhum problema|sin problema|sin problemas|ningún problema|no hay problema|aucun souci|pas de souci|aucun problème|pas de problème|kein thema
silence@visa pas d'info|pas d'infos|pas d'information|keine ahnung|keine info|keine infos|sin info|sin datos|sem info|no sé|não sei|à préciser|à vérifier|à demander|forbidden|page not found|err|error|is not true|is not true that|isn't true|is not correct
condition@visa l'accord|accord du|accord de|autorización de|autorização da|genehmigung
silence@visa but not sure|but not clear|but not confirmed|but not stated|but not listed|but unclear|but unsure|not sure which|unclear which
others@visa attending physicians|attending physician|attendings|faculty positions|faculty position|staff physicians
track:preliminary@visa prelims|preliminaries
`;
