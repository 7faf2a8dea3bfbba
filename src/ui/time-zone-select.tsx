import { Select, type SelectProps } from './inputs.tsx'

// The zones of the region first; the whole list has some 420 names.
const nearZones = [
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
const zones = [
  ...nearZones,
  ...Intl.supportedValuesOf('timeZone').filter((zone) => !nearZones.includes(zone)),
].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

type TimeZoneSelectProps = Omit<SelectProps, 'options' | 'value' | 'empty'> & {
  readonly value: string
}

/** A choice of IANA time zones; a zone that this machine does not list stays choosable where it is set. */
export function TimeZoneSelect(props: TimeZoneSelectProps) {
  const known = zones.some((zone) => zone.value === props.value)
  return (
    <Select
      {...props}
      options={known ? zones : [{ value: props.value, label: props.value }, ...zones]}
    />
  )
}
