/**
 * Which letters stand together so often in our lists that a sign for them saves most? Found by trial on 2026-11-29, in the order of finding: of all groups of up to
 * eight letters and signs the one that saves most bytes, then again with its sign in the text. The build leaves out those that no longer save anything.
 */

/** In the packed vocabulary, `sB` being an ending and the beginning of the next word. */
export const VOCABULARY_GROUPS: readonly string[] = (
  'er¦in¦tion¦en¦ed¦at¦re¦an¦st¦al¦on¦ing¦ic¦ar¦or¦sA¦it¦@header A¦sB¦le¦ent¦ appl¦sC¦ad¦ch¦e ¦s ¦ly¦id¦ation¦sD¦un¦th¦se¦interview¦@status A¦' +
  '@graduation A¦attempt¦@step A¦program¦school¦ship¦track¦hospital¦@share A¦experienc¦ecfmg¦ of¦ grad¦out¦@usce A¦view¦time¦ to¦score¦sidency¦' +
  '@visa A¦matter¦year¦number¦ology¦candidate¦com¦consider¦act¦able¦pro¦ção¦mission¦@type A¦@attempts A¦physician¦not ¦peci¦from¦ive¦' +
  " applicant¦cycle¦ance¦limit¦er than¦@imgs A¦age¦ date¦training¦ircumstance¦app¦ail¦match¦deadline¦ resident¦affil¦rotation¦ect¦mente¦n't ¦" +
  'ción¦practice¦before¦employ¦clinic¦season¦list¦ill¦ence¦ight¦@ecfmg A¦sponsor¦ies¦old¦pass¦first¦with¦medicine¦clas¦visa¦' +
  "n't matterFt matterCn't ¦ish¦problem¦firm¦observ¦ out¦ application¦ess¦count¦llow¦like¦lich¦ graduate¦our¦day¦start¦letter¦accept¦accredit¦" +
  'ook¦off¦sign¦scri¦ligib¦import¦teaching hospital¦rank¦other¦GsF¦grad¦patient¦type¦ above¦university¦tern¦GedGingG¦medical ¦Bo ¦ care¦que¦' +
  'Ade¦ for¦student¦know¦filter¦ based¦position¦elective¦ appointment¦ward¦HsG¦guarantee¦possible¦ year¦Ama¦Apa¦work¦where¦back¦ification¦ not¦' +
  'EedEing¦name¦Bom¦ult¦part¦@track A¦quired¦oreign¦state¦Bro¦ de¦comple¦ough¦down¦ified¦academic¦pla¦ram¦ful¦site¦exam¦take¦point¦check¦' +
  "answer¦excep¦abroad¦ be waived¦ of ¦mail¦Age¦vel¦ell¦IsH¦D .D¦ould¦board¦contract¦es not matterEn't matterFt matterCn't ¦Abe¦absol¦ed to¦" +
  'e of¦But¦ experience¦ility¦weise¦ / ¦Bra¦over¦FsE¦Bur¦ be¦line¦tig¦uate¦disclose¦categorical¦review¦ list¦residency¦way¦Ala¦blish¦Ane¦' +
  "ubmission¦spective¦FedFing¦screen¦ssue¦specialty¦ ( s )¦prelim¦citizen¦withdraw¦ologist¦received¦n tE'tEt¦health center¦comm¦ cycle¦éA¦" +
  ' score¦Cter¦plic¦eGd¦sion¦say¦ternship¦filler¦GsE¦Bão¦statu¦ound¦img¦clud¦adaHo¦after¦earli¦jahr¦migr¦acion¦again¦Bé¦ applicants¦Bol¦tra¦' +
  'GedG¦HsE¦Ct ¦port¦info¦prüf¦welcom¦silence¦institution¦ordinator¦werbung¦condition¦people¦ollege¦system¦entretien¦ón¦pecif¦amente¦eGn¦more¦' +
  'form¦icht¦vis¦tim¦mentB¦Bn ¦HedH¦ Aa¦iesGy¦place¦applic¦ consideration¦Ano ¦merican¦approval¦mCveBch¦tahsil¦fahrung¦Ascrapped¦schlossen¦' +
  'FmatchFseasonFtimeFyear¦clinical¦ school¦qui¦eFn¦order¦spon¦iel¦ever¦Asa¦low¦ible¦ by¦pend¦Bri¦each¦cert¦ange¦to ¦tend¦ject¦ér¦ with¦ the ¦' +
  'Cll¦teA¦éGe¦Aqu¦Bub¦new¦open¦ circumstance¦allyA¦mand¦follow¦affiliat¦observership¦EnEr¦elsewhere¦HdHsGing¦IedIing¦eHdH¦body¦Ajust¦plied¦' +
  ' an interview¦high¦contact¦IoJsH¦policy¦candidat¦member¦public¦campu¦track:preliminary¦vitationKsFeGd¦ favorably¦cess¦look¦ day¦ start¦' +
  ' program¦hand¦rant¦Afa¦ood¦emp¦Bla¦but¦ as¦long¦chance¦ract¦ from¦要求¦call¦aGo¦gap¦IsF¦Awa¦vant¦ili¦ffect¦Aha¦Ato¦past¦recent¦employment¦' +
  ' graduation¦grenz¦ught¦consent¦help¦Apost¦flag¦ınır¦performance¦preference¦united state¦rankenhau¦indDt care¦spräch¦ByCself¦' +
  'stellungsgespräch¦ée dernière¦hold¦ match¦ía¦ación¦state:¦ed@status A¦teC¦eBo¦teB¦CtD¦mos¦sEu¦Cur¦tBu¦Cver¦vailable¦Bnt¦Bot¦ement¦mention¦' +
  'FdFsEing¦website¦Awill ¦community¦Bropped¦doctor¦friend¦beyond¦Aprior¦address¦etmez¦Afark etmezEetmez¦schränk¦certificate¦başvur¦regardless¦' +
  'ographic¦IsJhipM¦Aé¦fail¦gram¦ ofA¦ rotation¦how¦über¦DtC¦EingE¦allyC¦iou¦toB¦you¦IsG¦Bus¦not¦lim¦about¦sBol¦s of¦search¦date¦' +
  'the application¦country¦veis¦shot¦schedu¦week¦rength¦permit¦resident¦license¦rotat¦senior¦xchange visitor¦indAegalAfark etmezEetmezA¦' +
  's deBoins deA¦ño pasado¦page¦GsFing¦ed out¦onfirm¦type:¦til¦DeE¦nce¦Bum¦LsK¦get¦she¦eId¦Aob¦Cnt¦late¦omm¦bas¦valu¦sider¦ no¦under¦JsI¦plu¦' +
  'last¦ür¦lichC¦pect¦ attempt¦s out¦ience¦email¦ün¦ time¦ável¦ below¦apply¦ hospital¦sure¦eDt¦cial¦rie¦Cne¦sGt¦Cnd¦Ata¦lement¦iaC¦eAe¦HsF¦' +
  'iyor¦ssi¦iesHy¦KsF¦umB¦Avor¦care¦Cve¦own¦partment¦ealth¦profit¦ári¦data¦ource¦isc¦ool¦certain¦result¦sBur¦Ain ¦ical ¦ternational¦demand¦' +
  'atedA¦Adi¦ран¦ccord¦aFsEoF¦Culd¦etzt¦iatric¦ card¦compet¦person¦qualified¦more than¦mandatory¦E .E¦acao¦commencement¦ begins¦ invit¦opath¦' +
  'refuse¦ência¦cut off¦EdEsDing¦ocument¦Fvista¦sGéHe¦couple¦sJsK ¦dernier¦ author¦scholar¦schlus¦gotiable¦klinik¦ranscript¦a factor¦lifted¦' +
  "turned¦schickt¦hesitate¦tegrated¦ service¦population¦isedGzed¦ tF'tF¦IpecifyItate¦abolishedA¦peu importeA¦BveAj'ai¦genehmigun¦nakalagay¦" +
  'lotEsBpot¦ number¦ ofE¦ statu¦candidates¦offic¦class¦ physician¦ visa¦BeC¦ome¦Cme¦EeB¦EtC¦aEo¦arily¦tain¦side¦Dha¦isch¦fall¦GeH¦Ana¦stand¦' +
  'Acan¦iert¦EedE¦yut¦aIo¦GingG¦rict¦ency¦Bver¦medi¦sAfa¦Awh¦ante¦many¦udi¦join¦there¦edical¦ forward¦prob¦A不¦vantage¦eHsG¦plain¦HedHing¦tell¦' +
  ' work¦Cterview¦ like¦older than¦är¦ée¦ residency¦ deadline¦не¦@status Aa¦tual¦ed on¦aBe¦DsE¦self¦ me¦CyB¦Crd¦pas¦los¦ reject¦Afe¦Aim¦ away¦' +
  'ück¦umF¦field¦ago¦KsJ¦land¦FingF¦iesEy¦Crg¦gue¦ ca¦educ¦plo¦ateJ¦Bim¦s to¦ wh¦änd¦later than¦ issue¦ungA¦mark¦erkship¦activ¦onboarding¦tart¦' +
  "date of¦ing site¦ accredited¦trained¦forward¦ problema¦E'sE¦riteri¦ontinu¦JedJing¦rocin¦usmle¦Avalid¦ need¦begin¦verif¦heard¦Niew¦percent¦" +
  'since¦reason¦region¦successful¦GmatterHindDt careF¦Bão importaA¦uccesful¦clínica¦look alike¦sychFiatr¦ speaking¦tablisse¦transitional¦' +
  "Cn tD't¦ shadowing¦ atEed atE¦Bold¦IsHing¦ligible¦till¦õe¦ableC¦Adec¦Bí¦EedEingE¦ologyB¦ medicine¦ative¦range¦ first¦ review¦Arank¦ answer¦" +
  'found¦Acom¦complet¦eCo¦Cla¦sDeE¦ .B¦eCt¦pos¦geb¦e to¦Cde¦Apar¦rong¦EeF¦ura¦ungB¦ionL¦ock¦eHn¦osp¦usa¦rain¦wert¦ute¦Bnd¦xam¦Bue¦Byp¦iaB¦Cud¦' +
  'gree¦sist¦hip¦Bec¦eDi¦yet¦igu¦vez¦Ahad¦hort¦Afin¦Awithout¦s for¦hire¦reply¦find¦file¦Afacult¦ medical school¦mov¦your application¦Ayear of ¦' +
  'aJsIoJsH¦Aelimin¦ecessary¦ graduated¦pathway¦bürger¦agsak¦concern¦DlicationL¦schnitt¦adasHo¦maloom¦written¦ysician¦mEumD¦advanced¦better¦' +
  'current¦solicit¦euAiB¦america¦ ofB¦ão¦ät¦teGn¦pecial¦Eé¦äh¦FedFingF¦sible¦ível¦Cé¦ chance¦ outE¦ligibility¦ limit¦ Aab¦eGdGsFing¦light¦' +
  'ellow¦process¦book¦ublish¦éI¦ed toA¦pplic¦time ¦required¦一次¦Book¦Amain¦ training¦ interview¦submission¦foreign¦graduate¦ ecfmg¦Aover¦ни¦限制¦' +
  ' the time¦ше¦ros'
).split('¦');

