/** Where is a city: which census division is a state in, and which county is a Californian place in? */

/** Without the names every object has: "Constructor" is a street, not a state. */
export function lookup<Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value | undefined>> {
  return Object.assign(Object.create(null), rows);
}

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
export const STATE_NAMES = lookup(
  Object.fromEntries(
    'AK alas,alaska|AL ala,alab,alabama|AR ark,arkansas|AZ ariz,arizona|CA cal,cali,calif,california,norcal,nor cal,northern california|CO colo,colorado|CT conn,connecticut|DC d c,district of columbia,washington d c,washington dc,dc metro|DE del,delaware|FL fla,flor,florida|GA georgia|HI haw,hawaii,hawai i|IA iowa|ID ida,idaho|IL ill,illinois|IN ind,indiana|KS kan,kans,kansas|KY ken,kent,kentucky|LA louisiana|MA mass,massachusetts|MD maryland|ME maine|MI mich,michigan|MN minn,minnesota|MO missouri|MS miss,mississippi|MT mont,montana|NC n c,n car,no car,n carolina,no carolina,north carolina|ND n d,n dak,no dak,n dakota,no dakota,north dakota|NE neb,nebr,nebraska|NH n h,n hamp,n hampshire,new hampshire|NJ n j,n jersey,jersey,new jersey|NM n m,n mex,new mex,n mexico,new mexico|NV nev,nevada|NY n y,n york,new york,upstate ny,upstate n y|OH ohio|OK okla,oklahoma|OR ore,oreg,oregon|PA penn,penna,pennsylvania|PR p r,puerto rico|RI r i,rhode island,rhode isl|SC s c,s car,so car,s carolina,so carolina,south carolina|SD s d,s dak,so dak,s dakota,so dakota,south dakota|TN tenn,tennessee|TX tex,texas|UT utah|VA virg,virginia|VT verm,vermont|WA wash,washington|WI wis,wisc,wiscon,wisconsin|WV w va,w virg,w virginia,west va,west virginia|WY wyo,wyoming'
      .split('|')
      .flatMap((row) =>
        row
          .slice(3)
          .split(',')
          .flatMap((name) => [name, `${name} state`, `state of ${name}`])
          .map((name) => [name, row.slice(0, 2)]),
      ),
  ) as Record<string, string>,
);

export const STATE_CODES = new Set(Object.values(STATE_NAMES) as string[]);

/** California's areas by county (design §6, reading conventions). Kern is in two; the Inland Empire lies inside Southern California. */
export const AREAS_OF_COUNTY = (county: string): readonly string[] => {
  const areas: string[] = [];
  if (BAY_AREA.includes(county)) areas.push('Bay Area');
  if (CENTRAL_VALLEY.includes(county)) areas.push('Central Valley');
  if (SOUTHERN_CALIFORNIA.includes(county))
    areas.push(INLAND_EMPIRE.includes(county) ? 'Southern California (Inland Empire)' : 'Southern California');
  return areas;
};

const BAY_AREA = 'Alameda|Contra Costa|Marin|Napa|San Francisco|San Mateo|Santa Clara|Solano|Sonoma'.split('|');
const CENTRAL_VALLEY =
  'Butte|Colusa|Fresno|Glenn|Kern|Kings|Madera|Merced|Placer|Sacramento|San Joaquin|Shasta|Stanislaus|Sutter|Tehama|Tulare|Yolo|Yuba'.split(
    '|',
  );
const SOUTHERN_CALIFORNIA =
  'Imperial|Kern|Los Angeles|Orange|Riverside|San Bernardino|San Diego|San Luis Obispo|Santa Barbara|Ventura'.split('|');
const INLAND_EMPIRE = 'Riverside|San Bernardino'.split('|');

/**
 * Cities that everybody names without their state, and the short names that people give them, folded; `name=city` where the
 * short name is another city's (so `sf=san francisco`). Names that two well-known cities share are not here.
 */
