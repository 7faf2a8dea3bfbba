import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { Button } from '../../../../ui/button.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { LinkOrFile } from '../../../../ui/link-or-file.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { ProposalTabs } from '../../../../ui/proposal-tabs.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import { needFilters, type NeedFilter } from '../../domain/needs-filter.ts'
import { localTimes } from '../../domain/free-slots.ts'
import type { TeamRow } from '../../queries/needs.ts'

type TeamNeedsPageProps = {
  readonly event: EventScope
  readonly rows: readonly TeamRow[]
  readonly more: boolean
  readonly page: number
  readonly filter: NeedFilter | null
}

/** When the speakers can be on stage, how they come and what they need. */
export function TeamNeedsPage({ event, rows, more, page, filter }: TeamNeedsPageProps) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const base = `/${language}/manage/events/${event.slug}/proposals`
  return (
    <ManagePage section="proposals" heading={t('team.title')}>
      <ProposalTabs slug={event.slug} current="stage" />
      <p className="lead">{t('team.lead')}</p>
      <FilterBar action={`${base}/stage`} resetHref={filter && `${base}/stage`}>
        <Select
          name="need"
          label={t('team.need')}
          empty={t('team.everybody')}
          value={filter}
          options={needFilters.map((value) => ({ value, label: t(`team.needs.${value}`) }))}
        />
      </FilterBar>
      <Form action={`${base}/stage/remind`} confirm={t('team.remindSure')} className="mb-6">
        <FormActions>
          <Button kind="quiet">{t('team.remind')}</Button>
        </FormActions>
      </Form>
      {rows.length === 0 && (
        <EmptyState title={t(filter || page > 1 ? 'team.noneMatch' : 'team.none')} />
      )}
      <ul>
        {rows.map((row) => (
          <li key={`${row.code}-${row.personId}`} className="border-b border-line py-4">
            <h2 className="text-lg break-words">{row.name || row.email}</h2>
            <p className="soft break-words">
              <a href={`${base}/${row.code}`}>{row.title}</a> · {row.email}
            </p>
            {row.answered ? (
              <Said row={row} timeZone={event.timeZone} />
            ) : (
              <Tag tone="warn">{t('team.open')}</Tag>
            )}
            {row.links.map((link) => (
              <p key={link.id} className="break-words">
                <LinkOrFile {...link} slidesAt={`/${language}/events/${event.slug}/slides`} />{' '}
                <Tag tone={link.public ? 'good' : 'plain'}>
                  {t(link.public ? 'links.everybody' : 'links.team')}
                </Tag>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={more ? page + 1 : page}
        hrefOf={(at) => `${base}/stage?${filter ? `need=${filter}&` : ''}page=${at}`}
      />
    </ManagePage>
  )
}

function Said({ row, timeZone }: { row: TeamRow; timeZone: string }) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const times = row.free && localTimes(row.free, timeZone)
  const lines = [
    times && [
      'free',
      times
        .map(
          ({ day, from, until }) =>
            `${beginSentence(sayShortDay(language, day))}, ${from}–${until}`,
        )
        .join(' · ') || t('team.never'),
    ],
    row.travel && ['travel', row.travel],
    row.equipment && ['equipment', row.equipment],
    ['recording', row.recording ? t(`stage.recordings.${row.recording}`) : t('team.notSaid')],
  ].filter((line): line is ['free' | 'travel' | 'equipment' | 'recording', string] => Boolean(line))
  return (
    <dl>
      {lines.map(([name, words]) => (
        <div key={name} className="my-1">
          <dt className="soft">{t(`team.said.${name}`)}</dt>
          <dd className="whitespace-pre-line break-words">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
