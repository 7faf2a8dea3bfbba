import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { ThreadEntry } from '../../queries/thread.ts'

type MessagesProps = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  readonly entries: readonly ThreadEntry[]
  readonly rejected?: Rejected
}

/** The conversation of a proposal, for the team. */
export function TeamMessagesPage(props: MessagesProps) {
  const t = useTranslations('reviews.messages')
  const { language } = usePage()
  const reviews = `/${language}/manage/events/${props.event.slug}/reviews`
  return (
    <ManagePage section="reviews" heading={t('of', { title: props.proposal.title })}>
      <p>
        <a href={`${reviews}/${props.proposal.code}?others=1`}>{t('toProposal')}</a>
      </p>
      <p className="lead">{t('leadTeam')}</p>
      <Entries {...props} />
    </ManagePage>
  )
}

/** The conversation of one's own proposal. */
export function OwnMessagesPage(props: MessagesProps) {
  const t = useTranslations('reviews.messages')
  const { language } = usePage()
  const base = `/${language}/events/${props.event.slug}`
  return (
    <PublicPage title={t('of', { title: props.proposal.title })} noindex section="calls">
      <Hero
        small
        eyebrow={<a href={base}>{textIn(props.event.name, language)}</a>}
        title={props.proposal.title}
        lead={t('leadOwn')}
      />
      <p>
        <a href={`${base}/call/proposals/${props.proposal.code}`}>{t('toProposal')}</a>
      </p>
      <Entries {...props} />
    </PublicPage>
  )
}

function Entries({ event, entries, rejected }: MessagesProps) {
  const t = useTranslations('reviews.messages')
  const { language, path } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <>
      {entries.length === 0 && <p className="soft">{t('none')}</p>}
      <ol className="stack">
        {entries.map((entry) => (
          <li key={entry.id} className="border-l-4 border-line pl-4">
            <p className="soft">
              {entry.subject
                ? entry.person
                  ? t('mailTo', { name: entry.person })
                  : t('mailToSpeaker')
                : entry.fromTeam
                  ? t('team')
                  : entry.person || t('aSpeaker')}
              {' · '}
              {sayInstant(language, entry.at, event.timeZone)}
            </p>
            {entry.subject && (
              <p>
                <b>{entry.subject}</b>
              </p>
            )}
            <p className="whitespace-pre-line">{entry.body}</p>
          </li>
        ))}
      </ol>
      <Form action={path} className="mt-8">
        {summary}
        <TextArea
          name="body"
          label={t('write')}
          help={t('writeHelp')}
          required
          rows={5}
          maxLength={5_000}
          value={typedText(rejected?.typed, 'body')}
          error={errorOf('body')}
        />
        <FormActions>
          <Button>{t('send')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
