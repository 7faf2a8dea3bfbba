import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { textIn, type LocalizedText } from '../shared/localized-text.ts'
import { Button } from './button.tsx'
import { Details } from './details.tsx'
import { Form, FormActions } from './form.tsx'
import { Select, TextArea } from './inputs.tsx'

type HandOverProps = {
  readonly action: string
  /** Calls of other hosts, one for each of their tracks. */
  readonly to: readonly {
    readonly value: string
    readonly host: string
    readonly track: LocalizedText | null
  }[]
  /** The host for which the speakers are asked already. */
  readonly asked: string | null
}

/** For those who look after a call: asks the speakers whether their proposal may go to another host's. */
export function HandOver({ action, to, asked }: HandOverProps) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  if (asked !== null) return <p className="soft">{t('handover.waits', { host: asked })}</p>
  if (to.length === 0) return null
  return (
    <Details summary={t('handover.ask')}>
      <p className="soft">{t('handover.askLead')}</p>
      <Form action={action}>
        <Select
          name="to"
          label={t('handover.to')}
          empty={t('choose')}
          required
          value=""
          options={to.map(({ value, host, track }) => ({
            value,
            label: track ? `${host}: ${textIn(track, language)}` : host,
          }))}
        />
        <TextArea
          name="reason"
          id="f-handover-reason"
          label={t('handover.reason')}
          help={t('handover.reasonHelp')}
          required
          rows={3}
          maxLength={2000}
        />
        <FormActions>
          <Button kind="quiet">{t('handover.send')}</Button>
        </FormActions>
      </Form>
    </Details>
  )
}
