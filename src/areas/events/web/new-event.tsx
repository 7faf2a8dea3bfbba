import { useTranslations } from 'use-intl'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { typedText } from '../../../platform/http/form-values.ts'
import { languages } from '../../../shared/localized-text.ts'
import { zoneOfCountry } from '../../../shared/time-zones.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput, TextInput } from '../../../ui/inputs.tsx'
import { FieldRow, Form, FormActions } from '../../../ui/form.tsx'
import { Hero } from '../../../ui/hero.tsx'
import { LocalizedFields } from '../../../ui/localized-fields.tsx'
import { useProblems } from '../../../ui/problems.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'
import { createEvent } from '../use-cases/create-event.ts'
import { CountrySelect, TimeZoneSelect } from './choices.tsx'
import { newEventForm } from './forms.ts'

// Bougainvillea, the house colour, until the team picks its own.
const houseColour = '#c0004e'
// The zone of most communities of the network, for an event that has no country yet.
const usualZone = 'America/Mexico_City'

export const newEventPage = async (x: Exchange): Promise<Response> => x.page(<NewEvent />)

export const createFromForm = (x: Exchange): Promise<Response> =>
  x.submit(
    newEventForm,
    async (input) => {
      const { slug } = await createEvent(x.context, {
        ...input,
        timeZone: input.timeZone || (zoneOfCountry(input.country ?? '') ?? usualZone),
        colour: houseColour,
        languages: languages.filter((language) => input.name[language]),
        demo: false,
      })
      return x.redirect(x.path('manage', 'events', slug, 'setup', 'basics'), 'event-created')
    },
    async (rejected) => x.page(<NewEvent rejected={rejected} />),
  )

function NewEvent({ rejected }: { rejected?: Rejected }) {
  const t = useTranslations('events')
  const { errorOf, summary } = useProblems(rejected?.problems)
  const typed = (name: string) => typedText(rejected?.typed, name)
  return (
    <PublicPage title={t('new.title')} noindex>
      <Hero small title={t('new.title')} lead={t('new.lead')} />
      <Form>
        {summary}
        <LocalizedFields
          name="name"
          label={t('name')}
          help={t('nameHelp')}
          error={errorOf('name')}
          maxLength={120}
          value={{ es: typed('name.es'), en: typed('name.en'), pt: typed('name.pt') }}
        />
        <FieldRow>
          <DateInput
            name="startsOn"
            label={t('startsOn')}
            required={false}
            value={typed('startsOn')}
            error={errorOf('startsOn')}
          />
          <DateInput
            name="endsOn"
            label={t('endsOn')}
            help={t('endsOnHelp')}
            required={false}
            value={typed('endsOn')}
            error={errorOf('endsOn')}
          />
        </FieldRow>
        <FieldRow>
          <TextInput
            name="city"
            label={t('city')}
            required={false}
            autoComplete="address-level2"
            value={typed('city')}
            error={errorOf('city')}
          />
          <CountrySelect value={typed('country')} error={errorOf('country')} required={false} />
        </FieldRow>
        <TimeZoneSelect value={typed('timeZone')} error={errorOf('timeZone')} required={false} />
        <FormActions>
          <Button>{t('new.create')}</Button>
        </FormActions>
      </Form>
    </PublicPage>
  )
}
