import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { BulkActions } from '../../../../ui/bulk-actions.tsx'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { decisionTones } from '../../../../ui/decision-tones.ts'
import { Tag } from '../../../../ui/tag.tsx'
import { toldDecisions, type ToldDecision } from '../../domain/decision.ts'
import type { countOutbox, OutboxRow, outboxMails, OutboxState } from '../../queries/outbox.ts'
import type { ReadingRights } from '../reading-rights.ts'
import { NamesHidden } from './names-hidden.tsx'
import { PrepareForm } from './prepare-form.tsx'
import { ReviewTabs } from './review-tabs.tsx'

type OutboxPageProps = {
  readonly slug: string
  readonly state: OutboxState
  readonly decision: ToldDecision | null
  readonly rights: ReadingRights
  readonly list: Awaited<ReturnType<typeof outboxMails>>
  readonly page: number
  readonly counts: Awaited<ReturnType<typeof countOutbox>>
  readonly toPrepare: Readonly<Partial<Record<ToldDecision, number>>>
  /** How many proposals are the reader's own, and not here. */
  readonly own: number
  readonly timeZone: string
  readonly shownAt: Date
  readonly rejected?: Rejected
}

const sendingWords = { held: 'send', sent: 'resend', failed: 'again' } as const

/** The mails about decisions: written, read, then sent by a person. */
export function OutboxPage(props: OutboxPageProps) {
  const { slug, state, decision, list, page, counts, own } = props
  const t = useTranslations('reviews')
  const { language } = usePage()
  const { summary } = useProblems(props.rejected?.problems)
  const base = `/${language}/manage/events/${slug}/reviews/notifications`
  const address = (at: { state?: OutboxState; page?: number }) => {
    const query = new URLSearchParams({ state: at.state ?? state })
    if (decision) query.set('decision', decision)
    if (at.page) query.set('page', String(at.page))
    return `${base}?${query.toString()}`
  }
  return (
    <ManagePage section="reviews" heading={t('tabs.notifications')}>
      <ReviewTabs slug={slug} current="notifications" />
      <p className="lead">{t('outbox.lead')}</p>
      {own > 0 && <p className="soft">{t('own.count', { count: own })}</p>}
      <p>
        <a href={`/${language}/manage/events/${slug}/reviews/templates`}>{t('templates.link')}</a>
      </p>
      {summary}
      <PrepareForm action={`${base}/prepare`} toPrepare={props.toPrepare} />
      <div className="mt-8">
        <Tabs
          label={t('outbox.states')}
          tabs={(['held', 'sent', 'failed'] as const)
            .filter((each) => each !== 'failed' || counts.failed > 0 || state === 'failed')
            .map((each) => ({
              href: address({ state: each }),
              label: t(`outbox.${each}`),
              count: counts[each],
              current: each === state,
            }))}
        />
      </div>
      {(list.total > 0 || decision) && (
        <FilterBar
          action={base}
          keep={{ state }}
          resetHref={decision ? `${base}?state=${state}` : null}
          summary={t('outbox.count', { count: list.total })}
        >
          <Select
            name="decision"
            label={t('decision')}
            empty={t('any')}
            value={decision}
            options={toldDecisions.map((each) => ({ value: each, label: t(`decisions.${each}`) }))}
          />
        </FilterBar>
      )}
      {!props.rights.withSpeakers && list.total > 0 && (
        <NamesHidden action={`${base}/names${address({ page }).slice(base.length)}`} />
      )}
      <form method="post" action={base}>
        <Mails {...props} base={base} />
        {list.rows.length > 0 && (
          <BulkActions label={t('outbox.selected')}>
            <Button kind="quiet" name="act" value={state === 'sent' ? 'resend' : 'send'}>
              {t(`outbox.${sendingWords[state]}`)}
            </Button>
            {state === 'held' && (
              <Button kind="plain" name="act" value="drop">
                {t('outbox.drop')}
              </Button>
            )}
          </BulkActions>
        )}
      </form>
      <Pagination
        page={page}
        pages={Math.ceil(list.total / list.size)}
        hrefOf={(at) => address({ page: at })}
      />
      {state === 'held' && list.total > 0 && (
        <Form
          action={base}
          confirm={t('outbox.sendAllAsk', { count: list.total })}
          hidden={{ until: props.shownAt.toISOString(), only: decision ?? '' }}
        >
          <FormActions>
            <Button name="act" value="send-all">
              {t('outbox.sendAll', { count: list.total })}
            </Button>
          </FormActions>
        </Form>
      )}
    </ManagePage>
  )
}

function Mails(props: OutboxPageProps & { readonly base: string }) {
  const { list, state, slug, base, counts, toPrepare, timeZone } = props
  const t = useTranslations('reviews')
  const { language } = usePage()
  // The buttons above write what waits to be written.
  const ready = state === 'held' && Object.values(toPrepare).some((count) => count > 0)
  return (
    <Table<OutboxRow>
      caption={t('tabs.notifications')}
      rows={list.rows}
      rowKey={(row) => row.mailId}
      select={{
        name: 'mail',
        label: (row) => `${row.recipientName || t('messages.aSpeaker')}: ${row.title}`,
      }}
      empty={
        <EmptyState
          title={t('outbox.none')}
          action={
            state === 'held' &&
            !ready && (
              <LinkButton
                kind="quiet"
                href={`/${language}/manage/events/${slug}/reviews/decisions`}
              >
                {t('tabs.decisions')}
              </LinkButton>
            )
          }
        >
          {t(
            ready
              ? 'outbox.noneWritten'
              : state === 'held' && counts.sent > 0
                ? 'outbox.allSent'
                : 'outbox.noneLead',
          )}
        </EmptyState>
      }
      columns={[
        {
          key: 'to',
          label: t('outbox.to'),
          head: true,
          cell: (row) => (
            <a href={`${base}/${row.mailId}`}>
              {row.recipientName || row.recipient || t('messages.aSpeaker')}
            </a>
          ),
        },
        { key: 'proposal', label: t('proposal'), cell: (row) => row.title },
        {
          key: 'decision',
          label: t('decision'),
          cell: (row) => (
            <Tag tone={decisionTones[row.decision]}>{t(`decisions.${row.decision}`)}</Tag>
          ),
        },
        {
          key: 'language',
          label: t('language'),
          wideOnly: true,
          cell: (row) => beginSentence(sayLanguage(language, row.lang)),
        },
        ...(state === 'sent'
          ? [
              {
                key: 'at',
                label: t('outbox.sentAt'),
                cell: (row: OutboxRow) => (
                  <>
                    {row.notifiedAt && sayInstant(language, row.notifiedAt, timeZone)}
                    {row.resentAt && (
                      <span className="soft">
                        {' · '}
                        {t('outbox.resentAt', {
                          when: sayInstant(language, row.resentAt, timeZone),
                        })}
                      </span>
                    )}
                  </>
                ),
              },
            ]
          : []),
        ...(state === 'failed'
          ? [{ key: 'error', label: t('outbox.why'), cell: (row: OutboxRow) => row.lastError }]
          : []),
      ]}
    />
  )
}
