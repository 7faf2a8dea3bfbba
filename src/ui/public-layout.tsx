import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../shared/localized-text.ts'
import type { Alternate } from './document.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Picado } from './picado.tsx'

export const publicSections = ['events', 'calls', 'news', 'communities'] as const
export type PublicSection = (typeof publicSections)[number]

export type PublicLayoutProps = {
  readonly language: Language
  /** What stands before every address of the site's own, '' or '/es'. */
  readonly base?: string | undefined
  readonly siteName?: string | undefined
  readonly current?: PublicSection | undefined
  /** Addresses of this page in each language, for the switch in the bar. */
  readonly alternates?: readonly Alternate[] | undefined
  readonly account?: { readonly name: string; readonly href: string } | null | undefined
  readonly signInHref?: string | undefined
  readonly links?:
    | Partial<
        Record<'themes' | 'calendar' | 'rss' | 'source' | 'privacy' | 'api' | 'kiosk', string>
      >
    | undefined
  /** Says that this is a demo, or anything that concerns the whole site; above all else. */
  readonly banner?: ReactNode | undefined
  /** What the act that led here did; a `<Notice>`. */
  readonly notice?: ReactNode | undefined
  /** False where the page brings its own full-width parts; they use `<div class="wrap">` themselves. */
  readonly wrap?: boolean | undefined
  readonly children: ReactNode
}

/** Bar, cut-paper band, content and footer of every page that anyone may see. */
export function PublicLayout(props: PublicLayoutProps) {
  const t = useTranslations('ui')
  const { base = '', siteName = 'convite', links = {}, wrap = true } = props
  const footer = (
    ['themes', 'calendar', 'rss', 'kiosk', 'api', 'privacy', 'source'] as const
  ).filter((key) => links[key])
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      {props.banner && <div className="site-banner">{props.banner}</div>}
      <header className="site-header">
        <div className="wrap bar">
          <a className="brand" href={`${base}/`}>
            {siteName}
          </a>
          <nav aria-label={t('nav.label')}>
            {publicSections.map((section) => (
              <a
                key={section}
                href={`${base}/${section}`}
                aria-current={props.current === section ? 'page' : undefined}
              >
                {t(`nav.${section}`)}
              </a>
            ))}
          </nav>
          <div className="bar-end">
            <LanguageSwitch language={props.language} alternates={props.alternates ?? []} />
            {props.account ? (
              <a className="account" href={props.account.href}>
                {props.account.name}
              </a>
            ) : (
              props.signInHref && (
                <a className="account" href={props.signInHref}>
                  {t('nav.signIn')}
                </a>
              )
            )}
          </div>
        </div>
        <Picado />
      </header>
      <main id="content" tabIndex={-1} className={wrap ? 'wrap' : undefined}>
        {props.notice}
        {props.children}
      </main>
      <footer className="site-footer">
        <div className="wrap">
          <p>
            <b>{siteName}</b> {t('footer.about')}
          </p>
          {footer.length > 0 && (
            <ul>
              {footer.map((key) => (
                <li key={key}>
                  <a href={links[key]}>{t(`footer.${key}`)}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </footer>
    </>
  )
}
