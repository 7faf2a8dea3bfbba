import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate, sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { IntervalBars } from '../../../../ui/interval-bars.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { wilson, type Share } from '../../domain/intervals.ts'
import type {
  EventOfTheme,
  PostOfTheme,
  SessionOfTheme,
  ThemeYear,
} from '../../queries/public-themes.ts'

export type ThemeList =
  | { readonly of: 'sessions'; readonly rows: readonly SessionOfTheme[]; readonly more: boolean }
  | { readonly of: 'posts'; readonly rows: readonly PostOfTheme[]; readonly more: boolean }
  | { readonly of: 'events'; readonly rows: readonly EventOfTheme[]; readonly more: boolean }

type ThemePageProps = {
  readonly theme: {
    readonly id: string
    readonly kind: 'practice' | 'project'
    readonly home: string | undefined
  }
  readonly name: string
  readonly years: readonly ThemeYear[]
  readonly list: ThemeList
  readonly page: number
}

/** One theme over time, and what names it. */
export function ThemePage({ theme, name, years, list, page }: ThemePageProps) {
  const t = useTranslations('themes')
  const { language } = usePage()
  const base = `/${language}/themes/${theme.id}`
  const hrefOf = (of: ThemeList['of'], at = 1) => {
    const query = new URLSearchParams({
      ...(of !== 'sessions' && { of }),
      ...(at > 1 && { page: String(at) }),
    }).toString()
    return query ? `${base}?${query}` : base
  }
  return (
    <PublicPage title={t('titleOf', { theme: name })}>
      <Hero
        small
        eyebrow={
          <>
            <a href={`/${language}/themes`}>{t('title')}</a> · {t(`kind.${theme.kind}`)}
          </>
        }
        title={name}
        lead={
          theme.home && (
            <a href={theme.home} rel="external">
              {new URL(theme.home).host}
            </a>
          )
        }
      />
      {years.length > 0 && <OverTime years={years} />}
      <section className="section">
        <h2>{t('named')}</h2>
        <Tabs
          label={t('named')}
          tabs={(['sessions', 'posts', 'events'] as const).map((of) => ({
            href: hrefOf(of),
            label: t(`tabs.${of}`),
            current: list.of === of,
          }))}
        />
        {list.rows.length === 0 ? (
          <EmptyState title={t(`empty.${list.of}`)}>{t('emptyLead')}</EmptyState>
        ) : (
          <ul className="plain-rows">
            <Rows list={list} />
          </ul>
        )}
        <Pagination
          page={page}
          pages={list.more ? page + 1 : page}
          hrefOf={(at) => hrefOf(list.of, at)}
        />
      </section>
    </PublicPage>
  )
}

const shown = ({ share, low, high }: Share) => ({ value: share, low, high })

function OverTime({ years }: { years: readonly ThemeYear[] }) {
  const t = useTranslations('themes')
  const shares = years.map(({ sessions, ofSessions }) => wilson(sessions, ofSessions))
  const to = Math.max(
    0.1,
    ...years.map(({ ofSessions }, at) => (ofSessions > 0 ? shares[at]!.high : 0)),
  )
  return (
    <section className="section">
      <h2>{t('overTime')}</h2>
      <p className="soft">{t('overTimeLead')}</p>
      <IntervalBars
        from={0}
        to={to}
        rows={years.map(({ year, sessions, ofSessions, posts }, at) => ({
          key: String(year),
          label: String(year),
          text: [
            ofSessions > 0 &&
              t('inSessions', { sessions, of: ofSessions, share: shares[at]!.share }),
            posts > 0 && t('inPosts', { posts }),
          ]
            .filter(Boolean)
            .join(' · '),
          interval: ofSessions > 0 ? shown(shares[at]!) : null,
        }))}
      />
    </section>
  )
}

function Rows({ list }: { list: ThemeList }) {
  const t = useTranslations('themes')
  const { language } = usePage()
  if (list.of === 'sessions')
    return list.rows.map((row) => (
      <li key={row.code}>
        <a href={`/${language}/events/${row.eventSlug}/sessions/${row.code.toLowerCase()}`}>
          <span lang={row.lang || undefined}>{textIn(row.title, language)}</span>
        </a>
        <p className="soft">
          {textIn(row.eventName, language)} · {sayDate(language, row.startsAt, row.timeZone)}
        </p>
      </li>
    ))
  if (list.of === 'posts')
    return list.rows.map((row) => (
      <li key={row.slug}>
        <a href={`/${language}/news/${row.slug}`}>{textIn(row.titles, language)}</a>
        <p className="soft">{sayDate(language, row.publishedAt, row.timeZone)}</p>
      </li>
    ))
  return list.rows.map((row) => (
    <li key={row.slug}>
      <a href={`/${language}/events/${row.slug}`}>{textIn(row.name, language)}</a>
      <p className="soft">
        {sayDays(language, row.startsOn, row.endsOn)} ·{' '}
        {t('inSessions', {
          sessions: row.sessions,
          of: row.ofSessions,
          share: row.sessions / row.ofSessions,
        })}
      </p>
    </li>
  ))
}
