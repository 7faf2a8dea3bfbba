import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { GivenBefore, type GivenBeforeProps } from '../../../../ui/given-before.tsx'
import { Button } from '../../../../ui/button.tsx'
import { HandOver } from '../../../../ui/hand-over.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { SimilarProposals } from '../../../../ui/similar-proposals.tsx'
import type { HandoverChoices } from '../../../proposals/domain/handover-choices.ts'
import type { AskedChanges } from '../../queries/asked-changes.ts'
import { ChangesShown } from './changes-shown.tsx'
import { Progress } from '../../../../ui/progress.tsx'
import type { Criterion } from '../../domain/criteria.ts'
import type { Neighbours, ReviewProgress } from '../../queries/queue.ts'
import type { Question } from '../../queries/questions.ts'
import type { OthersReview, ProposalToReview, ReviewComment } from '../../queries/reading.ts'
import type { ReadingRights } from '../reading-rights.ts'
import { nextHref } from '../filters.ts'
import type { SimilarPanel } from '../similar.ts'
import type { CallAnswers } from '../call-answers.ts'
import { AnswersShown, OwnAnswers } from './call-answers.tsx'
import { Discussion } from './discussion.tsx'
import { NamesHidden } from './names-hidden.tsx'
import { ReviewForm } from './review-form.tsx'
import { PhaseNotice } from './phase-notice.tsx'
import { Questions } from './questions.tsx'
import { Redacted, useRedactedHtml, useRedactedWords } from './redacted.tsx'
import { ReviewKeys } from './review-keys.tsx'
import { UndoReview } from './undo-review.tsx'

type ReviewPageProps = {
  readonly slug: string
  readonly proposal: ProposalToReview
  readonly rights: ReadingRights
  readonly othersShown: boolean
  /** Reviews are taken now. */
  readonly open: boolean
  readonly others: readonly OthersReview[]
  readonly discussion: readonly ReviewComment[]
  readonly around: Neighbours
  /** What is scored on this proposal. */
  readonly criteria: readonly Criterion[]
  readonly questions: readonly Question[]
  /** Names of the others on the committee. */
  readonly members: readonly string[]
  readonly progress: ReviewProgress
  /** What the reader saved last. */
  readonly undoable: { readonly code: string; readonly title: string } | null
  /** For those who may ask the speakers for another host's call. */
  readonly handover: HandoverChoices | null
  /** What the speakers were asked to change; null: nothing. */
  readonly asked: AskedChanges | null
  /** Null: not for the reader, in this phase. */
  readonly given: GivenBeforeProps | null
  readonly similar: SimilarPanel
  /** Of the event. */
  readonly timeZone: string
  /** The queue's filter as a query, '' if none. */
  readonly query: string
  readonly answers: CallAnswers
  readonly rejected?: Rejected
  readonly unanswered?: Rejected
}

