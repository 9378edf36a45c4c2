/** Which medical schools are in the US and Canada, and which are offshore in the Caribbean? Closed lists, as people write them. */

/*
 * Names as `schoolTokens` folds them (no "of", "the", "and"; "st" for saint) and with the short forms it spells out ("u" university, "sch" school, "med" medical), `|` between them; `~` before one that a
 * place, a person or another college shares; `=` before a university with an MD and a DO college, where the degree decides, and before a campus whose university has a school of medicine elsewhere.
 * Only the class is asked for, so one word that nobody else uses stands for every way to write a school. docs/data.md says from where and as of when.
 */

/** States and cities whose "University of …" has an MD school; "Utah" alone is one where the cell is known to name a medical school, and otherwise a place behind a name. */
export const UNIVERSITY_OF =
  'alabama|arizona|arkansas|california|chicago|cincinnati|colorado|connecticut|florida|hawaii|illinois|iowa|kansas|kentucky|louisville|maryland|massachusetts|miami|michigan' +
  '|minnesota|mississippi|missouri|nebraska|nevada|new mexico|north carolina|north dakota|oklahoma|pennsylvania|pittsburgh|puerto rico|rochester|south carolina|south dakota' +
  '|tennessee|texas|toledo|utah|vermont|virginia|wisconsin|buffalo';

/** Others that stand for their one MD school where the cell is known to name one. */
export const US_PLACES =
  'indiana|louisiana|nj|ohio|oregon|west virginia|albany|tulsa|wichita|peoria|rockford|memphis|st louis|reno|vegas|galveston|caribe|augusta|hershey';

