import { createTransport } from 'nodemailer'
import type { Config } from '../../platform/config.ts'
import { StartError } from '../../platform/start-error.ts'

const patience = 10_000

/** Whether the mail server lets us in (nothing is sent); StartError with its answer if not. */
export async function checkMail({ mail, url }: Config): Promise<string> {
  if (!mail)
    return `none configured; mails wait at ${url}/dev/mail, seen from this machine only (set SMTP_URL and MAIL_FROM to send them)`
  const transport = createTransport({
    url: mail.smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  const { host } = new URL(mail.smtpUrl)
  try {
    await transport.verify()
    return `${host} lets Convite send as ${mail.from}`
  } catch (error) {
    const answer = error instanceof Error ? error.message : String(error)
    throw new StartError(`${host} does not let Convite send (${answer}): correct SMTP_URL.`)
  } finally {
    transport.close()
  }
}
