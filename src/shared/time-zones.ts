/** The zones of the region, those of most people first within a country; the whole list has some 420 names. */
export const nearZones = [
  'America/Mexico_City',
  'America/Bogota',
  'America/Costa_Rica',
  'America/Guatemala',
  'America/El_Salvador',
  'America/Tegucigalpa',
  'America/Managua',
  'America/Panama',
  'America/Lima',
  'America/Guayaquil',
  'America/Caracas',
  'America/La_Paz',
  'America/Santiago',
  'America/Asuncion',
  'America/Montevideo',
  'America/Argentina/Buenos_Aires',
  'America/Sao_Paulo',
  'America/Santo_Domingo',
  'America/Havana',
  'America/Puerto_Rico',
  'America/Tijuana',
  'America/Monterrey',
  'America/Los_Angeles',
  'America/Chicago',
  'America/New_York',
  'Europe/Madrid',
  'Europe/Lisbon',
  'UTC',
]

// Kosovo has a code that ISO 3166 leaves to users, and no zone of its own in CLDR; its clocks are Belgrade's.
const zonesBeyondCldr: Readonly<Record<string, string>> = { XK: 'Europe/Belgrade' }

/**
 * The zone in which a country (ISO 3166-1 alpha-2) most likely holds an event, from CLDR: of several, the one of the
 * region's list, else the first. Null without a country ('').
 */
export function zoneOfCountry(country: string): string | null {
  if (country === '') return null
  const zones = new Intl.Locale('und', { region: country }).getTimeZones() ?? []
  const canonical = new Set(zones.map(canonicalOf))
  return (
    nearZones.find((zone) => canonical.has(canonicalOf(zone))) ??
    zones[0] ??
    zonesBeyondCldr[country] ??
    null
  )
}

// One zone has several names: America/Buenos_Aires is America/Argentina/Buenos_Aires.
const canonicalOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
