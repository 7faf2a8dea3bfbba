import type { HugoPost } from './hugo/hugo-post.ts'

/** A file that an earlier import took; `post` is null when the post was deleted here since. */
export type TakenBefore = {
  readonly source: string
  readonly path: string
  readonly sha256: string
  readonly postId: string | null
  readonly importedAt: Date
}

export type PostHere = { readonly id: string; readonly slug: string; readonly updatedAt: Date }

/** What an import does with a post of the tree. */
export type PostAct =
  | { readonly act: 'create' | 'deleted-here' }
  | { readonly act: 'update' | 'unchanged' | 'keep'; readonly post: PostHere }

type Tree = {
  readonly source: string
  /** The SHA-256 of every file by its path. */
  readonly files: ReadonlyMap<string, string>
}

/** The images of the tree that a post shows. */
export const imagePathsOf = ({ cover, gallery, images }: HugoPost): string[] => [
  ...new Set(
    [...(cover ? [cover] : []), ...gallery, ...images].flatMap(({ path }) => (path ? [path] : [])),
  ),
]

/**
 * Finds the post that an earlier import made of the same files: by their paths in this tree, else by their bytes, for a
 * tree or a file that has moved. A post that somebody edited here since is kept as it is.
 */
export function matchPost(
  post: HugoPost,
  tree: Tree,
  before: readonly TakenBefore[],
  here: ReadonlyMap<string, PostHere>,
): PostAct {
  const paths = new Set(post.sources.map(({ path }) => path))
  const bytes = new Set(post.sources.map(({ sha256 }) => sha256))
  const inPlace = before.filter(({ source, path }) => source === tree.source && paths.has(path))
  const moved = before.filter(
    ({ source, path, sha256 }) =>
      bytes.has(sha256) && (source !== tree.source || !tree.files.has(path)),
  )
  const related = inPlace.length > 0 ? inPlace : moved
  if (related.length === 0) return { act: 'create' }
  const known = related.flatMap(({ postId }) => (postId ? [here.get(postId)] : [])).find(Boolean)
  if (!known) return { act: 'deleted-here' }

  const tracked = [...paths, ...imagePathsOf(post)]
  if (tracked.every((path) => isAsBefore(path, tree, before)))
    return { act: 'unchanged', post: known }
  const last = Math.max(
    ...before.flatMap(({ postId, importedAt }) =>
      postId === known.id ? [Number(importedAt)] : [],
    ),
  )
  return { act: Number(known.updatedAt) > last ? 'keep' : 'update', post: known }
}

/** Whether the file was taken with these very bytes, here or from where it stood before. */
export function isAsBefore(path: string, tree: Tree, before: readonly TakenBefore[]): boolean {
  const sha256 = tree.files.get(path)
  const own = before.find((file) => file.source === tree.source && file.path === path)
  return own ? own.sha256 === sha256 : before.some((file) => file.sha256 === sha256)
}
