import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { Format, OwnProposal, Track } from '../../queries.ts'
import type { ChangeRequest } from '../../queries/change-requests.ts'
import type { Handover } from '../../queries/host-calls.ts'
import { levels, longestAbstract, longestTitle } from '../../domain/submission.ts'

export type ProposalPageProps = {
  readonly event: EventScope
  readonly proposal: OwnProposal
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  /** In whose call it is; null: the event's. */
  readonly host: string | null
  /** Another host's call that it is asked for. */
  readonly handover: Handover | null
  readonly closesAt: Date | null
  readonly open: boolean
  /** The proposal's own link for co-speakers, while it leads somewhere. */
  readonly link: { readonly secret: string; readonly expiresAt: Date } | null
  /** What the committee asks to be changed, while it may be. */
  readonly asked: ChangeRequest | null
  readonly personId: string
  readonly rejected?: Rejected
}

/** What a speaker writes of a proposal; it saves itself while they write. */
export function ProposalForm({
  event,
  proposal,
  tracks,
  formats,
  rejected,
  personId,
}: ProposalPageProps) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const action = `/${language}/events/${event.slug}/call/proposals/${proposal.code}`
  const shown = (name: string, stored: string | null) =>
    rejected ? typedText(rejected.typed, name) : (stored ?? '')
  const me = proposal.speakers.find((speaker) => speaker.personId === personId)
  return (
    <Form action={action} autosave={action}>
      {summary}
      <TextInput
        name="title"
        label={t('title')}
        maxLength={longestTitle}
        value={shown('title', proposal.title)}
        error={errorOf('title')}
      />
      <TextArea
        name="abstract"
        label={t('abstract')}
        help={t('abstractHelp', { max: longestAbstract })}
        rows={8}
        value={shown('abstract', proposal.abstract)}
        error={errorOf('abstract')}
      />
      <RadioGroup
        name="lang"
        label={t('language')}
        inline
        value={shown('lang', proposal.lang)}
        error={errorOf('lang')}
        options={['es', 'en', 'pt'].map((code) => ({
          value: code,
          label: beginSentence(sayLanguage(language, code)),
        }))}
      />
      <RadioGroup
        name="level"
        label={t('level')}
        inline
        value={shown('level', proposal.level)}
        error={errorOf('level')}
        options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
      />
      {formats.length > 0 && (
        <RadioGroup
          name="formatId"
          label={t('format')}
          value={shown('formatId', proposal.formatId)}
          error={errorOf('formatId')}
          options={formats.map((format) => ({
            value: format.id,
            label: textIn(format.name, language),
            help: t('formatFacts', {
              minutes: format.minutes,
              min: format.minSpeakers,
              max: format.maxSpeakers,
            }),
          }))}
        />
      )}
      {tracks.length > 0 && (
        <Select
          name="trackId"
          label={t('track')}
          empty={t('choose')}
          value={shown('trackId', proposal.trackId)}
          error={errorOf('trackId')}
          options={tracks.map((track) => ({
            value: track.id,
            label: textIn(track.name, language),
          }))}
        />
      )}
      <TextArea
        name="notes"
        label={t('notes')}
        help={t('notesHelp')}
        required={false}
        rows={3}
        value={shown('notes', proposal.notes)}
        error={errorOf('notes')}
      />
      {proposal.status !== 'submitted' && (
        <TextArea
          name="coSpeakers"
          label={t('coSpeakers')}
          help={t('coSpeakersHelp')}
          required={false}
          rows={2}
          inputMode="email"
          value={shown('coSpeakers', proposal.coSpeakersTyped)}
          error={errorOf('coSpeakers')}
        />
      )}
      <FormSection title={t('aboutYou')} lead={t('aboutYouLead')}>
        <TextInput
          name="name"
          label={t('name')}
          autoComplete="name"
          value={shown('name', me?.name ?? '')}
          error={errorOf('name')}
        />
        <TextInput
          name="organisation"
          label={t('organisation')}
          required={false}
          autoComplete="organization"
          value={shown('organisation', me?.organisation ?? '')}
          error={errorOf('organisation')}
        />
        <TextInput
          name="jobTitle"
          label={t('jobTitle')}
          required={false}
          autoComplete="organization-title"
          value={shown('jobTitle', me?.jobTitle ?? '')}
          error={errorOf('jobTitle')}
        />
        <TextArea
          name="biography"
          label={t('biography')}
          required={false}
          rows={4}
          value={shown('biography', me?.biography ?? '')}
          error={errorOf('biography')}
        />
      </FormSection>
      <FormActions>
        <Button name="submit" value="1">
          {t(proposal.status === 'submitted' ? 'saveChanges' : 'submit')}
        </Button>
        {proposal.status === 'draft' && (
          <Button kind="quiet" formNoValidate>
            {t('saveDraft')}
          </Button>
        )}
      </FormActions>
    </Form>
  )
}
