import pg from 'pg'

/** How many statements this process sends to PostgreSQL while something is done. */
export async function countQueries(act: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client
  const send = prototype.query as (...args: unknown[]) => unknown
  let count = 0
  prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    count += 1
    return send.apply(this, args)
  } as typeof prototype.query
  try {
    await act()
  } finally {
    prototype.query = send as typeof prototype.query
  }
  return count
}
