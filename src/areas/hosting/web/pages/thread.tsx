import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import type { ApplicationMessage } from '../../queries/applications.ts'

/** What steward and team said to each other about an application, in order. */
export function Thread({
  messages,
  timeZone,
}: {
  readonly messages: readonly ApplicationMessage[]
  readonly timeZone: string
}) {
  const t = useTranslations('hosting')
  const { language } = usePage()
  if (messages.length === 0) return null
  return (
    <section className="section">
      <h2>{t('thread')}</h2>
      <ol className="stack">
        {messages.map((message, at) => (
          <li key={at} className="border-b border-line pb-3">
            <p className="soft">
              <b>{message.authorName || 'Convite'}</b>, {t(`side.${message.side}`)},{' '}
              {sayInstant(language, message.writtenAt, timeZone)}
            </p>
            <p className="whitespace-pre-line break-words">{message.body}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
