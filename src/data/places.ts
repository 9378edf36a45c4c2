/** Where is a city: which census division is a state in, and which county is a Californian place in? */

/** US Census Bureau regions and divisions; Puerto Rico belongs to none. */
const DIVISIONS = {
  'New England': 'CT MA ME NH RI VT',
  'Middle Atlantic': 'NJ NY PA',
  'East North Central': 'IL IN MI OH WI',
  'West North Central': 'IA KS MN MO ND NE SD',
  'South Atlantic': 'DC DE FL GA MD NC SC VA WV',
  'East South Central': 'AL KY MS TN',
  'West South Central': 'AR LA OK TX',
  Mountain: 'AZ CO ID MT NM NV UT WY',
  Pacific: 'AK CA HI OR WA',
} as const;

export const divisionOf = (state: string): string | null =>
  Object.entries(DIVISIONS).find(([, states]) => states.split(' ').includes(state))?.[0] ?? null;

/** Names and the abbreviations people write, folded: letters and single spaces. */
export const STATE_NAMES: Readonly<Record<string, string>> = {
  ala: 'AL',
  alabama: 'AL',
  alaska: 'AK',
  ariz: 'AZ',
  arizona: 'AZ',
  ark: 'AR',
  arkansas: 'AR',
  cal: 'CA',
  calif: 'CA',
  california: 'CA',
  colo: 'CO',
  colorado: 'CO',
  conn: 'CT',
  connecticut: 'CT',
  'd c': 'DC',
  delaware: 'DE',
  'district of columbia': 'DC',
  fla: 'FL',
  florida: 'FL',
  georgia: 'GA',
  hawaii: 'HI',
  idaho: 'ID',
  ill: 'IL',
  illinois: 'IL',
  ind: 'IN',
  indiana: 'IN',
  iowa: 'IA',
  kans: 'KS',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  mass: 'MA',
  massachusetts: 'MA',
  mich: 'MI',
  michigan: 'MI',
  minn: 'MN',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  'n c': 'NC',
  'n d': 'ND',
  'n h': 'NH',
  'n j': 'NJ',
  'n m': 'NM',
  'n mex': 'NM',
  'n y': 'NY',
  neb: 'NE',
  nebr: 'NE',
  nebraska: 'NE',
  nev: 'NV',
  nevada: 'NV',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  ohio: 'OH',
  okla: 'OK',
  oklahoma: 'OK',
  ore: 'OR',
  oregon: 'OR',
  'p r': 'PR',
  penn: 'PA',
  penna: 'PA',
  pennsylvania: 'PA',
  'puerto rico': 'PR',
  'r i': 'RI',
  'rhode island': 'RI',
  's c': 'SC',
  's d': 'SD',
  'south carolina': 'SC',
  'south dakota': 'SD',
  tenn: 'TN',
  tennessee: 'TN',
  tex: 'TX',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  virginia: 'VA',
  'w va': 'WV',
  wash: 'WA',
  washington: 'WA',
  'washington d c': 'DC',
  'washington dc': 'DC',
  'west virginia': 'WV',
  wis: 'WI',
  wisc: 'WI',
  wisconsin: 'WI',
  wyoming: 'WY',
};

export const STATE_CODES = new Set(Object.values(STATE_NAMES));

/** California's areas by county (design §6, reading conventions). Kern is in two; the Inland Empire lies inside Southern California. */
export const AREAS_OF_COUNTY = (county: string): readonly string[] => {
  const areas: string[] = [];
  if (BAY_AREA.includes(county)) areas.push('Bay Area');
  if (CENTRAL_VALLEY.includes(county)) areas.push('Central Valley');
  if (SOUTHERN_CALIFORNIA.includes(county))
    areas.push(INLAND_EMPIRE.includes(county) ? 'Southern California (Inland Empire)' : 'Southern California');
  return areas;
};

const BAY_AREA = ['Alameda', 'Contra Costa', 'Marin', 'Napa', 'San Francisco', 'San Mateo', 'Santa Clara', 'Solano', 'Sonoma'];
const CENTRAL_VALLEY = [
  'Butte',
  'Colusa',
  'Fresno',
  'Glenn',
  'Kern',
  'Kings',
  'Madera',
  'Merced',
  'Placer',
  'Sacramento',
  'San Joaquin',
  'Shasta',
  'Stanislaus',
  'Sutter',
  'Tehama',
  'Tulare',
  'Yolo',
  'Yuba',
];
const SOUTHERN_CALIFORNIA = [
  'Imperial',
  'Kern',
  'Los Angeles',
  'Orange',
  'Riverside',
  'San Bernardino',
  'San Diego',
  'San Luis Obispo',
  'Santa Barbara',
  'Ventura',
];
const INLAND_EMPIRE = ['Riverside', 'San Bernardino'];

