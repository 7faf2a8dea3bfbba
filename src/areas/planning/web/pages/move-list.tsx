import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { CandidatePageProps } from './candidate-page-props.ts'
import { usePlaceWords } from './place-words.ts'

const rowsOfPage = 50

/** What would move, from where to where, each with the way to why. */
export function MoveList({
  timetable,
  difference: { moves },
  page,
  here,
}: CandidatePageProps & { readonly here: string }) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const say = usePlaceWords(timetable)
  const first = (page - 1) * rowsOfPage
  return (
    <>
      <Table
        caption={t('difference.title')}
        rows={moves.slice(first, first + rowsOfPage)}
        rowKey={({ session }) => session.id}
        empty={<p>{t('difference.none')}</p>}
        columns={[
          {
            key: 'session',
            label: t('difference.session'),
            head: true,
            cell: ({ session }) => textIn(session.title, language),
          },
          { key: 'from', label: t('difference.from'), cell: ({ session }) => say(session) },
          { key: 'to', label: t('difference.to'), cell: ({ to }) => <b>{say(to)}</b> },
          {
            key: 'why',
            label: t('difference.why'),
            cell: ({ session }) => (
              <a
                href={`${here}/sessions/${session.code}`}
                aria-label={t('why.of', { title: textIn(session.title, language) })}
              >
                {t('why.short')}
              </a>
            ),
          },
        ]}
      />
      <Pagination
        page={page}
        pages={Math.ceil(moves.length / rowsOfPage)}
        hrefOf={(to) => `${here}?page=${to}`}
      />
    </>
  )
}
