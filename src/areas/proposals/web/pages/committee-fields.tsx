import { useTranslations } from 'use-intl'
import { CountedText } from '../../../../ui/counted-text.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { fieldIn, type FieldsOfForm } from './proposal-fields.tsx'

type Props = FieldsOfForm & {
  /** False once they are named on the page of the proposal instead. */
  readonly namesCoSpeakers: boolean
}

/** What a call asks about the proposal besides its own words: notes, and who else is on stage. */
export function CommitteeFields(props: Props) {
  const t = useTranslations('proposals')
  const field = fieldIn(props)
  const [notes, coSpeakers] = (['notes', 'coSpeakers'] as const).map(field)
  return (
    <>
      {notes && (
        <CountedText
          {...notes}
          label={t('notes')}
          help={t('notesHelp')}
          rows={3}
          limit={props.form.notes.limit}
        />
      )}
      {coSpeakers && props.namesCoSpeakers && (
        <TextArea
          {...coSpeakers}
          label={t('coSpeakers')}
          help={t('coSpeakersHelp')}
          rows={2}
          inputMode="email"
        />
      )}
    </>
  )
}
