import type { Exchange } from '../../../platform/http/exchange.tsx'
import { addPhotos } from '../use-cases/add-photos.ts'
import { addQuote } from '../use-cases/add-quote.ts'
import { arrangePhoto } from '../use-cases/arrange-photo.ts'
import { editQuote } from '../use-cases/edit-quote.ts'
import { removeQuote } from '../use-cases/remove-quote.ts'
import { takeOfferedPhotos } from '../use-cases/take-offered-photos.ts'
import { addressOf, again } from './editor.tsx'
import { offeredForm, photoForm, photosForm, quoteForm, removeQuoteForm } from './forms.ts'

const back = (x: Exchange, anchor: string) =>
  x.redirect(`${addressOf(x, x.param('post'))}#${anchor}`, 'saved')

/** Photos that somebody uploads go to the end of the gallery. */
export const uploadPhotos = (x: Exchange): Promise<Response> =>
  x.submit(
    photosForm,
    async ({ photos, credit, licence }) => {
      const uploads = await Promise.all(
        photos.map(async (file) => ({
          bytes: new Uint8Array(await file.arrayBuffer()),
          name: file.name,
        })),
      )
      await addPhotos(x.context, x.param('post'), uploads, { credit, licence })
      return back(x, 'gallery')
    },
    again(x, 'gallery'),
  )

/** Saves what is said of a photo, and moves it or takes it out. */
export const savePhoto = (x: Exchange): Promise<Response> =>
  x.submit(
    photoForm,
    async ({ act, ...said }) => {
      const id = x.param('photo')
      await arrangePhoto(x.context, x.param('post'), id, said, act)
      return back(x, act === 'remove' ? 'gallery' : `photo-${id}`)
    },
    again(x, 'gallery'),
  )

/** Photos of the event that stand elsewhere come into this gallery too. */
export const takePhotos = (x: Exchange): Promise<Response> =>
  x.submit(
    offeredForm,
    async ({ photos }) => {
      await takeOfferedPhotos(x.context, x.param('post'), photos)
      return back(x, 'gallery')
    },
    again(x, 'gallery'),
  )

export const saveQuote = (x: Exchange): Promise<Response> =>
  x.submit(
    quoteForm,
    async (quote) => {
      await addQuote(x.context, x.param('post'), quote)
      return back(x, 'quotes')
    },
    again(x, 'quote'),
  )

/** Sets a quote right. */
export const changeQuote = (x: Exchange): Promise<Response> =>
  x.submit(
    quoteForm,
    async (quote) => {
      await editQuote(x.context, x.param('post'), x.param('quote'), quote)
      return back(x, 'quotes')
    },
    again(x, 'quote', x.param('quote')),
  )

export const dropQuote = (x: Exchange): Promise<Response> =>
  x.submit(
    removeQuoteForm,
    async () => {
      await removeQuote(x.context, x.param('post'), x.param('quote'))
      return back(x, 'quotes')
    },
    again(x, 'quote'),
  )
