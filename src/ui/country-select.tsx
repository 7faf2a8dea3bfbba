import { usePage } from '../platform/http/page-context.ts'
import { sayCountry } from '../platform/i18n/dates.ts'
import { nearCountries, otherCountries } from '../shared/countries.ts'
import { Select, type SelectProps } from './inputs.tsx'

/** One country, sent by its two letters; those of the region first, each group in the order of the reader's language. */
export function CountrySelect(props: Omit<SelectProps, 'options'>) {
  const { language } = usePage()
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => ({ value: code, label: sayCountry(language, code) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return <Select {...props} options={[...named(nearCountries), ...named(otherCountries)]} />
}
