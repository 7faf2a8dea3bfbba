import { writeFile } from 'node:fs/promises'
import { StartError } from '../../platform/start-error.ts'

/** Writes what an import did as JSON where `--report` says. StartError if the file cannot be written. */
export async function writeReport(file: string, report: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`).catch(
    (error: NodeJS.ErrnoException) => {
      throw new StartError(`The report could not be written to ${file} (${error.code}).`)
    },
  )
  console.log(`The report stands in ${file}`)
}
