import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Button, Details, Form, FormActions, Tag, TextInput } from '../../../../ui/index.ts'
import { useProblems } from '../../../../ui/problems.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'
import type { OwnSecurity, OwnSession } from '../../queries/own-security.ts'
import { OwnPasskeys } from './own-passkeys.tsx'

type SecurityPageProps = {
  readonly security: OwnSecurity
  /** The session one is in. */
  readonly sessionId: string | null
  readonly rejected?: Rejected
}

/** How one signs in, and where one is signed in. */
export function SecurityPage({ security, sessionId, rejected }: SecurityPageProps) {
  const t = useTranslations('accounts')
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <OwnPage current="security" title={t('security.title')}>
      <p className="lead">{t('security.lead', { email: security.email })}</p>
      {summary}
      <OwnPasskeys passkeys={security.passkeys} />
      <SecondFactor on={security.secondFactor} error={errorOf('code')} />
      <Sessions sessions={security.sessions} sessionId={sessionId} />
    </OwnPage>
  )
}

function SecondFactor({ on, error }: { on: boolean; error: string | undefined }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const action = `/${language}/me/security/second-factor`
  const code = (id: string) => (
    <TextInput
      name="code"
      id={id}
      label={t('code.label')}
      help={t('code.help')}
      error={error}
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={40}
      className="short"
      required
    />
  )
  return (
    <section className="section">
      <h2>
        {t('security.secondFactor')} {on && <Tag tone="good">{t('security.on')}</Tag>}
      </h2>
      <p>{on ? t('security.secondFactorOn') : t('security.secondFactorOff')}</p>
      {on ? (
        <>
          <Details summary={t('security.newCodes')}>
            <p>{t('security.newCodesHelp')}</p>
            <Form action={`${action}/backup-codes`}>
              {code('f-code')}
              <FormActions>
                <Button kind="quiet">{t('security.newCodes')}</Button>
              </FormActions>
            </Form>
          </Details>
          <Details summary={t('security.switchOff')}>
            <p>{t('security.switchOffHelp')}</p>
            <Form action={`${action}/off`}>
              {code('code-off')}
              <FormActions>
                <Button kind="danger">{t('security.switchOff')}</Button>
              </FormActions>
            </Form>
          </Details>
        </>
      ) : (
        <Form action={`${action}/begin`}>
          <FormActions>
            <Button kind="quiet">{t('security.switchOn')}</Button>
          </FormActions>
        </Form>
      )}
    </section>
  )
}

function Sessions({
  sessions,
  sessionId,
}: {
  sessions: readonly OwnSession[]
  sessionId: string | null
}) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const called = ({ device: { browser, system } }: OwnSession) =>
    browser && system
      ? t('security.device', { browser, system })
      : browser || system || t('security.unknownDevice')
  return (
    <section className="section">
      <h2>{t('security.sessions')}</h2>
      <ul>
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3"
          >
            <span>
              <b>{called(session)}</b>
              <br />
              <span className="soft">
                {t('security.since', { when: sayInstant(language, session.createdAt, 'UTC') })}
              </span>
            </span>
            {session.id === sessionId && <Tag tone="good">{t('security.here')}</Tag>}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form action={`/${language}/me/security/sessions`} className="mt-4">
          <Button kind="quiet">{t('security.signOutElsewhere')}</Button>
        </Form>
      )}
    </section>
  )
}
