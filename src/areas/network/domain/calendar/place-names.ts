import { nearCountries, otherCountries } from '../../../../shared/countries.ts'
import { languages } from '../../../../shared/localized-text.ts'
import { fold } from './fold.ts'

/** Ways to write a country that no catalogue of names has. */
const otherNames: Readonly<Record<string, string>> = {
  'u s a': 'US',
  usa: 'US',
  'u s': 'US',
  us: 'US',
  'united states of america': 'US',
  eeuu: 'US',
  'ee uu': 'US',
  eua: 'US',
  'u k': 'GB',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  korea: 'KR',
  'republic of korea': 'KR',
  'the netherlands': 'NL',
  holland: 'NL',
  holanda: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  macedonia: 'MK',
  'u a e': 'AE',
  uae: 'AE',
  'russian federation': 'RU',
  'viet nam': 'VN',
  brasil: 'BR',
  mexico: 'MX',
  mejico: 'MX',
  'bosnia and herzegovina': 'BA',
  'hong kong': 'HK',
  'hong kong s a r': 'HK',
  macau: 'MO',
  burma: 'MM',
  'ivory coast': 'CI',
  kosovo: 'XK',
  'trinidad and tobago': 'TT',
  el: 'GR',
}

const countryByName = new Map<string, string>()
for (const language of languages) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  for (const code of [...nearCountries, ...otherCountries])
    countryByName.set(fold(names.of(code) ?? code), code)
}
for (const code of [...nearCountries, ...otherCountries])
  countryByName.set(code.toLowerCase(), code)
for (const [name, code] of Object.entries(otherNames)) countryByName.set(name, code)

/** The ISO 3166 code of a country as people write it, in Spanish, English or Portuguese; null if nobody calls one so. */
export const countryCodeOf = (name: string): string | null => countryByName.get(fold(name)) ?? null

/** Cities with several names; the first is the one by which they are compared. */
const cities: readonly (readonly string[])[] = [
  ['mexico city', 'cdmx', 'ciudad de mexico', 'mexico df', 'mexico d f', 'cidade do mexico', 'df'],
  ['sao paulo', 'san pablo'],
  ['rio de janeiro', 'rio'],
  ['bogota', 'bogota d c', 'bogota dc', 'santa fe de bogota'],
  ['buenos aires', 'caba', 'ciudad autonoma de buenos aires', 'ciudad de buenos aires'],
  ['santiago', 'santiago de chile'],
  ['guatemala city', 'ciudad de guatemala', 'guatemala'],
  ['panama city', 'ciudad de panama', 'cidade do panama', 'panama'],
  ['san jose cr', 'san jose de costa rica'],
  ['santo domingo', 'santo domingo de guzman'],
  ['havana', 'la habana', 'habana'],
  ['asuncion', 'nuestra senora de la asuncion'],
  ['cartagena', 'cartagena de indias'],
  ['new york', 'new york city', 'nyc', 'nueva york', 'nova york', 'nova iorque'],
  ['san francisco', 'sf', 'san francisco bay area'],
  ['washington', 'washington d c', 'washington dc'],
  ['los angeles', 'la'],
  ['montreal', 'ville de montreal'],
  ['london', 'londres'],
  ['lisbon', 'lisboa'],
  ['seville', 'sevilla', 'sevilha'],
  ['barcelona', 'bcn'],
  ['paris', 'paris la defense'],
  ['munich', 'munchen', 'muenchen'],
  ['cologne', 'koln', 'koeln'],
  ['nuremberg', 'nurnberg', 'nuernberg'],
  ['frankfurt', 'frankfurt am main', 'frankfurt main'],
  ['vienna', 'wien', 'viena'],
  ['zurich', 'zuerich'],
  ['geneva', 'geneve', 'genf', 'ginebra'],
  ['brussels', 'bruxelles', 'brussel', 'bruselas', 'bruxelas'],
  ['antwerp', 'antwerpen', 'amberes'],
  ['the hague', 'den haag', 's gravenhage'],
  ['copenhagen', 'kobenhavn', 'copenhague'],
  ['gothenburg', 'goteborg'],
  ['prague', 'praha', 'praga'],
  ['warsaw', 'warszawa', 'varsovia'],
  ['krakow', 'cracow', 'cracovia'],
  ['bucharest', 'bucuresti', 'bucarest'],
  ['belgrade', 'beograd'],
  ['athens', 'athina', 'atenas'],
  ['rome', 'roma'],
  ['milan', 'milano'],
  ['turin', 'torino'],
  ['florence', 'firenze', 'florencia'],
  ['venice', 'venezia', 'venecia'],
  ['naples', 'napoli', 'napoles'],
  ['kyiv', 'kiev', 'kiew'],
  ['lviv', 'lvov'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['dnipro', 'dnepropetrovsk', 'dnipropetrovsk'],
  ['moscow', 'moskva', 'moscu'],
  ['saint petersburg', 'st petersburg', 'san petersburgo'],
  ['istanbul', 'estambul', 'istambul'],
  ['tel aviv', 'tel aviv yafo', 'tel aviv jaffa'],
  ['bengaluru', 'bangalore'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['gurugram', 'gurgaon'],
  ['delhi', 'new delhi', 'nueva delhi'],
  ['beijing', 'peking', 'pekin'],
  ['ho chi minh city', 'saigon', 'hcmc'],
  ['tokyo', 'tokio', 'toquio'],
  ['seoul', 'seul'],
  ['sydney', 'sidney'],
  ['nur sultan', 'astana'],
]
const groupOf = new Map(cities.flatMap((group) => group.map((name) => [name, group] as const)))

/** A city as it is compared: folded, by its first name, without state or province. */
export function cityKey(city: string): string {
  const whole = fold(city)
  const known = groupOf.get(whole)
  if (known) return known[0] ?? whole
  const alone = fold(city.split(/[,(/]/u)[0] ?? city)
  return groupOf.get(alone)?.[0] ?? alone
}

/** All names of a city, folded, so that a search finds it by any. */
export const cityNames = (city: string): readonly string[] => {
  const alone = fold(city.split(/[,(/]/u)[0] ?? city)
  return groupOf.get(fold(city)) ?? groupOf.get(alone) ?? [alone]
}

const nowhere = new Set(
  'online|on line|virtual|remote|remoto|en linea|em linha|internet|everywhere|worldwide|global|digital|web|zoom|livestream|live stream|anywhere|en internet|online event|virtual event'.split(
    '|',
  ),
)
const undecided = new Set(
  'tba|tbd|tbc|to be announced|to be decided|to be confirmed|por definir|por confirmar|a definir|a confirmar|unknown|none|n a|na'.split(
    '|',
  ),
)

/** Whether a "place" says that it is online, or that nobody knows it yet. */
export const placeKind = (text: string): 'place' | 'online' | 'undecided' => {
  const folded = fold(text)
  if (nowhere.has(folded)) return 'online'
  return undecided.has(folded) || folded === '' ? 'undecided' : 'place'
}
