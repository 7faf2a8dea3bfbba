import { sayCountry, sayDays } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { EventToTell } from '../queries/interests.ts'

type Interested = { readonly email: string; readonly lang: Language; readonly secret: string }
type Told = 'call' | 'registration' | 'soon'

const pages: Record<Told, string> = { call: '/call', registration: '/register', soon: '' }

/** Asks the owner of an address whether it was they who left it. */
export function confirmInterestMail(person: Interested, event: EventToTell, baseUrl: string) {
  const { lang, secret } = person
  const t = translator(lang, 'kioskMail')
  const name = textIn(event.name, lang)
  return {
    kind: 'interest-confirm',
    recipient: person.email,
    eventId: event.id,
    ...composeMail({
      lang,
      subject: t('interest.confirm.subject', { event: name }),
      brand: name,
      colour: event.colour,
      paragraphs: [t('interest.confirm.text', { event: name })],
      facts: factsOf(lang, event),
      button: { label: t('interest.confirm.button'), url: `${baseUrl}/${lang}/told/${secret}` },
      footer: [t('interest.confirm.why')],
    }),
  }
}

/** What somebody asked to be told: the call or the registration is open, or the event is near. */
export function interestMail(what: Told, person: Interested, event: EventToTell, baseUrl: string) {
  const { lang, secret } = person
  const t = translator(lang, 'kioskMail')
  const name = textIn(event.name, lang)
  const end = `${baseUrl}/${lang}/told/${secret}`
  return {
    kind: `interest-${what}`,
    recipient: person.email,
    eventId: event.id,
    ...composeMail({
      lang,
      subject: t(`interest.${what}.subject`, { event: name }),
      brand: name,
      colour: event.colour,
      paragraphs: [t(`interest.${what}.text`, { event: name })],
      facts: factsOf(lang, event),
      button: {
        label: t(`interest.${what}.button`),
        url: `${baseUrl}/${lang}/events/${event.slug}${pages[what]}`,
      },
      footer: [t('interest.why', { event: name }), t('interest.end', { address: end })],
    }),
  }
}

function factsOf(lang: Language, event: EventToTell): (readonly [string, string])[] {
  const t = translator(lang, 'kioskMail')
  const place = [event.city, sayCountry(lang, event.country)].filter(Boolean).join(', ')
  return [
    ...(event.startsOn && event.endsOn
      ? [[t('when'), sayDays(lang, event.startsOn, event.endsOn)] as const]
      : []),
    ...(place ? [[t('where'), place] as const] : []),
  ]
}
