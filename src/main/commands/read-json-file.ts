import { readFile } from 'node:fs/promises'
import { StartError } from '../../platform/start-error.ts'

/** What a JSON file holds; a file that cannot be read or is none is told in a sentence. */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) throw new StartError(`${file} cannot be read.`)
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    throw new StartError(`${file} is not JSON.`)
  }
}
