import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Pagination } from '../../../../ui/pagination.tsx'
import type { OwnActs } from '../../queries/own-acts.ts'

/** What happened on one's account; left out as long as nothing did. */
export function OwnHistory({ acts, page, more }: OwnActs) {
  const t = useTranslations('accounts')
  const say = useTranslations('reports')
  const { language } = usePage()
  if (acts.length === 0 && page === 1) return null
  return (
    <section className="section" id="history">
      <h2>{t('history.title')}</h2>
      <p className="soft">
        {t.rich('history.lead', {
          a: (chunks) => <a href={`/${language}/me/security`}>{chunks}</a>,
        })}
      </p>
      <ul>
        {acts.map(({ id, at, action }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3"
          >
            <span>
              {say.has(`action.${action}` as never) ? say(`action.${action}` as never) : action}
            </span>
            <time className="soft" dateTime={at.toISOString()}>
              {sayInstant(language, at, 'UTC')}
            </time>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={more ? page + 1 : page}
        hrefOf={(at) => `/${language}/me?page=${at}#history`}
      />
    </section>
  )
}
