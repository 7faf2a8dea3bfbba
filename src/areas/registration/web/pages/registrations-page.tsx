import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import type { Quota } from '../../domain/catalogue.ts'
import type { listRegistrations, RegistrationFilter } from '../../queries/list-registrations.ts'
import type { TypeNumbers } from '../../queries/registration-numbers.ts'
import { RegistrationNumbers } from './registration-numbers.tsx'
import { RegistrationTabs } from './registration-tabs.tsx'
import { RegistrationTable } from './registration-table.tsx'

type Props = {
  readonly slug: string
  readonly numbers: readonly TypeNumbers[]
  readonly quotas: readonly Quota[]
  readonly list: Awaited<ReturnType<typeof listRegistrations>>
  readonly filter: RegistrationFilter
  readonly page: number
  readonly query: string
}

const statuses = ['confirmed', 'pending', 'waiting', 'cancelled'] as const

/** Who registered: numbers by ticket type and quota, then the people. */
export function RegistrationsPage({ slug, numbers, quotas, list, filter, page, query }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/registration`
  const hrefOf = (at: number) => {
    const next = new URLSearchParams(query)
    next.set('page', String(at))
    return `${base}?${next.toString()}`
  }
  if (numbers.length === 0)
    return (
      <ManagePage section="registration" heading={t('manage.title')}>
        <RegistrationTabs slug={slug} current="people" />
        <EmptyState
          title={t('manage.noTickets')}
          action={<LinkButton href={`${base}/tickets`}>{t('manage.setUpTickets')}</LinkButton>}
        >
          {t('manage.noTicketsLead')}
        </EmptyState>
      </ManagePage>
    )
  return (
    <ManagePage
      section="registration"
      heading={t('manage.title')}
      actions={
        <LinkButton kind="quiet" href={`${base}/people.csv${query ? `?${query}` : ''}`}>
          {t('manage.download')}
        </LinkButton>
      }
    >
      <RegistrationTabs slug={slug} current="people" />
      <RegistrationNumbers numbers={numbers} quotas={quotas} base={base} />
      <FilterBar
        action={base}
        resetHref={query ? base : null}
        summary={t('manage.count', { count: list.total })}
      >
        <TextInput name="q" type="search" label={t('manage.words')} value={filter.words} />
        <Select
          name="status"
          label={t('status.label')}
          empty={t('manage.any')}
          value={filter.status}
          options={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
        <Select
          name="type"
          label={t('ticket')}
          empty={t('manage.any')}
          value={filter.ticketType}
          options={numbers.map((type) => ({
            value: type.slug,
            label: textIn(type.name, language),
          }))}
        />
        <Checkbox name="unpaid" label={t('manage.unpaid')} checked={filter.unpaid} />
      </FilterBar>
      {list.total === 0 ? (
        <EmptyState
          title={query ? t('manage.noMatch') : t('manage.nobody')}
          action={
            query ? undefined : (
              <LinkButton kind="quiet" href={`/${language}/events/${slug}/register`}>
                {t('manage.seeForm')}
              </LinkButton>
            )
          }
        >
          {query ? t('manage.noMatchLead') : t('manage.nobodyLead')}
        </EmptyState>
      ) : (
        <form method="post" action={`${base}/bulk`}>
          <input type="hidden" name="from" value={query} />
          <RegistrationTable rows={list.rows} base={base} />
          <p className="actions">
            <Button kind="quiet" name="intent" value="approve">
              {t('manage.approveTicked')}
            </Button>
            <Button kind="quiet" name="intent" value="cancel">
              {t('manage.cancelTicked')}
            </Button>
          </p>
        </form>
      )}
      <Pagination page={page} pages={list.pages} hrefOf={hrefOf} />
    </ManagePage>
  )
}
