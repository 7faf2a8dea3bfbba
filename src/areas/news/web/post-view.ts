import { createHash, timingSafeEqual } from 'node:crypto'
import { notFound } from '../../../shared/app-error.ts'
import type { Language } from '../../../shared/localized-text.ts'
import { allows } from '../../../shared/policy.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { readingLanguage, statusAt, type PostStatus, type PostText } from '../domain/post.ts'
import { policy } from '../policy.ts'
import { postBySlug, type PostScope } from '../queries/post-scope.ts'
import { publicPost, type PublicPost } from '../queries/public-posts.ts'
import { standingInPost } from '../use-cases/authorise-post.ts'

export type PostView = Omit<PublicPost, 'publishedAt'> & {
  readonly id: string
  readonly status: PostStatus
  readonly publishedAt: Date
  /** When it comes out by itself; null if it is out, or a draft. */
  readonly waitsUntil: Date | null
  /** The other community in whose news it is read. */
  readonly taker?: { readonly slug: string; readonly name: string }
  /** Whether the reader may change it. */
  readonly editable: boolean
  /** The text in the reader's language, or in the one there is. */
  readonly text: PostText
  readonly reads: Language
}

/**
 * The post that the address names, as it may be shown: published, or before that to those who may edit it, as if it were
 * published now. Throws `not-found` otherwise.
 */
export async function visiblePost(x: Exchange): Promise<PostView> {
  const { db, now } = x.context
  const scope = await postBySlug(db, x.param('post'))
  if (!scope) throw notFound()
  const status = statusAt(scope, now())
  const editable =
    x.actor !== null &&
    allows(policy, 'post.edit', await standingInPost({ db, actor: x.actor }, scope))
  if (status !== 'published' && !editable) throw notFound()
  return viewOf(x, scope, { status, editable })
}

/**
 * The post for whoever has its link, which ends when the post is out: then its address is answered instead. Throws
 * `not-found` for a link that is none.
 */
export async function previewedPost(x: Exchange): Promise<PostView | 'is-out'> {
  const { db, now } = x.context
  const scope = await postBySlug(db, x.param('post'))
  if (!scope?.previewSecret || !sameSecret(scope.previewSecret, x.param('secret'))) throw notFound()
  const status = statusAt(scope, now())
  return status === 'published' ? 'is-out' : viewOf(x, scope, { status, editable: false })
}

const sameSecret = (one: string, other: string) =>
  timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  )

async function viewOf(
  x: Exchange,
  scope: PostScope,
  standing: Pick<PostView, 'status' | 'editable'>,
): Promise<PostView> {
  const { db, now } = x.context
  const post = await publicPost(db, scope.id)
  const reads = post && readingLanguage(post.languages, x.language)
  const text = reads && post.texts[reads]
  if (!post || !text) throw notFound()
  return {
    ...post,
    id: scope.id,
    ...standing,
    waitsUntil: standing.status === 'published' ? null : post.publishedAt,
    text,
    reads,
    publishedAt: post.publishedAt ?? now(),
  }
}
