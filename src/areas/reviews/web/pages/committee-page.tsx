import { useFormatter, useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { Hero } from '../../../../ui/hero.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Stat, Stats } from '../../../../ui/stat.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { PublicNumbers } from '../../queries/public-numbers.ts'

type CommitteePageProps = { readonly event: EventScope; readonly numbers: PublicNumbers }

/** The community sets the agenda: who decides, by what, and how many were proposed and accepted. */
export function CommitteePage({ event, numbers }: CommitteePageProps) {
  const t = useTranslations('reviews.public')
  const format = useFormatter()
  const { language } = usePage()
  const criteria = textIn(numbers.criteria, language)
  return (
    <PublicPage title={t('title')} section="calls">
      <Hero
        small
        eyebrow={<a href={`/${language}/events/${event.slug}`}>{textIn(event.name, language)}</a>}
        title={t('title')}
        lead={t('lead')}
      />
      <div className="mt-8">
        <Stats wide>
          <Stat
            value={numbers.proposals}
            label={t('proposals', { count: numbers.proposals, speakers: numbers.speakers })}
          />
          <Stat value={numbers.reviews} label={t('reviews', { count: numbers.reviews })} />
          <Stat
            value={numbers.accepted}
            label={
              numbers.accepted > 0 && numbers.proposals > 0
                ? t('acceptedShare', {
                    count: numbers.accepted,
                    share: format.number(numbers.accepted / numbers.proposals, {
                      style: 'percent',
                    }),
                  })
                : t('acceptedNone')
            }
          />
        </Stats>
      </div>
      <section className="section">
        <h2>{t('committee', { count: numbers.committee })}</h2>
        {numbers.members.length > 0 ? (
          <ul>
            {numbers.members.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        ) : (
          <p className="soft">{t('nobodyNamed')}</p>
        )}
        {numbers.members.length > 0 && numbers.members.length < numbers.committee && (
          <p className="soft">
            {t('others', { count: numbers.committee - numbers.members.length })}
          </p>
        )}
      </section>
      {criteria && (
        <section className="section">
          <h2>{t('criteria')}</h2>
          <Prose html={renderMarkdown(criteria)} />
        </section>
      )}
    </PublicPage>
  )
}
