import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs sessions and links: CONVITE_SECRET if set, else one made at the first start and kept in
 * the data folder (mode 0600), the same for every process that uses this folder.
 */
export function keepSecret(config: {
  readonly secret: string | undefined
  readonly dataFolder: string
}): string {
  if (config.secret) return config.secret
  const path = join(config.dataFolder, 'secret')
  const fresh = `${path}.${process.pid}`
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  try {
    // Written aside and linked: two processes that start together agree on one, and none reads half of it.
    writeFileSync(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
    linkSync(fresh, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(fresh, { force: true })
  }
  return readFileSync(path, 'utf8').trim()
}
