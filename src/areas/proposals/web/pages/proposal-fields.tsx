import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { CountedText } from '../../../../ui/counted-text.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import type { CallField, CallForm } from '../../domain/call-form.ts'
import { levels } from '../../domain/submission.ts'
import type { Format, Track } from '../../queries.ts'

export type FieldsOfForm = {
  readonly form: CallForm
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  /** IANA name, of the event. */
  readonly timeZone: string
  /** What stands in a field. */
  readonly valueOf: (field: string) => string
  readonly errorOf: (field: string) => string | undefined
}

/** What a field of this call looks like; null if the call does not ask it. */
export const fieldIn =
  ({ form, valueOf, errorOf }: FieldsOfForm) =>
  (name: CallField) =>
    form[name].use === 'hidden'
      ? null
      : {
          name,
          value: valueOf(name),
          error: errorOf(name),
          ...(form[name].use === 'optional' && { required: false }),
        }

/** What a call asks about the proposal, with the fields that its organisers chose. */
export function ProposalFields(props: FieldsOfForm) {
  const { form, tracks, formats, timeZone, valueOf, errorOf } = props
  const t = useTranslations('proposals')
  const { language, now } = usePage()
  const field = fieldIn(props)
  const [abstract, lang, level, track] = (['abstract', 'lang', 'level', 'trackId'] as const).map(
    field,
  )
  const closing = (at: Date | null) =>
    at &&
    t(at > now ? 'formatCloses' : 'formatClosed', { when: sayInstant(language, at, timeZone) })
  return (
    <>
      <CountedText
        name="title"
        label={t('title')}
        rows={1}
        limit={form.title.limit}
        value={valueOf('title')}
        error={errorOf('title')}
      />
      {abstract && (
        <CountedText
          {...abstract}
          label={t('abstract')}
          help={t('abstractHelp')}
          rows={8}
          limit={form.abstract.limit}
        />
      )}
      {lang && (
        <RadioGroup
          {...lang}
          label={t('language')}
          inline
          options={languages.map((code) => ({
            value: code,
            label: beginSentence(sayLanguage(language, code)),
          }))}
        />
      )}
      {level && (
        <RadioGroup
          {...level}
          label={t('level')}
          inline
          options={levels.map((each) => ({ value: each, label: t(`levels.${each}`) }))}
        />
      )}
      {formats.length > 0 && (
        <RadioGroup
          name="formatId"
          label={t('format')}
          value={valueOf('formatId')}
          error={errorOf('formatId')}
          options={formats.map((format) => ({
            value: format.id,
            label: textIn(format.name, language),
            help: [
              t('formatFacts', {
                minutes: format.minutes,
                min: format.minSpeakers,
                max: format.maxSpeakers,
              }),
              closing(format.closesAt),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
      {track && tracks.length > 0 && (
        <Select
          {...track}
          label={t('track')}
          empty={t('choose')}
          options={tracks.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
        />
      )}
    </>
  )
}