export const US_MD =
  'u houston|u nc|u south alabama|u south florida|u southern california|u tx|u washington|u central florida|u mass' +
  // California
  '|ucla|ucsf|ucsd|uci|ucr|uc davis|uc irvine|uc riverside|uc san diego|uc san francisco|u california berkeley san francisco|david geffen|geffen sch|stanford|keck|usc' +
  '|loma linda|northstate|california u sci|california u medicine|cusm|charles drew|charles r drew|kaiser|bernard tyson' +
  // Mountain and Pacific
  '|uw medicine|uwsom|~uw|elson floyd|floyd coll|washington state|ohsu|oregon health|jabsom|john burns|burns sch|unlv|kerkorian|~unr|roseman|~unm|unm sch' +
  // Texas
  '|baylor coll medicine|baylor med|bcm|~baylor|utmb|utsw|uthscsa|utrgv|ut southwestern|texas southwestern|southwestern med|ut houston|ut health|uthealth|ut san antonio' +
  '|ut austin|ut galveston|ut med|ut tyler|ut tennessee|uthsc|ut memphis|ut sch|mcgovern|lozano long|long sch|dell med|texas am|tamu|vashisht|texas tech|ttuhsc|paul foster' +
  '|burnett|tcu|texas christian|fertitta' +
  // South
  '|uab|uams|alice walton|walton sch|tulane|louisiana state|lsu|lsuhsc|florida state|fsu|florida atlantic|fau|schmidt coll|florida intl|fiu|wertheim|ucf|usf|morsani' +
  '|leonard miller|miller sch|gainesville coll|emory med|~emory|~mercer|~morehouse|med coll georgia|mcg|georgia regents|georgia health sci|duke med|~duke|unc med|unc chapel' +
  '|~unc|wake forest|bowman gray|brody|east carolina|ecu|cape fear|musc|med u south carolina|med coll south carolina|meharry|vanderbilt|quillen|etsu|east tennessee|frist|vcu' +
  '|virginia commonwealth|med coll virginia|mcv|eastern virginia|east virginia|evms|macon joan brock|old dominion|uva|vtc|vtcsom|carilion|joan edwards|edwards sch|wvu' +
  '|west virginia u|howard med|~howard|george washington|gwu|georgetown med|~georgetown|uniformed services|usuhs|usu|hebert|johns hopkins|john hopkins|~hopkins|umsom' +
  // Midwest
  '|case western reserve|case western|cwru|western reserve|cleveland clinic lerner|neomed|neoucom|northeast ohio|northeastern ohio|northeastern ohio universities|ohio state' +
  '|~osu|wright state|boonshoft|med coll ohio|med u ohio|indiana u|iusm|~iu|wayne state|=michigan state|coll human medicine|=msu|oakland u|beaumont sch|william beaumont' +
  '|central michigan|cmed|western michigan|stryker|wmed|umich|northwestern med|feinberg|~northwestern|rush med|rush coll|~rush|pritzker|chicago med|chicago sch' +
  '|rosalind franklin|rfums|finch u|uic|uicom|carle illinois|southern illinois|siu|loyola u chicago|loyola chicago|loyola stritch|stritch|~loyola|med coll wisconsin|mcw' +
  '|mayo clinic|mayo med|~mayo|~umn|~slu|washington u st louis|~washington u|wustl|washu|wash u|umkc|mizzou|kumc|ku med|unmc|creighton|~usd|~und' +
  // Northeast
  '|albany med|~albert einstein|~einstein|columbia u coll physicians surgeons|columbia physicians|vagelos|~columbia|~weill cornell|~cornell med|~cornell|icahn|mount sinai|nyu' +
  '|ny u|nymc|~ny med|grossman|~suny|state u ny|downstate|upstate med|suny upstate|~upstate|stony brook|stonybrook|renaissance sch|hofstra|zucker|~cuny|city u ny|sophie davis|harvard' +
  '|boston u|busm|chobanian|tufts|umass|chan med|chan sch|brown med|alpert|~brown|yale|uconn|quinnipiac|netter|dartmouth|geisel|uvm|larner|perelman|upenn|u penn' +
  '|penn medicine|penn med|~penn|pennsylvania state|penn state|~pitt|pitt med|temple med|lewis katz|~temple|drexel|hahnemann|med coll pennsylvania|allegheny u|mcp' +
  '|jefferson med|thomas jefferson|sidney kimmel|kimmel|~jefferson|geisinger|tcmc|commonwealth med|rutgers|umdnj|u medicine dentistry|njms|nj med|robert wood johnson|rwjms' +
  '|rwj|hackensack|cooper med|cooper sch' +
  // Puerto Rico
  '|universidad central caribe|central u caribbean|u central caribbean|universidad central caribbean|uccaribe|uccsom|ponce|phsu|san juan bautista|universidad puerto rico' +
  '|med sci campus|recinto ciencias medicas|upr|heersink|whiddon|usa coll|usa com|usa health|asu sch|shufeldt|ua coll|uacomp|ua com|uarizona|awsom|whole health|cnu|cnsu' +
  '|calmed|cdu|king drew|dgsom|uc angeles|kpsom|tyson sch|ksom|llu|llusm|med evangelists|susm|cu sch|anschutz|cu denver|uchc|ysm|~gw|gusom|gumc|hucm|hwcom|kpcam|nova md' +
  '|nsu md|uf|umiami|ummsm|um miller|mcom|eusom|gru|ghsu|au uga|musm|msm|uga sch|uga som|uh manoa|cimed|ci med|~carle|rfu|fuhs|ssom|fsm|nums|uchicago|ui com|iupui|~carver' +
  '|~ku|kusm|uk coll|uk com|uofl|jhu|jhmi|umb|um sch|umd sch|~bu|camed|hms|tusm|umms|cmu coll|cmu med|cmu com|covenant healthcare coll|msuchm|chm|ouwb|~oakland' +
  '|oakland beaumont|~wayne|wmu|alix|mcasom|ummc|ole miss|mu sch|wusm|dms|cmsru|cooper rowan|rowan cooper|hmsom|hmh|aecom|coll physicians surgeons columbia' +
  '|coll physicians surgeons ny|csom|ccny|northwell|zsom|ismms|~sinai|mssm|~jacobs|jsmbs|touro ny med|sbu|rsom|norton coll|long island coll medicine|urmc|ursmd|wcm|~wcmc|bsom' +
  '|methodist u sch|dusom|~wake|wfusm|wfu|wfsm|undsmhs|~case|~lerner|cclcm|~cleveland clinic|osumc|uc coll|utcomls|mco|~ou|ouhsc|ou tu|ou tulsa|ducom|mcphu|auhs|gcsom|lksom' +
  '|~katz|psu|psucom|psom|skmc|tju|~upmc|catholic u puerto rico|psm|sjbsm|sjb|ucc bayamon|uofsc|floyd sch|uscsomg|~sanford|sanford med|qcom|ut coll|vandy|vusm|vumc|abmsom' +
  '|~dell|ut dell|uth|~foster|plfsom|ttuhscep|tamhsc|enmed|ttu|lsom|uttsom|uh com|uh coll|sealy|ut rgv|ut rio|utswmc|utsmc|utsouthwestern|eccles|sfesom|lcom|uvmcom' +
  '|hampton roads|wwami|esfcom|wsu|jcesom|~marshall|joan c edwards|uwsmph|xocom|chicago franklin|mu south carolina|mc georgia|u pr|missouri columbia|virginia tech carilion' +
  '|~yeshiva|old dominion med|loma|tcu unthsc|~south alabama|~south florida|~central florida' +
  '|st louis u som|weill cornell medicine|weill cornell med coll';

