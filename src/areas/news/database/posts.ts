import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { json } from '../../../platform/database/json.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { PostKind, PostTexts } from '../domain/post.ts'
import type { PostScope } from '../queries/post-scope.ts'

/** What a post belongs to; proof that the person may write there. */
export type Place = { readonly communityId: string | null; readonly eventId: string | null }

export type NewPost = {
  readonly slug: string
  readonly kind: PostKind
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly featured: boolean
  readonly publishedAt: Date | null
  readonly timeZone: string
  readonly canonicalUrl: string
  readonly coverFileId: string | null
  readonly demo: boolean
  readonly createdBy: string | null
}

/** What is out at once needs nobody to tell the pages later. */
const cameOut = (publishedAt: Date | null, now: Date) =>
  publishedAt !== null && publishedAt <= now ? now : null

/** A new post without its texts; its id. The slug must be free: a taken one fails on `posts_slug_key`. */
export async function insertPost(
  db: DatabaseTransaction,
  { communityId, eventId }: Authorized<Place, 'post.edit'>,
  post: NewPost,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  const { authors, tags, ...rest } = post
  await db
    .insertInto('posts')
    .values({
      ...rest,
      id,
      communityId,
      eventId,
      cameOutAt: cameOut(post.publishedAt, now),
      authors: [...authors],
      tags: [...tags],
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  return id
}

export type PostChanges = Partial<{
  slug: string
  kind: PostKind
  authors: readonly string[]
  tags: readonly string[]
  featured: boolean
  timeZone: string
  canonicalUrl: string
  coverFileId: string | null
}>

type Editable = Authorized<PostScope, 'post.edit'>

/** Changes columns of a post, and with a place what it belongs to. */
export async function updatePost(
  db: DatabaseTransaction,
  post: Editable,
  changes: PostChanges,
  place: Authorized<Place, 'post.edit'> | null,
  now: Date,
): Promise<void> {
  const { authors, tags, ...rest } = changes
  await db
    .updateTable('posts')
    .set({
      ...rest,
      ...(authors && { authors: [...authors] }),
      ...(tags && { tags: [...tags] }),
      ...(place && { communityId: place.communityId, eventId: place.eventId }),
      updatedAt: now,
    })
    .where('id', '=', post.id)
    .execute()
}

/** Says anew what the picture on top shows. */
export const describeCover = (db: DatabaseTransaction, post: Editable, alt: LocalizedText) =>
  db
    .updateTable('files')
    .set({ alt: json(alt) })
    .where('id', '=', (eb) =>
      eb.selectFrom('posts').select('coverFileId').where('posts.id', '=', post.id),
    )
    .execute()

/** Makes these the texts of a post; languages that are not among them are removed. */
export async function replaceTexts(
  db: DatabaseTransaction,
  _proof: Authorized<Place, 'post.edit'>,
  postId: string,
  texts: PostTexts,
): Promise<void> {
  await db.deleteFrom('postTranslations').where('postId', '=', postId).execute()
  const rows = Object.entries(texts).map(([lang, text]) => ({
    ...text,
    postId,
    lang: lang as keyof PostTexts,
  }))
  if (rows.length > 0) await db.insertInto('postTranslations').values(rows).execute()
}

/** Shows a post from an instant on, or makes it a draft again. */
export const setPublication = (
  db: DatabaseTransaction,
  post: Authorized<PostScope, 'post.publish'>,
  publication: {
    readonly publishedAt: Date | null
    readonly timeZone?: string
    readonly slug?: string
    readonly embargoed?: boolean
  },
  now: Date,
) =>
  db
    .updateTable('posts')
    .set({
      embargoed: false,
      ...publication,
      cameOutAt: cameOut(publication.publishedAt, now),
      updatedAt: now,
    })
    .where('id', '=', post.id)
    .execute()

export const removePost = (db: DatabaseTransaction, post: Authorized<PostScope, 'post.delete'>) =>
  db.deleteFrom('posts').where('id', '=', post.id).execute()
