import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FormActions } from '../../../../ui/form.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import type { BallotRow } from '../../queries.ts'

type BallotProps = {
  readonly action: string
  readonly list: {
    readonly rows: readonly BallotRow[]
    readonly total: number
    readonly size: number
  }
  readonly page: number
  readonly query: string
  readonly mayVote: boolean
  readonly rejected?: Rejected
}

const scores = ['5', '4', '3', '2', '1'] as const

/** One page of proposals with five scores each, saved together; for who may not vote, to read. */
export function Ballot({ action, list, page, query, mayVote, rejected }: BallotProps) {
  const t = useTranslations('voting')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const pages = Math.ceil(list.total / list.size)
  const hrefOf = (at: number, extra: Readonly<Record<string, string>> = {}) => {
    const next = new URLSearchParams(query)
    next.set('page', String(at))
    for (const [key, value] of Object.entries(extra)) next.set(key, value)
    return `${action}?${next.toString()}`
  }
  if (list.rows.length === 0)
    return <EmptyState title={t('nothing')}>{t('nothingLead')}</EmptyState>
  const items = list.rows.map((row) => (
    <li key={row.code}>
      <h2 lang={row.lang}>{row.title}</h2>
      <p className="soft">
        {[textIn(row.trackName, language), sayLanguage(language, row.lang)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Prose html={renderMarkdown(row.abstract)} lang={row.lang} />
      {mayVote && (
        <RadioGroup
          inline
          name={`score.${row.code}`}
          label={t('scoreOf', { title: row.title })}
          value={
            rejected
              ? typedText(rejected.typed, `score.${row.code}`)
              : row.score === null
                ? null
                : String(row.score)
          }
          options={[
            ...scores.map((score) => ({ value: score, label: t(`scores.${score}`) })),
            ...(row.score === null ? [] : [{ value: '', label: t('takeBack') }]),
          ]}
        />
      )}
    </li>
  ))
  return (
    <>
      {mayVote ? (
        <form method="post" action={hrefOf(page, page >= pages ? { last: '1' } : {})}>
          {summary}
          <ol className="ballot">{items}</ol>
          <FormActions>
            <Button>{t(page < pages ? 'saveAndNext' : 'save')}</Button>
          </FormActions>
        </form>
      ) : (
        <ol className="ballot">{items}</ol>
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  )
}
