import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { languages, type LocalizedText } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { mostMessages, mostTurns, slideKinds } from '../../domain/content.ts'
import type { Kiosk } from '../../queries.ts'
import type { KioskChoice } from '../../queries/choices.ts'
import { typedList } from '../typed-kiosk.ts'
import { KioskPickers } from './kiosk-pickers.tsx'

type KioskFormProps = {
  readonly action: string
  readonly kiosk: Kiosk
  readonly choices: readonly KioskChoice[]
  readonly countries: readonly string[]
  readonly rejected?: Rejected
}

/** What a kiosk shows, in which languages, how often and for how long; its messages and its PIN. */
export function KioskForm({ action, kiosk, choices, countries, rejected }: KioskFormProps) {
  const t = useTranslations('kiosk')
  const ui = useTranslations('ui')
  const { errorOf, summary } = useProblems(rejected?.problems)
  const typed = (name: string, stored: string | number) =>
    rejected ? typedText(rejected.typed, name) : String(stored)
  const localizedAt = (name: string, stored: LocalizedText): LocalizedText =>
    rejected
      ? Object.fromEntries(
          languages.map((each) => [each, typedText(rejected.typed, `${name}.${each}`)]),
        )
      : stored
  const messages = [...kiosk.messages, { text: {}, by: '' }].slice(0, mostMessages)
  return (
    <section className="section">
      <h2>{t('form.title')}</h2>
      <Form action={action}>
        {summary}
        <TextInput
          name="name"
          label={t('manage.name')}
          required
          maxLength={120}
          value={typed('name', kiosk.name)}
          error={errorOf('name')}
        />
        <CheckboxGroup
          name="languages"
          label={t('form.languages')}
          help={t('form.languagesHelp')}
          inline
          values={rejected ? typedList(rejected.typed, 'languages') : kiosk.languages}
          error={errorOf('languages')}
          options={languages.map((each) => ({ value: each, label: ui(`language.${each}`) }))}
        />
        <KioskPickers
          choices={choices}
          countries={countries}
          kiosk={kiosk}
          typed={rejected?.typed}
          errorOf={errorOf}
        />
        <FormSection title={t('form.turns')} lead={t('form.turnsLead', { most: mostTurns })}>
          {slideKinds.map((kind) => (
            <FieldRow key={kind}>
              <TextInput
                name={`turns.${kind}.turns`}
                label={t('form.turnsOf', { kind: t(`form.kind.${kind}`) })}
                type="number"
                min={0}
                max={mostTurns}
                value={typed(`turns.${kind}.turns`, kiosk.turns[kind].turns)}
                error={errorOf(`turns.${kind}.turns`)}
              />
              <TextInput
                name={`turns.${kind}.seconds`}
                label={t('form.secondsOf', { kind: t(`form.kind.${kind}`) })}
                type="number"
                min={4}
                max={120}
                value={typed(`turns.${kind}.seconds`, kiosk.turns[kind].seconds)}
                error={errorOf(`turns.${kind}.seconds`)}
              />
            </FieldRow>
          ))}
        </FormSection>
        <FormSection title={t('form.messages')} lead={t('form.messagesLead')}>
          {messages.map((message, at) => (
            <div className="stack" key={at}>
              <LocalizedFields
                name={`messages.${at}.text`}
                label={t('form.message', { number: at + 1 })}
                required={false}
                maxLength={240}
                value={localizedAt(`messages.${at}.text`, message.text)}
                error={errorOf(`messages.${at}.text`)}
              />
              <TextInput
                name={`messages.${at}.by`}
                label={t('form.by', { number: at + 1 })}
                help={t('form.byHelp')}
                required={false}
                maxLength={80}
                value={typed(`messages.${at}.by`, message.by)}
                error={errorOf(`messages.${at}.by`)}
              />
            </div>
          ))}
        </FormSection>
        <FormSection title={t('form.pin')} lead={t('form.pinLead')}>
          <TextInput
            name="pin"
            label={kiosk.pinHash ? t('form.newPin') : t('form.pin')}
            help={t('form.pinHelp')}
            required={false}
            type="password"
            inputMode="numeric"
            autoComplete="new-password"
            error={errorOf('pin')}
          />
          {kiosk.pinHash && <Checkbox name="dropPin" label={t('form.dropPin')} />}
        </FormSection>
        <FormActions>
          <Button>{t('form.save')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
