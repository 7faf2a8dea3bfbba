import type { PlaceMention } from './places.ts'
import { findPlaces } from './places.ts'

/** An event named in a text. `family` is the same for all editions (`kcd`), `qualifier` a region that is no place. */
export type EventName = {
  readonly name: string
  readonly family: string
  readonly qualifier: string
  readonly places: readonly PlaceMention[]
  readonly year: number | null
  readonly at: number
  readonly end: number
}

const word = "\\p{Lu}[\\p{L}\\p{N}'’.&+]*"
const link = '(?:of|the|de|del|da|do|das|dos|la|el|los|las|y|e|and|for|para|en|em|sobre|\\+|&)'
const nouns =
  'Summit|Conference|Days?|Fest|Festival|Meetup|Hackathon|Forum|Camp|Congress|Symposium|Expo|Week|Unconference'
const nounsBefore =
  'Cumbre|Congreso|Encuentro|Jornadas?|Conferencia|Foro|Feria|Festival|Semana|Simposio|Hackat[oó]n|Congresso|Encontro|Conferência|Fórum|Simpósio|Cúpula|Maratona|D[ií]as?|Dias?'
const start = '(?<![\\p{L}\\p{N}-])'

const families: readonly { readonly family: string; readonly pattern: RegExp }[] = [
  {
    family: 'kcd',
    pattern: new RegExp(
      `${start}(?:Kubernetes Community Days?(?:\\s*\\(KCDs?\\))?|KCDs?|D[ií]as? (?:de|da) (?:la )?Comuni?dade? (?:de )?Kubernetes)(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  },
  {
    family: 'kubecon',
    pattern: new RegExp(`${start}Kube ?[Cc]on(?:\\s?\\+\\s?Cloud ?Native ?Con)?(?![\\p{L}])`, 'gu'),
  },
  {
    family: 'openinfra-days',
    pattern: new RegExp(
      `${start}(?:Open ?Infra(?:structure)?\\s?Days?|D[ií]as (?:de )?Open ?Infra|OID)(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    family: 'openinfra-summit',
    pattern: new RegExp(`${start}Open ?Infra(?:structure)? Summit(?![\\p{L}])`, 'gu'),
  },
  { family: 'scale', pattern: new RegExp(`${start}SCaLE(?: \\d{1,2}[xX])?(?![\\p{L}])`, 'gu') },
  {
    family: 'ccoss',
    pattern: new RegExp(
      `${start}(?:CCOSS|Cumbre de Contribuidores de (?:Open Source(?: Software)?|(?:Software de )?Código Abierto)|Open Source Contributors? Summit)(?:\\s*\\(CCOSS\\))?(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    family: '',
    pattern: new RegExp(
      `${start}(?:${word}(?: ${link})? ){1,6}(?:${nouns})(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
  },
  {
    family: '',
    pattern: new RegExp(
      `${start}(?:${nounsBefore})(?: ${link}| ${word}){0,6} ${word}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  },
  {
    family: '',
    pattern: new RegExp(
      `${start}(?:\\p{Lu}[\\p{L}\\p{N}]*(?:Con|Conf|CONF|CON|Fest|FEST|Days|DAYS|Camp|Summit)|FOSDEM|FLISoL|FLISOL|Nerdearla|Latinoware)(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  },
  {
    family: '',
    pattern: new RegExp(
      `${start}(?:\\p{Lu}{3,9}|\\p{Lu}\\p{Ll}{2,}(?:con|conf|fest|days|camp))(?= 20\\d{2}(?!\\d))`,
      'gu',
    ),
  },
]

const regions =
  /^(?:NA|EU|LATAM|North America|Norteam[eé]rica|Norte ?Am[eé]rica|Am[eé]rica do Norte|Europe|Europa|Latin America|Latinoam[eé]rica|Am[eé]rica Latina)(?![\p{L}])/u
const joint =
  /^\s*(?:,|–|-|—|:|\|)?\s*(?:(?:in|en|em|de|del|do|da|no|at)\s+(?:the\s+|la\s+|a\s+)?(?:[Cc]ity of\s+)?)?/u

// `KCD Lago 2025`: what a local edition is called after, when it is no place of our list.
const notLocal =
  /^(?:Recap|Highlights?|Sponsors?|Agenda|Schedule|Speakers?|Organizers?|Kiosk|Program|Resumen|Patrocinadores|Ponentes|Organizadores|Programa|Resumo|Palestrantes|Is|Was|Will|Es|Fue|Son|Llega|Vuelve|Chega|Volta|Announces|Anuncia)(?!\p{L})/u
const localName =
  /^ (\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|do|da|la|los|dos) )?\p{Lu}[\p{L}'’-]+){0,2})(?= 20\d{2}|[:,.;!?)]|$)/u

const familyOf = (core: string) =>
  core
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^(?:the|a|first|el|la|primer|primera)-|-+$/gu, '')

/** Region, places and year that follow the name: `KCD in Guadalajara, Mexico 2024`. */
function readTail(
  text: string,
  from: number,
  places: readonly PlaceMention[],
  calledByPlace: boolean,
) {
  let end = from
  let qualifier = ''
  let year: number | null = null
  const named: PlaceMention[] = []
  const words: string[] = []
  // Right after the name a doubtful word is a place: `DevOpsDays Rosario`.
  const anyPlaces = findPlaces(text, true)
  for (let more = true; more;) {
    more = false
    const gap = joint.exec(text.slice(end))?.[0].length ?? 0
    const at = end + gap
    const place = (gap === 1 ? anyPlaces : places).find((each) => each.at === at)
    const region = regions.exec(text.slice(at))?.[0]
    const number = /^\s*,?\s*(?:de\s+|del\s+)?(20\d{2})(?!\d|-\d)/u.exec(text.slice(end))
    if (number && year === null) {
      year = Number(number[1])
      words.push(String(year))
      end += number[0].length
      more = true
    } else if (place && named.length < 3) {
      // `KCD Lima` is called so; `Summit 2024, Lima` is only held there.
      const next = gap === 1 || (calledByPlace && words.length === 0)
      if (named.length === 0 && next) words.push(place.name)
      named.push(place)
      end = place.end
      more = true
    } else if (region && !qualifier) {
      qualifier = region
      words.push(region)
      end = at + region.length
      more = true
    } else if (calledByPlace && words.length === 0) {
      const local = localName.exec(text.slice(end))
      if (local && !notLocal.test(local[1] ?? '')) {
        qualifier = local[1] ?? ''
        words.push(qualifier)
        end += local[0].length
        more = true
      }
    }
  }
  return { end, qualifier, year, places: named, words }
}

/** The events a text names, in order; of overlapping readings the more specific one. */
export function findEventNames(text: string): EventName[] {
  const places = findPlaces(text)
  const found: EventName[] = []
  for (const { family, pattern } of families) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index
      const coreEnd = at + match[0].length
      if (found.some((other) => at < other.end && coreEnd > other.at)) continue
      const core = match[0]
        .replace(/^(?:The|El|La|Os?|As?|First|Primer|Primera)\s+/u, '')
        .replace(/[.]$/u, '')
      const calledByPlace = family === 'kcd' || family === 'openinfra-days'
      const tail = readTail(text, coreEnd, places, calledByPlace)
      found.push({
        name: [core, ...tail.words].join(' '),
        family: family || familyOf(core),
        qualifier: tail.qualifier,
        places: tail.places,
        year: tail.year,
        at,
        end: tail.end,
      })
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}
