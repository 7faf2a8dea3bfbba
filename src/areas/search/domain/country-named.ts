import { nearCountries, otherCountries } from '../../../shared/countries.ts'
import { languages } from '../../../shared/localized-text.ts'
import { fold } from '../../network/domain/calendar/fold.ts'

let named: ReadonlyMap<string, string> | undefined

function names(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const language of languages) {
    const say = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of [...nearCountries, ...otherCountries])
      found.set(fold(say.of(code) ?? ''), code)
  }
  return found
}

/** The country that a folded name in one of our languages means, ISO 3166-1 alpha-2. */
export const countryNamed = (folded: string): string | undefined => (named ??= names()).get(folded)