/** Names that stand for an area when no city is given, folded. */
export const AREA_NAMES: Readonly<Record<string, readonly string[]>> = {
  'bay area': ['Bay Area'],
  'sf bay area': ['Bay Area'],
  'san francisco bay area': ['Bay Area'],
  'north bay': ['Bay Area'],
  'east bay': ['Bay Area'],
  'south bay': ['Bay Area'],
  'central valley': ['Central Valley'],
  'san joaquin valley': ['Central Valley'],
  'sacramento valley': ['Central Valley'],
  'southern california': ['Southern California'],
  socal: ['Southern California'],
  'so cal': ['Southern California'],
  'inland empire': ['Southern California (Inland Empire)'],
};

/**
 * Folded place names by county: every incorporated city and town, and the unincorporated places, neighbourhoods and postal names
 * with hospitals or clinics (docs/data.md says from where). JSON text, parsed on first use.
 */
const PLACES_BY_COUNTY =
  '{"Alameda":"alameda|albany|berkeley|dublin|emeryville|fremont|hayward|livermore|newark|oakland|piedmont|pleasanton|san leandro|union city|east oakland|west oakland|ashland|castro valley|cherryland|fruitvale|san lorenzo|sunol","Alpine":"markleeville","Amador":"amador city|ione|jackson|plymouth|sutter creek|pine grove|pioneer","Butte":"biggs|chico|gridley|oroville|paradise|durham|magalia|palermo|thermalito","Calaveras":"angels camp|arnold|copperopolis|murphys|rancho calaveras|san andreas|valley springs","Colusa":"colusa|williams|arbuckle","Contra Costa":"antioch|brentwood|clayton|concord|danville|el cerrito|hercules|lafayette|martinez|moraga|oakley|orinda|pinole|pittsburg|pleasant hill|richmond|san pablo|san ramon|walnut creek|alamo|bay point|bethel island|byron|crockett|discovery bay|el sobrante|kensington|north richmond|pacheco|rodeo","Del Norte":"crescent city|klamath|smith river","El Dorado":"placerville|south lake tahoe|cameron park|diamond springs|el dorado hills|pollock pines|shingle springs","Fresno":"clovis|coalinga|firebaugh|fowler|fresno|huron|kerman|kingsburg|mendota|orange cove|parlier|reedley|san joaquin|sanger|selma|auberry|biola|calwa|cantua creek|caruthers|del rey|easton|five points|laton|prather|raisin city|riverdale|shaver lake|squaw valley|tranquillity|yokuts valley","Glenn":"orland|willows|hamilton city","Humboldt":"arcata|blue lake|eureka|ferndale|fortuna|rio dell|trinidad|garberville|hoopa|mckinleyville|orick|redway|scotia|willow creek","Imperial":"brawley|calexico|calipatria|el centro|holtville|imperial|westmorland|heber|imperial valley|niland|salton city|seeley|winterhaven","Inyo":"bishop|big pine|death valley|lone pine","Kern":"arvin|bakersfield|california city|delano|maricopa|mcfarland|ridgecrest|shafter|taft|tehachapi|wasco|bodfish|boron|buttonwillow|east bakersfield|edwards|edwards afb|frazier park|golden hills|inyokern|kernville|lake isabella|lamont|lebec|lost hills|mojave|oildale|rosamond|rosedale|weedpatch|weldon|wofford heights","Kings":"avenal|corcoran|hanford|lemoore|armona|home garden|kettleman city|nas lemoore|stratford","Lake":"clearlake|lakeport|clearlake oaks|cobb|hidden valley lake|kelseyville|lower lake|lucerne|middletown|nice|upper lake","Lassen":"susanville|bieber|doyle|herlong","Los Angeles":"agoura hills|alhambra|arcadia|artesia|avalon|azusa|baldwin park|bell|bell gardens|bellflower|beverly hills|bradbury|burbank|calabasas|carson|cerritos|city of industry|claremont|commerce|compton|covina|cudahy|culver city|diamond bar|downey|duarte|el monte|el segundo|gardena|glendale|glendora|hawaiian gardens|hawthorne|hermosa beach|hidden hills|huntington park|inglewood|irwindale|la canada flintridge|la habra heights|la mirada|la puente|la verne|lakewood|lancaster|lawndale|lomita|long beach|los angeles|lynwood|malibu|manhattan beach|maywood|monrovia|montebello|monterey park|norwalk|palmdale|palos verdes estates|paramount|pasadena|pico rivera|pomona|rancho palos verdes|redondo beach|rolling hills|rolling hills estates|rosemead|san dimas|san fernando|san gabriel|san marino|santa clarita|santa fe springs|santa monica|sierra madre|signal hill|south el monte|south gate|south pasadena|temple city|torrance|vernon|walnut|west covina|west hollywood|westlake village|whittier|downtown los angeles|industry|la canada|acton|agua dulce|altadena|antelope valley|arleta|avocado heights|baldwin hills|bel air|boyle heights|canoga park|canyon country|castaic|century city|charter oak|chatsworth|crenshaw|del aire|dtla|eagle rock|east hollywood|east la|east los angeles|east rancho dominguez|echo park|el sereno|encino|florence firestone|granada hills|hacienda heights|harbor city|harbor gateway|highland park|hollywood|koreatown|la crescenta|la crescenta montrose|ladera heights|lake balboa|lake los angeles|lake view terrace|leimert park|lennox|lincoln heights|littlerock|los feliz|mar vista|marina del rey|mission hills|montrose|newhall|north hills|north hollywood|northridge|pacific palisades|pacoima|palos verdes|palos verdes peninsula|panorama city|pearblossom|playa del rey|playa vista|porter ranch|quartz hill|rancho dominguez|reseda|rowland heights|san fernando valley|san gabriel valley|san pedro|santa clarita valley|saugus|sawtelle|sherman oaks|silver lake|south central los angeles|south la|south los angeles|south san gabriel|south whittier|stevenson ranch|studio city|sun valley|sunland|sunland tujunga|sylmar|tarzana|toluca lake|topanga|tujunga|universal city|val verde|valencia|valinda|valley glen|valley village|van nuys|venice|verdugo city|view park|walnut park|watts|west athens|west carson|west hills|west la|west los angeles|west whittier|westchester|westmont|westwood|willowbrook|wilmington|winnetka|woodland hills","Madera":"chowchilla|madera|ahwahnee|bass lake|coarsegold|madera ranchos|north fork|oakhurst|raymond","Marin":"belvedere|corte madera|fairfax|larkspur|mill valley|novato|ross|san anselmo|san rafael|sausalito|tiburon|bolinas|greenbrae|inverness|kentfield|marin city|point reyes|point reyes station|san quentin|stinson beach|tomales","Mariposa":"catheys valley|mariposa|yosemite|yosemite national park","Mendocino":"fort bragg|point arena|ukiah|willits|boonville|covelo|gualala|hopland|laytonville|mendocino|redwood valley","Merced":"atwater|dos palos|gustine|livingston|los banos|merced|delhi|hilmar|le grand|planada|santa nella|south dos palos|winton","Modoc":"alturas|adin|cedarville","Mono":"mammoth lakes|bridgeport|coleville|june lake|lee vining","Monterey":"carmel by the sea|del rey oaks|gonzales|greenfield|king city|marina|monterey|pacific grove|salinas|sand city|seaside|soledad|carmel|big sur|castroville|chualar|fort ord|las lomas|moss landing|pajaro|pebble beach|presidio of monterey|prunedale|san ardo","Napa":"american canyon|calistoga|napa|st helena|yountville|napa valley|angwin|deer park|oakville|rutherford","Nevada":"grass valley|nevada city|truckee|alta sierra|lake of the pines|penn valley|rough and ready","Orange":"aliso viejo|anaheim|brea|buena park|costa mesa|cypress|dana point|fountain valley|fullerton|garden grove|huntington beach|irvine|la habra|la palma|laguna beach|laguna hills|laguna niguel|laguna woods|lake forest|los alamitos|mission viejo|newport beach|orange|placentia|rancho santa margarita|san clemente|san juan capistrano|santa ana|seal beach|stanton|tustin|villa park|westminster|yorba linda|anaheim hills|balboa|capistrano beach|corona del mar|coto de caza|el toro|foothill ranch|ladera ranch|las flores|midway city|newport coast|north tustin|rancho mission viejo|rossmoor|silverado|sunset beach|trabuco canyon","Placer":"auburn|colfax|lincoln|loomis|rocklin|roseville|applegate|foresthill|granite bay|kings beach|meadow vista|newcastle|north auburn|olympic valley|penryn|tahoe city|weimar","Plumas":"portola|chester|graeagle|quincy","Riverside":"banning|beaumont|blythe|calimesa|canyon lake|cathedral city|coachella|corona|desert hot springs|eastvale|hemet|indian wells|indio|jurupa valley|la quinta|lake elsinore|menifee|moreno valley|murrieta|norco|palm desert|palm springs|perris|rancho mirage|riverside|san jacinto|temecula|wildomar|aguanga|anza|bermuda dunes|cabazon|cherry valley|coachella valley|desert center|east hemet|french valley|glen avon|home gardens|homeland|idyllwild|jurupa|lakeland village|march air reserve base|march arb|mead valley|mecca|mira loma|north palm springs|nuevo|romoland|rubidoux|sun city|temescal valley|thermal|thousand palms|valle vista|winchester|woodcrest","Sacramento":"citrus heights|elk grove|folsom|galt|isleton|rancho cordova|sacramento|antelope|arden|arden arcade|carmichael|courtland|elverta|fair oaks|florin|foothill farms|gold river|herald|la riviera|mather|mather afb|mcclellan|mcclellan park|natomas|north highlands|north sacramento|orangevale|rancho murieta|rio linda|rosemont|sloughhouse|south sacramento|vineyard|walnut grove|wilton","San Benito":"hollister|san juan bautista|paicines|ridgemark|tres pinos","San Bernardino":"adelanto|apple valley|barstow|big bear lake|chino|chino hills|colton|fontana|grand terrace|hesperia|highland|loma linda|montclair|needles|ontario|rancho cucamonga|redlands|rialto|san bernardino|twentynine palms|upland|victorville|yucaipa|yucca valley|29 palms|twenty nine palms|alta loma|baker|big bear|big bear city|big river|bloomington|blue jay|cedar glen|crestline|daggett|etiwanda|fawnskin|fort irwin|helendale|hinkley|joshua tree|lake arrowhead|landers|lucerne valley|lytle creek|mentone|morongo valley|muscoy|newberry springs|oak hills|oro grande|patton|phelan|pinon hills|running springs|san antonio heights|spring valley lake|trona|twin peaks|victor valley|wrightwood|yermo","San Diego":"carlsbad|chula vista|coronado|del mar|el cajon|encinitas|escondido|imperial beach|la mesa|lemon grove|national city|oceanside|poway|san diego|san marcos|santee|solana beach|vista|alpine|balboa park|barrio logan|bonita|bonsall|borrego springs|bostonia|boulevard|camp pendleton|campo|cardiff|cardiff by the sea|casa de oro|city heights|clairemont|descanso|dulzura|eastlake|encanto|fallbrook|grossmont|hillcrest|jacumba|jamul|julian|kearny mesa|la jolla|lakeside|leucadia|linda vista|logan heights|marine corps base camp pendleton|mira mesa|miramar|mission valley|north park|ocean beach|otay mesa|pacific beach|pala|paradise hills|pauma valley|pine valley|point loma|ramona|rancho bernardo|rancho penasquitos|rancho san diego|rancho santa fe|san luis rey|san ysidro|santa ysabel|scripps ranch|serra mesa|sorrento valley|southeast san diego|spring valley|university city|valley center|warner springs|winter gardens","San Francisco":"san francisco|bayview|laurel heights|mission district|parnassus heights|treasure island","San Joaquin":"escalon|lathrop|lodi|manteca|mountain house|ripon|stockton|tracy|acampo|french camp|garden acres|linden|lockeford|thornton|woodbridge","San Luis Obispo":"arroyo grande|atascadero|grover beach|morro bay|paso robles|pismo beach|san luis obispo|el paso de robles|avila beach|cambria|cayucos|los osos|nipomo|oceano|san miguel|san simeon|santa margarita|shandon|templeton","San Mateo":"atherton|belmont|brisbane|burlingame|colma|daly city|east palo alto|foster city|half moon bay|hillsborough|menlo park|millbrae|pacifica|portola valley|redwood city|san bruno|san carlos|san mateo|south san francisco|woodside|south sf|broadmoor|el granada|emerald hills|la honda|montara|moss beach|north fair oaks|pescadero","Santa Barbara":"buellton|carpinteria|goleta|guadalupe|lompoc|santa barbara|santa maria|solvang|isla vista|los alamos|los olivos|mission canyon|montecito|new cuyama|orcutt|santa ynez|summerland|vandenberg afb|vandenberg air force base|vandenberg space force base|vandenberg village","Santa Clara":"campbell|cupertino|gilroy|los altos|los altos hills|los gatos|milpitas|monte sereno|morgan hill|mountain view|palo alto|san jose|santa clara|saratoga|sunnyvale|alum rock|alviso|cambrian park|east san jose|moffett field|mount hamilton|san martin|stanford","Santa Cruz":"capitola|santa cruz|scotts valley|watsonville|aptos|ben lomond|boulder creek|corralitos|felton|freedom|la selva beach|rio del mar|soquel","Shasta":"anderson|redding|shasta lake|bella vista|burney|cottonwood|fall river mills|lakehead|palo cedro|shingletown","Sierra":"loyalton|downieville|sierra city","Siskiyou":"dorris|dunsmuir|etna|fort jones|montague|mount shasta|tulelake|weed|yreka|happy camp|mccloud","Solano":"benicia|dixon|fairfield|rio vista|suisun city|vacaville|vallejo|mare island|travis afb|travis air force base","Sonoma":"cloverdale|cotati|healdsburg|petaluma|rohnert park|santa rosa|sebastopol|sonoma|windsor|bodega bay|boyes hot springs|cazadero|el verano|eldridge|forestville|geyserville|glen ellen|graton|guerneville|kenwood|larkfield|monte rio|occidental|penngrove|roseland|sea ranch|the sea ranch","Stanislaus":"ceres|hughson|modesto|newman|oakdale|patterson|riverbank|turlock|waterford|crows landing|denair|empire|grayson|hickman|keyes|salida|west modesto|westley","Sutter":"live oak|yuba city|nicolaus|robbins|sutter|tierra buena","Tehama":"corning|red bluff|tehama|gerber|los molinos|mineral|rancho tehama","Trinity":"douglas city|hayfork|trinity center|weaverville","Tulare":"dinuba|exeter|farmersville|lindsay|porterville|tulare|visalia|woodlake|alpaugh|cutler|ducor|earlimart|east porterville|goshen|ivanhoe|lemon cove|orosi|pixley|poplar|richgrove|sequoia national park|springville|strathmore|terra bella|three rivers|tipton|traver|woodville","Tuolumne":"sonora|groveland|jamestown|mi wuk village|phoenix lake|soulsbyville|tuolumne|twain harte","Ventura":"camarillo|fillmore|moorpark|ojai|oxnard|port hueneme|santa paula|simi valley|thousand oaks|ventura|san buenaventura|bell canyon|conejo valley|el rio|meiners oaks|mira monte|newbury park|oak view|piru|point mugu|point mugu nawc|port hueneme cbc base|saticoy|somis","Yolo":"davis|west sacramento|winters|woodland|capay|dunnigan|el macero|esparto|guinda|knights landing","Yuba":"marysville|wheatland|beale afb|beale air force base|browns valley|linda|loma rica|olivehurst|oregon house|plumas lake"}';

