import { localInput } from '../../../shared/time.ts'
import type { ApplicationContent } from './application-content.ts'

/** What Convite knows of an event that an application asks for. */
export type ApplicationFacts = Pick<
  ApplicationContent,
  'attendance' | 'city' | 'country' | 'venueName' | 'venueAddress' | 'startsOn' | 'endsOn'
> & {
  readonly capacity: number | null
  readonly website: string
  readonly timeZone: string
  readonly callOpensAt: Date | null
  readonly callClosesAt: Date | null
  readonly registrationOpensAt: Date | null
  readonly registrationClosesAt: Date | null
  readonly priceMinor: number | null
  readonly currency: string | null
  readonly team: readonly {
    readonly name: string
    readonly email: string
    readonly organisation: string
    readonly jobTitle: string
    readonly links: readonly { readonly title: string; readonly url: string }[]
  }[]
}

const codeHosts = /^https?:\/\/(www\.)?(github\.com|gitlab\.com|codeberg\.org|opendev\.org)\//i
/** Units of the smallest coin in one of the currency; those without coins are few. */
const minorOf = (currency: string) =>
  10 **
  (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2)

/** An application as far as the event's own data fill it in; the team completes and corrects it. */
export function prefillApplication(facts: ApplicationFacts): ApplicationContent {
  const local = (instant: Date | string | null) =>
    instant ? localInput(new Date(instant), facts.timeZone) : null
  const currency = facts.currency ?? 'USD'
  return {
    attendance: facts.attendance,
    city: facts.city,
    country: facts.country,
    venueName: facts.venueName,
    venueAddress: facts.venueAddress,
    startsOn: facts.startsOn,
    endsOn: facts.endsOn,
    attendees: facts.capacity,
    currency,
    price: facts.priceMinor === null ? null : facts.priceMinor / minorOf(currency),
    earlyBirdPrice: null,
    callOpensAt: local(facts.callOpensAt),
    callClosesAt: local(facts.callClosesAt),
    registrationOpensAt: local(facts.registrationOpensAt),
    registrationClosesAt: local(facts.registrationClosesAt),
    organisers: facts.team.map(({ name, email, organisation, jobTitle, links }) => ({
      name,
      organisation,
      title: jobTitle,
      email,
      chat: '',
      codeHost: links.find(({ url }) => codeHosts.test(url))?.url ?? '',
      profile: links.find(({ url }) => !codeHosts.test(url))?.url ?? '',
      roles: [],
    })),
    fiscalSponsor: '',
    sponsors: [],
    links: facts.website,
    notes: '',
  }
}