/** Colleges of osteopathic medicine exist only in the US: the word itself decides, these are the names that do without it. */
export const US_DO =
  'acom|arcom|arkansas colleges health|azcom|ccom|midwestern u|midwestern|atsu|still u|kirksville|kcom|burrell|bcom|campbell u|campbell sch|cusom|jerry wallace' +
  '|kansas city u|kcu|kcumb|kcucom|u medicine biosciences|u med biosciences|moines u|dmu|dmucom|lecom|pcom|vcom|edward via|lincoln memorial|dcom|lmu|lmudcom|debusk|liberty u' +
  '|lucom|marian u|mucom|msucom|nyit|nyitcom|nycom|ny inst technology|noorda|=nova southeastern|nsucom|=nsu|kpcom|ohio u|ouhcom|hcom|heritage coll|oklahoma state|osucom' +
  '|pacific northwest u|pnwu|pikeville|kycom|upkycom|rocky vista|rvu|rvucom|=rowan|rowansom|sam houston|shsu|touro|tourocom|tucom|tuncom|incarnate word|uiwsom|uiw' +
  '|~u new england|unecom|une|north texas|unthsc|unt health|tcom|western u health sci|western u health|westernu|western health sci|comp northwest|comp pomona|western comp' +
  '|western u pomona|idaho com|orlando com|baptist u com|xavier u cincinnati com|pnwucom|westernu comp|wvsom|william carey|wcucom|kansas health|kansascom|kshsu' +
  '|california health sci|chsu|orlando coll|ocom|meritus|baptist health sci|icom|illinoiscom|secom|somc|~still|soma|alabama com|arizona com|ache|arkansas com|bucom|bhsu' +
  '|baptist com|burrellcom|~campbell|chicago com|~moines|moines u medicine health sci|uomhs|nasuti|illinois com|chicago sch com|iupcom|kansas city com|uhs com|uhscom' +
  '|u health sci kansas|kansas com|khsu|upike|pcsom|kentucky com|~liberty|mu com|mu wcom|~marian|msom|msu com|michigan state com|michigan state u com|ny com|noordacom|=nova' +
  '|southeastern u health|~heritage|ou com|osu com|osu chs|osu tulsa|osu ctr|osuchs|osu cherokee|ocoms|~pacific northwest|philadelphia com|rvsom|umdnj som|shsucom|gordy' +
  '|valley com|valleycom|tuc|tun|tunv|texas com|hsc fort worth|unc com|unco com|unc greeley|comp nw|comp lebanon|wuhs|wcu|xucom|xavier com|xavier u com|xu com|lake erie com' +
  '|indiana u pennsylvania com|duquesne com';

export const CANADA_MD =
  'western u london|mcgill|u toronto|temerty|u british columbia|ubc|u calgary|cumming|u alberta|u manitoba|max rady|rady faculty|rady coll|u saskatchewan|u ottawa|u western ontario' +
  '|western ontario|schulich|uwo|~western u|queens u kingston|queens u ontario|queens u canada|~queens u|mcmaster|degroote|dalhousie|memorial u|northern ontario|nosm' +
  '|universite montreal|u montreal|laval|sherbrooke|simon fraser|toronto metropolitan|universite alberta|universite calgary|universite ottawa|universite toronto' +
  '|universite manitoba|universite saskatchewan|universite queens|universite western|universite memorial|universite york|universite moncton|universite metropolitaine toronto' +
  '|universite colombie|ualberta|~alberta|~calgary|ucalgary|~british columbia|sfu|~manitoba|umanitoba|~rady|manitoba med|mun|memorial newfoundland|upei|prince edward island' +
  '|dal med|~dal|dmnb|emno|nord ontario|~queens|queens sch|queens medicine|~western|uottawa|~ottawa|uoft|utoronto|~toronto|mississauga academy|scarborough academy|tmu' +
  '|york u sch|york u med|york sch|ulaval|udem|~montreal|udes|usherbrooke|usask|~saskatchewan';