const CITIES_BY_STATE =
  'AK anchorage,fairbanks,juneau|AR little rock|AZ phoenix,phx,tucson,scottsdale|CA sf=san francisco,s f=san francisco,san fran=san francisco,sfo=san francisco,l a=los angeles,lax=los angeles|CO denver,colorado springs|CT new haven,hartford|FL miami,tampa,tampa bay,orlando,jax,fort lauderdale,ft lauderdale,south florida,tallahassee,boca raton|GA atlanta,atl,savannah|HI honolulu,oahu,maui,hilo,kauai|IA des moines,iowa city,cedar rapids|ID boise|IL chicago,chicagoland,chi town|IN indianapolis,indy,fort wayne|KS wichita,kck,overland park|KY louisville|LA new orleans,nola,baton rouge,shreveport|MA boston,beantown|MD baltimore,bmore,b more,bethesda|MI detroit,metro detroit,motor city,ann arbor,grand rapids,kalamazoo|MN minneapolis,twin cities,msp|MO st louis,stl,kcmo|NC charlotte,raleigh,winston salem,chapel hill,greensboro|ND fargo,bismarck|NE omaha|NM albuquerque,abq,santa fe|NV las vegas,vegas,lv,reno|NY nyc,new york city,brooklyn,bklyn,bronx,the bronx,queens,staten island,manhattan,long island,harlem,flushing,buffalo,syracuse|OH cleveland,cincinnati,cincy,toledo,akron|OK okc,oklahoma city,tulsa|PA philadelphia,philly,phila,pittsburgh,pgh|PR san juan,ponce,mayaguez,caguas,bayamon|RI providence|SD sioux falls|TN nashville,memphis,knoxville,chattanooga|TX houston,htx,dallas,dfw,dallas fort worth,fort worth,san antonio,el paso,lubbock,corpus christi,mcallen,galveston|UT salt lake city,salt lake,slc|WA seattle,spokane,tacoma|WI milwaukee,mke';

/** The state and the full name of a city that needs no state behind it. */
export const KNOWN_CITIES = lookup(
  Object.fromEntries(
    CITIES_BY_STATE.split('|').flatMap((row) =>
      row
        .slice(3)
        .split(',')
        .map((named) => {
          const [name = '', city = name] = named.split('=');
          return [name, { state: row.slice(0, 2), city }];
        }),
    ),
  ) as Record<string, { readonly state: string; readonly city: string }>,
);

/** Names that stand for an area when no city is given, folded. */
export const AREA_NAMES = lookup(
  Object.fromEntries(
    [
      'Bay Area|bay area|sf bay area|san francisco bay area|north bay|east bay|south bay',
      'Central Valley|central valley|san joaquin valley|sacramento valley',
      'Southern California|southern california|socal|so cal',
      'Southern California (Inland Empire)|inland empire',
    ].flatMap((row) => {
      const [area = '', ...names] = row.split('|');
      return names.map((name) => [name, [area]]);
    }),
  ) as Record<string, readonly string[]>,
);

/**
 * Folded place names by county, `*` behind those that are also well-known cities elsewhere (without a state they are no answer): every incorporated city and town, and the unincorporated places, neighbourhoods and postal names
 * with hospitals or clinics (docs/data.md says from where). JSON text, parsed on first use.
 */
