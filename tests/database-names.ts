/** The database that has every migration and no row; every test database is a copy of it. */
export const templateDatabase = 'convite_template'

/** The same server, another database. */
export function withDatabaseName(connectionString: string, name: string): string {
  const found = /^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*(.*)$/.exec(connectionString)
  if (found === null)
    throw new Error('The test server has no connection string that can be changed')
  return `${found[1]}${name}${found[2]}`
}
