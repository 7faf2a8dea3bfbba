import type { ReactNode } from 'react'
import { IntlProvider, type AbstractIntlMessages } from 'use-intl'
import { asset } from '../platform/assets.ts'
import type { Language } from '../shared/localized-text.ts'
import { accentHref } from './accent-stylesheet.ts'
import { surfaces } from './contrast.ts'
import { Island } from './island.tsx'

export type Alternate = { readonly language: Language; readonly href: string }

export type DocumentProps = {
  readonly language: Language
  readonly messages: AbstractIntlMessages
  /** IANA zone in which dates are formatted: the event's, or the network's. */
  readonly timeZone?: string | undefined
  readonly title: string
  readonly siteName?: string | undefined
  readonly description?: string | undefined
  /** Absolute address of this page, without parameters that change nothing. */
  readonly canonical?: string | undefined
  /** The same page in each language, absolute addresses. */
  readonly alternates?: readonly Alternate[] | undefined
  /** Absolute address of the picture shown where the page is shared. */
  readonly image?: string | undefined
  /** Its size in pixels; 1200 × 630 unless said. */
  readonly imageSize?: { readonly width: number; readonly height: number } | undefined
  readonly kind?: 'website' | 'article' | 'profile' | undefined
  readonly feeds?:
    | readonly { readonly title: string; readonly href: string; readonly type: string }[]
    | undefined
  /** schema.org objects. */
  readonly jsonLd?: object | readonly object[] | undefined
  /** The event's colour as hex. */
  readonly accent?: string | null | undefined
  readonly noindex?: boolean | undefined
  readonly islands?: readonly string[] | undefined
  /** False on screens without the display face, such as plain exports. */
  readonly preloadFonts?: boolean | undefined
  /** In a frame of another site: links lead out of the frame unless they say otherwise. */
  readonly linksOpenOutside?: boolean | undefined
  /** A page that many load over a bad network, made of the most common parts only: it goes without `more.css`. */
  readonly lean?: boolean | undefined
  /** Address of the manifest with which this part of the site can be put on a home screen. */
  readonly manifest?: string | undefined
  readonly bodyClass?: string | undefined
  readonly children: ReactNode
}

const ogLocale: Record<Language, string> = { es: 'es_419', en: 'en_US', pt: 'pt_BR' }
const fonts = ['bricolage-grotesque-latin-wght-normal', 'instrument-sans-latin-wght-normal']
// A closing script tag inside a text must not end the block.
const safeJson = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** The whole page around its content: language, title, what search and sharing need, styles, scripts. */
export function Document(props: DocumentProps) {
  const { language, messages, title, siteName = 'Convite', description, canonical, image } = props
  const { imageSize = { width: 1200, height: 630 } } = props
  const accent = accentHref(props.accent)
  const fullTitle = title === siteName ? title : `${title} · ${siteName}`
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {props.linksOpenOutside && <base target="_blank" />}
        <title>{fullTitle}</title>
        {props.preloadFonts !== false &&
          fonts.map((name) => (
            <link
              key={name}
              rel="preload"
              as="font"
              type="font/woff2"
              href={asset(`${name}.woff2`)}
              crossOrigin="anonymous"
            />
          ))}
        <link rel="stylesheet" href={asset('ui/styles.css')} />
        {!props.lean && <link rel="stylesheet" href={asset('ui/more.css')} />}
        {accent && <link rel="stylesheet" href={accent} />}
        <meta
          name="theme-color"
          media="(prefers-color-scheme: light)"
          content={surfaces.light.paper}
        />
        <meta
          name="theme-color"
          media="(prefers-color-scheme: dark)"
          content={surfaces.dark.paper}
        />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href={props.manifest ?? '/site.webmanifest'} />
        {props.noindex && <meta name="robots" content="noindex" />}
        {description && <meta name="description" content={description} />}
        {canonical && <link rel="canonical" href={canonical} />}
        {props.alternates?.map((a) => (
          <link key={a.language} rel="alternate" hrefLang={a.language} href={a.href} />
        ))}
        {props.feeds?.map((f) => (
          <link key={f.href} rel="alternate" type={f.type} title={f.title} href={f.href} />
        ))}
        <meta property="og:title" content={title} />
        <meta property="og:site_name" content={siteName} />
        <meta property="og:type" content={props.kind ?? 'website'} />
        <meta property="og:locale" content={ogLocale[language]} />
        {description && <meta property="og:description" content={description} />}
        {canonical && <meta property="og:url" content={canonical} />}
        {image && <meta property="og:image" content={image} />}
        {image && <meta property="og:image:width" content={String(imageSize.width)} />}
        {image && <meta property="og:image:height" content={String(imageSize.height)} />}
        {image && <meta name="twitter:card" content="summary_large_image" />}
        {[props.jsonLd ?? []].flat().map((data, at) => (
          <script
            key={at}
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: safeJson(data) }}
          />
        ))}
        {props.islands?.map((name) => (
          <Island key={name} name={name} />
        ))}
      </head>
      <body className={props.bodyClass}>
        <IntlProvider locale={language} messages={messages} timeZone={props.timeZone ?? 'UTC'}>
          {props.children}
        </IntlProvider>
      </body>
    </html>
  )
}
