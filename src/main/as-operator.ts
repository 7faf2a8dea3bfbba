import type { Context, Services } from '../platform/use-case.ts'

// Whoever can run commands on the machine can read and write the database anyway.
const operator = {
  id: '00000000-0000-7000-8000-000000000001',
  email: 'operator@localhost',
  name: 'convite (command line)',
  admin: true,
}

/** The services as whoever runs the installation calls them from the command line; nobody is written to. */
export const asOperator = (services: Services): Context => ({
  ...services,
  actor: operator,
  language: 'en',
  quiet: true,
})
