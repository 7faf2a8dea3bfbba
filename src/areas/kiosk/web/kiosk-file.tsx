import { asset, serveAsset } from '../../../platform/assets.ts'
import { fileResponse } from '../../../platform/files/file-response.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import type { Handler } from '../../../platform/http/route.ts'
import type { KioskContent, Slide } from '../domain/content.ts'
import type { KioskHome } from '../domain/kiosk-scope.ts'
import { collectContent } from '../use-cases/collect-content.ts'
import { buildContent, screenScript } from './build-content.ts'
import { kioskHere } from './manage.tsx'
import { KioskFile } from './pages/kiosk-file.tsx'

/** The kiosk as one file for a stick: it opens from there without any network, with script, fonts and pictures in it. */
export const kioskFile =
  (home: KioskHome): Handler =>
  async (x) => {
    const kiosk = await kioskHere(x, home)
    const collected = await collectContent(x.context, kiosk.slug)
    const content = buildContent(collected, {
      baseUrl: x.context.config.url,
      now: x.context.now(),
    })
    const answer = x.page(
      <KioskFile
        slug={kiosk.slug}
        content={await withPictures(x, content)}
        styles={inlined(textOf('areas/kiosk/web/kiosk.css'))}
        script={textOf(screenScript)}
      />,
    )
    // A file to take along, not a page of this site.
    answer.headers.set('content-type', 'application/octet-stream')
    answer.headers.set('content-disposition', `attachment; filename="${kiosk.slug}.html"`)
    return answer
  }

const textOf = (name: string) => serveAsset(asset(name))?.body.toString('utf8') ?? ''

/** Fonts as data instead of addresses. */
const inlined = (styles: string) =>
  styles.replaceAll(/\/assets\/[\w.-]+\.woff2/g, (path) => {
    const font = serveAsset(path)
    return font ? `data:font/woff2;base64,${font.body.toString('base64')}` : path
  })

/** As many bytes of pictures as a file holds that an old stick and a slow machine still open. */
const mostPictureBytes = 12 * 1024 * 1024

/** The pictures in the place of their addresses, in the order of the slides, until there are too many bytes of them. */
async function withPictures(x: Exchange, content: KioskContent): Promise<KioskContent> {
  const slides: Slide[] = []
  let bytes = 0
  for (const slide of content.slides) {
    const data = slide.image && (await pictureData(x, slide.image))
    const fits = data !== null && bytes + data.length <= mostPictureBytes
    if (fits) bytes += data.length
    slides.push({ ...slide, image: fits ? data : null })
  }
  return { ...content, slides }
}

/** A picture as a data address, in a width that many of them can have; null if it is gone. */
async function pictureData(x: Exchange, address: string): Promise<string | null> {
  const id = /^\/files\/([0-9a-f-]+)/.exec(address)?.[1]
  const answer = id ? await fileResponse(x.context, { id, width: 800 }).catch(() => null) : null
  if (!answer) return null
  const bytes = Buffer.from(await answer.arrayBuffer())
  return `data:${answer.headers.get('content-type')};base64,${bytes.toString('base64')}`
}
