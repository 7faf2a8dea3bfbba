import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayDays, sayMoney } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import type { RegistrationView } from '../queries/registration-views.ts'

type Fact = readonly [label: string, value: string]

/** When and where the event is. */
export function eventFacts(lang: Language, view: RegistrationView): Fact[] {
  const t = translator(lang, 'registrationMail')
  const { venueName, venueAddress, city } = view
  // Most addresses end with the city already.
  const named = city !== '' && (venueAddress ?? '').toLowerCase().includes(city.toLowerCase())
  const place = [venueName, venueAddress, named ? '' : city].filter(Boolean).join(', ')
  return [
    ...(view.startsOn && view.endsOn
      ? [[t('when'), sayDays(lang, view.startsOn, view.endsOn)] as const]
      : []),
    ...(place ? [[t('where'), place] as const] : []),
  ]
}

/** The ticket type, its price and how it is paid for. */
export function ticketFacts(lang: Language, view: RegistrationView): Fact[] {
  const t = translator(lang, 'registrationMail')
  const facts: Fact[] = [[t('ticket'), textIn(view.ticketTypeName, lang)]]
  const { payment } = view
  if (view.priceMinor > 0 && payment !== 'none')
    facts.push([
      t('price'),
      t(`payment.${view.paidAt ? 'paid' : payment}`, {
        amount: sayMoney(lang, view.priceMinor, view.currency),
      }),
    ])
  return facts
}

/** Why the mail was sent, and whom to ask. */
export function mailFooter(lang: Language, view: RegistrationView): string[] {
  const t = translator(lang, 'registrationMail')
  return [
    t('why', { event: textIn(view.eventName, lang) }),
    ...(view.contactEmail ? [t('questions', { contact: view.contactEmail })] : []),
  ]
}
