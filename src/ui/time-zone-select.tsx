import { nearZones } from '../shared/time-zones.ts'
import { Select, type SelectProps } from './inputs.tsx'

const zones = [
  ...nearZones,
  ...Intl.supportedValuesOf('timeZone').filter((zone) => !nearZones.includes(zone)),
].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

type TimeZoneSelectProps = Omit<SelectProps, 'options' | 'value'> & {
  /** With `empty`, no zone may be chosen: ''. */
  readonly value: string
}

/** A choice of IANA time zones; a zone that this machine does not list stays choosable where it is set. */
export function TimeZoneSelect(props: TimeZoneSelectProps) {
  const known = props.value === '' || zones.some((zone) => zone.value === props.value)
  return (
    <Select
      {...props}
      options={known ? zones : [{ value: props.value, label: props.value }, ...zones]}
    />
  )
}
