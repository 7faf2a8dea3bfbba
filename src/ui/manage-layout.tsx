import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../shared/localized-text.ts'
import type { Alternate } from './document.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** The organiser's sections in the order of the work; a line stands between the groups. */
export const manageSections = [
  ['home', 'setup', 'hosts', 'proposals', 'reviews', 'agenda', 'registration', 'check-in'],
  ['sponsors', 'exhibition', 'scholarships'],
  ['news', 'press', 'kiosks', 'report', 'team'],
] as const
export type ManageSection = (typeof manageSections)[number][number]

export type RailLink = {
  readonly href: string
  readonly label: string
  readonly count?: ReactNode | undefined
  readonly current?: boolean | undefined
}

export type ManageLayoutProps = {
  readonly language: Language
  readonly siteName?: string | undefined
  /** The network's own home. */
  readonly homeHref?: string | undefined
  /** Where this event is managed, such as /manage/events/kcd-2027; sections hang below it, 'home' is itself. */
  readonly base: string
  readonly current?: ManageSection | undefined
  /** A number or share beside a section. */
  readonly counts?: Partial<Record<ManageSection, ReactNode>> | undefined
  /** Only these sections, for people whose role sees less. */
  readonly only?: readonly ManageSection[] | undefined
  /** Replaces the event's sections where something else is managed: a community, a programme, the network. */
  readonly groups?: readonly (readonly RailLink[])[] | undefined
  /** What is managed: the event's name. */
  readonly title: string
  readonly dates?: string | undefined
  /** The public page. */
  readonly viewHref?: string | undefined
  readonly alternates?: readonly Alternate[] | undefined
  readonly account?: { readonly name: string; readonly href: string } | null | undefined
  readonly banner?: ReactNode | undefined
  readonly notice?: ReactNode | undefined
  /** The page's own heading below the event's name; without it the name is the h1. */
  readonly heading?: ReactNode | undefined
  /** Buttons beside the heading. */
  readonly actions?: ReactNode | undefined
  readonly children: ReactNode
}

/** Rail and head of every page on which an event, a community or a programme is looked after. */
export function ManageLayout(props: ManageLayoutProps) {
  const t = useTranslations('ui')
  const { base, only, counts = {} } = props
  const groups: readonly (readonly RailLink[])[] =
    props.groups ??
    manageSections
      .map((group) =>
        group
          .filter((section) => !only || only.includes(section))
          .map((section) => ({
            href: section === 'home' ? base : `${base}/${section}`,
            label: t(`manage.${section}`),
            count: counts[section],
            current: props.current === section,
          })),
      )
      .filter((group) => group.length > 0)
  const Name = props.heading ? 'p' : 'h1'
  return (
    <div className="manage">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="rail">
        <a className="brand" href={props.homeHref ?? '/'}>
          {props.siteName ?? 'convite'}
        </a>
        <nav aria-label={t('manage.label')}>
          {groups.map((group, at) => (
            <ul key={at}>
              {group.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                    {link.label}
                    {link.count !== undefined && <span className="count">{link.count}</span>}
                  </a>
                </li>
              ))}
            </ul>
          ))}
        </nav>
        <div className="rail-end">
          {props.account && <a href={props.account.href}>{props.account.name}</a>}
          <LanguageSwitch language={props.language} alternates={props.alternates ?? []} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {props.banner && <div className="site-banner">{props.banner}</div>}
        <div className={props.heading ? 'manage-head small' : 'manage-head'}>
          <Name className="manage-title">{props.title}</Name>
          {props.dates && <span className="soft">{props.dates}</span>}
          {props.viewHref && (
            <a className="view" href={props.viewHref}>
              {t('manage.view')}
            </a>
          )}
        </div>
        {props.notice}
        {props.heading && (
          <div className="page-head">
            <h1>{props.heading}</h1>
            {props.actions && <div className="actions">{props.actions}</div>}
          </div>
        )}
        {!props.heading && props.actions && <div className="actions">{props.actions}</div>}
        {props.children}
      </main>
    </div>
  )
}
