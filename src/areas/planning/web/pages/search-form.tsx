import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Timetable } from '../../../schedule/domain/timetable.ts'
import { weights, wishes as allWishes, type Wishes } from '../../domain/wish.ts'
import { searchSeconds } from '../forms.ts'

type SearchFormProps = {
  readonly action: string
  readonly timetable: Timetable
  readonly wishes: Wishes
  readonly rejected?: Rejected
}

/** What a search may move, for how long it runs, and what the organiser wishes of the timetable. */
export function SearchForm({ action, timetable, wishes, rejected }: SearchFormProps) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const typed = (name: string, usual: string) => typedText(rejected?.typed, name) || usual
  const parts = [
    { value: 'all', label: t('scope.all') },
    { value: 'waiting', label: t('scope.waiting') },
    ...timetable.days.map(({ day }) => ({
      value: `day:${day}`,
      label: t('scope.day', { day: sayShortDay(language, day) }),
    })),
    ...timetable.tracks.map(({ id, name }) => ({
      value: `track:${id}`,
      label: t('scope.track', { track: textIn(name, language) }),
    })),
  ]
  return (
    <Form action={action}>
      <FormSection title={t('start.title')} lead={t('start.lead')}>
        <Select
          name="scope"
          label={t('scope.label')}
          help={t('scope.help')}
          required
          value={typed('scope', 'all')}
          options={parts}
          error={errorOf('scope')}
        />
        <RadioGroup
          name="seconds"
          label={t('seconds.label')}
          help={t('seconds.help')}
          inline
          required
          value={typed('seconds', String(searchSeconds[0]))}
          options={searchSeconds.map((count) => ({
            value: String(count),
            label: t('seconds.choice', { count }),
          }))}
          error={errorOf('seconds')}
        />
        <FormActions>
          <Button>{t('start.button')}</Button>
        </FormActions>
      </FormSection>
      <FormSection title={t('wishes.title')} lead={t('wishes.lead')}>
        <FieldRow>
          {allWishes.map((wish) => (
            <Select
              key={wish}
              name={`wish.${wish}`}
              label={t(`rules.${wish}`)}
              help={t(`wishHelp.${wish}`)}
              required
              value={typed(`wish.${wish}`, wishes[wish])}
              options={weights.map((weight) => ({
                value: weight,
                label: t(`weights.${weight}`),
              }))}
              error={errorOf(`wish.${wish}`)}
            />
          ))}
        </FieldRow>
      </FormSection>
    </Form>
  )
}