/** One proposal to read and to judge; what the others think follows once the reader has said what they think. */
export function ReviewPage(props: ReviewPageProps) {
  const { slug, proposal, rights, around, query, handover } = props
  const t = useTranslations('reviews')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/reviews`
  const redacted = useRedactedHtml()
  const words = useRedactedWords()
  const level = proposal.level as '' | 'beginner' | 'intermediate' | 'advanced'
  return (
    <ManagePage
      section="reviews"
      heading={words(proposal.title)}
      headingDrawn={<Redacted text={proposal.title} />}
    >
      <nav className="actions" aria-label={t('queue')}>
        <a href={`${base}${query}`}>{t('queue')}</a>
        {around.previous && (
          <a rel="prev" data-key="k" href={`${base}/${around.previous}${query}`}>
            {t('previous')}
          </a>
        )}
        {around.next && (
          <a rel="next" data-key="j" href={`${base}/${around.next}${query}`}>
            {t('next')}
          </a>
        )}
        <ReviewKeys />
        {props.undoable && <UndoReview action={`${base}/undo`} last={props.undoable} />}
      </nav>
      <Progress
        label={t('progress', props.progress)}
        done={props.progress.read}
        total={props.progress.total}
      />
      <p className="soft">
        {[
          rights.shows('format') && textIn(proposal.formatName, language),
          rights.shows('format') && proposal.minutes && t('minutes', { minutes: proposal.minutes }),
          rights.shows('track') && textIn(proposal.trackName, language),
          rights.shows('language') && sayLanguage(language, proposal.lang),
          rights.shows('level') && level && t(`levels.${level}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {props.asked && (
        <ChangesShown asked={props.asked} lang={proposal.lang} timeZone={props.timeZone} />
      )}
      <div className="columns mt-6">
        <div className="grid content-start gap-8">
          <section>
            <h2>{t('abstract')}</h2>
            <Prose html={redacted(renderMarkdown(proposal.abstract))} lang={proposal.lang} />
          </section>
          {proposal.notes && rights.shows('notes') && (
            <section>
              <h2>{t('notes')}</h2>
              <p className="whitespace-pre-line" lang={proposal.lang}>
                <Redacted text={proposal.notes} />
              </p>
            </section>
          )}
          <AnswersShown answers={props.answers} base={`${base}/${proposal.code}`} />
          <Speakers
            proposal={proposal}
            rights={rights}
            revealAction={`${base}/${proposal.code}/names${query}`}
          />
          {props.given && <GivenBefore {...props.given} />}
        </div>
        {props.open ? (
          <ReviewForm
            proposal={proposal}
            criteria={props.criteria}
            action={`${base}/${proposal.code}${query}`}
            nextHref={nextHref(base, proposal.code, query)}
            {...(props.rejected && { rejected: props.rejected })}
          />
        ) : (
          <PhaseNotice phase={rights.phase} open={false} timeZone={props.timeZone} />
        )}
      </div>
      {props.open && (
        <OwnAnswers
          answers={props.answers}
          action={`${base}/${proposal.code}/answers${query}`}
          rejected={props.unanswered}
        />
      )}
      {rights.chairs && (
        <form method="post" action={`${base}/${proposal.code}/redaction`} className="mt-6">
          <Button kind="quiet">{t('redaction.open')}</Button>
        </form>
      )}
      <Questions
        questions={props.questions}
        timeZone={props.timeZone}
        action={`${base}/${proposal.code}/questions${query}`}
      />
      <Discussion
        shown={props.othersShown}
        never={rights.phase.others === 'never'}
        mayComment={proposal.mine !== null || rights.phase.others === 'always'}
        criteria={props.criteria}
        members={props.members}
        others={props.others}
        comments={props.discussion}
        timeZone={props.timeZone}
        action={`${base}/${proposal.code}/comments${query}`}
        askHref={rights.chairs ? `${base}/${proposal.code}?others=1#discussion` : null}
      />
      <SimilarProposals {...props.similar} lang={proposal.lang} from="review" />
      {handover && (
        <HandOver
          action={`/${language}/manage/events/${slug}/proposals/${proposal.code}/handover`}
          {...handover}
        />
      )}
    </ManagePage>
  )
}

type SpeakersProps = {
  readonly proposal: ProposalToReview
  readonly rights: ReadingRights
  readonly revealAction: string
}

function Speakers({ proposal, rights, revealAction }: SpeakersProps) {
  const t = useTranslations('reviews')
  return (
    <section>
      <h2>{t('speakers')}</h2>
      {proposal.speakers?.map((speaker, at) => (
        <div key={at} className="mb-4">
          <h3>{speaker.name || t('unnamed')}</h3>
          <p className="soft">
            {[speaker.jobTitle, speaker.organisation].filter(Boolean).join(' · ')}
          </p>
          {speaker.biography && <Prose html={renderMarkdown(speaker.biography)} />}
        </div>
      ))}
      {!rights.withSpeakers && <NamesHidden action={rights.chairs ? revealAction : null} />}
    </section>
  )
}
