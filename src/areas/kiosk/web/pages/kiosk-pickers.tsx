import { useTranslations } from 'use-intl'
import { typedText, type FormValues } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDayAndYear } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import { FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import type { Kiosk } from '../../queries.ts'
import type { KioskChoice } from '../../queries/choices.ts'
import { typedList } from '../typed-kiosk.ts'

type KioskPickersProps = {
  readonly choices: readonly KioskChoice[]
  readonly countries: readonly string[]
  readonly kiosk: Kiosk
  readonly typed: FormValues | undefined
  readonly errorOf: (field: string) => string | undefined
}

const kinds = [
  ['events', 'event'],
  ['programmes', 'programme'],
  ['communities', 'community'],
] as const

/** What a kiosk shows, to be ticked by name; words find more without losing what was typed elsewhere in the form. */
export function KioskPickers({ choices, countries, kiosk, typed, errorOf }: KioskPickersProps) {
  const t = useTranslations('kiosk')
  const { language } = usePage()
  const words = typedText(typed, 'find')
  const places = typed ? typedList(typed, 'shownCountries') : kiosk.shownCountries
  const offered = [...new Set([...places, ...countries])].toSorted((a, b) =>
    sayCountry(language, a).localeCompare(sayCountry(language, b), language),
  )
  const more = choices.some(({ ticked }) => !ticked)
  return (
    <FormSection title={t('form.what')} lead={t('form.whatLead')}>
      <div className="flex flex-wrap items-end gap-3" id="find">
        <TextInput
          name="find"
          label={t('form.find')}
          required={false}
          type="search"
          maxLength={80}
          autoComplete="off"
          value={words}
        />
        <Button kind="quiet" name="search" value="on">
          {t('form.search')}
        </Button>
      </div>
      <input type="hidden" name="found" value={words} />
      {words !== '' && (
        <p className="soft" role="status">
          {t(more ? 'form.foundSome' : 'form.foundNone', { words })}
        </p>
      )}
      {kinds.map(([name, kind]) => {
        const own = choices.filter((choice) => choice.kind === kind)
        return own.length === 0 ? null : (
          <CheckboxGroup
            key={name}
            name={name}
            label={t(`form.${name}`)}
            error={errorOf(name)}
            values={own.filter(({ ticked }) => ticked).map(({ slug }) => slug)}
            options={own.map((choice) => ({
              value: choice.slug,
              label: [
                textIn(choice.name, language),
                [choice.startsOn && sayDayAndYear(language, choice.startsOn), choice.city]
                  .filter(Boolean)
                  .join(', '),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        )
      })}
      {offered.length > 0 && (
        <CheckboxGroup
          name="shownCountries"
          label={t('form.shownCountries')}
          inline
          error={errorOf('shownCountries')}
          values={places}
          options={offered.map((code) => ({ value: code, label: sayCountry(language, code) }))}
        />
      )}
    </FormSection>
  )
}
