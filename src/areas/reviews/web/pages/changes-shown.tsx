import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { wordChanges } from '../../domain/word-changes.ts'
import type { AskedChanges } from '../../queries/asked-changes.ts'

type ChangesShownProps = {
  readonly asked: AskedChanges
  /** Of the proposal. */
  readonly lang: string
  readonly timeZone: string
}

const fields = ['title', 'abstract', 'notes'] as const

/** What the committee asked the speakers to change, and word by word what they changed. */
export function ChangesShown({ asked, lang, timeZone }: ChangesShownProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  const when = (instant: Date) => sayInstant(language, instant, timeZone)
  const changed = fields.filter((field) => asked.before[field] !== asked.now[field])
  return (
    <section className="section mb-10" id="changes">
      <h2>{t('changes.title')}</h2>
      <p className="whitespace-pre-line border-l-4 border-line pl-4">{asked.words}</p>
      <p className="soft">
        {asked.changedAt
          ? t('changes.cameBack', { when: when(asked.changedAt) })
          : asked.toldAt
            ? t('changes.waiting', { until: when(asked.until) })
            : t('changes.notTold')}
      </p>
      {asked.changedAt && changed.length === 0 && <p>{t('changes.sameText')}</p>}
      {changed.map((field) => (
        <div key={field} className="my-4">
          <h3>{t(field === 'title' ? 'changes.titleField' : field)}</h3>
          <p className="whitespace-pre-line" lang={lang}>
            {wordChanges(asked.before[field], asked.now[field]).map(({ kind, text }, at) =>
              kind === 'same' ? (
                <span key={at}>{text}</span>
              ) : kind === 'added' ? (
                <ins key={at}>{text}</ins>
              ) : (
                <del key={at}>{text}</del>
              ),
            )}
          </p>
        </div>
      ))}
    </section>
  )
}
