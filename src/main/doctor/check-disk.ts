import type { Config } from '../../platform/config.ts'
import { freeSpace, prepareDataFolder } from '../../platform/data-folder/prepare-data-folder.ts'
import { StartError } from '../../platform/start-error.ts'

const gigabyte = 1_000_000_000
const comfortable = gigabyte

/** Whether the data folder can be written to and has room to grow; a StartError says what to do if not. */
export async function checkDisk({ dataFolder }: Config): Promise<string> {
  prepareDataFolder(dataFolder)
  const free = freeSpace(dataFolder)
  const amount = `${(free / gigabyte).toFixed(1)} GB are free in ${dataFolder}`
  if (free < comfortable)
    throw new StartError(`only ${amount}: make room before photos and backups fill it.`)
  return amount
}
