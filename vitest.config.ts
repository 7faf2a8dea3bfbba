import { defineConfig } from 'vitest/config'

// A zone far from UTC with a quarter hour in its offset: code that forgets an event's own zone fails here.
process.env['TZ'] = 'Asia/Kathmandu'

const rules = ['tests/architecture.test.ts', 'tests/check-locales.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'],
          pool: 'threads',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'rules',
          include: rules,
          pool: 'forks',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: rules,
          globalSetup: ['tests/database-server.ts'],
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/database-server.ts'],
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    // A browser, a server and PostgreSQL run beside the workers.
    maxWorkers: 2,
  },
})
