import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import { Island } from '../../../../ui/island.tsx'
import { Progress } from '../../../../ui/progress.tsx'
import { FigureList } from './figure-list.tsx'
import type { ComparedCandidate } from './compared-candidate.ts'

type RunningSearchProps = { readonly candidate: ComparedCandidate; readonly base: string }

/** A search under way: how far it is, the best so far, and the button that ends it with that. */
export function RunningSearch({ candidate, base }: RunningSearchProps) {
  const t = useTranslations('planning')
  const { id, number, progress, plan } = candidate
  return (
    <section className="section stack" data-search-progress={`${base}/progress`}>
      <Island name="search-progress" />
      <h2>{t('running.title', { number })}</h2>
      <Progress label={t('running.label')} done={progress * 100} total={100} />
      <p className="soft">
        {t('running.lead')} <a href={base}>{t('running.look')}</a>
      </p>
      {plan && (
        <>
          <h3>{t('running.best')}</h3>
          <p>
            {t('moves', { count: plan.places.length })}{' '}
            <a href={`${base}/candidates/${number}`}>{t('running.open')}</a>
          </p>
          <FigureList figures={plan.costs} />
        </>
      )}
      <form method="post" action={`${base}/stop`}>
        <input type="hidden" name="candidate" value={id} />
        <Button>{t('running.stop')}</Button>
      </form>
    </section>
  )
}
