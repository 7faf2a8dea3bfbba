import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { languages, textIn, type Language } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { OwnInterest } from '../../../kiosk/queries/interests.ts'
import { followPath } from '../../domain/subject.ts'
import { subjectName } from '../../emails/subject-name.ts'
import type { Follow } from '../../queries/subjects.ts'

type FollowingPageProps = {
  /** Of who is signed in; otherwise by the link in a mail. */
  readonly own: boolean
  readonly email: string
  readonly lang: Language
  readonly follows: readonly Follow[]
  /** What it wants to be told about as it happens: calls, registration, the days before. */
  readonly events: readonly OwnInterest[]
  readonly base: string
}

/** What an address follows, each with a way to end it. */
export function FollowingPage(props: FollowingPageProps) {
  const t = useTranslations('following')
  const title = t('ownTitle')
  if (props.own)
    return (
      <OwnPage current="following" title={title}>
        <Content {...props} />
      </OwnPage>
    )
  return (
    <PublicPage title={title} noindex>
      <h1>{title}</h1>
      <Content {...props} />
    </PublicPage>
  )
}

function Content({ email, lang, follows, events, base }: FollowingPageProps) {
  const t = useTranslations('following')
  const { language } = usePage()
  if (follows.length + events.length === 0)
    return (
      <EmptyState
        title={t('none')}
        action={<LinkButton href={`/${language}/communities`}>{t('noneAction')}</LinkButton>}
      >
        {t('noneLead')}
      </EmptyState>
    )
  return (
    <>
      {follows.length > 0 && <p className="lead">{t('ownLead', { email })}</p>}
      <ul>
        {follows.map(({ id, newsletter, subject }) => {
          const name = subjectName(subject, language)
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
            >
              <span className="min-w-0 break-words">
                <a href={`/${language}/${followPath(subject)}`} className="font-semibold">
                  {name}
                </a>{' '}
                <span className="soft">{t(`kind.${subject.kind}`)}</span>
              </span>
              {subject.kind === 'community' && (
                <Form
                  action={`${base}/newsletter`}
                  hidden={{ follow: id, newsletter: newsletter ? 'no' : 'yes' }}
                >
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t(newsletter ? 'newsletterStopIt' : 'newsletterStartIt', { name })}
                  >
                    {t(newsletter ? 'newsletterStop' : 'newsletterStart')}
                  </Button>
                </Form>
              )}
              <Form action={`${base}/stop`} hidden={{ follow: id }}>
                <Button kind="quiet" size="small" aria-label={t('stopIt', { name })}>
                  {t('stop')}
                </Button>
              </Form>
            </li>
          )
        })}
      </ul>
      {events.length > 0 && <OwnEvents events={events} base={base} />}
      <section className="section" hidden={follows.length === 0}>
        <Form action={`${base}/language`}>
          <RadioGroup
            name="lang"
            label={t('language')}
            inline
            value={lang}
            options={languages.map((each) => ({ value: each, label: sayLanguage(each, each) }))}
          />
          <FormActions>
            <Button kind="quiet">{t('save')}</Button>
          </FormActions>
        </Form>
      </section>
      <section className="section">
        <h2>{t('stopAll')}</h2>
        <p>{t('stopAllLead')}</p>
        <Form action={`${base}/stop`}>
          <FormActions>
            <Button kind="danger">{t('stopAll')}</Button>
          </FormActions>
        </Form>
      </section>
    </>
  )
}

/** The events that an address is told about, each with a way to end it. */
function OwnEvents({ events, base }: Pick<FollowingPageProps, 'events' | 'base'>) {
  const t = useTranslations('following')
  const { language } = usePage()
  return (
    <section className="section">
      <h2>{t('events')}</h2>
      <p className="soft">{t('eventsLead')}</p>
      <ul>
        {events.map((event) => {
          const name = textIn(event.name, language)
          return (
            <li
              key={event.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
            >
              <a
                href={`/${language}/events/${event.slug}`}
                className="min-w-0 font-semibold break-words"
              >
                {name}
              </a>
              <Form action={`${base}/stop`} hidden={{ event: event.id }}>
                <Button kind="quiet" size="small" aria-label={t('stopIt', { name })}>
                  {t('stop')}
                </Button>
              </Form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
