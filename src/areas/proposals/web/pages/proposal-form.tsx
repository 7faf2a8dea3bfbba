import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions, FormPart } from '../../../../ui/form.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { VotingNotice, type AnnouncedVoting } from '../../../../ui/voting-notice.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { CallQuestion } from '../../domain/asked-of.ts'
import { speakerFields, type CallField, type CallForm } from '../../domain/call-form.ts'
import type { Format, OwnProposal, Track } from '../../queries.ts'
import type { AnswerSet } from '../../queries/call-questions.ts'
import type { ChangeRequest } from '../../queries/change-requests.ts'
import type { Handover } from '../../queries/host-calls.ts'
import { CallQuestions } from './call-questions.tsx'
import { CommitteeFields } from './committee-fields.tsx'
import { ProposalFields } from './proposal-fields.tsx'
import { SpeakerFields } from './speaker-fields.tsx'

export type ProposalPageProps = {
  readonly event: EventScope
  readonly proposal: OwnProposal
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  /** What the call asks. */
  readonly form: CallForm
  /** What it asks besides, of the proposal and of its speakers. */
  readonly questions: readonly CallQuestion[]
  readonly answered: readonly AnswerSet[]
  /** In whose call it is; null: the event's. */
  readonly host: string | null
  /** Another host's call that it is asked for. */
  readonly handover: Handover | null
  readonly closesAt: Date | null
  readonly open: boolean
  /** The proposal's own link for co-speakers, while it leads somewhere. */
  readonly link: { readonly secret: string; readonly expiresAt: Date } | null
  /** Whether a code for late access would help. */
  readonly mayBeLate: boolean
  /** What the committee asks to be changed, while it may be. */
  readonly asked: ChangeRequest | null
  readonly voting: AnnouncedVoting | null
  readonly personId: string
  readonly rejected?: Rejected
  /** The code for late access that was not taken. */
  readonly refused?: Rejected
  /** The co-speaker who was not named. */
  readonly notNamed?: Rejected
}

/** What a speaker writes of a proposal; it saves itself while they write. */
export function ProposalForm(props: ProposalPageProps) {
  const {
    event,
    proposal,
    tracks,
    formats,
    form,
    questions,
    answered,
    rejected,
    personId,
    voting,
  } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const action = `/${language}/events/${event.slug}/call/proposals/${proposal.code}`
  const me = proposal.speakers.find((speaker) => speaker.personId === personId)
  const stored: Readonly<Record<string, string | null | undefined>> = {
    ...proposalTexts(proposal),
    name: me?.name,
    organisation: me?.organisation,
    jobTitle: me?.jobTitle,
    pronouns: me?.pronouns,
    biography: me?.biography,
    country: me?.country,
    speaksFirstTime: me && sayYesNo(me.speaksFirstTime),
  }
  const fields = {
    form,
    tracks,
    formats,
    errorOf,
    timeZone: event.timeZone,
    valueOf: (name: string) => (rejected ? typedText(rejected.typed, name) : (stored[name] ?? '')),
  }
  const asked = (about: CallQuestion['about']) => ({
    questions: questions.filter((question) => question.about === about && !question.archived),
    answered: answered.find((set) => set.personId === (about === 'proposal' ? null : personId)),
    papersAt: `${action}/files`,
    tracks,
    formats,
    errorOf,
    rejected,
  })
  const papers =
    form.photo.use !== 'hidden' ||
    questions.some(({ kind, archived }) => kind === 'file' && !archived)
  const speaker = asked('speaker')
  const besides = asked('proposal')
  const named: readonly CallField[] = proposal.status === 'submitted' ? [] : ['coSpeakers']
  const asks = (names: readonly CallField[]) => names.some((name) => form[name].use !== 'hidden')
  /** Whether something of a part must be filled in, or is wrong. */
  const lacks = (
    names: readonly CallField[],
    { questions: own, answered: given }: Pick<typeof speaker, 'questions' | 'answered'>,
  ) =>
    names.some(
      (name) =>
        errorOf(name) !== undefined ||
        (form[name].use === 'required' &&
          (name === 'photo' ? !me?.photoFileId : fields.valueOf(name) === '')),
    ) ||
    own.some(
      ({ slug, required }) =>
        required && given?.answers[slug] === undefined && given?.papers[slug] === undefined,
    )
  const tellsMore =
    speaker.questions.length > 0 || speakerFields.some((field) => form[field].use !== 'hidden')
  return (
    <Form action={action} autosave={action} encType={papers ? 'multipart/form-data' : undefined}>
      {summary}
      {voting && (
        <VotingNotice
          voting={voting}
          timeZone={event.timeZone}
          voteHref={`/${language}/events/${event.slug}/vote`}
        />
      )}
      <FormPart title={t('parts.talk')} open>
        <ProposalFields {...fields} />
      </FormPart>
      {(besides.questions.length > 0 || asks(['notes', ...named])) && (
        <FormPart
          title={t('parts.committee')}
          open={lacks(['notes', ...named], besides) || errorOf('answers') !== undefined}
        >
          <CommitteeFields {...fields} namesCoSpeakers={named.length > 0} />
          <CallQuestions {...besides} />
        </FormPart>
      )}
      <FormPart
        title={t('aboutYou')}
        lead={tellsMore ? t('aboutYouLead') : undefined}
        open={
          lacks(speakerFields, speaker) ||
          fields.valueOf('name') === '' ||
          [...speakerFields, 'name', 'answers'].some((name) => errorOf(name) !== undefined)
        }
      >
        <SpeakerFields
          {...fields}
          photo={{ name: me?.name ?? '', fileId: me?.photoFileId ?? null }}
        />
        <CallQuestions {...speaker} />
      </FormPart>
      <FormActions always>
        <Button name="submit" value={proposal.status === 'submitted' ? 'changes' : 'first'}>
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

const sayYesNo = (said: boolean | null) => (said === null ? '' : said ? 'yes' : 'no')

const proposalTexts = (proposal: OwnProposal) => ({
  title: proposal.title,
  abstract: proposal.abstract,
  lang: proposal.lang,
  level: proposal.level,
  formatId: proposal.formatId,
  trackId: proposal.trackId,
  notes: proposal.notes,
  coSpeakers: proposal.coSpeakersTyped,
})
