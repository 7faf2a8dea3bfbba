import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { linesOfOptions } from '../../../../shared/questions/option-lines.ts'
import { questionKinds } from '../../../../shared/questions/question.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { questionSubjects, type CallQuestion } from '../../domain/asked-of.ts'
import type { Format, Track } from '../../queries.ts'
import { CallFrame, useCallBase, type CallPlace } from './call-frame.tsx'
import { OnlyFor } from './only-for.tsx'
import { QuestionBounds } from './question-bounds.tsx'

export type CallQuestionPageProps = {
  readonly place: CallPlace
  /** Null: a new one. */
  readonly question: CallQuestion | null
  readonly answers: number
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly rejected: Rejected | null
}

/** One question: its words, its kind, whom it is about, and for what it is asked. Kind and subject stay as they were. */
export function CallQuestionPage(props: CallQuestionPageProps) {
  const { place, question, answers, tracks, formats, rejected } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `${useCallBase(place)}/form/questions`
  const action = `${base}/${question?.slug ?? 'new'}`
  const typed = rejected?.typed
  const { kind, about } = question ?? {
    kind: typedText(typed, 'kind') || 'text',
    about: typedText(typed, 'about') || 'proposal',
  }
  const ticked = (name: 'required' | 'hidden' | 'archived') => ({
    name,
    label: t(`questions.${name}`),
    checked: typed ? typedText(typed, name) === 'on' : (question?.[name] ?? false),
  })
  return (
    <CallFrame
      place={place}
      current="form"
      heading={question ? textIn(question.label, language) : t('questions.add')}
    >
      <Form action={action} hidden={question ? { kind, about } : {}}>
        {summary}
        <LocalizedFields
          name="label"
          label={t('questions.label')}
          maxLength={300}
          value={typed ? typedTexts(typed, 'label') : question?.label}
          error={errorOf('label')}
        />
        <LocalizedFields
          name="help"
          label={t('questions.help')}
          required={false}
          maxLength={500}
          value={typed ? typedTexts(typed, 'help') : question?.help}
          error={errorOf('help')}
        />
        {!question && (
          <>
            <RadioGroup
              name="about"
              label={t('questions.aboutLabel')}
              value={about}
              error={errorOf('about')}
              options={questionSubjects.map((each) => ({
                value: each,
                label: t(`questions.about.${each}`),
                help: t(`questions.aboutHelp.${each}`),
              }))}
            />
            <RadioGroup
              name="kind"
              label={t('questions.kindLabel')}
              value={kind}
              error={errorOf('kind')}
              options={questionKinds.map((each) => ({
                value: each,
                label: t(`questions.kind.${each}`),
              }))}
            />
          </>
        )}
        {(!question || kind === 'choice' || kind === 'choices') && (
          <div className="of-choices">
            <LocalizedFields
              name="options"
              label={t('questions.options')}
              help={t('questions.optionsHelp')}
              required={false}
              rows={5}
              value={typed ? typedTexts(typed, 'options') : linesOfOptions(question?.options ?? [])}
              error={errorOf('options')}
            />
          </div>
        )}
        <QuestionBounds question={question} typed={typed} errorOf={errorOf} />
        <Checkbox {...ticked('required')} />
        {about !== 'reviewer' && (
          <Checkbox {...ticked('hidden')} help={t('questions.hiddenHelp')} />
        )}
        <OnlyFor
          tracks={tracks}
          formats={formats}
          chosen={question}
          typed={typed}
          errorOf={errorOf}
        />
        {question && <Checkbox {...ticked('archived')} help={t('questions.archivedHelp')} />}
        <FormActions>
          <Button>{t('questions.save')}</Button>
          <a href={`${base.replace(/\/questions$/, '')}#questions`}>{t('questions.back')}</a>
        </FormActions>
      </Form>
      {question && answers === 0 && (
        <ConfirmDanger
          action={`${action}/delete`}
          label={t('questions.delete')}
          consequence={<p>{t('questions.deleteConsequence')}</p>}
        />
      )}
      {answers > 0 && <p className="soft">{t('questions.answered', { count: answers })}</p>}
    </CallFrame>
  )
}
