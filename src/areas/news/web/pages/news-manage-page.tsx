import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { messagesOf } from '../../../../platform/i18n/messages.ts'
import { Document } from '../../../../ui/document.tsx'
import { FlashNotice } from '../../../../ui/flash-notice.tsx'
import { ManageLayout } from '../../../../ui/manage-layout.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { pageAlternates } from '../../../../ui/public-page.tsx'

type NewsManagePageProps = {
  readonly section?: 'posts' | 'series' | 'taken' | 'suggestions'
  readonly heading: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page on which news are looked after: under an event among its sections, else among the news of the network. */
export function NewsManagePage({ section = 'posts', ...rest }: NewsManagePageProps) {
  const t = useTranslations('news')
  const ui = useTranslations('ui')
  const page = usePage()
  if (page.scope) return <ManagePage section="news" {...rest} />
  const base = `/${page.language}/manage/news`
  return (
    <Document
      language={page.language}
      messages={messagesOf(page.language)}
      title={`${rest.heading} · ${t('title')}`}
      noindex
    >
      <ManageLayout
        language={page.language}
        homeHref={`/${page.language}/`}
        base={base}
        groups={[
          [
            { href: base, label: t('manage.posts'), current: section === 'posts' },
            {
              href: `${base}/series`,
              label: t('series.manage'),
              current: section === 'series',
            },
            {
              href: `${base}/taken`,
              label: t('elsewhere.taken'),
              current: section === 'taken',
            },
            {
              href: `${base}/suggestions`,
              label: t('manage.suggestions'),
              current: section === 'suggestions',
            },
          ],
        ]}
        title={t('manage.title')}
        viewHref={`/${page.language}/news`}
        alternates={pageAlternates(page.path)}
        account={page.actorName ? { name: page.actorName, href: `/${page.language}/me` } : null}
        banner={page.demo ? ui('demo.banner') : undefined}
        notice={<FlashNotice />}
        {...rest}
      >
        {rest.children}
      </ManageLayout>
    </Document>
  )
}
