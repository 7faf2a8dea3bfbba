import { useFormatter, useTranslations } from 'use-intl'

type PublicScoreProps = {
  readonly score: { readonly fair: number; readonly votes: number } | null | undefined
}

/** What the public thinks of a proposal, in a cell: its score, and of how many. */
export function PublicScore({ score }: PublicScoreProps) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  if (!score) return <>–</>
  return (
    <>
      {format.number(score.fair, { maximumFractionDigits: 2 })}
      <br />
      <span className="soft whitespace-nowrap">{t('publicVotes', { count: score.votes })}</span>
    </>
  )
}
