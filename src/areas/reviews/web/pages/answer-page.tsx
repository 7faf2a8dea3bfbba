import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { FormActions } from '../../../../ui/form.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'

type AnswerPageProps = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  readonly answer: 'confirmed' | 'declined' | null
  /** Why there is nothing to answer any more, as an error code. */
  readonly obstacle: string | null
  readonly rejected?: Rejected
}

/** One question, one press: does the speaker come? */
export function AnswerPage({ event, proposal, answer, obstacle, rejected }: AnswerPageProps) {
  const t = useTranslations('reviews.answer')
  const errors = useTranslations('errors')
  const { language, path } = usePage()
  const { summary } = useProblems(rejected?.problems)
  return (
    <PublicPage title={proposal.title} noindex section="calls">
      <Hero
        small
        eyebrow={<a href={`/${language}/events/${event.slug}`}>{textIn(event.name, language)}</a>}
        title={proposal.title}
        lead={obstacle ? undefined : t('lead')}
      />
      {obstacle ? (
        <Notice kind="info">{errors(obstacle as never)}</Notice>
      ) : (
        <form method="post" action={path}>
          {summary}
          {answer && <p>{t(answer)}</p>}
          <FormActions>
            {answer !== 'confirmed' && (
              <Button name="answer" value="confirmed">
                {t('yes')}
              </Button>
            )}
            {answer !== 'declined' && (
              <Button kind="quiet" name="answer" value="declined">
                {t('no')}
              </Button>
            )}
          </FormActions>
        </form>
      )}
      <p className="soft">
        <a href={`/${language}/events/${event.slug}/call/proposals/${proposal.code}`}>
          {t('proposal')}
        </a>
      </p>
    </PublicPage>
  )
}
