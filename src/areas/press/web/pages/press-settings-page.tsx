import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Press } from '../../queries/press.ts'
import { PressTabs } from './press-tabs.tsx'

type PressSettingsPageProps = {
  readonly press: Press
  /** The event's own. */
  readonly zone: string
  readonly rejected?: Rejected
}

/** Accreditation: on or off, from when until when, for how many, and what is said to who applies. */
export function PressSettingsPage({ press, zone, rejected }: PressSettingsPageProps) {
  const t = useTranslations('press')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const local = (instant: Date | null) => (instant ? localInput(instant, zone) : '')
  const shown = (field: string, otherwise: string) =>
    rejected ? typedText(rejected.typed, field) : otherwise
  const help = t('settings.zone', { zone: sayZone(language, zone) })
  return (
    <ManagePage section="press" heading={t('settings.title')}>
      <PressTabs current="settings" />
      <Form action={`/${language}/manage/events/${scope?.slug ?? ''}/press/settings`}>
        {summary}
        <Checkbox
          name="accreditation"
          label={t('settings.on')}
          help={t('settings.onHelp')}
          checked={shown('accreditation', press.accreditation ? 'on' : '') === 'on'}
        />
        <FieldRow>
          <DateTimeInput
            name="opensAt"
            label={t('settings.opensAt')}
            help={help}
            required={false}
            value={shown('opensAt', local(press.opensAt))}
            error={errorOf('opensAt')}
          />
          <DateTimeInput
            name="closesAt"
            label={t('settings.closesAt')}
            help={help}
            required={false}
            value={shown('closesAt', local(press.closesAt))}
            error={errorOf('closesAt')}
          />
        </FieldRow>
        <TextInput
          name="places"
          type="number"
          inputMode="numeric"
          min={0}
          max={1000}
          className="short"
          label={t('settings.places')}
          help={t('settings.placesHelp')}
          required
          value={shown('places', String(press.places || 10))}
          error={errorOf('places')}
        />
        <LocalizedFields
          name="words"
          label={t('settings.words')}
          help={t('settings.wordsHelp')}
          rows={5}
          required={false}
          maxLength={5000}
          value={rejected ? typedTexts(rejected.typed, 'words') : press.words}
          error={errorOf('words')}
        />
        <FormActions>
          <Button>{t('save')}</Button>
        </FormActions>
      </Form>
    </ManagePage>
  )
}
