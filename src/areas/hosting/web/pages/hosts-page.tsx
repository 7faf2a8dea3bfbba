import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { HostName } from '../../../../ui/host-dot.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Stat, Stats } from '../../../../ui/stat.tsx'
import type { HostSection } from '../../queries/host-sections.ts'

type HostsPageProps = {
  readonly sections: readonly (HostSection & { readonly editable: boolean })[]
}

/** Who holds an event, each with its tracks and what came of them. */
export function HostsPage({ sections }: HostsPageProps) {
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const base = `/${language}/manage/events/${scope?.slug}/hosts`
  return (
    <ManagePage section="hosts" heading={t('hosts')}>
      <p className="soft">{t('hostsLead')}</p>
      {sections.length === 0 && <EmptyState title={t('noHosts')}>{t('noHostsLead')}</EmptyState>}
      {sections.map((section) => (
        <section className="section" key={section.id}>
          <h2>
            <HostName name={section.name} color={section.colour} />
          </h2>
          <p>
            {section.tracks.length > 0
              ? section.tracks.map(({ name }) => textIn(name, language)).join(' · ')
              : t('noTracks')}
          </p>
          {(section.tracks.length > 0 || section.proposals > 0) && (
            <Stats wide>
              <Stat label={t('figures.proposals')} value={section.proposals} />
              <Stat label={t('figures.accepted')} value={section.accepted} />
              <Stat
                label={t('figures.sessions')}
                value={
                  section.sessionQuota === null
                    ? section.sessions
                    : t('figures.quota', { count: section.sessions, quota: section.sessionQuota })
                }
              />
              <Stat label={t('figures.reviewers')} value={section.reviewers} />
            </Stats>
          )}
          {section.editable && (
            <p>
              <a href={`${base}/${section.id}`}>{t('editSection', { host: section.name })}</a>
            </p>
          )}
        </section>
      ))}
    </ManagePage>
  )
}
