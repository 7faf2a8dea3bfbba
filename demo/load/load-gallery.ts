import { addPhotos } from '../../src/areas/news/use-cases/add-photos.ts'
import { addQuote } from '../../src/areas/news/use-cases/add-quote.ts'
import { arrangePhoto } from '../../src/areas/news/use-cases/arrange-photo.ts'
import { loadSharp } from '../../src/platform/files/load-sharp.ts'
import { demoPhotos, demoQuotes, galleryPost } from '../gallery.ts'
import { daysFrom } from '../generate/clock.ts'
import type { Stage } from './stage.ts'

const said = { credit: 'Convite demo', licence: 'cc0' } as const

/** Drawn scenes in the place of photos, and what invented people said, for the recap of an edition that is over. */
export async function loadGallery(stage: Stage, now: Date): Promise<void> {
  const context = stage.as(stage.keeper, daysFrom(now, -26))
  const uploads = await Promise.all(
    demoPhotos.map(async ({ scene }, at) => ({
      bytes: await drawScene(scene),
      name: `scene-${at + 1}.png`,
    })),
  )
  const ids = await addPhotos(context, galleryPost, uploads, said)
  for (const [at, id] of ids.entries())
    await arrangePhoto(context, galleryPost, id, { ...said, alt: demoPhotos[at]!.alt }, 'save')
  for (const quote of demoQuotes) await addQuote(context, galleryPost, { ...quote, agreed: true })
}

async function drawScene(scene: string): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="900" height="600">${scene}</svg>`
  const sharp = await loadSharp()
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer())
}
