/** The page of a list that an address asks for by `?page=`, from 1; beyond `most` nobody reads, and offsets only cost. */
export const pageNumber = (query: URLSearchParams, most = 10_000): number =>
  Math.min(Math.max(Number.parseInt(query.get('page') ?? '1', 10) || 1, 1), most)
