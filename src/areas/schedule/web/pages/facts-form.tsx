import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { blocksFor } from '../../domain/blocks-for.ts'
import type { Timetable, TimetableSession } from '../../domain/timetable.ts'

type FactsFormProps = {
  readonly action: string
  readonly timetable: Timetable
  readonly session: TimetableSession
  readonly rejected: Rejected | undefined
}

/** What a session needs and offers: rooms beside the first, block, recording, languages, equipment, how many are expected. */
export function FactsForm({ action, timetable, session, rejected }: FactsFormProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string | null) =>
    rejected ? typedText(rejected.typed, name) : (stored ?? '')
  const picked = (name: string, stored: readonly string[]) =>
    rejected ? [rejected.typed[name] ?? []].flat().map(String) : stored
  const spoken = languages.map((code) => ({
    value: code,
    label: beginSentence(sayLanguage(language, code)),
  }))
  const blocks = blocksFor(timetable, session)
  const known = [...new Set(timetable.rooms.flatMap(({ equipment }) => equipment))]
  return (
    <Form action={action}>
      {timetable.rooms.length > 1 && (
        <CheckboxGroup
          name="furtherRoomIds"
          label={t('furtherRooms')}
          help={t('furtherRoomsHelp')}
          required={false}
          inline
          values={picked('furtherRoomIds', session.furtherRoomIds)}
          options={timetable.rooms
            .filter(({ id }) => id !== session.roomId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          error={errorOf('furtherRoomIds')}
        />
      )}
      {blocks.length > 0 && (
        <FieldRow>
          <Select
            name="blockId"
            label={t('inBlock')}
            help={t('inBlockHelp')}
            required={false}
            empty={t('noBlock')}
            value={shown('blockId', session.blockId)}
            options={blocks.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
            error={errorOf('blockId')}
          />
          <TextInput
            name="blockPosition"
            label={t('blockPosition')}
            inputMode="numeric"
            className="short"
            required={false}
            value={shown('blockPosition', String(session.blockPosition || ''))}
            error={errorOf('blockPosition')}
          />
        </FieldRow>
      )}
      <FieldRow>
        <Select
          name="recording"
          label={t('recordingLabel')}
          help={t('recordingHelp')}
          required={false}
          empty={t('recordingUnknown')}
          value={shown('recording', session.recording)}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`recording.${value}`),
          }))}
          error={errorOf('recording')}
        />
        <TextInput
          name="expected"
          label={t('expected')}
          help={t('expectedHelp')}
          inputMode="numeric"
          className="short"
          required={false}
          value={shown('expected', session.expected === null ? '' : String(session.expected))}
          error={errorOf('expected')}
        />
      </FieldRow>
      <CheckboxGroup
        name="interpretation"
        label={t('interpretation')}
        required={false}
        inline
        values={picked('interpretation', session.interpretation)}
        options={spoken}
        error={errorOf('interpretation')}
      />
      <CheckboxGroup
        name="captions"
        label={t('captions')}
        required={false}
        inline
        values={picked('captions', session.captions)}
        options={spoken}
        error={errorOf('captions')}
      />
      <TextInput
        name="equipment"
        label={t('equipmentNeeded')}
        help={
          known.length > 0 ? t('equipmentKnown', { list: known.join(', ') }) : t('equipmentHelp')
        }
        required={false}
        maxLength={500}
        value={shown('equipment', session.equipment.join(', '))}
        error={errorOf('equipment')}
      />
      <FormActions>
        <Button kind="quiet">{t('save')}</Button>
      </FormActions>
    </Form>
  )
}
