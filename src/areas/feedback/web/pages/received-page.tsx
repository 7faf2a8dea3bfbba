import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'
import type { receivedBy } from '../../queries.ts'

type Received = Awaited<ReturnType<typeof receivedBy>>

/** What was said of one's sessions, session by session; never by whom. */
export function ReceivedPage({ said }: { said: Received }) {
  const t = useTranslations('feedback')
  const { language } = usePage()
  const sessions = Map.groupBy(said, ({ code }) => code)
  return (
    <OwnPage current="talks" title={t('received')}>
      {said.length === 0 && <EmptyState title={t('none')}>{t('receivedNone')}</EmptyState>}
      {[...sessions].map(([code, all]) => (
        <section key={code} className="section">
          <h2>{textIn(all[0]!.title, language)}</h2>
          <p className="soft">
            {textIn(all[0]!.event, language)} ·{' '}
            {t('mean', {
              mean: all.reduce((sum, { score }) => sum + score, 0) / all.length,
              count: all.length,
            })}
          </p>
          <ul className="stack">
            {all
              .filter(({ body }) => body)
              .map(({ id, score, body }) => (
                <li key={id} className="break-words whitespace-pre-line">
                  <b>{t('of', { score })}</b> {body}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </OwnPage>
  )
}
