import { resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error.ts'

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((n) => n >= from && n <= to)
const address = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))
// A socket's folder stands in the query, and the address has no host then.
const databaseAddress = z
  .string()
  .refine(
    (text) =>
      /^(postgres(ql)?|socket):/.test(text) && URL.canParse(text.replace('@/', '@localhost/')),
  )
const text = z.string().min(1)
const emails = z
  .string()
  .transform((list) => list.split(',').map((email) => email.trim().toLowerCase()))
  .pipe(z.array(z.email()))

/** Every setting, what it must be (the words a person reads when it is not), and how it is read. */
const settings = {
  PORT: { must: 'a port number from 1 to 65535', is: wholeNumber(1, 65535) },
  CONVITE_HOST: { must: 'an address or a host name to listen on', is: text },
  CONVITE_URL: {
    must: 'the public address, such as https://events.example.org',
    is: address('http:', 'https:'),
  },
  CONVITE_DATA: { must: 'a folder', is: text },
  CONVITE_DEMO: { must: 'on or off', is: z.enum(['on', 'off']) },
  CONVITE_SECRET: { must: 'at least 32 characters', is: z.string().min(32) },
  CONVITE_ADMINS: { must: 'e-mail addresses separated by commas', is: emails },
  CONVITE_TRUST_PROXY: { must: 'the number of proxies in front, 0 to 9', is: wholeNumber(0, 9) },
  DATABASE_URL: {
    must: 'a PostgreSQL address, such as postgresql://user:password@host/database',
    is: databaseAddress,
  },
  SMTP_URL: {
    must: 'a mail server, such as smtps://user:password@host:465',
    is: address('smtp:', 'smtps:'),
  },
  MAIL_FROM: {
    must: 'a sender, such as Convite <events@example.org>',
    is: z.string().regex(/^[^<>\r\n]*<?[^<>@\s]+@[^<>@\s]+>?$/),
  },
  S3_ENDPOINT: {
    must: 'an address, such as https://s3.example.org',
    is: address('http:', 'https:'),
  },
  S3_BUCKET: { must: 'a bucket', is: text },
  S3_REGION: { must: 'a region, such as us-east-1', is: text },
  S3_ACCESS_KEY_ID: { must: 'an access key', is: text },
  S3_SECRET_ACCESS_KEY: { must: 'a secret key', is: text },
  OIDC_ISSUER: { must: 'the address of the issuer', is: address('http:', 'https:') },
  OIDC_CLIENT_ID: { must: 'the client id', is: text },
  OIDC_CLIENT_SECRET: { must: 'the client secret', is: text },
  OIDC_NAME: { must: 'the name on the sign-in button', is: text },
  CONVITE_METRICS_TOKEN: { must: 'at least 16 characters', is: z.string().min(16) },
  LOG_LEVEL: {
    must: 'one of trace, debug, info, warn, error, fatal, silent',
    is: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  },
} as const

/** The names of all settings; docs/operating.md has a row for each. */
export const settingNames = Object.keys(settings)

type Key = keyof typeof settings
type Values = { [K in Key]?: z.infer<(typeof settings)[K]['is']> }

/** Settings that only make sense together: all of a group or none. */
const groups: readonly (readonly Key[])[] = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'],
]

/** How this installation is set up; the table in docs/operating.md says what each setting means. */
export type Config = ReturnType<typeof readConfig>

/**
 * The configuration from environment variables (an empty one counts as unset). Throws one StartError that names
 * every wrong setting at once; it never repeats a value, which could be a secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const shape = Object.fromEntries(
    Object.entries(settings).map(([key, { is }]) => [key, is.optional()]),
  )
  const given = Object.fromEntries(
    Object.keys(settings).flatMap((key) => (env[key]?.trim() ? [[key, env[key].trim()]] : [])),
  )
  const read = z.object(shape).safeParse(given)
  const wrong = new Map<string, string>()
  for (const issue of read.error?.issues ?? []) {
    const key = String(issue.path[0]) as Key
    wrong.set(key, `${key} must be ${settings[key].must}`)
  }
  for (const group of groups) {
    if (!group.some((key) => given[key])) continue
    for (const key of group.filter((key) => !given[key]))
      wrong.set(key, `${key} is missing (needed with ${group.filter((k) => given[k]).join(', ')})`)
  }
  if (wrong.size > 0)
    throw new StartError(
      `Convite cannot start: ${[...wrong.values()].join('; ')}. docs/operating.md explains every setting.`,
    )

  const value = read.data as Values
  const port = value.PORT ?? 3000
  return {
    port,
    /** Where to listen; undefined is every address of this machine. */
    host: value.CONVITE_HOST,
    /** The public address, without a slash at the end. */
    url: (value.CONVITE_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    /** Absolute. */
    dataFolder: resolve(value.CONVITE_DATA ?? 'data'),
    demo: (value.CONVITE_DEMO ?? 'on') === 'on',
    /** Undefined: `keepSecret` makes one and keeps it in the data folder. */
    secret: value.CONVITE_SECRET,
    /** Accounts with these e-mail addresses (lower case) may do everything. */
    admins: value.CONVITE_ADMINS ?? [],
    /** How many proxies in front may be believed about a visitor's address. */
    trustedProxies: value.CONVITE_TRUST_PROXY ?? 0,
    /** Undefined: the embedded PostgreSQL. */
    databaseUrl: value.DATABASE_URL,
    mail:
      value.SMTP_URL && value.MAIL_FROM
        ? { smtpUrl: value.SMTP_URL, from: value.MAIL_FROM }
        : undefined,
    s3:
      value.S3_ENDPOINT &&
      value.S3_BUCKET &&
      value.S3_REGION &&
      value.S3_ACCESS_KEY_ID &&
      value.S3_SECRET_ACCESS_KEY
        ? {
            endpoint: value.S3_ENDPOINT,
            bucket: value.S3_BUCKET,
            region: value.S3_REGION,
            accessKeyId: value.S3_ACCESS_KEY_ID,
            secretAccessKey: value.S3_SECRET_ACCESS_KEY,
          }
        : undefined,
    oidc:
      value.OIDC_ISSUER && value.OIDC_CLIENT_ID && value.OIDC_CLIENT_SECRET && value.OIDC_NAME
        ? {
            issuer: value.OIDC_ISSUER,
            clientId: value.OIDC_CLIENT_ID,
            clientSecret: value.OIDC_CLIENT_SECRET,
            name: value.OIDC_NAME,
          }
        : undefined,
    /** Opens /metrics to other machines. */
    metricsToken: value.CONVITE_METRICS_TOKEN,
    logLevel: value.LOG_LEVEL ?? 'info',
  } as const
}
