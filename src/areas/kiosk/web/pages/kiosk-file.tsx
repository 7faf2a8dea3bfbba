import { usePage } from '../../../../platform/http/page-context.ts'
import type { KioskContent } from '../../domain/content.ts'
import { KioskList } from './kiosk-list.tsx'
import { Stage, StageContent } from './stage.tsx'

type FileProps = {
  readonly slug: string
  readonly content: KioskContent
  readonly styles: string
  readonly script: string
}

/** A page that needs nothing but itself. */
export function KioskFile({ slug, content, styles, script }: FileProps) {
  const { language } = usePage()
  // A closing tag inside the text would end the element.
  const safe = (text: string, tag: string) => text.replaceAll(`</${tag}`, `<\\/${tag}`)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{content.name}</title>
        <style dangerouslySetInnerHTML={{ __html: safe(styles, 'style') }} />
      </head>
      <body className="kiosk-body">
        <KioskList slug={slug} content={content} />
        <Stage mode="file" />
        <StageContent content={content} />
        <script type="module" dangerouslySetInnerHTML={{ __html: safe(script, 'script') }} />
      </body>
    </html>
  )
}
