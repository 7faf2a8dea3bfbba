import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import type { RegisterModel } from '../register-model.ts'
import { typedValues } from '../typed-values.ts'
import { QuestionFields } from '../../../../ui/question-fields.tsx'
import { TicketChoice } from './ticket-choice.tsx'

type Props = {
  readonly n: number
  readonly model: RegisterModel
  readonly errorOf: (field: string) => string | undefined
  readonly children?: ReactNode
}

/** One person of an order: ticket, name, e-mail, answers. */
export function PersonFields({ n, model, errorOf, children }: Props) {
  const t = useTranslations('registration')
  const { typed, offers, questions, event } = model
  const name = (field: string) => `people.${n}.${field}`
  const first = n === 0
  return (
    <FormSection
      title={model.people === 1 ? t('person.you') : t('person.number', { number: n + 1 })}
    >
      <TicketChoice
        name={name('ticketType')}
        offers={offers}
        value={typedText(typed, name('ticketType'))}
        error={errorOf(name('ticketType'))}
        timeZone={event.timeZone}
      />
      <TextInput
        name={name('name')}
        label={t('person.name')}
        help={first ? t('person.nameHelp') : undefined}
        required
        maxLength={200}
        autoComplete={first ? 'name' : 'off'}
        value={typedText(typed, name('name'))}
        error={errorOf(name('name'))}
      />
      <TextInput
        name={name('email')}
        label={t('person.email')}
        help={first ? t('person.emailHelp') : t('person.emailHelpFurther')}
        type="email"
        inputMode="email"
        required={first}
        maxLength={254}
        autoComplete={first ? 'email' : 'off'}
        value={typedText(typed, name('email'))}
        error={errorOf(name('email'))}
      />
      <QuestionFields
        questions={questions}
        prefix={name('answers')}
        valuesOf={(slug) => typedValues(typed, name(`answers.${slug}`))}
        errorOf={errorOf}
      />
      {children}
    </FormSection>
  )
}