export const CARIBBEAN =
  'st georges u|st george u|st georges sch|st george sch|st georges med|~st georges|~st george|sgu|sgusom|ross u|ross sch|ross med|~ross|rusm|rossu|u caribbean' +
  '|amer u caribbean|~auc|aucsom|aucmed|saba|med u americas|mua|amer u antigua|~aua|auacom|u health sci antigua|uhsa|st matthews|st mathews|st matthew u|smusom|st james sch' +
  '|st james med|sjsm|st martinus|avalon u|avalon sch|~avalon|aureus|xavier u sch|xavier u aruba|xavier aruba|xusom|spartan|trinity sch|trinity med|trinity u sch' +
  '|u medicine health sci|medicine health sci st kitts|umhs|iumhs|intl u health sci|iuhs|windsor u|windsor sch|wusom|all saints u|all st u|all sts u|caribbean med' +
  '|caribbean u|texila|intl amer u|amer intl med|amer intl sch|aism|amer u integrative|auis|amer u barbados|amer u st vincent|atlantic u|metropolitan u coll' +
  '|metropolitan u antigua|central america health|cahsu|columbus central|bridgetown intl|victoria u barbados|queens u barbados|washington med sci|washington u health sci' +
  '|washington u barbados|georgetown amer|alexander amer|lincoln amer|greenheart|green heart|st theresas|st teresas med|sci arts technology|usat|grace u|st eustatius' +
  '|st marys som|amer global|richmond gabriel|u bethesda|ucmas|eureka u|aua coll|kingstown med|auc uk|~windsor|xavier som|~st james|all saints|shsu st lucia|tau|tmsu|tsom' +
  '|aub barbados|u sint eustatius|u barbados|bay u|busm aruba|cmusom|cmu sch|john f kennedy u|jfk u|jfkusom|ny med u|nymu|iusom|intl u sch|belize med|ccu|ccusom|agusm' +
  '|agu sch|avicina|interamerican med|inter amer med|stmu|st theresa|iau|iaucom|aimu|wmsi|destiny u|comhs|commonwealth u coll|ausv|ausvsom|ausvg|asusom|rgust' +
  '|rajiv gandhi u sci technology|lausom|gau|gaucom|all amer inst|aaims|csmsj|british intl|seoul central|global u|charisma|new world u|central amer health sci|vanguard u som';

/** Islands of offshore schools: a school there whose name says nothing else. */
export const CARIBBEAN_PLACES =
  'caribbean|grenada|antigua|barbuda|dominica|sint maarten|st maarten|st martin|nevis|st kitts|st lucia|st vincent|grenadines|cayman|aruba|curacao|bonaire|anguilla' +
  '|montserrat|belize|turks caicos';

