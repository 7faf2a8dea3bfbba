import { useTranslations } from 'use-intl'
import { typedText, type FormValues } from '../../../../platform/http/form-values.ts'
import { FieldRow } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import type { CallQuestion } from '../../domain/asked-of.ts'

type Props = {
  /** Null: a new one, of any kind. */
  readonly question: CallQuestion | null
  readonly typed: FormValues | undefined
  readonly errorOf: (field: string) => string | undefined
}

/** How long a text may be, or between which numbers; nothing for the other kinds. */
export function QuestionBounds({ question, typed, errorOf }: Props) {
  const t = useTranslations('proposals')
  const text = !question || question.kind === 'text' || question.kind === 'long-text'
  if (!text && question.kind !== 'number') return null
  const shown = (name: 'min' | 'max' | 'unit', stored: string | number | null | undefined) =>
    typed ? typedText(typed, name) : (stored ?? '')
  return (
    <div className="of-bounds">
      <FieldRow>
        {(['min', 'max'] as const).map((bound) => (
          <TextInput
            key={bound}
            name={bound}
            inputMode="decimal"
            required={false}
            label={t(`questions.${bound}`)}
            help={bound === 'min' ? t('questions.boundsHelp') : undefined}
            value={shown(bound, question?.limit?.[bound])}
            error={errorOf(bound)}
          />
        ))}
        {text && (
          <div className="of-texts">
            <Select
              name="unit"
              label={t('questions.unit')}
              value={String(shown('unit', question?.limit?.unit ?? 'characters'))}
              options={(['characters', 'words'] as const).map((unit) => ({
                value: unit,
                label: t(`form.units.${unit}`),
              }))}
            />
          </div>
        )}
      </FieldRow>
    </div>
  )
}
