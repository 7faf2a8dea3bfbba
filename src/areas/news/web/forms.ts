import { z } from 'zod'
import { languages } from '../../../shared/localized-text.ts'
import { directions } from '../../../shared/move-in-order.ts'
import {
  checkbox,
  list,
  optionalLocalTime,
  optionalLocalized,
  optionalText,
  optionalUrl,
  slug,
  text,
  timeZone,
} from '../../../platform/http/forms.ts'
import { licences } from '../domain/licence.ts'
import { postKinds } from '../domain/post.ts'

const optionalSlug = () =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), slug().nullable())

export const startForm = z.object({ community: slug() })
export const startEventForm = z.object({ kind: z.enum(postKinds) })

export const postForm = z.object({
  kind: z.enum(postKinds),
  title: optionalLocalized(200),
  summary: optionalLocalized(500),
  body: optionalLocalized(100_000),
  tags: optionalText(600),
  authors: optionalText(600),
  featured: checkbox(),
  canonicalUrl: optionalUrl(),
  slug: optionalSlug(),
  community: optionalSlug(),
  event: optionalSlug(),
  series: optionalSlug(),
  newSeries: optionalText(120),
  cover: z.instanceof(File, { error: 'file-not-an-image' }).optional(),
  coverAlt: optionalLocalized(300),
  removeCover: checkbox(),
  pictures: list(z.instanceof(File, { error: 'file-not-an-image' }), 20),
  removePictures: list(z.uuid()),
})
export type PostForm = z.infer<typeof postForm>

export const publishForm = z
  .object({
    when: z.enum(['now', 'at']),
    at: optionalLocalTime(),
    timeZone: timeZone(),
    embargo: checkbox(),
  })
  .refine((form) => form.when === 'now' || form.at !== null, { path: ['at'], error: 'required' })

export const previewForm = z.object({ change: z.enum(['renew', 'withdraw']) })

const origin = { credit: optionalText(200), licence: z.enum(licences).default('') }

export const photosForm = z.object({
  photos: list(z.instanceof(File, { error: 'file-not-an-image' }), 20).refine(
    (files) => files.length > 0,
    { error: 'required' },
  ),
  ...origin,
})
export const photoForm = z.object({
  alt: optionalLocalized(300),
  ...origin,
  act: z.enum(['save', ...directions, 'remove']).default('save'),
})
export const offeredForm = z.object({ photos: list(z.uuid()) })
export const quoteForm = z.object({
  words: text(600),
  name: text(120),
  role: optionalText(160),
  lang: z.enum(languages),
  agreed: checkbox(),
})
export const removeQuoteForm = z.object({})

export const unpublishForm = z.object({})
export const deleteForm = z.object({ confirmation: optionalText(300) })
