import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'
import type { Kept } from '../database/accreditations.ts'

type Applicant = Pick<Kept, 'id' | 'name' | 'email' | 'lang' | 'secret'>

/** The address of an application, in its person's language. */
export const applicationUrl = (
  baseUrl: string,
  { lang, secret }: Pick<Applicant, 'lang' | 'secret'>,
) => `${baseUrl}/${lang}/press/${secret}`

/** Asks the owner of an address whether the application is theirs. */
export const confirmMail = (person: Applicant, event: EventScope, baseUrl: string) =>
  applicationMail('confirm', person, event, baseUrl)

/** Tells who applied again that the first application stands, and where. */
export const knownMail = (person: Applicant, event: EventScope, baseUrl: string) =>
  applicationMail('known', person, event, baseUrl)

function applicationMail(
  kind: 'confirm' | 'known',
  person: Applicant,
  event: EventScope,
  baseUrl: string,
) {
  const { lang } = person
  const t = translator(lang, 'pressMail')
  const name = textIn(event.name, lang)
  return {
    kind: `press-${kind}`,
    recipient: person.email,
    eventId: event.id,
    subjectId: person.id,
    ...composeMail({
      lang,
      subject: t(`${kind}.subject`, { event: name }),
      brand: name,
      colour: event.colour,
      // Without the name: whoever typed it may be writing to somebody else's mailbox.
      paragraphs: [t(`${kind}.text`, { event: name })],
      button: { label: t(`${kind}.button`), url: applicationUrl(baseUrl, person) },
      footer: [t(`${kind}.why`)],
    }),
  }
}
