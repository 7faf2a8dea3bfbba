import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { languages } from '../../../../shared/localized-text.ts'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { levels, longestTitle } from '../../../proposals/domain/submission.ts'

type Field = 'title' | 'abstract' | 'lang' | 'level' | 'notes'
type TalkFieldsProps = {
  readonly talk?: Readonly<Record<Field, string>>
  readonly rejected?: Rejected | undefined
}

/** The words of a talk, as they go into proposals. */
export function TalkFields({ talk, rejected }: TalkFieldsProps) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: Field, first = '') =>
    rejected ? typedText(rejected.typed, name) : (talk?.[name] ?? first)
  const field = (name: Field) => ({ name, label: t(`talk.${name}`), error: errorOf(name) })
  return (
    <>
      <TextInput {...field('title')} maxLength={longestTitle} required value={shown('title')} />
      <TextArea
        {...field('abstract')}
        help={t('talk.abstractHelp')}
        rows={8}
        maxLength={5000}
        required={false}
        value={shown('abstract')}
      />
      <RadioGroup
        {...field('lang')}
        inline
        required
        value={shown('lang', language)}
        options={languages.map((code) => ({
          value: code,
          label: beginSentence(sayLanguage(language, code)),
        }))}
      />
      <RadioGroup
        {...field('level')}
        inline
        value={shown('level')}
        options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
      />
      <TextArea
        {...field('notes')}
        help={t('talk.notesHelp')}
        rows={3}
        maxLength={3000}
        required={false}
        value={shown('notes')}
      />
    </>
  )
}
