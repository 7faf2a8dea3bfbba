import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { languages, textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Format, Track } from '../../../proposals/queries.ts'
import { sessionKinds } from '../../domain/session-kinds.ts'
import type { TimetableSession } from '../../domain/timetable.ts'

type SessionFormProps = {
  readonly action: string
  readonly session: TimetableSession | undefined
  readonly speakers: readonly { readonly name: string; readonly email: string }[]
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly sponsors: readonly { readonly id: string; readonly name: string }[]
  /** Of the session; '' without one. */
  readonly sponsorId: string
  readonly rejected: Rejected | undefined
}

/** What a session says: kind, title, abstract, people, and how long it takes. */
export function SessionForm(props: SessionFormProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { session, rejected } = props
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string | null | undefined) =>
    rejected ? typedText(rejected.typed, name) : (stored ?? '')
  const localized = (name: string, stored: LocalizedText = {}): LocalizedText =>
    rejected
      ? Object.fromEntries(
          languages.map((each) => [each, typedText(rejected.typed, `${name}.${each}`)]),
        )
      : stored
  const named = (things: readonly { id: string; name: LocalizedText }[]) =>
    things.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))
  return (
    <Form action={props.action}>
      <FieldRow>
        <Select
          name="kind"
          label={t('kind')}
          required
          value={shown('kind', session?.kind ?? 'talk')}
          options={sessionKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          error={errorOf('kind')}
        />
        <TextInput
          name="minutes"
          label={t('minutes')}
          inputMode="numeric"
          className="short"
          required
          value={shown('minutes', String(session?.minutes ?? 35))}
          error={errorOf('minutes')}
        />
      </FieldRow>
      <LocalizedFields
        name="title"
        label={t('title')}
        help={t('titleHelp')}
        maxLength={160}
        value={localized('title', session?.title)}
        error={errorOf('title')}
      />
      <LocalizedFields
        name="abstract"
        label={t('abstract')}
        help={t('abstractHelp')}
        rows={5}
        required={false}
        maxLength={5_000}
        value={localized('abstract', session?.abstract)}
        error={errorOf('abstract')}
      />
      <TextArea
        name="speakers"
        label={t('speakers')}
        help={t('speakersHelp')}
        required={false}
        rows={3}
        spellCheck={false}
        value={shown(
          'speakers',
          props.speakers.map(({ name, email }) => (name ? `${name} <${email}>` : email)).join('\n'),
        )}
        error={errorOf('speakers')}
      />
      <FieldRow>
        <Select
          name="lang"
          label={t('filters.language')}
          empty={t('noLanguage')}
          value={shown('lang', session?.lang)}
          options={languages.map((code) => ({
            value: code,
            label: beginSentence(sayLanguage(language, code)),
          }))}
          error={errorOf('lang')}
        />
        <Select
          name="level"
          label={t('filters.level')}
          empty={t('anyLevel')}
          value={shown('level', session?.level)}
          options={(['beginner', 'intermediate', 'advanced'] as const).map((level) => ({
            value: level,
            label: t(`levels.${level}`),
          }))}
          error={errorOf('level')}
        />
      </FieldRow>
      {(props.tracks.length > 0 || props.formats.length > 0) && (
        <FieldRow>
          <Select
            name="trackId"
            label={t('filters.track')}
            empty={t('noTrack')}
            value={shown('trackId', session?.trackId)}
            options={named(props.tracks)}
            error={errorOf('trackId')}
          />
          <Select
            name="formatId"
            label={t('format')}
            empty={t('noFormat')}
            value={shown('formatId', session?.formatId)}
            options={named(props.formats)}
            error={errorOf('formatId')}
          />
        </FieldRow>
      )}
      <Checkbox
        name="sponsored"
        label={t('sponsoredLabel')}
        help={t('sponsoredHelp')}
        checked={
          rejected ? typedText(rejected.typed, 'sponsored') === 'on' : (session?.sponsored ?? false)
        }
      />
      {props.sponsors.length > 0 && (
        <Select
          name="sponsorId"
          label={t('sponsoredWho')}
          required={false}
          empty={t('sponsoredNobody')}
          value={shown('sponsorId', props.sponsorId)}
          options={props.sponsors.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorOf('sponsorId')}
        />
      )}
      <FormActions>
        <Button kind={session ? 'quiet' : 'primary'}>{t(session ? 'save' : 'addSession')}</Button>
      </FormActions>
    </Form>
  )
}
