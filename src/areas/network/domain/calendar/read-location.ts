import { recordNote, type RecordNote, type Said } from './external-record.ts'
import { countryCodeOf, placeKind } from './place-names.ts'

type Location = Pick<Said, 'city' | 'country' | 'attendance'> & {
  readonly notes: readonly RecordNote[]
}

const withoutPostcode = (part: string) =>
  part
    .replace(/\b[A-Z]{0,2}-?\d[\d-]{2,}\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * Where an event is, from one line ("Centro de Convenciones, Av. 1 #23, Lima 15001, Perú"): the country is the last part
 * if it is one, the city what stands before it. `country` is what is meant where none is named.
 */
export function readLocation(text: string, country: string): Location {
  const line = text.replace(/\s+/gu, ' ').trim()
  const nowhere = placeKind(line)
  if (nowhere === 'online' || /^https?:\/\/\S+$/u.test(line))
    return { city: '', country: '', attendance: 'online', notes: [] }
  if (nowhere === 'undecided') return { city: '', country, attendance: 'in-person', notes: [] }
  const parts = line
    .split(/[,;|·\n]/u)
    .map((part) => withoutPostcode(part))
    .filter(Boolean)
  const online = parts.some((part) => placeKind(part) === 'online')
  const named = parts.filter((part) => placeKind(part) === 'place')
  const last = named.at(-1) ?? ''
  const found = named.length > 1 && last.length > 2 ? countryCodeOf(last) : null
  const city = found ? (named.at(-2) ?? '') : last
  return {
    city: city.length <= 80 ? city : '',
    country: found ?? country,
    attendance: online ? (city === '' ? 'online' : 'hybrid') : 'in-person',
    notes: !found && !country && city !== '' ? [recordNote('country-missing', line)] : [],
  }
}
