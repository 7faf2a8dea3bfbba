import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayMoney } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Catalogue } from '../../../registration/domain/catalogue.ts'
import { freePlaces, placesLeft } from '../../../registration/domain/places.ts'

type Props = {
  readonly slug: string
  readonly catalogue: Catalogue
  readonly rejected: Rejected | null
  readonly gate: string
  readonly attempt: string
}

/** Register somebody who stands at the door, and let them in. */
export function WalkInPage({ slug, catalogue, rejected, gate, attempt }: Props) {
  const t = useTranslations('checkin')
  const tr = useTranslations('registration')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/check-in`
  const places = freePlaces(catalogue.quotas)
  const types = catalogue.ticketTypes.filter(({ archived }) => !archived)
  const shown = (name: string) => typedText(rejected?.typed, name)
  return (
    <ManagePage section="check-in" heading={t('walkIn.title')}>
      <p>
        <a href={base}>{t('title')}</a>
      </p>
      {types.length === 0 && <p className="lead">{tr('manage.noTicketsLead')}</p>}
      {types.length > 0 && (
        <Form action={`${base}/walk-in`} hidden={{ gate, attempt }}>
          {summary}
          <RadioGroup
            name="ticketType"
            label={t('walkIn.ticket')}
            required
            value={shown('ticketType') || types[0]?.slug}
            error={errorOf('ticketType')}
            options={types.map((type) => ({
              value: type.slug,
              label: (
                <>
                  <b>{textIn(type.name, language)}</b> ·{' '}
                  {type.priceMinor === 0
                    ? t('walkIn.free')
                    : sayMoney(language, type.priceMinor, type.currency)}
                </>
              ),
              help: t('walkIn.left', { count: placesLeft(type, places) }),
            }))}
          />
          <TextInput
            name="name"
            label={t('walkIn.name')}
            required
            maxLength={200}
            autoComplete="off"
            value={shown('name')}
            error={errorOf('name')}
          />
          <TextInput
            name="email"
            label={t('walkIn.email')}
            help={t('walkIn.emailHelp')}
            type="email"
            required={false}
            maxLength={254}
            autoComplete="off"
            value={shown('email')}
            error={errorOf('email')}
          />
          <FormActions>
            <Button size="large">{t('walkIn.submit')}</Button>
          </FormActions>
        </Form>
      )}
    </ManagePage>
  )
}
