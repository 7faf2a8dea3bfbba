import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { Button } from '../../../../ui/button.tsx'
import { Definitions } from '../../../../ui/definitions.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { decisionTones } from '../../../../ui/decision-tones.ts'
import { Tag } from '../../../../ui/tag.tsx'
import type { OutboxMail } from '../../queries/outbox.ts'
import type { ReadingRights } from '../reading-rights.ts'
import { NamesHidden } from './names-hidden.tsx'
import { ReviewTabs } from './review-tabs.tsx'

type MailPageProps = {
  readonly slug: string
  /** Without names where the reader sees none. */
  readonly mail: OutboxMail
  readonly rights: ReadingRights
  readonly timeZone: string
  readonly rejected?: Rejected
}

/** One mail about a decision: the whole text as it will arrive, and its words to change while it waits. */
export function MailPage({ slug, mail, rights, timeZone, rejected }: MailPageProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/reviews`
  return (
    <ManagePage section="reviews" heading={mail.subject}>
      <ReviewTabs slug={slug} current="notifications" />
      {!rights.withSpeakers && (
        <NamesHidden action={`${base}/notifications/${mail.mailId}/names`} />
      )}
      <Definitions
        rows={[
          {
            term: t('outbox.to'),
            value: mail.recipientName
              ? `${mail.recipientName} <${mail.recipient}>`
              : mail.recipient || t('messages.aSpeaker'),
          },
          {
            term: t('proposal'),
            value: <a href={`${base}/${mail.code}?others=1`}>{mail.title}</a>,
          },
          {
            term: t('decision'),
            value: <Tag tone={decisionTones[mail.decision]}>{t(`decisions.${mail.decision}`)}</Tag>,
          },
          { term: t('language'), value: beginSentence(sayLanguage(language, mail.lang)) },
          ...(mail.notifiedAt
            ? [{ term: t('outbox.sentAt'), value: sayInstant(language, mail.notifiedAt, timeZone) }]
            : []),
          ...(mail.resentAt
            ? [
                {
                  term: t('outbox.resent', { count: mail.resends }),
                  value: sayInstant(language, mail.resentAt, timeZone),
                },
              ]
            : []),
        ]}
      />
      <section className="section">
        <h2>{t('outbox.text')}</h2>
        <p className="whitespace-pre-line border-l-4 border-line pl-4" lang={mail.lang}>
          {mail.text}
        </p>
      </section>
      <p>
        <a href={`${base}/${mail.code}/messages`}>{t('outbox.thread')}</a>
      </p>
      {mail.again && (
        <Form action={`${base}/notifications`} hidden={{ mail: mail.mailId }}>
          <FormActions>
            <Button kind="quiet" name="act" value="resend">
              {t('outbox.resendOne', {
                name: mail.recipientName || mail.recipient || t('messages.aSpeaker'),
              })}
            </Button>
          </FormActions>
          <p className="soft">{t('outbox.resendLead')}</p>
        </Form>
      )}
      {mail.held && <SendForm slug={slug} mail={mail} />}
      {mail.held && (rights.withSpeakers || rejected) && (
        <EditForm slug={slug} mail={mail} {...(rejected && { rejected })} />
      )}
    </ManagePage>
  )
}

type MailFormProps = Pick<MailPageProps, 'slug' | 'mail'>

function SendForm({ slug, mail }: MailFormProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  return (
    <Form
      action={`/${language}/manage/events/${slug}/reviews/notifications`}
      hidden={{ mail: mail.mailId }}
    >
      <FormActions>
        <Button name="act" value="send">
          {t('outbox.sendOne', {
            name: mail.recipientName || mail.recipient || t('messages.aSpeaker'),
          })}
        </Button>
        <Button kind="plain" name="act" value="drop">
          {t('outbox.dropOne')}
        </Button>
      </FormActions>
    </Form>
  )
}

// Its words hold names: who reads without them changes nothing there before asking.
function EditForm({ slug, mail, rejected }: MailFormProps & Pick<MailPageProps, 'rejected'>) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const outbox = `/${language}/manage/events/${slug}/reviews/notifications`
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  return (
    <section className="section">
      <h2>{t('outbox.change')}</h2>
      <p className="soft">{t('outbox.changeLead')}</p>
      <Form action={`${outbox}/${mail.mailId}`}>
        {summary}
        <TextInput
          name="subject"
          label={t('outbox.subject')}
          lang={mail.lang}
          maxLength={300}
          value={shown('subject', mail.subject)}
          error={errorOf('subject')}
        />
        <TextArea
          name="message"
          label={t('outbox.message')}
          lang={mail.lang}
          rows={12}
          maxLength={8_000}
          value={shown('message', mail.message)}
          error={errorOf('message')}
        />
        <FormActions>
          <Button kind="quiet">{t('save')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
