import { isRegion, type Region } from '../../network/domain/calendar/regions.ts'

/** Which sessions a theme report is about; null: all. Slugs, a region's name, a country's code, a year. */
export type ReportFilter = {
  readonly event: string | null
  readonly series: string | null
  readonly programme: string | null
  readonly region: Region | null
  readonly country: string | null
  readonly year: number | null
}

const slug = (value: string | null) => (value && /^[a-z0-9-]{1,80}$/.test(value) ? value : null)

/** The filter that an address asks for; what it cannot be is left out. */
export function readReportFilter(query: URLSearchParams): ReportFilter {
  const country = query.get('country') ?? ''
  const region = query.get('region') ?? ''
  const year = Number(query.get('year'))
  return {
    event: slug(query.get('event')),
    series: slug(query.get('series')),
    programme: slug(query.get('programme')),
    region: isRegion(region) ? region : null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    year: Number.isInteger(year) && year >= 1990 && year <= 2200 ? year : null,
  }
}

/** The filter as a query, always in the same order; '' for all. */
export function reportQuery(filter: ReportFilter): string {
  const query = new URLSearchParams()
  for (const key of ['event', 'series', 'programme', 'region', 'country', 'year'] as const)
    if (filter[key] !== null) query.set(key, String(filter[key]))
  return query.toString()
}
