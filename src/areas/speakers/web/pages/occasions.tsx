import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDayAndYear } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateInput, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Occasion } from '../../queries/talks.ts'

type OccasionsProps = {
  readonly action: string
  readonly occasions: readonly Occasion[]
  readonly rejected: Rejected | undefined
}

/** Where a talk was given; what was on an agenda of Convite stands there by itself. */
export function Occasions({ action, occasions, rejected }: OccasionsProps) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  return (
    <section className="section" id="given">
      <h2>{t('occasions.title')}</h2>
      <p className="soft">{t('occasions.lead')}</p>
      <ul>
        {occasions.map((occasion, at) => {
          const name = textIn(occasion.eventName, language)
          return (
            <li
              key={occasion.id ?? `agenda-${at}`}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b border-line py-3"
            >
              <OccasionLine occasion={occasion} />
              {occasion.id ? (
                <form method="post" action={`${action}/${occasion.id}/remove`}>
                  <Button
                    kind="plain"
                    size="small"
                    aria-label={t('occasions.removeThis', { event: name })}
                  >
                    {t('occasions.remove')}
                  </Button>
                </form>
              ) : (
                <span className="soft">{t('occasions.byItself')}</span>
              )}
            </li>
          )
        })}
      </ul>
      <Details summary={t('occasions.add')} open={rejected !== undefined}>
        <OccasionForm action={action} rejected={rejected} />
      </Details>
    </section>
  )
}

function OccasionLine({ occasion }: { occasion: Occasion }) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const { eventName, place, givenOn, slidesUrl, recordingUrl, path } = occasion
  const name = textIn(eventName, language)
  return (
    <span className="min-w-0 break-words">
      {path ? <a href={`/${language}${path}`}>{name}</a> : <b>{name}</b>}
      <br />
      <span className="soft">
        {[place, givenOn && sayDayAndYear(language, givenOn)].filter(Boolean).join(' · ')}
      </span>{' '}
      {slidesUrl && (
        <a href={slidesUrl} rel="noopener nofollow">
          {t('occasions.slides')}
        </a>
      )}{' '}
      {recordingUrl && (
        <a href={recordingUrl} rel="noopener nofollow">
          {t('occasions.recording')}
        </a>
      )}
    </span>
  )
}

function OccasionForm({ action, rejected }: { action: string; rejected: Rejected | undefined }) {
  const t = useTranslations('speakers')
  const { errorOf } = useProblems(rejected?.problems)
  type Field = 'eventName' | 'place' | 'givenOn' | 'slidesUrl' | 'recordingUrl'
  const field = (name: Field) => ({
    name,
    label: t(`occasions.${name}`),
    error: errorOf(name),
    value: rejected ? typedText(rejected.typed, name) : '',
  })
  const url = { type: 'url', inputMode: 'url', maxLength: 500, required: false } as const
  return (
    <Form action={action}>
      <TextInput {...field('eventName')} maxLength={160} required />
      <FieldRow>
        <TextInput {...field('place')} maxLength={120} required={false} />
        <DateInput {...field('givenOn')} required={false} />
      </FieldRow>
      <FieldRow>
        <TextInput {...field('slidesUrl')} {...url} />
        <TextInput {...field('recordingUrl')} {...url} />
      </FieldRow>
      <FormActions>
        <Button kind="quiet">{t('occasions.save')}</Button>
      </FormActions>
    </Form>
  )
}
