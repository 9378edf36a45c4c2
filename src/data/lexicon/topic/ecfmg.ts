/** Which words play another role in cells about the ECFMG certificate than elsewhere? Rows of `class@topic word|word`. */
export const ECFMG = `
applytime@ecfmg apply|applying|applies|submit|submitting|submission|submitted|eras submission|eras submit|at app|at apply|of app|when apply|by app|for app|with app|w/ application|with eras|in eras|on eras
applytime@ecfmg interview season|interview day|open applications|applications open|application opens|open files|interview|interviews|iv|ivs|interview date|before iv|at iv|for iv|to be eligible|in the eras|eras file|eras application
applytime@ecfmg application season|file review|review of file|review of files|review of application|application|application date|application day|the application|your application|an application|season opening|eras opening
applytime@ecfmg solicitar|al solicitar|para aplicar|pra aplicar|aplicar|al momento de solicitar|na inscrição|postuler|candidature|lors de la candidature|avant l'entretien|entretien|bewerbung|zur bewerbung|bewerben|vorstellungsgespräch|entrevista|başvuru|başvururken|başvuruda|pri podache|podache|申请|面试前|面试
applyact@ecfmg applications|review|reviewed|reviewing|reviews|consider|considered|considers|considering|consideration|files|file|download|downloaded|invite|invited|invitation|invitations|interviewed|screened|screen|process|processed|app|apps
starttime@ecfmg start|starts|starting|begin|begins|beginning|began|commence|commencing|hire|hired|hiring|hires|matriculated|rank|ranks|ranking|ranked|rank list|rank lists|rank order list|rol|match list|match day|the match list|nrmp list|commences
starttime@ecfmg orientation|onboarding|contract|contracts|sign|signing|signed|license|licence|licensure|licensing|employment|appointment|appointed|commencement|entry|enter|entering|enters|joining|join|once matched|matched|match|training begins|training starts|starting day
starttime@ecfmg to follow|can follow|may follow|will follow|follow later|later|afterwards|eventually|internship|intern year|training permit|the permit|permit|credentialing|payroll|work|working|residency begins|residency starts
starttime@ecfmg comenzar|empezar|inicio|iniciar|antes de empezar|começar|antes de começar|début|commencer|avant de commencer|rentrée|beginn|antritt|arbeitsbeginn|vertrag|zum start|başlamadan|başlangıç|nachala|do nachala|入职|开始前|match sonrası|dienstantritt|stellenantritt|nachalom
cert@ecfmg certify|certif|it|sertifikat|certificate itself|status|paper|have it|sertifika
name@ecfmg ecfmg|intealth|ecfmg's|pathway|pathways|ecfmg id|id
demand@ecfmg upload|attach|include|asked to|expected to|received|receive|look for|looks for|looking for|already|in hand|on hand|due|ready|complete|completed|completion|finalized|obtained|obtain|presented|have|hold|holding|proof|evidence|needed by|expected|wants|want|wanted|requirement|requirements|enclose
undemanded@ecfmg not mandatory|unnecessary|no need
otherpaper@ecfmg documents|document|materials|papers|paperwork|forms|transcripts|letter|letters|lors|lor|transcript|mspe|cv|personal statement|ps|token|tokens|oasis|dean's office|dean's letter|photo|score|scores|eligible for|eligibility for|information|questions|contact ecfmg|contact the ecfmg|deans office
consent@ecfmg suffices|enough|fine|can apply|may apply|welcome to apply|free to apply
condition@ecfmg while
matter@ecfmg expiration|expiration date|expiry|issue date|sent by|uploaded by|provided by|sent through|requirement applies|rule applies|policy applies|certification applies|expiry date
self@ecfmg i|i'm|i've|i'll|my|mine|myself|ich|yo|mein|je
bound@ecfmg at the time|by the time|by|before|until|till|prior to|no later than|not later than|b4|avant|avant le|do|vor|bis|antes de|hasta|até|from|to|in|mid|end of|as of|on|at|around|early|late|@
refuse@ecfmg discarded|returned|deleted|filtered|placed on hold|held|incomplete|void|invalid|not valid
applyact@ecfmg opened|touched
applytime@ecfmg hit submit|along with eras
starttime@ecfmg set foot|ward|wards|day one|first shift|see patients|начала|до начала|начала работы
cert@ecfmg сертификат|сертификата
bound@ecfmg до
applytime@ecfmg apply karne|apply karte|apply karne se pehle|التقديم|قبل التقديم|подача|подачи|подаче|başvurmadan|başvuru öncesi|mag-apply|aplikacji
starttime@ecfmg البدء|قبل البدء|البداية|początkiem|başlama
bound@ecfmg قبل|عند|se pehle|pehle|tak|bago|перед|к|przed
plain@ecfmg issued|granted|awarded
starttime@ecfmg embauche|l'embauche|à l'embauche
demand@ecfmg has been issued|have been issued|is issued|been granted|been awarded
starttime@ecfmg vertragsunterschrift|vertragsunterzeichnung|vertragsabschluss|dienstbeginn|firmar el contrato|firmar contrato|firma del contrato|assinar o contrato|assinatura do contrato|signature du contrat|signer le contrat|prise de poste|начало|подписания контракта|sözleşme|بدء التدريب|بداية التدريب|بدء|توقيع العقد|签合同|培训开始|شروع|rank listesi|rank listesine|kontrak|magsimula
applytime@ecfmg postular|candidatura|inscripción|inscrição|aplicação|au moment de postuler|başvurudan|başvuru anında|投递|pag-apply|nộp|nộp đơn|اپلای|lamaran
bound@ecfmg abl|antes del|vorm|trước|trước khi|ghabl az|sebelum|prin
demand@ecfmg vorzulegen|vorzuweisen|nachzuweisen|einzureichen|vorlegen|得有|hace falta
cert@ecfmg 证|证书|zertifikats|شهادة|الشهادة|گواهی|chứng chỉ|sertifikası
filler@ecfmg bas
refuse@ecfmg removed|set aside|dropped|not opened|passed over
`;
