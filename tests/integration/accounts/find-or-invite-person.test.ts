import { expect, test } from 'vitest'
import { findOrInvitePerson } from '../../../src/areas/accounts/use-cases/find-or-invite-person.ts'
import { transact } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { testContext } from '../../services.ts'

const database = testDatabase()

const find = (email: string, name?: string) =>
  transact(testContext({ ...database, language: 'pt' }), (work) =>
    findOrInvitePerson(work, { email, ...(name ? { name } : {}) }),
  )

test('a person is made once, known in any case of letters, and not renamed by others', async () => {
  const first = await find('Ana@Example.org', 'Ana')
  expect(first).toEqual({
    id: first.id,
    email: 'ana@example.org',
    name: 'Ana',
    lang: 'pt',
    invited: true,
  })
  expect(await find(' ana@example.ORG', 'Somebody else')).toEqual({ ...first, invited: false })
})

test('two who ask at once find the same person', async () => {
  const found = await Promise.all([1, 2, 3, 4].map(() => find('beto@example.org')))
  expect(new Set(found.map(({ id }) => id)).size).toBe(1)
  expect(found.filter(({ invited }) => invited)).toHaveLength(1)
})
