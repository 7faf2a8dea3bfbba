import { useTranslations } from 'use-intl'
import { asset } from '../../../../platform/assets.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Island } from '../../../../ui/island.tsx'
import type { KioskContent } from '../../domain/content.ts'
import { screenScript } from '../build-content.ts'
import { KioskList } from './kiosk-list.tsx'
import { KioskPanel } from './kiosk-panel.tsx'
import { Stage, StageContent } from './stage.tsx'

/** Seconds after which a browser without JavaScript asks for the list again. */
const refreshAfter = 300

type KioskPageProps = {
  readonly slug: string
  readonly content: KioskContent
  readonly hasPin: boolean
}

/** A kiosk: without JavaScript a list in big letters, with it a rotation that fills the screen. */
export function KioskPage({ slug, content, hasPin }: KioskPageProps) {
  const t = useTranslations('kiosk')
  const { language } = usePage()
  const base = `/${language}/kiosk`
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${content.name} · Convite`}</title>
        <meta name="robots" content="noindex" />
        <meta name="description" content={t('screen.description', { name: content.name })} />
        <link rel="stylesheet" href={asset('areas/kiosk/web/kiosk.css')} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <noscript>
          <meta httpEquiv="refresh" content={String(refreshAfter)} />
        </noscript>
        <Island name={screenScript.replace(/\.ts$/, '')} />
      </head>
      <body className="kiosk-body">
        <KioskList slug={slug} content={content} />
        <Stage mode="screen" page={`${base}/${slug}`} worker={`${base}/worker.js`} />
        <KioskPanel action={`${base}/${slug}/pin`} hasPin={hasPin} />
        <StageContent content={content} />
      </body>
    </html>
  )
}
