import { createPost, type PostToCreate } from '../../src/areas/news/use-cases/create-post.ts'
import { publishPost } from '../../src/areas/news/use-cases/publish-post.ts'
import type { Context } from '../../src/platform/use-case.ts'

/** A text in one language. */
export const postText = (title: string, body = `${title}, at length.`) => ({
  title,
  summary: `${title} in short`,
  body,
})

let count = 0

/** A draft in a community or an event where the context's actor may write; its slug. */
export function draftPost(
  context: Context,
  {
    title,
    ...traits
  }: Partial<PostToCreate> & { readonly title?: string } & (
      | { readonly community: string }
      | { readonly event: string }
    ),
): Promise<string> {
  count += 1
  const texts = { en: postText(title ?? `Post ${count}`) }
  return createPost(context, { kind: 'post', texts, community: null, event: null, ...traits })
}

/** The same, published now or at `at`. */
export async function publishedPost(
  context: Context,
  { at, ...traits }: Parameters<typeof draftPost>[1] & { readonly at?: Date },
): Promise<string> {
  return publishPost(context, await draftPost(context, traits), at ? { at } : {})
}
