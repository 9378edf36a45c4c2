/** Where is a city: which census division is a state in, and which county is a Californian place in? */
import { PLACES_BY_COUNTY } from './placesByCounty';

/** A plain object would answer to "constructor", which is a street and not a state. */
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

/** California's areas by county. Kern is in two; the Inland Empire lies inside Southern California. */
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
 * Cities that everybody writes without their state, and their nicknames, folded; `name=city` where the
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

/** Regions of several states as applicants name them, folded; the nine divisions are regions too. */
const REGIONS =
  'west coast,pacific coast:CA OR WA|pacific northwest,pnw:ID OR WA|west:AK AZ CA CO HI ID MT NM NV OR UT WA WY|mountain west,rockies:AZ CO ID MT NM NV UT WY|midwest:IA IL IN KS MI MN MO ND NE OH SD WI|great lakes:IL IN MI MN OH WI|south:AL AR DC DE FL GA KY LA MD MS NC OK SC TN TX VA WV|deep south:AL GA LA MS SC|southeast:AL FL GA KY MS NC SC TN VA WV|southwest:AZ NM OK TX|northeast:CT MA ME NH NJ NY PA RI VT|mid atlantic:DC DE MD NJ NY PA VA WV|east coast:CT DC DE FL GA MA MD ME NC NH NJ NY PA RI SC VA|tri state,tristate:CT NJ NY|dmv:DC MD VA';
/** The states of a region, none where nobody calls one so. */
export function statesOfRegion(region: string): readonly string[] {
  const division = Object.entries(DIVISIONS).find(([name]) => name.toLowerCase() === region)?.[1];
  const row = REGIONS.split('|').find((one) => one.split(':')[0]?.split(',').includes(region));
  return (division ?? row?.split(':')[1])?.split(' ') ?? [];
}
/** What people mean by New York City. */
export const NEW_YORK_CITY =
  'new york,manhattan,bronx,brooklyn,queens,staten island,flushing,jamaica,elmhurst,far rockaway'.split(',');

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

let known: { readonly counties: Map<string, string>; readonly shared: Set<string> } | null = null;

function places(): { readonly counties: ReadonlyMap<string, string>; readonly shared: ReadonlySet<string> } {
  if (known !== null) return known;
  known = { counties: new Map(), shared: new Set() };
  for (const line of PLACES_BY_COUNTY.split('\n')) {
    const [county = '', names = ''] = line.split(':');
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