const PLACES_BY_COUNTY =
  '{"Alameda":"alameda|albany*|berkeley|dublin*|emeryville|fremont|hayward|livermore|newark*|oakland|piedmont*|pleasanton|san leandro|union city*|castro valley|fruitvale|san lorenzo","Alpine":"markleeville","Amador":"amador city|ione|jackson*|plymouth*|sutter creek","Butte":"biggs|chico|gridley|oroville|paradise*|durham*","Calaveras":"angels camp|arnold|copperopolis|murphys|rancho calaveras|san andreas|valley springs","Colusa":"colusa|williams","Contra Costa":"antioch*|brentwood*|clayton*|concord*|danville*|el cerrito|hercules|lafayette*|martinez*|moraga|oakley|orinda|pinole|pittsburg*|pleasant hill|richmond*|san pablo|san ramon|walnut creek|el sobrante","Del Norte":"crescent city*|klamath|smith river","El Dorado":"placerville|south lake tahoe|el dorado hills","Fresno":"clovis*|coalinga|firebaugh|fowler|fresno|huron*|kerman|kingsburg|mendota|orange cove|parlier|reedley|san joaquin|sanger|selma*","Glenn":"orland|willows","Humboldt":"arcata|blue lake|eureka*|ferndale*|fortuna|rio dell|trinidad*|hoopa|mckinleyville","Imperial":"brawley|calexico|calipatria|el centro|holtville|imperial*|westmorland","Inyo":"bishop","Kern":"arvin|bakersfield|california city|delano|maricopa*|mcfarland|ridgecrest|shafter|taft|tehachapi|wasco|edwards afb|lake isabella|lamont|mojave|oildale","Kings":"avenal|corcoran|hanford|lemoore","Lake":"clearlake|lakeport|lucerne|middletown*","Lassen":"susanville","Los Angeles":"agoura hills|alhambra|arcadia|artesia|avalon|azusa|baldwin park|bell|bell gardens|bellflower|beverly hills|bradbury|burbank*|calabasas|carson*|cerritos|city of industry|claremont*|commerce*|compton|covina|cudahy|culver city|diamond bar|downey|duarte|el monte|el segundo|gardena|glendale*|glendora|hawaiian gardens|hawthorne*|hermosa beach|hidden hills|huntington park|inglewood|irwindale|la canada flintridge|la habra heights|la mirada|la puente|la verne|lakewood*|lancaster*|lawndale|lomita|long beach|los angeles|lynwood|malibu|manhattan beach|maywood*|monrovia|montebello|monterey park|norwalk*|palmdale|palos verdes estates|paramount|pasadena*|pico rivera|pomona*|rancho palos verdes|redondo beach|rolling hills|rolling hills estates|rosemead|san dimas|san fernando|san gabriel|san marino|santa clarita|santa fe springs|santa monica|sierra madre|signal hill|south el monte|south gate|south pasadena|temple city|torrance|vernon*|walnut*|west covina|west hollywood|westlake village|whittier|downtown los angeles|altadena|arleta|boyle heights|canoga park|century city|chatsworth|eagle rock|east los angeles|echo park|encino|granada hills|hacienda heights|harbor city|highland park*|hollywood*|koreatown|la crescenta|lake balboa|lennox|los feliz|marina del rey|mission hills|north hills|north hollywood|northridge|pacoima|panorama city|playa del rey|playa vista|porter ranch|reseda|rowland heights|san pedro|sherman oaks|silver lake|south los angeles|studio city|sun valley|sunland|sylmar|tarzana|tujunga|valley village|van nuys|venice*|watts|west hills|westwood*|willowbrook|wilmington*|winnetka|woodland hills","Madera":"chowchilla|madera","Marin":"belvedere|corte madera|fairfax*|larkspur|mill valley|novato|ross|san anselmo|san rafael|sausalito|tiburon","Mariposa":"catheys valley|mariposa|yosemite|yosemite national park","Mendocino":"fort bragg*|point arena|ukiah|willits","Merced":"atwater|dos palos|gustine|livingston*|los banos|merced","Modoc":"alturas","Mono":"mammoth lakes","Monterey":"carmel by the sea|del rey oaks|gonzales|greenfield*|king city|marina|monterey|pacific grove|salinas|sand city|seaside*|soledad","Napa":"american canyon|calistoga|napa|st helena|yountville|st helena|angwin|deer park*","Nevada":"grass valley|nevada city|truckee","Orange":"aliso viejo|anaheim|brea|buena park|costa mesa|cypress*|dana point|fountain valley|fullerton|garden grove|huntington beach|irvine|la habra|la palma|laguna beach|laguna hills|laguna niguel|laguna woods|lake forest*|los alamitos|mission viejo|newport beach|orange*|placentia|rancho santa margarita|san clemente|san juan capistrano|santa ana|seal beach|stanton|tustin|villa park|westminster*|yorba linda|balboa|coto de caza|foothill ranch|ladera ranch|midway city|newport coast","Placer":"auburn*|colfax|lincoln*|loomis|rocklin|roseville*|granite bay","Plumas":"portola","Riverside":"banning|beaumont*|blythe|calimesa|canyon lake|cathedral city|coachella|corona|desert hot springs|eastvale|hemet|indian wells|indio|jurupa valley|la quinta|lake elsinore|menifee|moreno valley|murrieta|norco|palm desert|palm springs|perris|rancho mirage|riverside|san jacinto|temecula|wildomar|anza|bermuda dunes|cabazon|coachella valley|french valley|glen avon|home gardens|idyllwild|lakeland village|mead valley|mecca|mira loma|rubidoux|temescal valley|thermal|thousand palms|winchester*|woodcrest","Sacramento":"citrus heights|elk grove|folsom|galt|isleton|rancho cordova|sacramento|antelope|arden|arden arcade|carmichael|elverta|fair oaks|florin|foothill farms|mather|north highlands|orangevale|rio linda|rosemont*|walnut grove","San Benito":"hollister|san juan bautista","San Bernardino":"adelanto|apple valley|barstow|big bear lake|chino|chino hills|colton|fontana|grand terrace|hesperia|highland*|loma linda|montclair*|needles|ontario*|rancho cucamonga|redlands|rialto|san bernardino|twentynine palms|upland*|victorville|yucaipa|yucca valley|29 palms|big bear|bloomington*|crestline|fort irwin|joshua tree|lake arrowhead|mentone|muscoy|phelan|wrightwood","San Diego":"carlsbad*|chula vista|coronado|del mar|el cajon|encinitas|escondido|imperial beach|la mesa|lemon grove|national city|oceanside*|poway|san diego|san marcos*|santee|solana beach|vista|alpine*|bonita|camp pendleton|cardiff|city heights|clairemont|fallbrook|hillcrest|jamul|kearny mesa|la jolla|lakeside*|leucadia|mira mesa|ocean beach|otay mesa|pacific beach|point loma|ramona|rancho bernardo|rancho santa fe|san ysidro|scripps ranch|spring valley*|university city*|valley center","San Francisco":"san francisco","San Joaquin":"escalon|lathrop|lodi*|manteca|mountain house|ripon|stockton|tracy|french camp","San Luis Obispo":"arroyo grande|atascadero|grover beach|morro bay|paso robles|pismo beach|san luis obispo|nipomo|templeton","San Mateo":"atherton|belmont*|brisbane|burlingame|colma|daly city|east palo alto|foster city|half moon bay|hillsborough*|menlo park|millbrae|pacifica|portola valley|redwood city|san bruno|san carlos|san mateo|south san francisco|woodside*","Santa Barbara":"buellton|carpinteria|goleta|guadalupe|lompoc|santa barbara|santa maria|solvang|isla vista|orcutt|santa ynez","Santa Clara":"campbell|cupertino|gilroy|los altos|los altos hills|los gatos|milpitas|monte sereno|morgan hill|mountain view*|palo alto|san jose|santa clara|saratoga*|sunnyvale*|alum rock|stanford","Santa Cruz":"capitola|santa cruz|scotts valley|watsonville","Shasta":"anderson*|redding|shasta lake","Sierra":"loyalton","Siskiyou":"dorris|dunsmuir|etna|fort jones|montague|mount shasta|tulelake|weed|yreka","Solano":"benicia|dixon*|fairfield*|rio vista|suisun city|vacaville|vallejo|travis afb|travis air force base","Sonoma":"cloverdale|cotati|healdsburg|petaluma|rohnert park|santa rosa|sebastopol|sonoma|windsor*|guerneville|sea ranch","Stanislaus":"ceres|hughson|modesto|newman|oakdale*|patterson*|riverbank|turlock|waterford*","Sutter":"live oak*|yuba city","Tehama":"corning*|red bluff|tehama","Trinity":"douglas city|hayfork|trinity center|weaverville","Tulare":"dinuba|exeter*|farmersville|lindsay|porterville|tulare|visalia|woodlake","Tuolumne":"sonora","Ventura":"camarillo|fillmore|moorpark|ojai|oxnard|port hueneme|santa paula|simi valley|thousand oaks|ventura|san buenaventura","Yolo":"davis|west sacramento|winters|woodland*","Yuba":"marysville*|wheatland|beale afb|linda|olivehurst|plumas lake"}';

let known: { readonly counties: Map<string, string>; readonly shared: Set<string> } | null = null;

function places(): { readonly counties: ReadonlyMap<string, string>; readonly shared: ReadonlySet<string> } {
  if (known !== null) return known;
  known = { counties: new Map(), shared: new Set() };
  for (const [county, names] of Object.entries(JSON.parse(PLACES_BY_COUNTY) as Record<string, string>)) {
    known.counties.set(`${county.toLowerCase()} county`, county);
    for (const marked of names.split('|')) {
      const name = marked.replace('*', '');
      known.counties.set(name, county);
      if (name !== marked) known.shared.add(name);
    }
  }
  return known;
}

/** The county of a folded Californian place name, or null. */
export const countyOf = (place: string): string | null => places().counties.get(place) ?? null;

export const isSharedName = (place: string): boolean => places().shared.has(place);