/** In the lists of schools and places. */
export const NAME_GROUPS: readonly string[] = (
  'an¦a|¦er¦in¦al¦ar¦co¦st¦on¦or¦|u¦en¦e|¦s|¦ll¦ med¦ch¦u|¦am¦a ¦at¦niversi¦as¦u ¦m|¦th¦is¦ad¦it¦western¦o|¦el¦ur¦y|¦ic¦so¦i|¦an|¦e ¦es¦' +
  'washington¦californi¦ carolin¦puerto ri¦health sc¦georg¦virgini¦ coll|¦":"¦valley|¦","¦texas ¦land¦san ¦san francisco¦florid¦central ¦' +
  '=suny ¦new ¦pennsylvan¦vill¦north¦state|¦ sch|¦eastern ¦ beach|¦south¦santa ¦michig¦ dakot¦xavier ¦massachuse¦weill corn¦med¦wood¦ city|¦' +
  'queens¦mont¦wisconsin¦columbi¦illino¦west ¦mc|¦loyola ¦health|¦kansas ¦ hill¦heights|¦los angel¦lak¦ coll ¦spring¦kentuck¦nebrask¦tennesse¦' +
  'caribbe¦colorado ¦wesleyan|¦connecticu¦mississipp¦ah|¦st georg¦park|¦land|¦|universit¦southern ¦northern ¦edward¦chicago¦brook¦trinity¦' +
  'rancho ¦ville|¦own¦pur|¦indian¦oklahom¦physician¦coll physicians sur¦jefferson¦republic¦|=u ¦ state|¦ucom|¦port¦","San¦ount¦mexico¦' +
  ' technolo¦metropol¦ros¦city¦agu¦ton|¦coll|¦e*|¦u sch|¦massachusetts ¦ciencias¦pacific¦facult¦barbados|¦north carolina ¦hawai¦valley¦london|¦' +
  'catholic ¦interamerican¦alexandri¦georgi¦ valley|¦a":"¦illinois|¦burg¦ medicin¦com|u¦louis¦east ¦rock¦niversidad ¦fort ¦abad|¦south ¦lom¦' +
  '|ut ¦|uni¦king¦usom|¦ung¦puerto rico¦a state|¦o":"¦south carolina|¦etown¦bert¦albert einstein¦weill cornell¦amer ¦cent¦air¦ville","¦alabam¦' +
  'john¦domin¦ington¦rio ¦kansas|¦houston¦san dieg¦berkele¦beaumont¦william¦templ¦lincoln¦manitob¦ontario|¦windsor¦santa cruz¦national¦ grov¦' +
  'cincinnat¦campbell¦memorial¦ottawa|¦pontific¦commonwealth¦saskatchewan¦mary¦bay¦intl¦ med|~¦penn¦california ¦med coll ¦|universite ¦ford¦' +
  'ohi¦oak¦und¦ com|¦ville|=u ¦os ¦river¦oregon¦vista|¦toront¦green¦zhou|¦agar|¦santa barbara|¦mayaguez¦cleveland¦hampshir¦beirut|¦health sci|¦' +
  'washington ¦lake ¦|uc ¦usm|¦ion|¦igh¦sk|¦pol¦a|bo¦coll physicians surgeon¦san juan¦=u wisconsin ¦=texas am ¦laguna ¦tulsa|¦academ¦mperial¦' +
  'dublin¦ dak,¦med ¦ster|¦avi¦sc|¦ong|¦ett¦brown¦comp¦u com|¦michigan ¦queens u ¦inst|¦illinois ¦mil¦palm¦hill¦on*|¦wood*|¦los angeles|¦' +
  'arizon¦missour¦linda|¦ sch|u¦tech|¦ridg¦field¦ingham¦grand¦saud¦garden¦pittsburg¦new orlean¦minnesot¦ drew|¦rutgers¦baptist¦british ¦' +
  'antigua|¦richmond¦rhode is¦oamericana|¦trinidad¦acrament¦florida|¦pennsylvani¦virginia '
).split('¦');
