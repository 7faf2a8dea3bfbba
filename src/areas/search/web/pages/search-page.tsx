import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PickLinks } from '../../../../ui/pick-links.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { Answer } from '../../domain/found.ts'
import { questionQuery, type Question } from '../../domain/question.ts'
import { lastPage, pageSize } from '../../queries.ts'
import { FoundList } from './found-list.tsx'
import { QuestionForm } from './question-form.tsx'

type Props = {
  readonly question: Question
  readonly page: number
  /** Null while nobody has asked anything. */
  readonly answer: Answer | null
}

/** What is looked for, what was found, and ways to narrow it down. */
export function SearchPage({ question, page, answer }: Props) {
  const t = useTranslations('search')
  const { language } = usePage()
  const words = question.typed
  const hrefOf = (changed: Partial<Question>, at = 1) =>
    `/${language}/search?${questionQuery({ ...question, ...changed })}${at > 1 ? `&page=${at}` : ''}`
  const bare = { kind: null, language: null, year: null, country: null } as const
  return (
    <PublicPage title={words ? t('titleFor', { words }) : t('title')} noindex>
      <h1 className="mb-6">{t('title')}</h1>
      <QuestionForm question={question} answer={answer} />
      {answer?.meant && (
        <p role="status">
          {answer.corrected
            ? t.rich('shownFor', {
                words,
                meant: answer.meant,
                strong: (part) => <strong>{part}</strong>,
              })
            : t.rich('didYouMean', {
                meant: answer.meant,
                link: (part) => <a href={hrefOf({ ...bare, typed: answer.meant! })}>{part}</a>,
              })}
        </p>
      )}
      {answer && (answer.total > 0 || answer.kinds.length > 0) && (
        <PickLinks
          label={t('narrow')}
          rows={[
            {
              label: t('kind'),
              picks: [
                { href: hrefOf({ kind: null }), label: t('allKinds'), on: question.kind === null },
                ...answer.kinds.map(({ value, count }) => ({
                  href: hrefOf({ kind: value }),
                  label:
                    count === null
                      ? t(`kinds.${value}`)
                      : t('withCount', { what: t(`kinds.${value}`), count }),
                  on: question.kind === value,
                })),
              ],
            },
          ]}
        >
          {t(answer.more ? 'moreThan' : 'total', { count: answer.total })}
        </PickLinks>
      )}
      {answer?.total === 0 && (
        <EmptyState title={t('nothing', { words })}>{t('nothingLead')}</EmptyState>
      )}
      {answer && answer.found.length > 0 && <FoundList found={answer.found} />}
      {answer && (
        <Pagination
          page={page}
          pages={Math.min(Math.ceil(answer.total / pageSize), lastPage)}
          hrefOf={(at) => hrefOf({}, at)}
        />
      )}
    </PublicPage>
  )
}
