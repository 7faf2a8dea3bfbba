import type { PostFilter } from '../queries/public-posts.ts'

const word = (params: URLSearchParams, name: string) =>
  params.get(name)?.trim().slice(0, 80).toLocaleLowerCase('es') || null

/** Which posts an address asks for: `?tag=…`, `?community=…`, `?event=…`. */
export const readPostFilter = (params: URLSearchParams): PostFilter => ({
  tag: word(params, 'tag'),
  community: word(params, 'community'),
  event: word(params, 'event'),
})

/** The same as it stands in an address; '' without a filter. */
export function postFilterQuery(filter: PostFilter): string {
  const query = new URLSearchParams(
    Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== null),
  )
  return query.size > 0 ? `?${query.toString()}` : ''
}
