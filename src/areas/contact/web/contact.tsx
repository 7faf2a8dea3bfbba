import { AppError, notFound } from '../../../shared/app-error.ts'
import { idOf } from '../../../shared/ids.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { guardForm, stampAgain } from '../../../platform/http/form-guard.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { findSpam } from '../domain/find-spam.ts'
import type { TargetKind } from '../domain/message.ts'
import { contactBySlug, type Contact } from '../queries.ts'
import { writeToOrganisers } from '../use-cases/write-to-organisers.ts'
import { contactForm } from './forms.ts'
import { ContactPage } from './pages/contact-page.tsx'

async function contactOf(x: Exchange, kind: TargetKind): Promise<Contact> {
  const contact = await contactBySlug(x.context.db, kind, x.param(kind))
  if (!contact) throw notFound()
  return contact
}

const guardOf = (x: Exchange, { id }: Contact) => ({
  secret: x.context.config.secret ?? '',
  purpose: `contact:${id}`,
  now: x.context.now(),
})

const page = (x: Exchange, contact: Contact, rejected?: Rejected): Response =>
  x.page(
    <ContactPage
      contact={contact}
      stamp={stampAgain(guardOf(x, contact), rejected?.typed)}
      about={aboutOf(x)}
      sender={{ name: x.actor?.name ?? '', email: x.actor?.email ?? '' }}
      {...(rejected && { rejected })}
    />,
  )

/** What a page that led here says that the message is about: `?about=sponsorship&tier=Gold`. */
function aboutOf(x: Exchange): { readonly tier: string } | null {
  const { searchParams } = x.url
  if (searchParams.get('about') !== 'sponsorship') return null
  return { tier: (searchParams.get('tier') ?? '').slice(0, 80) }
}

/** A form that writes to the organisers of a community or an event without showing an address of theirs. */
export const contactPage = (kind: TargetKind) => async (x: Exchange) =>
  page(x, await contactOf(x, kind))

export const sendMessage = (kind: TargetKind) => async (x: Exchange) => {
  const contact = await contactOf(x, kind)
  const sent = () =>
    x.redirect(
      x.path(kind === 'event' ? 'events' : 'communities', contact.slug),
      'message-to-organisers-sent',
    )
  return x.submit(
    contactForm,
    async ({ stamp, subject, ...message }) => {
      if (!isMailbox(message.email))
        throw new AppError('invalid-input', {}, [{ field: 'email', code: 'not-an-email' }])
      const spam = findSpam(message)
      if (spam) throw new AppError('invalid-input', {}, [spam])
      if (guardForm(guardOf(x, contact), { stamp, subject }) === 'robot') return sent()
      const id = idOf('organiser-message', contact.id, stamp)
      await writeToOrganisers(x.context, kind, contact.slug, { ...message, id, lang: x.language })
      return sent()
    },
    async (rejected) => page(x, contact, rejected),
  )
}
