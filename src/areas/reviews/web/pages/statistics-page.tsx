import { useFormatter, useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDayAndMonth, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Bar, GrowthCurve } from '../../../../ui/charts.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import { statisticGroups, type GroupCount, type Statistics } from '../../queries/statistics.ts'
import type { People } from '../read-balance.ts'
import { PeopleShares } from './people-shares.tsx'
import { PublicScore } from './public-score.tsx'
import { ReviewTabs } from './review-tabs.tsx'

type StatisticsPageProps = {
  readonly slug: string
  readonly statistics: Pick<Statistics, 'days' | 'reviewers'> & {
    readonly groups: readonly GroupCount[]
  }
  readonly people: People
  readonly numbersPublic: boolean
}

const files = ['proposals', 'reviews', 'decisions', 'statistics'] as const

const runningSums = (values: readonly number[]): readonly number[] =>
  values.reduce<number[]>((sums, value) => [...sums, (sums.at(-1) ?? 0) + value], [])

/** What was proposed, read and decided; every chart is a table. */
export function StatisticsPage({ slug, statistics, people, numbersPublic }: StatisticsPageProps) {
  const t = useTranslations('reviews.statistics')
  const levels = useTranslations('reviews.levels')
  const format = useFormatter()
  const { language } = usePage()
  const { groups, days, reviewers } = statistics
  const base = `/${language}/manage/events/${slug}/reviews`
  const label = ({ by, of, name }: GroupCount): string => {
    if (of === '') return t('none')
    if (by === 'language') return beginSentence(sayLanguage(language, of))
    if (by === 'country') return sayCountry(language, of)
    const level = (['beginner', 'intermediate', 'advanced'] as const).find((each) => each === of)
    return by === 'level' && level ? levels(level) : textIn(name, language) || of
  }
  const voted = groups.some(({ publicVotes }) => publicVotes > 0)
  const grown = runningSums(days.map(({ submitted }) => submitted))
  return (
    <ManagePage section="reviews" heading={t('title')}>
      <ReviewTabs slug={slug} current="statistics" />
      <section className="section">
        <h2>{t('overTime')}</h2>
        {days.length > 1 && (
          <GrowthCurve
            points={days.map(({ day }, at) => ({ at: Date.parse(day), value: grown[at] ?? 0 }))}
            from={t('first', { day: sayDayAndMonth(language, days[0]!.day) })}
            to={t('last', {
              day: sayDayAndMonth(language, days.at(-1)!.day),
              count: grown.at(-1) ?? 0,
            })}
          />
        )}
        {days.length === 0 ? (
          <p className="soft">{t('nothing')}</p>
        ) : (
          <Details summary={t('byDay')}>
            <Table
              caption={t('overTime')}
              rows={days}
              rowKey={({ day }) => day}
              columns={[
                {
                  key: 'day',
                  label: t('day'),
                  head: true,
                  cell: ({ day }) => sayDayAndMonth(language, day),
                },
                {
                  key: 'n',
                  label: t('submitted'),
                  number: true,
                  cell: ({ submitted }) => submitted,
                },
                {
                  key: 'sum',
                  label: t('together'),
                  number: true,
                  cell: ({ day }) => grown[days.findIndex((each) => each.day === day)] ?? 0,
                },
              ]}
            />
          </Details>
        )}
      </section>
      {statisticGroups.map((by) => {
        const rows = groups.filter((group) => group.by === by)
        return (
          rows.length > 0 && (
            <section className="section" key={by}>
              <h2>{t(`by.${by}`)}</h2>
              <Table
                caption={t(`by.${by}`)}
                rows={rows}
                rowKey={({ of }) => of}
                columns={[
                  { key: 'of', label: t(`name.${by}`), head: true, cell: label },
                  { key: 's', label: t('submitted'), number: true, cell: (row) => row.submitted },
                  { key: 'a', label: t('accepted'), number: true, cell: (row) => row.accepted },
                  { key: 'r', label: t('rejected'), number: true, cell: (row) => row.rejected },
                  {
                    key: 'share',
                    label: t('share'),
                    cell: (row) => (
                      <>
                        {format.number(row.accepted / row.submitted, { style: 'percent' })}{' '}
                        <Bar share={row.accepted / row.submitted} />
                      </>
                    ),
                  },
                  ...(voted
                    ? [
                        {
                          key: 'public',
                          label: t('publicMean'),
                          number: true,
                          cell: ({ publicMean, publicVotes }: GroupCount) => (
                            <PublicScore
                              score={
                                publicMean === null
                                  ? null
                                  : { fair: publicMean, votes: publicVotes }
                              }
                            />
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            </section>
          )
        )
      })}
      <PeopleShares people={people} />
      <section className="section">
        <h2>{t('reviewers')}</h2>
        <Table
          caption={t('reviewers')}
          rows={reviewers}
          rowKey={({ reviewer }) => reviewer}
          empty={<p className="soft">{t('nobodyYet')}</p>}
          columns={[
            { key: 'who', label: t('reviewer'), head: true, cell: (row) => row.reviewer },
            { key: 'as', label: t('assigned'), number: true, cell: (row) => row.assigned },
            { key: 're', label: t('scores'), number: true, cell: (row) => row.reviews },
            { key: 'ab', label: t('abstentions'), number: true, cell: (row) => row.abstentions },
          ]}
        />
      </section>
      <section className="section">
        <h2>{t('files')}</h2>
        <p>{t('filesLead')}</p>
        <ul>
          {files.map((file) => (
            <li key={file}>
              {t(`file.${file}`)}: <a href={`${base}/export/${file}.csv`}>CSV</a>,{' '}
              <a href={`${base}/export/${file}.json`}>JSON</a>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{t('public')}</h2>
        <p>{t(numbersPublic ? 'publicOn' : 'publicOff')}</p>
        {numbersPublic && (
          <p>
            <a href={`/${language}/events/${slug}/committee`}>{t('publicSee')}</a>
          </p>
        )}
        <Form action={`${base}/numbers`} hidden={{ show: numbersPublic ? '' : 'on' }}>
          <FormActions>
            <Button kind="quiet">{t(numbersPublic ? 'hide' : 'show')}</Button>
          </FormActions>
        </Form>
      </section>
    </ManagePage>
  )
}