/** Californian names that are also well-known cities elsewhere: without a state they are no answer. */
const SHARED_NAMES =
  'acton|albany|alpine|anderson|antioch|ashland|auburn|beaumont|bel air|belmont|bloomington|brentwood|bridgeport|burbank|carlsbad|carmel|carson|chester|claremont|clayton|clovis|commerce|concord|corning|cottonwood|crescent city|cypress|danville|deer park|dixon|dublin|durham|easton|edwards|eureka|exeter|fairfax|fairfield|ferndale|fort bragg|glendale|goshen|greenfield|hawthorne|highland|highland park|hillsborough|hollywood|huron|imperial|inverness|jackson|jamestown|kensington|kenwood|lafayette|lake forest|lakeside|lakewood|lancaster|lincoln|linden|live oak|livingston|lodi|maricopa|martinez|marysville|maywood|middletown|montclair|montrose|mountain view|newark|norwalk|oakdale|oceanside|ontario|orange|paradise|pasadena|patterson|patton|piedmont|pittsburg|plymouth|pomona|quincy|richmond|riverdale|rosedale|rosemont|roseville|rutherford|salida|san marcos|saratoga|seaside|selma|spring valley|stratford|sun city|sunnyvale|thornton|trinidad|union city|university city|upland|venice|vernon|walnut|waterford|westchester|westminster|westwood|wilmington|winchester|windsor|woodbridge|woodland|woodside';

let countyByPlace: Map<string, string> | null = null;

/** The county of a folded Californian place name, or null. */
export function countyOf(place: string): string | null {
  if (countyByPlace === null) {
    countyByPlace = new Map();
    for (const [county, places] of Object.entries(JSON.parse(PLACES_BY_COUNTY) as Record<string, string>)) {
      countyByPlace.set(`${county.toLowerCase()} county`, county);
      for (const name of places.split('|')) countyByPlace.set(name, county);
    }
  }
  return countyByPlace.get(place) ?? null;
}

export const isSharedName = (place: string): boolean => `|${SHARED_NAMES}|`.includes(`|${place}|`);
