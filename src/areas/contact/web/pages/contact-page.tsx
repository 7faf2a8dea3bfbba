import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { trapField } from '../../../../platform/http/form-guard.ts'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { GuardedFields } from '../../../../ui/guarded-fields.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { SenderFields } from '../../../../ui/sender-fields.tsx'
import { daysKept } from '../../domain/message.ts'
import type { Contact } from '../../queries.ts'
import { mostCharacters } from '../forms.ts'

type ContactPageProps = {
  readonly contact: Contact
  readonly stamp: string
  /** Of who is signed in. */
  readonly sender: { readonly name: string; readonly email: string }
  /** Somebody who would like to sponsor, in which tier ('' without one): the message begins with that. */
  readonly about: { readonly tier: string } | null
  readonly rejected?: Rejected
}

/** Writes to organisers: who one is, where the answer goes, and what one wants to say. */
export function ContactPage({ contact, stamp, sender, about, rejected }: ContactPageProps) {
  const t = useTranslations('contact')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const name = textIn(contact.name, language)
  const home = `/${language}/${contact.kind === 'event' ? 'events' : 'communities'}/${contact.slug}`
  const begun = about && t(about.tier ? 'aboutTier' : 'aboutSponsorship', { name, ...about })
  return (
    <PublicPage
      title={`${t('title')} · ${name}`}
      noindex
      accent={contact.colour}
      section={contact.kind === 'event' ? 'events' : 'communities'}
    >
      <p className="eyebrow">
        <a href={home}>{name}</a>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { name })}</p>
      <Form action={`${home}/contact`}>
        {summary}
        <GuardedFields stamp={stamp} trap={trapField} />
        <SenderFields
          sender={sender}
          words={{ name: t('name'), email: t('email'), emailHelp: t('emailHelp') }}
          rejected={rejected}
        />
        <TextArea
          name="message"
          label={t('message')}
          rows={8}
          maxLength={mostCharacters}
          required
          value={rejected ? typedText(rejected.typed, 'message') : (begun ?? '')}
          error={errorOf('message')}
        />
        <p className="soft">{t('kept', { days: daysKept })}</p>
        <FormActions>
          <Button>{t('send')}</Button>
        </FormActions>
      </Form>
    </PublicPage>
  )
}
