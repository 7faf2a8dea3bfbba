import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, settingNames } from './config.ts'
import { projectFolder } from './project-folder.ts'
import { StartError } from './start-error.ts'

const faultsOf = (env: Record<string, string>) => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof StartError) return error.message
    throw error
  }
  return undefined
}

test('without any setting Convite runs on port 3000 with its data in ./data', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: undefined,
    url: 'http://localhost:3000',
    dataFolder: resolve('data'),
    demo: true,
    secret: undefined,
    admins: [],
    trustedProxies: 0,
    databaseUrl: undefined,
    mail: undefined,
    s3: undefined,
    oidc: undefined,
    logLevel: 'info',
  })
})

test('every setting is read', () => {
  const secret = 'a secret of at least thirty-two characters'
  expect(
    readConfig({
      PORT: '8080',
      CONVITE_HOST: '127.0.0.1',
      CONVITE_URL: 'https://events.example.org/',
      CONVITE_DATA: '/srv/convite',
      CONVITE_DEMO: 'off',
      CONVITE_SECRET: secret,
      CONVITE_ADMINS: 'Ana@example.org, bo@example.org',
      CONVITE_TRUST_PROXY: '1',
      DATABASE_URL: 'postgresql://convite:pw@db.example.org/convite',
      SMTP_URL: 'smtps://user:pw@mail.example.org:465',
      MAIL_FROM: 'Convite <events@example.org>',
      S3_ENDPOINT: 'https://s3.example.org',
      S3_BUCKET: 'convite',
      S3_REGION: 'eu-west-1',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'other',
      OIDC_ISSUER: 'https://id.example.org',
      OIDC_CLIENT_ID: 'convite',
      OIDC_CLIENT_SECRET: 'third',
      OIDC_NAME: 'Example',
      LOG_LEVEL: 'debug',
    }),
  ).toEqual({
    port: 8080,
    host: '127.0.0.1',
    url: 'https://events.example.org',
    dataFolder: '/srv/convite',
    demo: false,
    secret,
    admins: ['ana@example.org', 'bo@example.org'],
    trustedProxies: 1,
    databaseUrl: 'postgresql://convite:pw@db.example.org/convite',
    mail: {
      smtpUrl: 'smtps://user:pw@mail.example.org:465',
      from: 'Convite <events@example.org>',
    },
    s3: {
      endpoint: 'https://s3.example.org',
      bucket: 'convite',
      region: 'eu-west-1',
      accessKeyId: 'key',
      secretAccessKey: 'other',
    },
    oidc: {
      issuer: 'https://id.example.org',
      clientId: 'convite',
      clientSecret: 'third',
      name: 'Example',
    },
    logLevel: 'debug',
  })
})

test('every wrong setting is named at once, and no value is repeated', () => {
  expect(
    faultsOf({
      PORT: 'eighty',
      CONVITE_DEMO: 'maybe',
      CONVITE_SECRET: 'hunter2',
      DATABASE_URL: 'db',
    }),
  ).toEqual(
    'Convite cannot start: PORT must be a port number from 1 to 65535; CONVITE_DEMO must be on or off; ' +
      'CONVITE_SECRET must be at least 32 characters; DATABASE_URL must be a PostgreSQL address, such as ' +
      'postgresql://user:password@host/database. docs/operating.md explains every setting.',
  )
})

test('settings that belong together are all there or none', () => {
  expect(
    faultsOf({ SMTP_URL: 'smtp://mail.example.org', OIDC_NAME: 'Example', OIDC_CLIENT_ID: 'x' }),
  ).toEqual(
    'Convite cannot start: MAIL_FROM is missing (needed with SMTP_URL); ' +
      'OIDC_ISSUER is missing (needed with OIDC_CLIENT_ID, OIDC_NAME); ' +
      'OIDC_CLIENT_SECRET is missing (needed with OIDC_CLIENT_ID, OIDC_NAME). ' +
      'docs/operating.md explains every setting.',
  )
})

test.each([
  'postgres://localhost/convite',
  'postgresql://convite@/convite?host=%2Fvar%2Frun%2Fpostgresql',
  'postgresql:///convite?host=/var/run/postgresql',
])('%s is the address of a database', (address) => {
  expect(readConfig({ DATABASE_URL: address }).databaseUrl).toEqual(address)
})

test('an empty setting counts as none', () => {
  expect(readConfig({ PORT: '', SMTP_URL: ' ' })).toEqual(readConfig({}))
})

test('the table in docs/operating.md has every setting and no other', () => {
  const text = readFileSync(join(projectFolder(), 'docs/operating.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name]) => name)
  expect(rows.toSorted()).toEqual(settingNames.toSorted())
})
