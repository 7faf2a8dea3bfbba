import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { OwnProposal } from '../../queries.ts'
import { CoSpeakers } from './co-speakers.tsx'
import { HandoverAsked } from './handover.tsx'
import { KeptTalk } from './kept-talk.tsx'
import { OwnAnswer } from './own-answer.tsx'
import { LateAccess } from './late-access.tsx'
import { ProposalForm, type ProposalPageProps } from './proposal-form.tsx'

/** One's own proposal: a form while the call is open; after that, what it says and how it stands. */
export function ProposalPage(props: ProposalPageProps) {
  const { event, proposal, open, closesAt, host, handover, asked, rejected, refused } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const base = `/${language}/events/${event.slug}`
  const lateError = useProblems(refused?.problems).errorOf('lateCode')
  return (
    <PublicPage title={proposal.title || t('yours')} noindex section="calls">
      <Hero
        small
        eyebrow={
          <>
            <a href={`${base}/call`}>{t('callTitle', { event: textIn(event.name, language) })}</a>
            {host && ` · ${host}`}
          </>
        }
        title={proposal.title || t('yours')}
        lead={
          open && closesAt
            ? t('editUntil', { when: sayInstant(language, closesAt, event.timeZone) })
            : undefined
        }
        actions={
          // What the committee decided stands below, once it has told.
          (proposal.status !== 'submitted' || !proposal.decision) && (
            <Tag tone={proposal.status === 'submitted' ? 'good' : 'plain'}>
              {t(`statuses.${proposal.status}`)}
            </Tag>
          )
        }
      />
      {handover && proposal.status !== 'withdrawn' && (
        <HandoverAsked base={base} code={proposal.code} handover={handover} />
      )}
      {proposal.questions > 0 && (
        <Notice kind={proposal.openQuestions > 0 ? 'warning' : 'info'}>
          <a href={`${base}/call/proposals/${proposal.code}/questions`}>
            {t('committeeAsks', { open: proposal.openQuestions })}
          </a>
        </Notice>
      )}
      <OwnAnswer event={event} proposal={proposal} />
      {asked && proposal.status === 'submitted' && (
        <Notice
          kind="warning"
          title={t('changesAsked', { when: sayInstant(language, asked.until, event.timeZone) })}
        >
          <p className="whitespace-pre-line">{asked.words}</p>
        </Notice>
      )}
      {!open && rejected && <Notice kind="warning">{t('late.kept')}</Notice>}
      {/* What was typed when the call closed stays in sight, to be copied or sent late. */}
      {proposal.status !== 'draft' && (
        <p>
          <a href={`${base}/call/proposals/${proposal.code}/messages`}>{t('messages')}</a>
        </p>
      )}
      {open || rejected ? <ProposalForm {...props} /> : <Reading proposal={proposal} />}
      {props.mayBeLate && (
        <LateAccess
          action={`${base}/call/proposals/${proposal.code}/late`}
          value={typedText(refused?.typed, 'lateCode')}
          error={lateError}
        />
      )}
      <CoSpeakers
        event={event}
        proposal={proposal}
        link={props.link}
        open={
          proposal.status !== 'withdrawn' &&
          !event.cancelledAt &&
          (open || proposal.decision === 'accepted')
        }
        rejected={props.notNamed}
      />
      <KeptTalk slug={event.slug} proposal={proposal} />
      {proposal.status !== 'withdrawn' && (
        <ConfirmDanger
          action={`${base}/call/proposals/${proposal.code}/withdraw`}
          label={t('withdraw')}
          consequence={<p>{t('withdrawConsequence')}</p>}
        />
      )}
    </PublicPage>
  )
}

function Reading({ proposal }: { proposal: OwnProposal }) {
  return (
    <section className="section">
      <Prose html={renderMarkdown(proposal.abstract)} lang={proposal.lang} />
    </section>
  )
}
