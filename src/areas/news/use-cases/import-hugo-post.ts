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
import { announcePostChange } from './announce-post-change.ts'
import { authorisePost } from './authorise-post.ts'
import { keepOldAddresses } from './keep-old-addresses.ts'
import { recordTreeImages, type StoredImages } from './import-images.ts'
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
  const fileIds = await recordTreeImages(work, images)
  const { texts, notes } = translateHugoPost(post, fileIds)
  const publication = publicationOf(post, timeZone, work.now)
  const columns = {
    kind: post.kind.kind,
    authors: post.authors.map(({ name }) => name),
    tags: cleanTags([...post.tags, ...post.categories]),
    featured: post.featured,
    timeZone: publication.timeZone,
    canonicalUrl: post.canonical ?? '',
    coverFileId: (post.cover?.path && fileIds.get(post.cover.path)) || null,
  }
  const { publishedAt } = publication
  let id: string
  if (known === 'new') {
    const created = { ...columns, slug, publishedAt, demo: false, createdBy: null }
    id = await insertPost(work.db, place, created, work.now)
    await replaceTexts(work.db, place, id, texts)
  } else {
    const existing = await authorisePost(work, 'post.edit', slug)
    id = existing.id
    await updatePost(work.db, existing, columns, null, work.now)
    await replaceTexts(work.db, existing, id, texts)
    await setPublication(
      work.db,
      await authorisePost(work, 'post.publish', slug),
      { publishedAt },
      work.now,
    )
  }
  await insertPictures(work.db, place, id, picturesIn(texts, fileIds))
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
  }))

const suggestionsOf = (post: HugoPost) =>
  post.suggestedEvents.map(({ name, place, startDate, endDate, precision, sentence }) => ({
    name,
    place: place ?? '',
    startsOn: startDate,
    endsOn: endDate,
    precision,
    sentence,
  }))
