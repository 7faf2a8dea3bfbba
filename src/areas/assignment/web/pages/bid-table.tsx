import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Table } from '../../../../ui/table.tsx'
import { bids } from '../../domain/committee.ts'
import type { biddableProposals } from '../../queries/profile.ts'

type BidTableProps = {
  readonly action: string
  readonly base: string
  readonly page: number
  readonly list: Awaited<ReturnType<typeof biddableProposals>>
}

/** Titles to bid on, a choice for each; saved together. */
export function BidTable({ action, base, page, list }: BidTableProps) {
  const t = useTranslations('assignment')
  const { language } = usePage()
  if (list.total === 0) return <EmptyState title={t('bids.none')}>{t('bids.noneLead')}</EmptyState>
  const choices = ['', ...bids, 'conflict'] as const
  return (
    <>
      <p className="soft">{t('bids.lead')}</p>
      <Form action={page > 1 ? `${action}?page=${page}` : action}>
        <Table
          caption={t('bids.title')}
          rows={list.rows}
          rowKey={({ code }) => code}
          columns={[
            { key: 'title', label: t('columns.title'), head: true, cell: ({ title }) => title },
            {
              key: 'track',
              label: t('columns.track'),
              wideOnly: true,
              cell: ({ trackName }) => textIn(trackName, language),
            },
            {
              key: 'language',
              label: t('columns.language'),
              wideOnly: true,
              cell: ({ lang }) => beginSentence(sayLanguage(language, lang)),
            },
            {
              key: 'bid',
              label: t('bids.bid'),
              cell: ({ code, title, bid }) => (
                <select
                  className="input"
                  name={`bid.${code}`}
                  defaultValue={bid ?? ''}
                  aria-label={t('bids.bidOn', { title })}
                >
                  {choices.map((choice) => (
                    <option key={choice} value={choice}>
                      {choice === '' ? t('bids.choices.nothing') : t(`bids.choices.${choice}`)}
                    </option>
                  ))}
                </select>
              ),
            },
          ]}
        />
        <FormActions>
          <Button kind="quiet">{t('bids.save')}</Button>
        </FormActions>
      </Form>
      <Pagination
        page={page}
        pages={Math.ceil(list.total / list.size)}
        hrefOf={(to) => `${base}?page=${to}#bids`}
      />
    </>
  )
}
