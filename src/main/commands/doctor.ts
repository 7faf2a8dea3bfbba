import type { Command } from 'commander'
import { readConfig } from '../../platform/config.ts'
import { checkDatabase } from '../doctor/check-database.ts'
import { checkDisk } from '../doctor/check-disk.ts'
import { checkMail } from '../doctor/check-mail.ts'
import { checkSignIn } from '../doctor/check-sign-in.ts'

/** `convite doctor`: looks at everything the installation needs and says what to do; exit code 1 if something is wrong. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check configuration, database, mail and disk, and say what to do')
    .action(runDoctor)
}

const checks = [
  { name: 'Disk', check: checkDisk },
  { name: 'Database', check: checkDatabase },
  { name: 'Mail', check: checkMail },
  { name: 'Sign-in', check: checkSignIn },
] as const

async function runDoctor() {
  const config = await examine('Configuration', async () => {
    const read = readConfig(process.env)
    return { config: read, finding: `valid; the public address is ${read.url}` }
  })
  if (!config) return
  for (const { name, check } of checks)
    await examine(name, async () => ({
      config: config.config,
      finding: await check(config.config),
    }))
}

async function examine<T extends { finding: string }>(name: string, look: () => Promise<T>) {
  try {
    const found = await look()
    console.log(`ok     ${name}: ${found.finding}`)
    return found
  } catch (error) {
    console.log(`WRONG  ${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
    return undefined
  }
}
