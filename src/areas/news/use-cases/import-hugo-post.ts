import type { Authorized } from '../../../shared/authorized.ts'
import { fileAddress } from '../../../platform/files/file-routes.ts'
import type { Work } from '../../../platform/use-case.ts'
import { insertSuggestions, rememberFiles, type TakenFile } from '../database/imports.ts'
import {
  insertPost,
  replaceTexts,
  setPublication,
  updatePost,
  type Place,
} from '../database/posts.ts'
import { insertPictures } from '../database/post-pictures.ts'
import type { FileNote } from '../domain/hugo/file-note.ts'
import type { HugoPost } from '../domain/hugo/hugo-post.ts'
import { publicationOf } from '../domain/hugo/publication-of.ts'
import { imagePathsOf } from '../domain/match-post.ts'
import type { PostTexts } from '../domain/post.ts'
import { cleanTags } from '../domain/terms.ts'
import { hostsAnnouncedEvent } from '../queries/post-scope.ts'
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'
import { replaceGallery } from './replace-gallery.ts'
import { keepOldAddresses } from './keep-old-addresses.ts'
import { keepSeries } from './keep-series.ts'
import { recordTreeImages, type SaidOfPictures, type StoredImages } from './import-images.ts'
import { translateHugoPost } from './translate-hugo-post.ts'

export type PostImport = {
  readonly proof: Authorized<{ readonly installation: true }, 'post.import'>
  readonly place: Authorized<Place, 'post.edit'>
  readonly source: string
  readonly timeZone: string
  /** The SHA-256 of every file of the tree by its path. */
  readonly files: ReadonlyMap<string, string>
  readonly images: StoredImages
}

export type ImportedPost = {
  readonly notes: ReadonlyMap<string, readonly FileNote[]>
  readonly draft: boolean
}

/** Writes a post of a tree under a slug: a new one, or over the one that an earlier import made. */
export async function importHugoPost(
  work: Work,
  post: HugoPost,
  slug: string,
  known: 'new' | 'known',
  { proof, place, source, timeZone, files, images }: PostImport,
): Promise<ImportedPost> {
  const fileIds = await recordTreeImages(work, images, saidOf(post))
  const { texts, notes } = translateHugoPost(post, fileIds)
  const publication = publicationOf(post, timeZone, work.now)
  const { facts } = post
  const columns = {
    kind: post.kind.kind,
    authors: post.authors.map(({ name }) => name),
    tags: cleanTags([...post.tags, ...post.categories]),
    featured: post.featured,
    timeZone: facts?.zone ?? publication.timeZone,
    canonicalUrl: post.canonical ?? '',
    coverFileId: (post.cover?.path && fileIds.get(post.cover.path)) || null,
  }
  const publishedAt = exactly(publication.publishedAt, facts?.published)
  let id: string
  if (known === 'new') {
    const created = { ...columns, slug, publishedAt, demo: false, createdBy: null }
    id = await insertPost(work.db, await placeOf(work, place, facts), created, work.now)
    await replaceTexts(work.db, place, id, texts)
  } else {
    const existing = await authorisePost(work, 'post.edit', slug)
    id = existing.id
    await updatePost(work.db, existing, columns, null, work.now)
    await replaceTexts(work.db, existing, id, texts)
    await setPublication(
      work.db,
      await authorisePost(work, 'post.publish', slug),
      { publishedAt, embargoed: existing.embargoed && publishedAt !== null },
      work.now,
    )
  }
  await insertPictures(work.db, place, id, [
    ...picturesIn(texts, fileIds),
    ...besideTexts(post, fileIds),
  ])
  if (facts) await replaceGallery(work, place, id, post, fileIds)
  await keepSeries(work, place, id, post)
  const addresses = await keepOldAddresses(work, place, id, slug, post)
  await rememberFiles(work.db, proof, source, takenFiles(post, files, id), work.now)
  await insertSuggestions(work.db, proof, id, suggestionsOf(post), work.now)
  await announcePostChange(
    work,
    'post.import',
    { id, ...place },
    {
      after: { source, slug, ...columns, publishedAt, files: post.sources.map(({ path }) => path) },
    },
  )
  const main = post.sources[0]?.path
  const all = new Map(notes)
  if (main) all.set(main, [...(notes.get(main) ?? []), ...publication.notes, ...addresses])
  return { notes: all, draft: publishedAt === null }
}

/** How the pictures were called here, and what they show, by their paths in the tree. */
const saidOf = ({ facts, images }: HugoPost): SaidOfPictures =>
  new Map(
    (facts?.pictures ?? []).flatMap(({ file, name, alt }) => {
      const path = images.find(({ source }) => source === file)?.path
      return path ? [[path, { name, alt }] as const] : []
    }),
  )

/** Dates in files have no fractions of seconds: the instant itself, unless somebody changed the date since. */
function exactly(date: Date | null, stated: string | undefined): Date | null {
  if (!date || !stated) return date
  const instant = new Date(stated)
  return Math.abs(Number(instant) - Number(date)) < 1000 ? instant : date
}

/** Pictures that lie beside the texts of a post although none shows them. */
const besideTexts = ({ facts, images }: HugoPost, fileIds: ReadonlyMap<string, string>) =>
  (facts?.pictures ?? [])
    .filter(({ text }) => text)
    .flatMap(({ file }) => {
      const path = images.find(({ source }) => source === file)?.path
      return (path && fileIds.get(path)) || []
    })

/** Where the post stood when it was written out, as far as its event is here and one of these hosts. */
async function placeOf(
  work: Work,
  place: Authorized<Place, 'post.edit'>,
  facts: HugoPost['facts'],
): Promise<Authorized<Place, 'post.edit'>> {
  if (!facts?.event || !place.communityId) return place
  const eventId = await hostsAnnouncedEvent(work.db, place.communityId, facts.event)
  if (!eventId) return place
  return { eventId, communityId: facts.only ? null : place.communityId } as typeof place
}

const picturesIn = (texts: PostTexts, fileIds: ReadonlyMap<string, string>) =>
  [...fileIds.values()].filter((id) =>
    Object.values(texts).some(({ body }) => body.includes(fileAddress(id))),
  )

/** The files of a post as they are remembered: its texts and the pictures it shows. */
export const takenFiles = (
  post: HugoPost,
  files: ReadonlyMap<string, string>,
  postId: string,
): TakenFile[] =>
  [...new Set([...post.sources.map(({ path }) => path), ...imagePathsOf(post)])].map((path) => ({
    path,
    sha256: files.get(path) ?? '',
    postId,
    frontFormat: formatOf(post, path),
  }))

function formatOf({ sources }: HugoPost, path: string): 'yaml' | 'toml' | 'json' | null {
  const format = sources.find((source) => source.path === path)?.format
  return !format || format === 'none' ? null : format
}

const suggestionsOf = (post: HugoPost) =>
  post.suggestedEvents.map(({ name, place, startDate, endDate, precision, sentence }) => ({
    name,
    place: place ?? '',
    startsOn: startDate,
    endsOn: endDate,
    precision,
    sentence,
  }))
