import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { Invitation } from '../../queries/invitations.ts'

type InvitationPageProps = {
  readonly event: EventScope
  readonly invitation: Invitation
  readonly action: string
  readonly rejected?: Rejected
}

/** What one was named for, and the answer: without an account where the link was mailed. */
export function InvitationPage({ event, invitation, action, rejected }: InvitationPageProps) {
  const t = useTranslations('proposals')
  const { language, actorName } = usePage()
  const { title, abstract, speakers, person, proposalLang, withdrawn } = invitation
  const called = title || t('untitled')
  return (
    <PublicPage title={t('invitation.title')} noindex>
      <div className="mx-auto max-w-2xl stack">
        <p className="eyebrow">
          <a href={`/${language}/events/${event.slug}`}>{textIn(event.name, language)}</a>
        </p>
        <h1 lang={title ? proposalLang : undefined}>{called}</h1>
        <p className="lead">
          {t('invitation.lead', {
            names: new Intl.ListFormat(language, { type: 'conjunction' }).format(speakers),
            event: textIn(event.name, language),
          })}
        </p>
        {withdrawn ? (
          <Notice title={t('invitation.withdrawn')} />
        ) : person || actorName ? (
          <Answer invitation={invitation} action={action} rejected={rejected} />
        ) : (
          <FormActions>
            <LinkButton href={`/${language}/sign-in?next=${encodeURIComponent(action)}`}>
              {t('invitation.signIn')}
            </LinkButton>
          </FormActions>
        )}
        <p className="soft">
          {t('invitation.until', { when: sayDate(language, invitation.expiresAt, event.timeZone) })}
        </p>
        {abstract && (
          <section className="section">
            <h2>{t('abstract')}</h2>
            <Prose html={renderMarkdown(abstract)} lang={proposalLang} />
          </section>
        )}
      </div>
    </PublicPage>
  )
}

function Answer({
  invitation: { person, code, eventSlug },
  action,
  rejected,
}: {
  invitation: Invitation
  action: string
  rejected: Rejected | undefined
}) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const state = person?.state
  const proposal = `/${language}/events/${eventSlug}/call/proposals/${code}`
  return (
    <>
      {summary}
      {state === 'accepted' && (
        <Notice kind="success" title={t('invitation.accepted')}>
          <p>
            {t.rich('invitation.acceptedNext', { a: (words) => <a href={proposal}>{words}</a> })}
          </p>
        </Notice>
      )}
      {state === 'declined' && <Notice title={t('invitation.declined')} />}
      <Form action={action}>
        {person && !person.name && (
          <TextInput
            name="name"
            label={t('name')}
            help={t('invitation.nameHelp')}
            autoComplete="name"
            maxLength={120}
            value={rejected && typedText(rejected.typed, 'name')}
            error={errorOf('name')}
          />
        )}
        <FormActions>
          {state !== 'accepted' && (
            <Button name="answer" value="accept">
              {t('invitation.accept')}
            </Button>
          )}
          {state !== 'declined' && (
            <Button kind="quiet" name="answer" value="decline" formNoValidate>
              {t('invitation.decline')}
            </Button>
          )}
        </FormActions>
      </Form>
    </>
  )
}
