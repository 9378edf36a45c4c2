/** Which words play another role in cells about an application's status than elsewhere? Rows of `class@topic word|word`. */
export const STATUS = `
state:applied@status appl|en revision|mandé todo|enviei tudo|bewerbung läuft|申请了|投递|지원했어요|지원|応募した|still reviewing|are reviewing|resubmitted|fired off|application out|app out|app in|application in|file complete|file is complete|downloaded my app|opened my app|opened my application|eingereicht|hit submit|have my app|have my application|got my app|got my application|received my app|received my application|confirmed receipt|receipt confirmed|acknowledged receipt|application confirmed|app is in|app's in|application is in|app went in|submmited|inscribi|inscrevi|me apunté|sent everything|all sent|they have my file|they have my app|being processed|in process|acknowledged|in the system|payment done|fee deducted|fee cut|he aplicado|he postulado|liegt vor|in bearbeitung|wird geprüft|en trámite|em análise|in prüfung|eingegangen|cours d'examen|eras in|frais payés|taxa paga|automatic confirmation|acuse de recibo|accusé de réception|eingangsbestätigung|pending review|awaiting review|지원했습니다|応募しました|re submitted|downloaded my application|subd|złożone|nagapply|지원 완료|지원했음|応募済|apply kardam|candidatura inviata|投了|with the program
state:applied@status applied|aplied|app'd|appd|appld|submitted|sub'd|subm|under review|in review|being reviewed|aplicado|aplicada|apliqué|postulado|postulada|postulé|postulei|apliquei|candidatei|inscrito|inscrita|beworben|candidaté
anew@status reapply|reapplying|re applying|reapplication
state:reapplied@status reapplied|put me back|re applied
state:signaled@status signaled|signalled
state:invited@status me dieron entrevista|me llamaron|me chamaram|fui chamada|may interview na|convocada|convocado|want to see me|want to meet me|love to meet me|love to meet you|like to meet you|like to invite you|asked me to interview|asking me to interview|asked to interview me|asked me to pick|asked me to choose|asked to schedule|asked to pick|want to interview me|wants me to interview|like to interview me|invited|invitado|invitada|invitaron|convidou|invité|invitée|convoquée|eingeladen|picked for interview|chamado para entrevista|chamada para entrevista|chamado pra entrevista|chamada pra entrevista|me citaron a entrevista|offered a date|offered dates|offered me a date|asked to choose|wants to interview me|want me to interview|want me for|wants me for|mi hanno invitato|wants to meet me|asked me to schedule|دعوت شدم|με κάλεσαν|nainvite|초대|面接招待|call for interview|called me for interview|call me for iv|interview calls
noun:invited@status inv|invite|interview offer|iv offer|interview invite|interview invitation|invitation|ii|ivi|invitacion|convite|einladung|zusage zum interview|zusage zum gespräch|zusage fürs interview
state:booked@status rdv pris|rdv|schedule ho gaya|schedule ho gayi|book ho gaya|zoom link|new date|new slot|new time|new iv date|new interview date|sched'd|schd|sched|confirmed for|已约|agendei|marquei|planeado|prevista|prévu|prévue|geplant|planlandı|picked|picked a slot|chose a date|chose a slot|slot confirmed|date confirmed|date set|skeduled|got my slot|got my date|have a date|gave me a date|fijada|fijado|fixée|calé|calée|programmé|programmée|rendez vous|termin steht|ausgemacht|festgelegt|terminiert|quedó para|schedd|预约|约好|확정|予約済|got the slot|picked date|picked slot
state:booked@status booked|scheduled|rescheduled|rebooked|agendada|agendado|programada|marcada|marcado|reservado|planifié|fixé|gebucht|vereinbart
state:interviewed@status ived|intvwd|intvd|int done|面完|yaptık|mülakat yaptım|fatto|побеседовали|прошел собеседование|прошла собеседование|прошёл собеседование|进行了面试|interviewed|iv'd|ivd|entrevistado|entrevistada|entrevisté|entrevistaron|entrevistou|interviewt|interviewé|interviewée|post interview|post iv|entrevistei|面完了|nainterview|인터뷰 완료|면접 완료|面接済|مصاحبه کردم|viva over|viva done|iv'ed|off the interview call|off the interview|off the zoom
state:rejected@status they say no|they says no|not ranking you|not ranking me|not rank me|not rank you|able to consider|unable to consider|not consider|cannot consider|rjct|rjctd|rejxn|rejectn|no me tomaron|me dijeron que no|não passei|não fui selecionado|não fui selecionada|탈락|tinanggihan|niet aangenomen|afgewezen|non retenu|non retenue|dossier refusé|uninvited|invite taken back|sorry email|sorry mail|after careful review|after careful consideration|they passed|program passed|pulled my interview|pulled the interview|pulled my invite|pulled my iv|recusaram|recusou|negaram|negou|red geldi|red aldım|reddettiler|无缘|app not reviewed|not reviewed|without review|dreaded email|not be considered|not considered|not be moving forward|not be offered|nicht berücksichtigt|ablehnung|rejected|rejcted|rejeted|rejectd|rejeced|regected|rej|denied|dinged|ding|unsuccessful|filtered out|auto filtered|rescinded|revoked|screened out|turned away|rechazado|rechazada|rejeitado|rejeitada|reprovado|recusado|recusada|negado|negada|refusée|refusé|rejeté|rejetée|abgelehnt|abgesagt|knocked back|passed over|denegado|denegada|no admitido|abgewiesen|aussortiert|no me quisieron|pas pris|pas prise|nicht genommen|went with other candidates|went with other applicants|not meet requirements|not meet their requirements|not meet our requirements|被拒绝|με απέρριψαν|nareject|불합격|거절|不採用|不合格|お断り|अस्वीकृत|رد شدم|mi hanno rifiutato|hanno rifiutato|rejtd|rej'ed|rjted
source@status us news|usnews
platform@status via eras|through eras|thru eras|on eras|in eras|by eras|over eras|por eras|pelo eras|via myeras|through myeras|on myeras
deny@status mat|no vale la pena|não vale a pena|vaut pas la peine|lohnt nicht|lohnt sich nicht|decided against|decided not to|rather not|better not|no point in|no point|no use|not gonna|against
plain@status nothing sent|nothing submitted|nothing known|said no more|interview prep|interview practice|result|results|resultado|résultat|ergebnis
event@status open house|meet and greet|info session|information session|webinar|social hour|second look|town hall|virtual event
state:rejected@status went with others|went with other|no me aceptaron|no me aceptó|no me seleccionaron|unable to offer|cannot offer|can't offer|not able to offer|could not offer|couldn't offer|no longer considering|not moving ahead
noun:rejected@status rejection|reject|regret|regrets|denial|rechazo|absage|refus|got a no|a no from|it's a no|no from them|respuesta negativa|resposta negativa|réponse négative|leider nein|recusa|rejeição|absagemail|no from pd|no from pc
plural@status interviews|ivs|invites|iis|invitations|rejections|rejects|signals|entrevistas|entretiens|waitlists|offers
state:withdrawn@status app pulled|application pulled|app withdrawn|retirée|took myself out|out of the running|zurückziehen|retiramos|left the match|out of the match|not in the match|retracted|rescinded my app|took my app out|removed my app|backed out|désisté|désistée|removed my application|leaving the match|quit the match|longer in the match|left nrmp|not in nrmp|철회|辞退
state:withdrawn@status withdrawn|had to withdraw|chose to withdraw|withdrew|withdrawal|pulled out|took my name out|took my name off|pulled my app|pulled my application|pulled application|pulled app|took back|took my app back|took my application back|took it back|w/drew|w/d|wd|dropped out|retirado|retirada|retiré|retirei|desisti|zurückgezogen
state:waitlisted@status w/l|cancellation list|list for cancellations|hold list|on hold list|reserve list|nachrücker|nachrückliste|suplente|lista d attesa|lista de suplentes|liste complémentaire|waitlisted|waitlist|wait list|wait listed|waiting list|wl|wl'd|standby|stand by|alternate|alternates|lista de espera|warteliste|liste d'attente|backup list|fila de espera|espera de cupo|대기|補欠|waitlstd|wtlstd
state:ranked@status certified at|ranked|rankeado|rankeada|classé|gerankt|classée|rol'd
state:matched@status matched|matché|matchée|matchei|hice match|gematcht|匹配成功|got the position|signed my contract|dei match|deu match|ended up matching|got it through soap|got in through soap|soaped into|soap'd into|seat allocated|seat final
state:rejected@status تم رفضي|dem reject|don reject|مرفوض|مرفوضة|تم الرفض|ret|拒信
state:invited@status davet edildim|دعوة|دعوت|invito|na-invite
state:applied@status nag-apply|nakapag-apply|zgłosiłem|zgłosiłam|don apply|don submit|已投|başvuru yapıldı|podal|başvuruldu|已申请|تم التقديم|قدمت
state:interviewed@status интервью прошло|прошел интервью|прошёл интервью|已面|mülakat yapıldı|mülakata girdim|görüşme yapıldı|تمت المقابلة|面试完成|已面试
state:silent@status n/r|zip|nada aún|sin novedades|sin novedad|funkstille|silence radio|sessizlik|тишина в ответ|не отвечают|не отвечает|не отвечали|не пишут|не відповідають|haber yok|ses çıkmadı|не ответили|brak odpowiedzi|walang sagot|walang reply|بدون رد|ما ردوا|بدون جواب|reply nahi aaya|cevap vermediler|没回复|没有消息|未回复|без ответа|ses yok|无回复|لا رد|left on read|not a peep|not one word|not a word|ignored|ni un correo|ni una palabra|nem um email|nem um e mail|silencio|melden sich nicht|meldet sich nicht|schweigen|unbeantwortet|kein wort|tumbleweeds|into the void|sem retorno|χωρίς απάντηση|δεν απάντησαν|cisza|답 없음|무응답|返信なし|連絡なし|جواب ندادند|javab nadadan|mafish rad|没有回应|无消息|没消息
state:waitlisted@status lista rezerwowa|lista d'attesa|лист ожидания|в листе ожидания|yedek|yedek liste|候补|قائمة الانتظار
interview@status intvw|cita|面接|مقابلة|面试|colloquio|인터뷰|면접|مصاحبه|l'interview
state:unmatched@status unmatched|не сматчился|eşleşemedim|未匹配|non abbinato|failed to match|ungematcht
state:matched@status abbinato|abbinata
state:withdrawn@status umatras|geri çektim|انصراف
declined@status les dije que no|habe abgesagt|had to give up|decl|decl'd|thanks but no|no thank you|not coming|expire|released my slot|released the slot|ho rifiutato|رفضت|told them no|dije que no|disse não|disse que não|j'ai dit non|habe abgelehnt|nein gesagt|let the invite go|desmarquei|gave my ii back|gave my iv back|gave it back|gave back|had to turn down|had to let go|ho declinato|我拒了|放弃|let this one go|gave that up
state:verify@status à voir|needs checking|to be checked|falta verificar|por confirmar|à demander|nachfragen|noch fragen|sormam lazım|soracağım|узнать|спросить|уточнить|kontrol et|kontrol edilecek|doğrula|sorulacak|da verificare|itanong|待确认|待核实|للتحقق|تحقق|check karna|confirm karna|poochna|puchna|phone them|ring them|ck|chk|need to check|need to email|need to call|need to ask|must email|must call|must ask|must write|should email|should call|should ask|have to ask|have to email|have to call|check with|προς επαλήθευση|να ρωτήσω|확인 필요
state:skip@status dna|no califico|no cumplo|tirei da lista|pas la peine|nahi karna apply|avoid|ineligible|not eligible|not an option|not worth it|excluded|exclude|excluding|dropped this|scratch|nope|hard pass|do not bother|ne pas postuler|streichen|gestrichen|no-apply|n'applique pas|n'appliquerai pas|ne postule pas|не подавать|не подаю|başvurma|huwag mag-apply|不投|不申请|لا تقدم|apply nahi karna|apply nahi karni|apply nahi karunga|apply nahi karungi|leave out|left out|cross out|eliminado de mi lista|fuera de mi lista|fora da lista|retiré de ma liste|éviter|fällt raus|fällt weg|kommt nicht in frage|weglassen|ni lo intento|not even trying|nie aplikować|non candidarsi|지원 안 함
filler@status fehlt|prep|prepping|preparing|mock interview|mock|placed|slots|slot opened|slot|fecha|elegir|falta|geldi|geçti|iyi|choisir|termin|offen|double booked|dreaded|kr|ho|hun|hoon|tumhara|mera|unho|unhone|tak|abhi|yayy|outcome|entscheidung|bescheid|décision|decisão|decisión|estado|statut|état|situação|situación|steht auf|he sido|he estado|tengo|fürs|s'est|out of nowhere|out of the blue|suddenly|surprise|hat|hab|number|rien d'autre|nada más|nada mais|gelandet|choosing|choose|zooming|waitlist moved|wl moved|waitlist opened|waitlist cleared
state:soap@status soap|soaped|soaping|proceeding to soap
state:silent@status unanswered|ghosted|ghosting|silence|silent|crickets|cricket|🦗|nothing|nada|rien|nichts|nr
state:verify@status look up|mail coordinator|email coordinator|call coordinator|contact coordinator|mail pc|email pc|a confirmer|bestätigen|ask|to ask|klären|perguntar|demander|tbc|to be confirmed|needs research|to research|look into|looking into|find out|investigate|averiguar|investigar|se renseigner|herausfinden|abklären
state:verify@status verify|verified|checked|verification|check|confirm|double check|verificar|comprobar|revisar|confirmar|checar|conferir|verifier|prüfen|pruefen|überprüfen
state:skip@status not worth the money|not worth applying|no-go|nogo|dealbreaker|deal breaker
state:skip@status laisse tomber|forget it|drop|skip|skipping|skipped|ruled out|rule out|crossed off|cross off|crossed out|scratched|scrapped|off my list|off the list|off list|removed from my list|remove from list|removed from list|descartado
state:closed@status closed|shut down|no longer exists|discontinued|not accepting applications|not taking applications|no longer accepting applications|not accepting imgs|not participating|closed to|closed for|lost accreditation|cerrado|fechado|fermé|geschlossen
act:apply@status waste money|apply|aplicaré|aplicarei|applying|aply|bother|submit|submitting|aplicar|aplico|postular|postulo|postuler|candidatar|bewerben|bewerbe|waste a dime|aplicar a|waste your fee|waste your money|waste my money
act:match@status match|matching|matchear
act:rank@status rank
act:base@status waste a signal|ranking|withdraw|withdrawing|decline|declining|schedule|scheduling|book|booking|pick|cancel|waste signal|signal it|answer by|hear from|confirm slot
interview@status int|interviewtermin|i/v|il colloquio|interview|interviewing|iv|interveiw|intervew|entrevista|entretien|l'entretien|vorstellungsgespräch|gespräch
signal@status sig|gold sig|silver sig|signal|gold|silver|golds|silvers|gold signal|silver signal|token|señal|sinal|señal dorada|señal de oro|signal or|gold token|silver token
application@status app|application|applications|apps|solicitud|candidatura|postulacion|inscrição|candidature|bewerbung|aplicacion|dossier|unterlagen|inscripcion|zgłoszenie
given@status recvd|aya|aayi|sent|used|gave|given|spent|assigned|received|recd|rec'd|rcvd|recieved|got|gotten|granted|offered|offer|extended|went out|gone out|sent out|sent in|put in|turned in|came|mandé|mandado|mandada|mandei|gönderdim|gönderildi|enviado|enviada|envié|enviei|recibida|recebido|envoyé|envoyée|reçu|reçue|abgeschickt|verschickt|gesendet|geschickt|raus|bekommen|erhalten|aa gaya|aa gayi|aaya|mil gaya|mil gayi|handed in|delivered|parti|abgesendet|abgegeben|losgeschickt|gesetzt|utilisé|usado|usé|usei|he recibido|he enviado|ofrecieron|consegui|landed|arrived|llegó|chegou|gekommen
done@status hice|diya|kar dia|di|kiya|kia|gaya|gya|gayi|gyi|hua|hui|liya|lia|chuka|chuki|done|did|complete|completed|finished|over|had|went|attended|gave interview|took place|behind me|hecha|hecho|tuve|feita|feito|fiz|realizada|concluida|terminada|terminado|terminé|abgeschlossen|fait|faite|passé|gehabt|gemacht|erledigt|vorbei|happened|ya pasó|hatte|gelaufen|geführt|absolviert|stattgefunden|aconteceu|j'ai eu|hinter mir
chosen@status selected|select|shortlist|chosen|shortlisted|short listed|moving forward|move forward|moved forward|under consideration|considered|selecionado|selecionada|retenu|retenue|ausgewählt|sélectionné|sélectionnée|escogido|escogida|ausgesucht|progressed|selecionaram|seleccionaron|escolheram
declined@status no thanks|i passed|decided to pass|gonna pass|declined|had to decline|chose to decline|declines|turned down|refused|said no|passed on|gave up|rechacé|decliné|décliné|décline|declino|declinei
turned@status turned
down@status down
cancelled@status had to cancel|cancelled|canceled|cancelé|cancelada|cancelado|cancelei|annulé|annulée|storniert|cxl'd|canx
answer@status got back|get back|ответа|palabra|sumasagot|sumagot|sagot|jawab|cevap|απάντηση|anything|emails|mails|calls|reply|replies|replied|response|responses|responded|respond|resp|respnse|responce|reponse|answer|answers|answered|news|word|heard|hear|update|updates|decision|respuesta|contestan|contestaron|contestado|responden|respondieron|noticias|resposta|respostas|responderam|réponse|réponses|nouvelle|nouvelles|antwort|antworten|rückmeldung|feedback|ans|respondido|répondu|geantwortet|gemeldet|contestacion|retour|reaktion|callback|nachricht|been contacted|contacted me|retorno|odpowiedzi
await@status жду|انتظار الرد|in attesa|beklemede|bekliyorum|等待|waiting|j'attends|wait|awaiting|await|pending|pend|pendiente|esperando|espero|aguardando|esperan|attente|attends|warte|warten|wartend|steht aus|steht noch aus|ausstehend|noch ausstehend|대기중|waits|awaits
self@status reapplicant|moi-même|yo mismo|i|i've|i'm|i'll|i'd|ive|im|me|my|mine|myself|we|us|our|applicant|candidate|yo|mi|mí|eu|meu|minha|je|j'ai|mon|moi|ich|mein|meine|mir|re applicant|yo misma
they@status filter|dem|they|they've|them|their|program|programme|prog|pd|apd|pc|hospital|coordinator|committee|dept|department|gme|site|ellos|eles|ils|sie|programa
someone@status he|she|him|her|his|ele|ela|ella|il|elle|er|friend|friends|cousin|cousins|brother|sister|bro|sis|senior|seniors|junior|juniors|roommate|flatmate|classmate|classmates|batchmate|batchmates|colleague|colleagues|everyone|everybody|someone|somebody|people|ppl|folks|others|girl|guy|boy|girlfriend|boyfriend|husband|wife|spouse|partner|mentor|resident|residents|alum|alumni|student|students|img|imgs|amigo|amiga|amigos|primo|prima|ami|amie|freund|freundin|kollege|friend's|roomie|batch mate|peeps|other people|somebody else
modal@status almost|nearly|dreamed|saving|save|keeping|reserving|reserve|had to|on hold|postponed|want|wants|wanted|wish|wishing|wished|hope|hopes|hoping|hoped|hopefully|hopeful|pray|praying|prayers|inshallah|need|needs|needed|must|have to|has to|should|shud|shld|would|wud|could|might|may|maybe|mayb|perhaps|probably|prob|prolly|possibly|likely|unlikely|plan|plans|planning|planned|intend|intending|think|thinking|thought|considering|consider|if|when|once|unless|until|till|dying|fingers crossed|expect|expecting|expected|fear|afraid|worried|can|todo|to do|want to|like to|would like|try|trying|tried|asked to|asking|wonder|wondering|desperate|dream|prepare|practice|quiero|tal vez|quizá|ojala|espero que|si|quizás|quizas|debo|debería|quero|talvez|veux|voudrais|peut-être|dois|möchte|moechte|vielleicht|falls|wenn|muss|sollte|hoffe|hoffentlich|tengo que|tenho que|hay que|dreamt|dream of
future@status will|going to|going|to be|voy a|voy|vou|vais|werde|wird|tomorrow apply
lastcycle@status there before|here before|last cycle|last year|last yr|last season|last match|last time|previous cycle|prev cycle|previous year|prev year|previous season|prior cycle|prior year|past cycle|past year|earlier cycle|old cycle|lst year|ly|last years|previously|el año pasado|año pasado|ciclo pasado|ciclo anterior|ano passado|ciclo passado|l'an dernier|année dernière|l'année dernière|cycle précédent|letztes jahr|letzten zyklus|letzter zyklus|vorjahr|two years ago|years ago|year ago|prev yr|lst cycle
matter@status letters|waves|rate|rates|stats|go|goes
again@status again|otra vez|outra vez|de novo|nochmal|nochmals|erneut|à nouveau|once more
thiscycle@status this cycle|this year|this yr|this season|this match|this time|now|today|finally|currently|new|este año|este ciclo|ahora|este ano|agora|cette année|maintenant|dieses jahr|jetzt
cycle@status cycle|cycles|season|match cycle|match season
was@status was|were|war|been a|formerly|initially|at first|originally|before that|era|estaba|fue|foi|était
yet@status yet|pa|hala|so far|till now|until now|still|to date|aún|aun|todavía|todavia|ainda|encore|noch|bisher|since|as on date|as on today
off@status off
after@status after|following|post|después de|depois da|après|nach
when@status janv|févr|dez|gennaio|novembre|dicembre|января|ноября|декабря|ocak|kasım|aralık|يناير|نوفمبر|ديسمبر|grudnia|stycznia|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|montag|dienstag|mittwoch|donnerstag|freitag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tue|tues|wed|thu|thur|thurs|fri|tomorrow|tmrw|tmr|tomorow|tonight|next week|next month|this week|upcoming|coming up|coming|confirmed|set|set for|moved to|moved|am|pm|est|cst|pst|ct|et|mañana|amanhã|demain|morgen|nächste woche|confirmada|confirmado|confirmée|bestätigt|steht|steht fest|opening day|day one|first day
else@status elsewhere|outside|somewhere else|other program|another program|at another|in canada|in germany|in the uk|in uk|abroad
top@status top|highly|well|best
ranklist@status final list|certified list|rangliste|lista de rank|liste de rang|rank list|rol|ranklist|rank order list|rankings
filler@status platz|spot|place|puesto|date|receive|recieve|in person|back|round|rounds|day|days|week|weeks|email|e mail|mail|letter|x|auto|automatic|portal|zoom|virtual|online|phone|just
contact@status e mailed|sent email|sent an email|sent mail|email sent|mail sent|to my email|to email|to my mail|to my e mail|calling|wrote|escribí|pregunté|llamé|liguei|perguntei|appelé|angerufen|gefragt|angeschrieben
then@status then|afterwards|danach|luego|puis
taken@status take|took|taking|grabbed|snagged|locked|locked in|claimed|got one|said yes|accepted it|tomé|acepté|aceitei|confirmei|confirmé|zugesagt|accept
mylist@status on my list|of my list|in my list|my list|sur ma liste|ma liste|en mi lista|de mi lista|mi lista|na minha lista|minha lista|auf meiner liste|meiner liste|my number
bygone@status yesterday|last night|this morning|last week|ayer|ontem|hier|gestern|dün|kal|last monday|last tuesday|last wednesday|last thursday|last friday
state:applied@status pressed submit|clicked submit|pushed submit|nagpasa|nagpasa na|apped|reinstated|filed|lodged|form filled|fee paid|déposé|déposée|sbmtd|sbmitted|subbed|apld|applid|ap'd|fees paid|went in day
state:invited@status inv'd|invd|invtd|call letter|called for interview|called for iv|call me for interview|interview call|iv call|i/v call|call received|call recd|call rec'd|got call|got the call|call aaya|call aayi|call aa gaya|call aa gayi|don call me
state:silent@status no call|no calls|no interview call|no iv call|not called|never called|not been called
state:booked@status fixed|interview fixed|citaron|me citaron|citado|citada|resched|resch|resch'd|chose|date mil gayi|date mil gai
state:interviewed@status intv done|int'd|intd|int'w|int'wd|intv'd|intvw'd|intrvwd|intrvw'd|interview taken|iv taken|i/v taken|interview conducted|interview held
state:rejected@status regretted|rej'd|rejd|rejct|rejctd|reject'd|fui rejeitado|fui rejeitada|fui recusado|me negaron|j'ai été refusée
state:withdrawn@status removed myself|took myself off|wdrn|wdrew|w/drawn|withdrwn|w'drew
state:waitlisted@status wl'ed|wled|wtl|w-list
state:matched@status matcheado|matcheada|soap'd in|soaped in|mtchd|match'd|seat confirmed|seat allotted|got the seat|got a seat|got my seat|i got in|seat secured
state:ranked@status rnkd|rank'd|rkd
state:silent@status مافي رد|ما في جواب
state:interviewed@status عملت المقابلة|سويت المقابلة
state:rejected@status رفض|انرفضت
interview@status عندي مقابلة
done@status tha|thi
act:rank@status rank position|position in rol
plain@status rank me to match|rank me high|rank me highly
state:soap@status proceeding for soap|going for soap|soap'd
declined@status i say no|had to say no|had to pass|dcl'd|dcld|give it up|gave it up|had to give it|let it go|had to let it
cancelled@status canc|cxl|cxld|cancld
missed@status too late|expired|lapsed|unattended|missed|couldn't make it|could not make it|no show|noshow|didn't attend|did not attend|couldn't attend|could not attend|didn't go|did not go|not attended|missed my interview|missed it|missed the interview|overslept|slept through
act:apply@status waste the fee
state:skip@status r/o|not interested|not recruiting|no longer recruiting|wag na|huwag na|wag mag-apply|advised against
self@status client|ko|ako
someone@status hers|wife's|husband's|partner's|clients|candidates|applicants|aspirants
erred@status glitch|wrong person|not meant for me|in error|by mistake|by error|por error|mistakenly|par erreur
future@status they'll|he'll|she'll|it'll
answer@status balita|call|acknowledgment
await@status w8ing|awaited
yet@status till date|till today
application@status form
filler@status pre interview|pre interview call|pre iv|recertified|never moved|no movement|not moved|dt|dtd|dated
sorry@status sorry|unfortunately|infelizmente|lamentablemente|lamentamos|malheureusement|leider|purtroppo|maalesef|للأسف
deny@status not one|not one person|not a single person|not a soul|mara7|nashode
state:applied@status addemt|qaddamit|in their pile|on their desk|eras done|제출
state:invited@status davat shodam|please select|please choose|please schedule|got the nod|有面试|给面试
state:booked@status got a date|tarih aldim|on the calendar|on my calendar|in my calendar|added to calendar|creneau pris|约在|约了|예약|حجزت
state:interviewed@status mosahebe dadam|thank you for interviewing|thanks for interviewing|amalt el interview|面试过|봤어요|έκανα τη συνέντευξη
state:rejected@status auto no|another direction|different direction|not make the cut|dropped me|ret yedim|رفضوا|挂了|拒绝了我|scartata|me bajaron|me descartaron|recale|got binned|hard no|not going forward|not proceeding
declined@status let the interview go|maine mana|maine mana kar diya|rad kardam|اعتذرت|我拒绝|婉拒
state:withdrawn@status asked them to remove|asked to be removed|asked them to withdraw|vazgectim|binawi ko|me baje
state:waitlisted@status yedekteyim|等待名单

state:ranked@status slotted in at|排第
state:matched@status smetchilas|match上|match到|mi hanno preso
state:silent@status been quiet|all quiet|gone quiet|tumbleweed|glukho|ses seda yok|khabari nist|maraddoosh|aucun retour|石沉大海
state:verify@status teyit et|beporsam|as2al|اسأل|pata karna|要问|先问|da chiedere|hay que preguntar
state:skip@status dropped from list|dropped from my list|crossed it out
act:apply@status ha2addem|mag aapply
chosen@status natanggap|pinalad

done@status shodam|kardam|hoye geche|amalt
given@status bhej diya|bhej di|mila|bagged|nabbed|ricevuto|dadam|propose|mandaram|拿到|收到
noun:invited@status invt
interview@status intrvw
state:booked@status schdld
declined@status dclnd
cancelled@status cncld
state:waitlisted@status wtlst
state:withdrawn@status wthdrw
answer@status written back|write back|wrote back|khobor|javab|radd
someone@status housemate|sibling
self@status maine|khodam|comigo|conmigo
then@status phir|fir
future@status karni hai
yet@status hanooz|lessa|아직|ancora
filler@status over the phone|over email|inja|yahan|khud|τη
when@status kal hai
state:silent@status nil|keep quiet|kept quiet
state:rejected@status thank you and goodbye|went with us grads|not meet our criteria
sorry@status they wish me luck|wished me luck
state:withdrawn@status took application back|retired my application|take me out|pull my application
declined@status passed it on|took a pass
missed@status no showed
state:skip@status dropped the idea|leaving them out|disqualified|do not submit
state:waitlisted@status on hold by program|placed on hold|interview reserve
state:applied@status has reached us|submitted to program
self@status candidate's|a few of us
state:unmatched@status fell through all|fell past them
`;
