// Countries and cities where the communities of the network meet, as Spanish, English and Portuguese write them. The
// first name of a line stands for all of them when places are compared.
const countries = `MX México|Mexico
GT Guatemala
SV El Salvador
HN Honduras
NI Nicaragua
CR Costa Rica
PA Panamá|Panama
CO Colombia|Colômbia
VE Venezuela
EC Ecuador|Equador
PE Perú|Peru
BO Bolivia|Bolívia
CL Chile
AR Argentina
UY Uruguay|Uruguai
PY Paraguay|Paraguai
BR Brasil|Brazil
CU Cuba
DO República Dominicana|Dominican Republic
PR Puerto Rico|Porto Rico
US United States|Estados Unidos|USA
CA Canada|Canadá
ES España|Spain|Espanha
PT Portugal
DE Germany|Alemania|Alemanha
FR France|Francia|França
GB United Kingdom|Reino Unido
NL Netherlands|Países Bajos|Holanda
IN India|Índia
CN China
JP Japan|Japón|Japão`

const cities = `MX Ciudad de México|Mexico City|Cidade do México|CDMX
MX Guadalajara
MX Monterrey
MX Mérida
MX Puebla
MX Querétaro
MX Tijuana
MX Cancún
MX Zapopan
MX Aguascalientes
MX Oaxaca
MX Morelia
MX Toluca
GT Ciudad de Guatemala|Guatemala City
SV San Salvador
HN Tegucigalpa
NI Managua
CR San José de Costa Rica
CR San José
PA Ciudad de Panamá|Panama City
CO Bogotá
CO Medellín
CO Cali
CO Barranquilla
CO Cartagena
CO Bucaramanga
CO Pereira
CO Manizales
CO Popayán
VE Caracas
VE Maracaibo
VE Valencia
EC Quito
EC Guayaquil
EC Cuenca
PE Lima
PE Arequipa
PE Cusco
BO La Paz
BO Santa Cruz de la Sierra
BO Cochabamba
CL Santiago de Chile
CL Valparaíso
CL Concepción
AR Buenos Aires
AR Córdoba
AR Mendoza
AR La Plata
UY Montevideo
PY Asunción|Assunção
BR São Paulo
BR Rio de Janeiro|Río de Janeiro
BR Florianópolis
BR Belo Horizonte
BR Curitiba
BR Porto Alegre
BR Recife
BR Brasília
BR Foz do Iguaçu
BR Salvador da Bahia
BR Fortaleza
BR Campinas
BR Joinville
BR Natal
CU La Habana|Havana
DO Santo Domingo
US Pasadena
US Chicago
US Atlanta
US Salt Lake City
US Detroit
US Los Angeles
US San Diego
US San Francisco
US San Jose
US Seattle
US Denver
US Austin
US Miami
US New York|Nueva York|Nova York
US Boston
US Bloomington
US Indianapolis
US Las Vegas
CA Vancouver
CA Toronto
CA Montreal
ES Madrid
ES Barcelona
ES Valencia
PT Lisboa|Lisbon
DE Berlin|Berlín|Berlim
FR Paris|París
GB London|Londres
NL Amsterdam|Ámsterdam
BE Brussels|Bruselas|Bruxelas
AT Vienna|Viena
IN Hyderabad
CN Hong Kong
CN Shanghai
JP Tokyo|Tokio|Tóquio`

export type Place = {
  readonly id: string
  readonly country: string
  readonly kind: 'country' | 'city'
}
export type PlaceMention = Place & {
  readonly name: string
  readonly at: number
  readonly end: number
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '')

const byName = new Map<string, Place>()
const add = (lines: string, kind: Place['kind']) => {
  for (const line of lines.split('\n')) {
    const country = line.slice(0, 2)
    const names = line.slice(3).split('|')
    const id = plain(names[0] ?? '')
      .toLowerCase()
      .replaceAll(' ', '-')
    for (const name of names) byName.set(plain(name), { id, country, kind })
  }
}
add(countries, 'country')
add(cities, 'city')

const alternatives = [...byName.keys()].toSorted((a, b) => b.length - a.length).join('|')
const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu')

/** The places of the list that a text names, with or without their accents, in order. */
export function findPlaces(text: string): PlaceMention[] {
  // Accents are dropped letter by letter, so positions in the plain text are positions in the text.
  const bare = [...text]
    .map((char) => (char.length === 1 ? (plain(char)[0] ?? char) : char))
    .join('')
  return Array.from(bare.matchAll(pattern)).flatMap((match) => {
    const place = byName.get(match[0])
    const end = match.index + match[0].length
    return place ? [{ ...place, name: text.slice(match.index, end), at: match.index, end }] : []
  })
}
