import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { trapField } from '../../../../platform/http/form-guard.ts'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { GuardedFields } from '../../../../ui/guarded-fields.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { calendarQueryOf, followPath, type Subject } from '../../domain/subject.ts'
import { subjectName } from '../../emails/subject-name.ts'

type FollowPageProps = {
  readonly subject: Subject
  readonly stamp: string
  /** Of who is signed in; '' for visitors. */
  readonly email: string
  /** A mail was sent that has to be answered. */
  readonly asked: boolean
  /** Who is signed in follows it already. */
  readonly follows: boolean
  readonly rejected?: Rejected
}

/** Follows something: once a week by mail, after a tick and a link in the mailbox, or by a feed without an address. */
export function FollowPage(props: FollowPageProps) {
  const { subject, asked, follows } = props
  const t = useTranslations('following')
  const { language } = usePage()
  const name = subjectName(subject, language)
  const place = subject.kind === 'country' || subject.kind === 'city'
  return (
    <PublicPage
      title={t('title', { name })}
      description={t('lead')}
      section={place ? 'events' : 'communities'}
    >
      <p className="eyebrow">
        <a href={`/${language}/${homeOf(subject)}`}>{name}</a>
      </p>
      <h1>{t('title', { name })}</h1>
      <p className="lead">{t('lead')}</p>
      {asked && (
        <Notice kind="success" title={t('askedTitle')}>
          {t('asked')}
        </Notice>
      )}
      {follows && (
        <p>
          {t.rich('already', {
            a: (chunks) => <a href={`/${language}/me/following`}>{chunks}</a>,
          })}
        </p>
      )}
      {!asked && !follows && <FollowForm {...props} />}
      <Feeds subject={subject} name={name} />
    </PublicPage>
  )
}

const homeOf = (subject: Subject): string => {
  if (subject.kind === 'country' || subject.kind === 'city')
    return `calendar?${calendarQueryOf(subject)}`
  return followPath(subject).replace('follow/', '')
}

function FollowForm({ subject, stamp, email, rejected }: FollowPageProps) {
  const t = useTranslations('following')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <Form action={`/${language}/${followPath(subject)}`}>
      {summary}
      <GuardedFields stamp={stamp} trap={trapField} />
      <TextInput
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={t('email')}
        maxLength={254}
        required
        value={rejected ? typedText(rejected.typed, 'email') : email}
        error={errorOf('email')}
      />
      <Checkbox
        name="consent"
        label={t('consent')}
        help={t('consentHelp')}
        checked={typedText(rejected?.typed, 'consent') === 'on'}
        required
        error={errorOf('consent')}
      />
      {subject.kind === 'community' && (
        <Checkbox
          name="newsletter"
          label={t('newsletter')}
          help={t('newsletterHelp')}
          checked={typedText(rejected?.typed, 'newsletter') === 'on'}
        />
      )}
      <FormActions>
        <Button>{t('follow')}</Button>
      </FormActions>
    </Form>
  )
}

function Feeds({ subject, name }: { subject: Subject; name: string }) {
  const t = useTranslations('following')
  const { language } = usePage()
  const query = calendarQueryOf(subject)
  return (
    <section className="section">
      <h2>{t('feeds', { name })}</h2>
      <p>{t('feedsLead')}</p>
      <ul className="stack">
        <li>
          <a href={`/${language}/calendar/feed.ics?${query}`}>{t('ics')}</a>
        </li>
        <li>
          <a href={`/${language}/calendar/feed.xml?${query}`}>{t('rss')}</a>
        </li>
        {subject.kind === 'community' && (
          <li>
            <a href={`/${language}/news/rss.xml?${query}`}>{t('newsRss')}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
