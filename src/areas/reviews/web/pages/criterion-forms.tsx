import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Track } from '../../../proposals/queries.ts'
import type { Criterion } from '../../domain/criteria.ts'
import { scores } from '../../domain/verdict.ts'

type CriterionFormsProps = {
  readonly slug: string
  readonly criteria: readonly Criterion[]
  readonly given: Readonly<Record<string, number>>
  readonly tracks: readonly Track[]
  readonly rejected?: Rejected
}

/** What is scored: each criterion in a form of its own, and an empty one for the next. */
export function CriterionForms({ slug, criteria, given, tracks, rejected }: CriterionFormsProps) {
  const t = useTranslations('reviews.criteria')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/reviews/setup/criteria`
  const refused = typedText(rejected?.typed, 'id')
  const trackOf = (criterion: Criterion) => tracks.find(({ id }) => id === criterion.trackId)
  return (
    <section className="section" id="criteria">
      <h2>{t('title')}</h2>
      <p className="soft">{t(criteria.length === 0 ? 'leadNone' : 'lead')}</p>
      {criteria.map((criterion) => (
        <Details
          key={criterion.id}
          open={refused === criterion.id}
          summary={t('summary', {
            name: textIn(criterion.name, language),
            weight: criterion.weight,
            track: textIn(trackOf(criterion)?.name ?? null, language) || t('everyTrack'),
          })}
        >
          <CriterionForm
            action={base}
            criterion={criterion}
            tracks={tracks}
            {...(rejected && refused === criterion.id && { rejected })}
          />
          <ConfirmDanger
            action={`${base}/delete`}
            label={t('delete')}
            hidden={{ id: criterion.id }}
            consequence={<p>{t('deleteConsequence', { count: given[criterion.id] ?? 0 })}</p>}
          />
        </Details>
      ))}
      <Details summary={t('add')} open={rejected !== undefined && refused === ''}>
        <CriterionForm
          action={base}
          tracks={tracks}
          {...(rejected && refused === '' && { rejected })}
        />
      </Details>
    </section>
  )
}

type CriterionFormProps = {
  readonly action: string
  readonly criterion?: Criterion
  readonly tracks: readonly Track[]
  readonly rejected?: Rejected
}

function CriterionForm({ action, criterion, tracks, rejected }: CriterionFormProps) {
  const t = useTranslations('reviews.criteria')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const key = criterion?.id ?? 'new'
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  return (
    <Form action={action} hidden={{ id: criterion?.id ?? '' }}>
      <LocalizedFields
        name="name"
        id={`f-criterion-name-${key}`}
        label={t('name')}
        maxLength={80}
        value={rejected ? typedTexts(rejected.typed, 'name') : (criterion?.name ?? {})}
        error={errorOf('name')}
      />
      <FieldRow>
        <TextInput
          name="weight"
          id={`f-criterion-weight-${key}`}
          type="number"
          min={1}
          max={10}
          label={t('weight')}
          help={t('weightHelp')}
          value={shown('weight', String(criterion?.weight ?? 1))}
          error={errorOf('weight')}
        />
        {tracks.length > 0 && (
          <Select
            name="trackId"
            id={`f-criterion-track-${key}`}
            label={t('track')}
            empty={t('everyTrack')}
            required={false}
            value={shown('trackId', criterion?.trackId ?? '')}
            options={tracks.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          />
        )}
      </FieldRow>
      <Details summary={t('words')}>
        <p className="soft">{t('wordsHelp')}</p>
        {scores.map((score) => (
          <LocalizedFields
            key={score}
            name={`step${score}`}
            id={`f-criterion-step${score}-${key}`}
            label={t('step', { score })}
            required={false}
            maxLength={120}
            value={
              rejected
                ? typedTexts(rejected.typed, `step${score}`)
                : (criterion?.steps[score - 1] ?? {})
            }
          />
        ))}
      </Details>
      <FormActions>
        <Button kind="quiet">{t(criterion ? 'save' : 'add')}</Button>
      </FormActions>
    </Form>
  )
}
