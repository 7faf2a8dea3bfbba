import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import type { Said, Settings, Summary } from '../../queries.ts'

type ManageFeedbackPageProps = {
  readonly base: string
  readonly slug: string
  readonly settings: Settings
  readonly sessions: readonly Summary[]
  /** Of the session that was asked for. */
  readonly said: readonly Said[]
  readonly code: string | null
}

/** What was said of the sessions, in numbers and words, and who reads it when. */
export function ManageFeedbackPage(props: ManageFeedbackPageProps) {
  const { base, slug, settings, sessions, said, code } = props
  const t = useTranslations('feedback')
  const { language } = usePage()
  return (
    <ManagePage section="agenda" heading={t('manage')}>
      <p>
        <a href={`/${language}/manage/events/${slug}/agenda`}>{t('toAgenda')}</a>
      </p>
      {sessions.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>
      ) : (
        <section className="section">
          <ul className="stack">
            {sessions.map((session) => (
              <li key={session.id}>
                <a href={`${base}?session=${session.code}#said`}>
                  {textIn(session.title, language)}
                </a>{' '}
                <span className="soft">
                  {t('mean', { mean: session.mean ?? 0, count: session.count })} ·{' '}
                  {t('texts', { count: session.texts })}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <a href={`${base}.csv`}>{t('csv')}</a>
          </p>
        </section>
      )}
      {said.length > 0 && (
        <section className="section" id="said">
          <h2>{textIn(said[0]!.title, language)}</h2>
          <ul className="stack">
            {said.map((each) => (
              <li key={each.id} className="break-words">
                <p className="whitespace-pre-line">
                  <b>{t('of', { score: each.score })}</b> {each.body}
                </p>
                {each.hidden && <p className="soft">{t('hidden')}</p>}
                {each.body && (
                  <Form
                    action={`${base}/hide`}
                    hidden={{
                      id: each.id,
                      hidden: each.hidden ? 'no' : 'yes',
                      session: code ?? '',
                    }}
                  >
                    <FormActions>
                      <Button kind="quiet" size="small">
                        {t(each.hidden ? 'showAgain' : 'hide')}
                      </Button>
                    </FormActions>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section">
        <h2>{t('settings')}</h2>
        <Form action={base}>
          <Checkbox name="open" label={t('open')} help={t('openHelp')} checked={settings.open} />
          <RadioGroup
            name="toSpeakers"
            label={t('toSpeakers')}
            value={settings.toSpeakers}
            options={[
              { value: 'when-released', label: t('whenReleased') },
              { value: 'at-once', label: t('atOnce') },
            ]}
          />
          <FormActions>
            <Button>{t('save')}</Button>
          </FormActions>
        </Form>
      </section>
      {settings.toSpeakers === 'when-released' && (
        <section className="section">
          <h2>{t('release')}</h2>
          <p>{t(settings.releasedAt ? 'released' : 'releaseLead')}</p>
          {!settings.releasedAt && (
            <Form action={`${base}/release`}>
              <FormActions>
                <Button kind="quiet">{t('release')}</Button>
              </FormActions>
            </Form>
          )}
        </section>
      )}
    </ManagePage>
  )
}