/** US colleges without a medical school whose names hold one that has; an applicant's or a resident's first degree, never counted. */
export const COLLEGES =
  '=u california berkeley|=u california santa barbara|=u california santa cruz|=u california merced|uc berkeley|uc santa barbara|uc santa cruz|uc merced|cal berkeley|cal poly' +
  '|california state|california polytechnic|california inst|ucsb|ucsc|arizona state|colorado state|colorado coll|connecticut coll|georgia state|georgia southern|georgia tech' +
  '|georgia inst|georgia coll|illinois state|illinois inst|illinois wesleyan|eastern illinois|northern illinois|western illinois|indiana state|indiana wesleyan|iowa state' +
  '|u northern iowa|kansas state|kansas wesleyan|kentucky state|eastern kentucky|western kentucky|northern kentucky|mississippi state|mississippi coll|southern mississippi' +
  '|missouri state|nebraska wesleyan|new mexico state|north carolina state|nc state|north carolina central|north dakota state|south dakota state|oregon state|oregon inst' +
  '|pennsylvania coll|san diego state|texas state|texas woman|texas lutheran|east texas|west texas|utah state|utah valley|southern utah|vermont coll|virginia state' +
  '|virginia wesleyan|virginia military|virginia union|west virginia wesleyan|west virginia state|eastern michigan|northern michigan|michigan technological|michigan tech' +
  '|eastern washington|western washington|central washington|washington coll|washington lee|washington jefferson|mary washington|boston coll|loyola marymount|loyola maryland' +
  '|loyola u maryland|loyola new orleans|loyola u new orleans|miami u|miami ohio|columbia coll|cornell coll|georgetown coll|emory henry|brown coll|william penn|penn coll' +
  '|rochester inst|baylor u|rice u|trinity u|trinity coll|xavier u|=xavier u louisiana|amer u|u tampa|u portland|u redlands|u dayton|u denver|u san diego|u san francisco' +
  '|u st thomas|u tulsa|u richmond|u scranton|u delaware|u idaho|u montana|u wyoming|u maine|u new hampshire|u rhode island|u alaska|u evansville|=u illinois urbana' +
  '|=u illinois springfield|=u massachusetts amherst|=u massachusetts boston|=u massachusetts lowell|=u michigan dearborn|=u michigan flint|=u maryland coll park' +
  '|=u maryland baltimore county|umbc|=u missouri st louis|=u nebraska omaha|=u north carolina charlotte|=u north carolina greensboro|=u north carolina wilmington' +
  '|=u north carolina asheville|=u texas dallas|=u texas paso|=u texas arlington|=u texas pan|ut dallas|ut arlington|utep|utd|uta|u houston clear lake|=u wisconsin milwaukee' +
  '|=u wisconsin eau|=u wisconsin crosse|=u colorado boulder|cu boulder|=u colorado springs|=u tennessee knoxville|=u tennessee chattanooga|=u alabama tuscaloosa' +
  '|=u alabama huntsville|=u arkansas fayetteville|u north florida|u west florida|florida gulf|florida am|florida southern|florida inst|=indiana u bloomington|purdue|notre dame' +
  '|princeton|northeastern u|northeastern illinois|southern u|southern methodist|southern connecticut|central connecticut|ohio wesleyan|ohio northern|mount holyoke|mount st' +
  '|penn state altoona|howard payne|temple coll|jefferson coll|brooklyn coll|hunter coll|queens coll|city coll san|city coll|baruch|york coll|barnard|fordham|st johns u' +
  '|george mason|james madison|william mary|north texas state|old westbury|=suny geneseo|=suny binghamton|binghamton|=suny albany|u albany|=suny new paltz|marquette|depaul' +
  '|villanova|swarthmore|syracuse u|brandeis|mit|massachusetts inst|byu|brigham young|gonzaga|santa clara|pepperdine|pomona|spelman|tuskegee|clemson|auburn u|davidson|furman' +
  '|wofford|grinnell|carleton|macalester|oberlin|kenyon|denison|wheaton coll|hope coll|calvin|grand valley|ball state|butler u|valparaiso|bradley u|drake u|=virginia tech' +
  '|=belmont u|drew u|duquesne u|youville u|indiana u pennsylvania|oral roberts u|=seton hall|=u georgia|u oregon|city coll ny|yeshiva coll|lake erie coll|=morehouse coll' +
  '|northwestern coll|penn state erie|nj inst|midwestern state|west liberty|john brown|catholic u america|lebanon valley|western new england|sagrado corazon|ana mendez' +
  '|st vincent coll|palm beach atlantic|nebraska lincoln|=u nebraska lincoln|=u nebraska kearney|=u wisconsin green|=u wisconsin oshkosh|=u wisconsin stevens|=u minnesota morris' +
  '|=u hawaii hilo|=u arkansas little rock|=u tennessee martin|=u texas permian|=u texas brownsville|=u washington bothell|=u washington tacoma|=u puerto rico rio piedras' +
  '|=u puerto rico mayaguez|=u puerto rico cayey|=rutgers camden|=rutgers u camden|=suny brockport|=suny cortland|=suny fredonia|=suny oneonta|=suny oswego|=suny plattsburgh' +
  '|=suny potsdam|=suny purchase|=southern illinois u edwardsville|=u massachusetts dartmouth|=texas am intl|=texas am u commerce|=texas am u corpus|=texas am u kingsville' +
  '|u mary hardin|pontifical catholic u puerto rico|pennsylvania u|st josephs u|oklahoma city u|east carolina state|u northern colorado|=u colorado colorado springs|augustana' +
  '|samford u|coll nj|brigham young u hawaii|concordia u|dominican u california|hanover coll|maryville|western colorado u|western oregon u|interamerican u puerto rico' +
  '|inter amer u|point loma' +
  '|valencia coll|geneva coll|new england coll|indian river|interamericana puerto rico|universidad interamericana|universidad ana|pontificia universidad catolica puerto rico|western new mexico|u windsor|universidad puerto rico mayaguez|universidad puerto rico rio piedras|xavier u cincinnati';
