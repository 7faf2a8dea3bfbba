import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import { keepAddresses } from '../database/post-addresses.ts'
import type { Place } from '../database/posts.ts'
import { fileNote, type FileNote } from '../domain/hugo/file-note.ts'
import type { HugoPost } from '../domain/hugo/hugo-post.ts'
import { oldAddress } from '../domain/old-address.ts'

/**
 * Keeps the addresses under which a post of a tree stood: its aliases and its `url`, which the notes report one by one,
 * and where Hugo puts a page of its section by itself. What leads to another post already goes on doing so.
 */
export async function keepOldAddresses(
  work: Work,
  place: Authorized<Place, 'post.edit'>,
  postId: string,
  slug: string,
  { aliases, section, key, slug: own, primaryLanguage, facts }: HugoPost,
): Promise<readonly FileNote[]> {
  const named = aliases.map((written) => ({ written, path: oldAddress(written, section) }))
  // What Convite wrote out stands where it stood: there is no older address but those that it names.
  const usual =
    section === '' || facts ? [] : [oldAddress(`/${key}`), oldAddress(`/${section}/${own}`)]
  const paths = [...named.map(({ path }) => path), ...usual].filter((path) => path !== null)
  const taken = await keepAddresses(work.db, place, postId, paths)
  return named.map(({ written, path }) =>
    path === null
      ? fileNote('alias-unusable', written)
      : taken.has(path)
        ? fileNote('alias-taken', path)
        : fileNote('alias-kept', path, written, `/${primaryLanguage}/news/${slug}`),
  )
}
