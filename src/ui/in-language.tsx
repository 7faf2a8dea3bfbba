import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { PageFactsProvider, usePage } from '../platform/http/page-context.ts'
import { messagesOf } from '../platform/i18n/messages.ts'
import type { Language } from '../shared/localized-text.ts'

/** A part of a page in another language than the rest: as somebody else would read it. */
export function InLanguage({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  const page = usePage()
  return (
    <IntlProvider locale={language} messages={messagesOf(language)} timeZone="UTC" now={page.now}>
      <PageFactsProvider value={{ ...page, language }}>
        <div lang={language}>{children}</div>
      </PageFactsProvider>
    </IntlProvider>
  )
}
