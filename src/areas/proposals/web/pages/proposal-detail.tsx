import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import type { WholeProposal } from '../../queries/organisers.ts'
import { NamesHidden } from './names-hidden.tsx'

/** One proposal with its speakers, for those who look after the call. */
export function ProposalDetail({ slug, proposal }: { slug: string; proposal: WholeProposal }) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}`
  const format = textIn(proposal.formatName, language)
  return (
    <ManagePage section="proposals" heading={proposal.title || t('untitled')}>
      <p>
        <a href={`${base}/proposals`}>{t('proposals')}</a> ·{' '}
        <a href={`${base}/reviews/${proposal.code}`}>{t('reviews')}</a>
      </p>
      <Facts
        facts={[
          {
            fact: t(`statuses.${proposal.status}`),
            detail: proposal.decision ? t(`decisions.${proposal.decision}`) : t('decisions.none'),
          },
          ...(format
            ? [{ fact: format, detail: t('minutesLong', { minutes: proposal.minutes ?? 0 }) }]
            : []),
          {
            fact: textIn(proposal.trackName, language) || t('noTrack'),
            detail: [
              sayLanguage(language, proposal.lang),
              proposal.level && t(`levels.${proposal.level}`),
            ]
              .filter(Boolean)
              .join(' · '),
          },
        ]}
      />
      <section className="section">
        <h2>{t('abstract')}</h2>
        <Prose html={renderMarkdown(proposal.abstract)} lang={proposal.lang} />
      </section>
      {proposal.notes && (
        <section className="section">
          <h2>{t('notes')}</h2>
          <p>{proposal.notes}</p>
        </section>
      )}
      <section className="section">
        <h2>{t('speakers')}</h2>
        {proposal.speakers === null && <NamesHidden />}
        {proposal.speakers?.map((speaker) => (
          <div key={speaker.personId}>
            <h3>{speaker.name || speaker.email}</h3>
            <p className="soft">
              {[speaker.jobTitle, speaker.organisation, speaker.email].filter(Boolean).join(' · ')}
            </p>
            {speaker.biography && <Prose html={renderMarkdown(speaker.biography)} />}
          </div>
        ))}
      </section>
    </ManagePage>
  )
}
