import type { Point } from '../../../shared/great-circle.ts'
import { slugOf } from '../../../shared/slug-of.ts'

/**
 * Where cities lie, to about 10 km: capitals and larger cities of the Americas and Iberia, and cities elsewhere where
 * conferences are often held. Public facts, written down for events that say no coordinates of their own.
 */
const cities: Readonly<Record<string, string>> = {
  AR: 'buenos-aires -34.6 -58.4, caba -34.6 -58.4, cordoba -31.4 -64.2, rosario -32.9 -60.6, mendoza -32.9 -68.8, la-plata -34.9 -57.9, tucuman -26.8 -65.2, mar-del-plata -38 -57.6, salta -24.8 -65.4, bariloche -41.1 -71.3, neuquen -38.9 -68.1',
  BO: 'la-paz -16.5 -68.1, santa-cruz -17.8 -63.2, santa-cruz-de-la-sierra -17.8 -63.2, cochabamba -17.4 -66.2, sucre -19 -65.3',
  BR: 'sao-paulo -23.6 -46.6, rio-de-janeiro -22.9 -43.2, brasilia -15.8 -47.9, belo-horizonte -19.9 -43.9, porto-alegre -30 -51.2, curitiba -25.4 -49.3, recife -8.1 -34.9, salvador -13 -38.5, fortaleza -3.7 -38.5, florianopolis -27.6 -48.5, campinas -22.9 -47.1, goiania -16.7 -49.3, manaus -3.1 -60, belem -1.5 -48.5, natal -5.8 -35.2, vitoria -20.3 -40.3, joao-pessoa -7.1 -34.9, joinville -26.3 -48.8, blumenau -26.9 -49.1, foz-do-iguacu -25.5 -54.6',
  CL: 'santiago -33.4 -70.7, santiago-de-chile -33.4 -70.7, valparaiso -33 -71.6, vina-del-mar -33 -71.6, concepcion -36.8 -73, antofagasta -23.7 -70.4, temuco -38.7 -72.6',
  CO: 'bogota 4.7 -74.1, medellin 6.2 -75.6, cali 3.4 -76.5, barranquilla 11 -74.8, cartagena 10.4 -75.5, bucaramanga 7.1 -73.1, pereira 4.8 -75.7, manizales 5.1 -75.5, santa-marta 11.2 -74.2, cucuta 7.9 -72.5, popayan 2.4 -76.6',
  CR: 'san-jose 9.9 -84.1, heredia 10 -84.1, cartago 9.9 -83.9, alajuela 10 -84.2, liberia 10.6 -85.4',
  CU: 'la-habana 23.1 -82.4, havana 23.1 -82.4',
  DO: 'santo-domingo 18.5 -69.9, santiago-de-los-caballeros 19.5 -70.7, punta-cana 18.6 -68.4',
  EC: 'quito -0.2 -78.5, guayaquil -2.2 -79.9, cuenca -2.9 -79, loja -4 -79.2',
  GT: 'guatemala 14.6 -90.5, ciudad-de-guatemala 14.6 -90.5, guatemala-city 14.6 -90.5, antigua 14.6 -90.7, antigua-guatemala 14.6 -90.7, quetzaltenango 14.8 -91.5',
  HN: 'tegucigalpa 14.1 -87.2, san-pedro-sula 15.5 -88',
  HT: 'port-au-prince 18.5 -72.3',
  JM: 'kingston 18 -76.8',
  MX: 'ciudad-de-mexico 19.4 -99.1, mexico-city 19.4 -99.1, cdmx 19.4 -99.1, mexico 19.4 -99.1, guadalajara 20.7 -103.3, zapopan 20.7 -103.4, monterrey 25.7 -100.3, puebla 19 -98.2, queretaro 20.6 -100.4, tijuana 32.5 -117, merida 21 -89.6, leon 21.1 -101.7, cancun 21.2 -86.8, aguascalientes 21.9 -102.3, san-luis-potosi 22.2 -101, oaxaca 17.1 -96.7, xalapa 19.5 -96.9, veracruz 19.2 -96.1, morelia 19.7 -101.2, chihuahua 28.6 -106.1, hermosillo 29.1 -111, culiacan 24.8 -107.4, toluca 19.3 -99.7, cuernavaca 18.9 -99.2, puerto-vallarta 20.7 -105.2, colima 19.2 -103.7, saltillo 25.4 -101',
  NI: 'managua 12.1 -86.3, leon 12.4 -86.9',
  PA: 'panama 9 -79.5, panama-city 9 -79.5, ciudad-de-panama 9 -79.5',
  PE: 'lima -12 -77, arequipa -16.4 -71.5, cusco -13.5 -72, trujillo -8.1 -79, piura -5.2 -80.6, huancayo -12.1 -75.2, chiclayo -6.8 -79.8, tacna -18 -70.3',
  PR: 'san-juan 18.5 -66.1',
  PY: 'asuncion -25.3 -57.6, ciudad-del-este -25.5 -54.6, encarnacion -27.3 -55.9',
  SV: 'san-salvador 13.7 -89.2, santa-ana 14 -89.6',
  UY: 'montevideo -34.9 -56.2, punta-del-este -35 -54.9, salto -31.4 -58',
  VE: 'caracas 10.5 -66.9, maracaibo 10.7 -71.6, valencia 10.2 -68, merida 8.6 -71.1',
  ES: 'madrid 40.4 -3.7, barcelona 41.4 2.2, valencia 39.5 -0.4, sevilla 37.4 -6, seville 37.4 -6, malaga 36.7 -4.4, bilbao 43.3 -2.9, zaragoza 41.6 -0.9, granada 37.2 -3.6, a-coruna 43.4 -8.4, las-palmas-de-gran-canaria 28.1 -15.4, santa-cruz-de-tenerife 28.5 -16.3, palma 39.6 2.7, alicante 38.3 -0.5, murcia 38 -1.1, salamanca 41 -5.7',
  PT: 'lisboa 38.7 -9.1, lisbon 38.7 -9.1, porto 41.2 -8.6, coimbra 40.2 -8.4, braga 41.5 -8.4, faro 37 -7.9, aveiro 40.6 -8.7',
  US: 'new-york 40.7 -74, new-york-city 40.7 -74, boston 42.4 -71.1, washington 38.9 -77, washington-dc 38.9 -77, washington-d-c 38.9 -77, philadelphia 40 -75.2, pittsburgh 40.4 -80, atlanta 33.7 -84.4, miami 25.8 -80.2, orlando 28.5 -81.4, tampa 28 -82.5, raleigh 35.8 -78.6, charlotte 35.2 -80.8, nashville 36.2 -86.8, new-orleans 30 -90.1, chicago 41.9 -87.6, detroit 42.3 -83, columbus 40 -83, cleveland 41.5 -81.7, indianapolis 39.8 -86.2, minneapolis 45 -93.3, st-louis 38.6 -90.2, kansas-city 39.1 -94.6, dallas 32.8 -96.8, austin 30.3 -97.7, houston 29.8 -95.4, san-antonio 29.4 -98.5, denver 39.7 -105, salt-lake-city 40.8 -111.9, phoenix 33.4 -112.1, las-vegas 36.2 -115.1, los-angeles 34.1 -118.2, pasadena 34.1 -118.1, san-diego 32.7 -117.2, san-francisco 37.8 -122.4, san-jose 37.3 -121.9, santa-clara 37.4 -121.9, mountain-view 37.4 -122.1, oakland 37.8 -122.3, sacramento 38.6 -121.5, portland 45.5 -122.7, seattle 47.6 -122.3, honolulu 21.3 -157.9',
  CA: 'toronto 43.7 -79.4, montreal 45.5 -73.6, vancouver 49.3 -123.1, ottawa 45.4 -75.7, calgary 51 -114.1, quebec 46.8 -71.2, quebec-city 46.8 -71.2, waterloo 43.5 -80.5',
  GB: 'london 51.5 -0.1, manchester 53.5 -2.2, edinburgh 55.9 -3.2, glasgow 55.9 -4.3, brighton 50.8 -0.1, bristol 51.5 -2.6, cambridge 52.2 0.1, oxford 51.8 -1.3, belfast 54.6 -5.9, cardiff 51.5 -3.2, leeds 53.8 -1.5, birmingham 52.5 -1.9, newcastle 55 -1.6',
  IE: 'dublin 53.3 -6.3, cork 51.9 -8.5, galway 53.3 -9.1',
  FR: 'paris 48.9 2.4, lyon 45.8 4.8, nantes 47.2 -1.6, toulouse 43.6 1.4, bordeaux 44.8 -0.6, lille 50.6 3.1, marseille 43.3 5.4, nice 43.7 7.3, strasbourg 48.6 7.8, grenoble 45.2 5.7, rennes 48.1 -1.7, montpellier 43.6 3.9',
  DE: 'berlin 52.5 13.4, munich 48.1 11.6, hamburg 53.6 10, cologne 50.9 7, frankfurt 50.1 8.7, leipzig 51.3 12.4, dresden 51.1 13.7, dusseldorf 51.2 6.8, stuttgart 48.8 9.2, karlsruhe 49 8.4, nuremberg 49.5 11.1, hannover 52.4 9.7, mainz 50 8.3, bonn 50.7 7.1',
  NL: 'amsterdam 52.4 4.9, utrecht 52.1 5.1, rotterdam 51.9 4.5, the-hague 52.1 4.3, eindhoven 51.4 5.5',
  BE: 'brussels 50.9 4.4, ghent 51.1 3.7, antwerp 51.2 4.4, leuven 50.9 4.7',
  CH: 'zurich 47.4 8.5, geneva 46.2 6.1, bern 46.9 7.4, lausanne 46.5 6.6, basel 47.6 7.6',
  AT: 'vienna 48.2 16.4, graz 47.1 15.4, linz 48.3 14.3, salzburg 47.8 13',
  IT: 'milan 45.5 9.2, rome 41.9 12.5, turin 45.1 7.7, bologna 44.5 11.3, florence 43.8 11.3, verona 45.4 11, venice 45.4 12.3, naples 40.9 14.3, rimini 44.1 12.6, pisa 43.7 10.4',
  DK: 'copenhagen 55.7 12.6, aarhus 56.2 10.2',
  SE: 'stockholm 59.3 18.1, gothenburg 57.7 12, malmo 55.6 13',
  NO: 'oslo 59.9 10.8, bergen 60.4 5.3, trondheim 63.4 10.4',
  FI: 'helsinki 60.2 24.9, tampere 61.5 23.8, turku 60.5 22.3, espoo 60.2 24.7',
  PL: 'warsaw 52.2 21, krakow 50.1 19.9, wroclaw 51.1 17, gdansk 54.4 18.6, poznan 52.4 16.9, lodz 51.8 19.5',
  CZ: 'prague 50.1 14.4, brno 49.2 16.6',
  HU: 'budapest 47.5 19',
  RO: 'bucharest 44.4 26.1, cluj-napoca 46.8 23.6, timisoara 45.8 21.2, iasi 47.2 27.6',
  BG: 'sofia 42.7 23.3, plovdiv 42.1 24.7, varna 43.2 27.9',
  GR: 'athens 38 23.7, thessaloniki 40.6 22.9',
  UA: 'kyiv 50.5 30.5, kiev 50.5 30.5, lviv 49.8 24, kharkiv 50 36.2, odessa 46.5 30.7',
  EE: 'tallinn 59.4 24.8',
  LV: 'riga 56.9 24.1',
  LT: 'vilnius 54.7 25.3, kaunas 54.9 23.9',
  RS: 'belgrade 44.8 20.5, novi-sad 45.3 19.8',
  HR: 'zagreb 45.8 16, split 43.5 16.4',
  SI: 'ljubljana 46.1 14.5',
  TR: 'istanbul 41 29, ankara 39.9 32.9, izmir 38.4 27.1',
  RU: 'moscow 55.8 37.6, saint-petersburg 59.9 30.3, st-petersburg 59.9 30.3, novosibirsk 55 82.9',
  IL: 'tel-aviv 32.1 34.8, jerusalem 31.8 35.2',
  AE: 'dubai 25.2 55.3, abu-dhabi 24.5 54.4',
  EG: 'cairo 30 31.2',
  MA: 'casablanca 33.6 -7.6, rabat 34 -6.8, marrakech 31.6 -8',
  NG: 'lagos 6.5 3.4, abuja 9.1 7.5',
  KE: 'nairobi -1.3 36.8',
  ZA: 'cape-town -33.9 18.4, johannesburg -26.2 28, durban -29.9 31, pretoria -25.7 28.2',
  GH: 'accra 5.6 -0.2',
  AO: 'luanda -8.8 13.2',
  MZ: 'maputo -26 32.6',
  CV: 'praia 14.9 -23.5',
  IN: 'bangalore 13 77.6, bengaluru 13 77.6, mumbai 19.1 72.9, delhi 28.6 77.2, new-delhi 28.6 77.2, hyderabad 17.4 78.5, chennai 13.1 80.3, pune 18.5 73.9, kolkata 22.6 88.4, kochi 10 76.3, ahmedabad 23 72.6',
  SG: 'singapore 1.4 103.8',
  JP: 'tokyo 35.7 139.7, osaka 34.7 135.5, kyoto 35 135.8, fukuoka 33.6 130.4',
  CN: 'beijing 39.9 116.4, shanghai 31.2 121.5, shenzhen 22.5 114.1, hangzhou 30.3 120.2, chengdu 30.6 104.1',
  HK: 'hong-kong 22.3 114.2',
  TW: 'taipei 25 121.6',
  KR: 'seoul 37.6 127, busan 35.2 129.1',
  TH: 'bangkok 13.8 100.5',
  VN: 'ho-chi-minh-city 10.8 106.7, hanoi 21 105.8',
  MY: 'kuala-lumpur 3.1 101.7',
  ID: 'jakarta -6.2 106.8, bali -8.4 115.2',
  PH: 'manila 14.6 121',
  AU: 'sydney -33.9 151.2, melbourne -37.8 145, brisbane -27.5 153, perth -32 115.9, canberra -35.3 149.1, adelaide -34.9 138.6',
  NZ: 'auckland -36.8 174.8, wellington -41.3 174.8, christchurch -43.5 172.6',
}

const places: ReadonlyMap<string, Point> = new Map(
  Object.entries(cities).flatMap(([country, line]) =>
    line.split(', ').map((entry): [string, Point] => {
      const [city = '', latitude, longitude] = entry.split(' ')
      return [`${country} ${city}`, { latitude: Number(latitude), longitude: Number(longitude) }]
    }),
  ),
)

/** Where a city lies, however its name is accented or written; null if it is none of those known here. */
export const coordinatesOf = (city: string, country: string): Point | null =>
  places.get(`${country} ${slugOf(city.split(',', 1)[0]!, '')}`) ?? null
