import { z } from 'zod'
import { languages } from '../../../../shared/localized-text.ts'
import { isTimeZone } from '../../../../shared/time.ts'
import { licences } from '../licence.ts'
import { postKinds } from '../post.ts'
import { flagField, fieldOf, textField } from './front-fields.ts'
import type { FrontMap } from './front-value.ts'
import { isMap } from './front-value.ts'
import { shortHash } from './short-hash.ts'
import { hideShownMarks } from './shown-shortcodes.ts'

const words = z.partialRecord(z.enum(languages), z.string()).default({})
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .nullable()
  .default(null)

const factsShape = z.object({
  kind: z.enum(postKinds),
  zone: z.string().refine(isTimeZone),
  /** The exact instant of publication; none for a draft. */
  published: z.iso.datetime().optional(),
  /** Slug of the event that the post is about; `only` if it belongs to no community. */
  event: z.string().optional(),
  only: flag,
  /** The series of its community that it is part of. */
  series: z.object({ slug: z.string(), name: words, summary: words }).nullable().default(null),
  pictures: z
    .array(
      z.object({
        file: z.string(),
        name: z.string().default(''),
        alt: words,
        /** Whether it lies beside the texts of the post. */
        text: flag,
      }),
    )
    .default([]),
  /** The gallery, in its order; `file` is one of `pictures`. */
  photos: z
    .array(
      z.object({
        file: z.string(),
        alt: words,
        credit: z.string().max(200).default(''),
        licence: z.enum(licences).default(''),
      }),
    )
    .default([]),
  /** What people said who agreed to be quoted, `agreed` saying when. */
  quotes: z
    .array(
      z.object({
        words: z.string().min(1),
        name: z.string().min(1),
        role: z.string().default(''),
        lang: z.enum(languages),
        agreed: z.iso.datetime(),
      }),
    )
    .default([]),
  suggestions: z
    .array(
      z.object({
        name: z.string(),
        place: z.string().default(''),
        from: day,
        until: day,
        precision: z.enum(['day', 'month', 'none']),
        sentence: z.string(),
      }),
    )
    .default([]),
})

/** What Convite writes about a post beside what Hugo knows, under `params.convite` in one file of the post. */
export type OwnFacts = z.output<typeof factsShape>

function ownParams(front: FrontMap): FrontMap | null {
  const own = fieldOf(front, 'convite')
  return isMap(own) ? own : null
}

/** The facts in a file's front matter; null where there are none, or none that can be read. */
export function readOwnFacts(front: FrontMap): OwnFacts | null {
  const read = factsShape.safeParse(ownParams(front))
  return read.success ? read.data : null
}

/** Whether Convite wrote the file out and it is no post: an event or a speaker, which live here. */
export const isOwnPage = (front: FrontMap): boolean =>
  ['event', 'speaker'].includes(textField(ownParams(front) ?? {}, 'page'))

/** What is written out of one language of a post. */
export type OwnText = {
  readonly title: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly authors: readonly string[]
  readonly body: string
}

const plain = (text: string) => text.replace(/\r\n?/gu, '\n').trim()

/** Tells whether somebody changed a text after it was written out. */
export const digestOf = ({ title, summary, tags, authors, body }: OwnText): string =>
  shortHash(JSON.stringify([plain(title), plain(summary), tags, authors, plain(body)]))

const itemsOf = (front: FrontMap, name: string): string[] => {
  const list = front[name]
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

/** The text of a file as Convite wrote it out; null where it did not, or where somebody changed it since. */
export function readOwnText(
  front: FrontMap,
  body: string,
): (OwnText & { readonly site: string }) | null {
  const own = ownParams(front)
  if (!own) return null
  const text = {
    title: textField(front, 'title'),
    summary: textField(front, 'summary'),
    tags: itemsOf(front, 'tags'),
    authors: itemsOf(front, 'authors'),
    body: plain(body),
  }
  const same = digestOf(text) === textField(own, 'digest')
  const written = flagField(own, 'shown') ? hideShownMarks(text.body) : text.body
  return same ? { ...text, body: written, site: textField(own, 'site') } : null
}
