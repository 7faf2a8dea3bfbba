import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { GivenBefore, type GivenBeforeProps } from '../../../../ui/given-before.tsx'
import { HandOver } from '../../../../ui/hand-over.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { decisionTones } from '../../../../ui/decision-tones.ts'
import { SimilarProposals } from '../../../../ui/similar-proposals.tsx'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import { ThemeEditor } from '../../../../ui/theme-editor.tsx'
import type { similarForCommittee } from '../../../similarity/use-cases/similar-for-committee.ts'
import type { editedThemes } from '../../../themes/use-cases/edited-themes.ts'
import type { HandoverChoices } from '../../domain/handover-choices.ts'
import type { WholeProposal } from '../../queries/organisers.ts'
import type { AnswersShown } from '../answers-shown.ts'
import { AnswersSection } from './answers-section.tsx'
import { EnteredSpeaker } from './entered-speaker.tsx'
import { NamesHidden } from './names-hidden.tsx'

/** One proposal with its speakers, for those who look after the call. */
export function ProposalDetail({
  slug,
  proposal,
  themes,
  handover,
  given,
  similar,
  answers,
  revealed,
  entered,
  rejected,
}: {
  slug: string
  proposal: WholeProposal
  handover: HandoverChoices | null
  given: GivenBeforeProps
  themes: Awaited<ReturnType<typeof editedThemes>>
  answers: AnswersShown
  /** Of whom the team may still write. */
  entered: ReadonlySet<string>
  /** In a blind call, this once. */
  revealed: boolean
  /** What was written of a speaker, and refused. */
  rejected?: Rejected
  similar: Awaited<ReturnType<typeof similarForCommittee>>
}) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}`
  const format = textIn(proposal.formatName, language)
  return (
    <ManagePage section="proposals" heading={proposal.title || t('untitled')}>
      <p>
        <a href={`${base}/proposals`}>{t('proposals')}</a> ·{' '}
        <a href={`${base}/reviews/${proposal.code}`}>{t('reviews')}</a> ·{' '}
        <a href={`${base}/reviews/${proposal.code}/messages`}>{t('messages')}</a>
      </p>
      <Tags>
        <Tag tone="plain">{t(`statuses.${proposal.status}`)}</Tag>
        <Tag tone={proposal.decision ? decisionTones[proposal.decision] : 'plain'}>
          {t(`decisions.${proposal.decision ?? 'none'}`)}
        </Tag>
      </Tags>
      <p className="soft">
        {[
          format,
          proposal.minutes && t('minutesLong', { minutes: proposal.minutes }),
          textIn(proposal.trackName, language) || t('noTrack'),
          sayLanguage(language, proposal.lang),
          proposal.level && t(`levels.${proposal.level}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {proposal.abstract && (
        <section className="section">
          <h2>{t('abstract')}</h2>
          <Prose html={renderMarkdown(proposal.abstract)} lang={proposal.lang} />
        </section>
      )}
      {proposal.notes && (
        <section className="section">
          <h2>{t('notes')}</h2>
          <p>{proposal.notes}</p>
        </section>
      )}
      <section className="section">
        <h2>{t('speakers')}</h2>
        {proposal.speakers === null && (
          <NamesHidden action={`${base}/proposals/${proposal.code}/names`} />
        )}
        {proposal.speakers?.map((speaker) => (
          <div key={speaker.personId}>
            <h3>{speaker.name || speaker.email}</h3>
            <p className="soft">
              {[
                speaker.jobTitle,
                speaker.organisation,
                speaker.country && sayCountry(language, speaker.country),
                speaker.email,
              ]
                .filter(Boolean)
                .join(' · ')}{' '}
              {speaker.firstTime && <Tag tone="plain">{t('firstTime')}</Tag>}
            </p>
            {speaker.biography && <Prose html={renderMarkdown(speaker.biography)} />}
            {entered.has(speaker.personId) && (
              <EnteredSpeaker
                action={`${base}/proposals/${proposal.code}/speakers`}
                speaker={speaker}
                rejected={
                  typedText(rejected?.typed, 'id') === speaker.personId ? rejected : undefined
                }
              />
            )}
          </div>
        ))}
      </section>
      <AnswersSection
        {...answers}
        filesAt={`${base}/proposals/${proposal.code}/files`}
        revealed={revealed}
      />
      <GivenBefore {...given} />
      <SimilarProposals
        {...similar}
        lang={proposal.lang}
        judgeAction={`${base}/similar/${proposal.code}`}
        from="proposal"
      />
      {handover && (
        <HandOver action={`${base}/proposals/${proposal.code}/handover`} {...handover} />
      )}
      <ThemeEditor action={`${base}/themes/proposals/${proposal.code}`} {...themes} />
    </ManagePage>
  )
}
