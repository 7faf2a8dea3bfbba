import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { fewestSessions, wilson } from '../../domain/intervals.ts'
import type { ThemeLine } from '../../domain/build-report.ts'
import { nameOfTheme } from '../../domain/theme-by-id.ts'
import type { Tally } from '../../queries/report.ts'
import type { ReportPageProps } from '../report-view.ts'

type Level = 'beginner' | 'intermediate' | 'advanced'

const mostChanges = 5
/** In 95 % intervals one in forty rises, and one in forty falls, without anything having changed. */
const chanceOfEach = 0.05

/** What the figures say, a paragraph for each finding, with the numbers it stands on. */
export function Findings({
  figures,
  posts,
  pairs,
  languages,
  levels,
}: Pick<ReportPageProps, 'figures' | 'posts' | 'pairs' | 'languages' | 'levels'>) {
  const t = useTranslations('themes.report')
  const { language } = usePage()
  const { now, before, lines, rose, fell, compared, firstTime } = figures
  const listed = new Intl.ListFormat(language, { type: 'conjunction' })
  const name = (theme: string) => nameOfTheme(theme, language)
  const top = lines.slice(0, 3).filter((line) => line.now > 0)
  const change = (line: ThemeLine) => ({
    theme: name(line.theme),
    now: line.now,
    ofNow: now.sessions,
    share: line.share.share,
    before: line.before,
    ofBefore: before.sessions,
    shareBefore: line.shareBefore.share,
    low: Math.abs(Math.round((line.change.low < 0 ? line.change.high : line.change.low) * 100)),
    high: Math.abs(Math.round((line.change.low < 0 ? line.change.low : line.change.high) * 100)),
  })
  const [pair] = pairs
  const inPosts = lines
    .filter((line) => line.posts > 0)
    .toSorted((a, b) => b.posts - a.posts)
    .slice(0, 3)
  const byChance = Math.round(compared * chanceOfEach)
  return (
    <section className="section findings">
      <h2>{t('findings')}</h2>
      {top.length > 0 && (
        <p>
          {t('mostNamed', {
            themes: listed.format(
              top.map((line) =>
                t('named', { theme: name(line.theme), count: line.now, share: line.share.share }),
              ),
            ),
          })}
        </p>
      )}
      {rose.slice(0, mostChanges).map((line) => (
        <p key={line.theme}>{t('roseText', change(line))}</p>
      ))}
      {fell.slice(0, mostChanges).map((line) => (
        <p key={line.theme}>{t('fellText', change(line))}</p>
      ))}
      {before.sessions > 0 && rose.length + fell.length === 0 && (
        <p>
          {Math.min(now.sessions, before.sessions) < fewestSessions
            ? t('tooFew', { fewest: fewestSessions, now: now.sessions, before: before.sessions })
            : t('noChange', { compared })}
        </p>
      )}
      {rose.length + fell.length > 0 && byChance >= 1 && (
        <p className="soft">{t('chance', { compared, expected: byChance })}</p>
      )}
      {pair && (
        <p>
          {t('togetherText', {
            one: name(pair.one),
            other: name(pair.other),
            count: pair.count,
            of: now.sessions,
          })}{' '}
          {pairs.length > 1 &&
            t('togetherMore', {
              pairs: listed.format(
                pairs
                  .slice(1, 4)
                  .map(({ one, other, count }) =>
                    t('pair', { one: name(one), other: name(other), count }),
                  ),
              ),
            })}
        </p>
      )}
      {inPosts.length > 0 && (
        <p>
          {t('postsText', {
            posts,
            themes: listed.format(
              inPosts.map((line) => t('pairCount', { what: name(line.theme), count: line.posts })),
            ),
          })}
        </p>
      )}
      {languages.length > 0 && (
        <p>
          {t('languagesText', { shares: tallied(languages, (key) => sayLanguage(language, key)) })}
        </p>
      )}
      {levels.length > 0 && (
        <p>{t('levelsText', { shares: tallied(levels, (key) => t(`levels.${key as Level}`)) })}</p>
      )}
      {now.speakers > 0 && (
        <p>
          {t('firstTimeText', {
            count: now.firstTime,
            of: now.speakers,
            share: firstTime.share,
            low: firstTime.low,
            high: firstTime.high,
          })}
        </p>
      )}
    </section>
  )

  function tallied(rows: readonly Tally[], nameOf: (key: string) => string): string {
    const said = rows.filter((row) => row.now > 0)
    const of = said.reduce((sum, row) => sum + row.now, 0)
    return listed.format(
      said.map((row) =>
        t('tally', {
          what: nameOf(row.key),
          count: row.now,
          share: wilson(row.now, of).share,
        }),
      ),
    )
  }
}
