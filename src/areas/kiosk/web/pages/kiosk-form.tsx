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

type KioskFormProps = {
  readonly action: string
  readonly kiosk: Kiosk
  readonly shown: readonly { kind: string; slug: string; name: LocalizedText }[]
  readonly rejected?: Rejected
}

/** What a kiosk shows, in which languages, how often and for how long; its messages and its PIN. */
export function KioskForm({ action, kiosk, shown, rejected }: KioskFormProps) {
  const t = useTranslations('kiosk')
  const ui = useTranslations('ui')
  const { errorOf, summary } = useProblems(rejected?.problems)
  const typed = (name: string, stored: string | number) =>
    rejected ? typedText(rejected.typed, name) : String(stored)
  const slugs = (kind: string) =>
    shown.flatMap((each) => (each.kind === kind ? [each.slug] : [])).join(', ')
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
          values={kiosk.languages}
          error={errorOf('languages')}
          options={languages.map((each) => ({ value: each, label: ui(`language.${each}`) }))}
        />
        <FormSection title={t('form.what')} lead={t('form.whatLead')}>
          {(
            [
              ['events', slugs('event')],
              ['programmes', slugs('programme')],
              ['communities', slugs('community')],
              ['shownCountries', kiosk.shownCountries.join(', ')],
            ] as const
          ).map(([name, stored]) => (
            <TextInput
              key={name}
              name={name}
              label={t(`form.${name}`)}
              help={t(`form.${name}Help`)}
              required={false}
              autoCapitalize="off"
              value={typed(name, stored)}
              error={errorOf(name)}
            />
          ))}
        </FormSection>
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
