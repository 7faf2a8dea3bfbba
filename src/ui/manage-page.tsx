import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { sayDays } from '../platform/i18n/dates.ts'
import { messagesOf } from '../platform/i18n/messages.ts'
import { textIn } from '../shared/localized-text.ts'
import { allows, type PolicyTable } from '../shared/policy.ts'
import { Document } from './document.tsx'
import { FlashNotice } from './flash-notice.tsx'
import { ManageLayout, type ManageSection } from './manage-layout.tsx'
import { pageAlternates } from './public-page.tsx'

/** Which section of the rail is for whom; the addresses behind them ask their own policy again. */
const sections = {
  home: [
    'owner',
    'chair',
    'reviewer',
    'registration',
    'door',
    'sponsors',
    'news',
    'host-organiser',
    'host-steward',
    'host-reviewer',
  ],
  setup: ['owner'],
  hosts: ['host-organiser', 'host-steward'],
  proposals: ['owner', 'chair'],
  reviews: ['owner', 'chair', 'reviewer', 'host-reviewer'],
  agenda: ['owner', 'chair'],
  registration: ['owner', 'registration'],
  'check-in': ['owner', 'registration', 'door'],
  sponsors: ['owner', 'chair', 'sponsors', 'host-organiser', 'host-steward'],
  news: ['owner', 'news'],
  press: ['owner', 'news'],
  kiosks: ['owner', 'news'],
  team: ['owner'],
} as const satisfies PolicyTable

type ManagePageProps = {
  readonly section: ManageSection
  /** The page's own heading below the event's name; without it the event's name is the heading. */
  readonly heading?: string
  /** The heading as it is drawn, where it is more than words. */
  readonly headingDrawn?: ReactNode
  readonly actions?: ReactNode
  readonly counts?: Partial<Record<ManageSection, ReactNode>>
  readonly islands?: readonly string[]
  readonly children: ReactNode
}

/** A page on which an event is looked after: rail, head and content. Only on addresses guarded by `:event`. */
export function ManagePage({
  section,
  heading,
  headingDrawn,
  actions,
  counts,
  islands,
  children,
}: ManagePageProps) {
  const t = useTranslations('ui')
  const page = usePage()
  const { scope } = page
  if (!scope) throw new Error('ManagePage on an address without :event')
  const name = textIn(scope.name, page.language)
  const home = `/${page.language}`
  return (
    <Document
      language={page.language}
      messages={messagesOf(page.language)}
      title={heading ? `${heading} · ${name}` : name}
      noindex
      accent={scope.colour}
      {...(islands ? { islands } : {})}
    >
      <ManageLayout
        language={page.language}
        homeHref={`${home}/`}
        base={`${home}/manage/events/${scope.slug}`}
        current={section}
        only={(Object.keys(sections) as (keyof typeof sections)[]).filter((s) =>
          allows(sections, s, scope.standings),
        )}
        title={name}
        viewHref={`${home}/events/${scope.slug}`}
        alternates={pageAlternates(page.path)}
        account={page.actorName ? { name: page.actorName, href: `${home}/me` } : null}
        banner={page.demo ? t('demo.banner') : undefined}
        notice={<FlashNotice />}
        heading={headingDrawn ?? heading}
        actions={actions}
        {...(scope.startsOn && scope.endsOn
          ? { dates: sayDays(page.language, scope.startsOn, scope.endsOn) }
          : {})}
        {...(counts ? { counts } : {})}
      >
        {children}
      </ManageLayout>
    </Document>
  )
}
