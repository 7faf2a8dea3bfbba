import { Client, DatabaseError } from 'pg'

/** Makes sure that the database which the connection string names exists on its server. */
export async function ensureDatabase(connectionString: string): Promise<void> {
  const client = new Client({ connectionString })
  try {
    await client.connect()
  } catch (error) {
    const missing = '3D000'
    if (!(error instanceof DatabaseError && error.code === missing)) throw error
    await createOn(connectionString)
  } finally {
    await client.end()
  }
}

async function createOn(connectionString: string) {
  const named = /\/([^/?]+)(?=\?|$)/
  const name = decodeURIComponent(named.exec(connectionString)?.[1] ?? '')
  const client = new Client({ connectionString: connectionString.replace(named, '/postgres') })
  await client.connect()
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
