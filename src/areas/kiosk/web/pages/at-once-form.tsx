import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayTime, sayZone } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Kiosk } from '../../queries.ts'
import { urgentMinutes } from '../forms.ts'

type AtOnceProps = {
  readonly action: string
  readonly kiosk: Kiosk
  /** By whose clock its people read times. */
  readonly timeZone: string
  readonly rejected?: Rejected
}

/** A message that goes before all else on every screen, within a quarter of a minute. */
export function AtOnceForm({ action, kiosk, timeZone, rejected }: AtOnceProps) {
  const t = useTranslations('kiosk')
  const { language, now } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const until = kiosk.urgentUntil !== null && kiosk.urgentUntil > now ? kiosk.urgentUntil : null
  return (
    <section className="section">
      <h2>{t('atOnce.title')}</h2>
      <p className="soft">
        {until
          ? t('atOnce.standing', {
              time: `${sayTime(language, until, timeZone)} (${sayZone(language, timeZone)})`,
            })
          : t('atOnce.lead')}
      </p>
      <Form action={action}>
        {summary}
        <LocalizedFields
          name="text"
          id="at-once-text"
          label={t('atOnce.text')}
          help={t('atOnce.textHelp')}
          required={false}
          maxLength={160}
          of={kiosk.languages}
          value={until ? kiosk.urgent : {}}
          error={errorOf('text')}
        />
        <Select
          name="minutes"
          label={t('atOnce.minutes')}
          value="15"
          options={urgentMinutes.map((minutes) => ({
            value: String(minutes),
            label: t('atOnce.forMinutes', { minutes }),
          }))}
          error={errorOf('minutes')}
        />
        <FormActions>
          <Button kind="quiet">{t('atOnce.send')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
