import { readFile } from 'node:fs/promises'
import { StartError } from '../../platform/start-error.ts'

/** The bytes of a file that a command was given; one that cannot be read is told in a sentence. */
export const readInputFile = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`${path} cannot be read (${error.code ?? error.message}).`)
  })
