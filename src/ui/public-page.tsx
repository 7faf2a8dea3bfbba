import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { messagesOf } from '../platform/i18n/messages.ts'
import { usePage } from '../platform/http/page-context.ts'
import { languages } from '../shared/localized-text.ts'
import { Document, type DocumentProps } from './document.tsx'
import { FlashNotice } from './flash-notice.tsx'
import { PublicLayout, type PublicSection } from './public-layout.tsx'

type PublicPageProps = Pick<
  DocumentProps,
  | 'title'
  | 'description'
  | 'image'
  | 'imageSize'
  | 'canonical'
  | 'kind'
  | 'feeds'
  | 'jsonLd'
  | 'accent'
  | 'noindex'
  | 'islands'
  | 'timeZone'
  | 'lean'
  | 'manifest'
> & {
  readonly section?: PublicSection
  /** False where the page brings its own full-width parts. */
  readonly wrap?: boolean
  readonly children: ReactNode
}

/** A page for everybody: document, bar, band and footer around the content, in the language of the request. */
export function PublicPage({ section, wrap, canonical, children, ...rest }: PublicPageProps) {
  const t = useTranslations('ui')
  const page = usePage()
  const alternates = pageAlternates(page.path)
  const home = `/${page.language}`
  return (
    <Document
      {...rest}
      language={page.language}
      messages={messagesOf(page.language)}
      canonical={canonical ?? page.baseUrl + page.path}
      alternates={alternates.map((a) => ({ ...a, href: page.baseUrl + a.href }))}
    >
      <PublicLayout
        language={page.language}
        base={home}
        alternates={alternates}
        account={page.actorName ? { name: page.actorName, href: `${home}/me` } : null}
        signInHref={`${home}/sign-in`}
        links={{
          themes: `${home}/themes`,
          calendar: '/calendar.ics',
          rss: `${home}/news/rss.xml`,
          api: '/api/v1',
          source: `${home}/about`,
        }}
        banner={page.demo ? t('demo.banner') : undefined}
        notice={<FlashNotice />}
        {...(section ? { current: section } : {})}
        {...(wrap === undefined ? {} : { wrap })}
      >
        {children}
      </PublicLayout>
    </Document>
  )
}

/** The same address in each language. */
export const pageAlternates = (path: string) =>
  languages.map((language) => ({
    language,
    href: path.replace(/^\/(es|en|pt)(?=\/|$|\?)/, `/${language}`),
  }))
