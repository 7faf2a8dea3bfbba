import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../src/shared/localized-text.ts'
import { messagesOf } from '../src/platform/i18n/messages.ts'

const source = join(import.meta.dirname, '..', 'src')

/** The names of acts in the code that writes to the audit log; names of jobs, of rights and of what a form asks for are none. */
function auditedActions(): string[] {
  const found = new Set<string>()
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue
    const text = readFileSync(join(source, file), 'utf8')
    for (const name of actionsIn(text)) found.add(name)
  }
  return [...found].toSorted()
}

const writesLog = /\b(audit\w*|announcePostChange)\s*\(|insertInto\('auditLog'/

function actionsIn(text: string): string[] {
  if (!writesLog.test(text)) return []
  const acts = text.replaceAll(
    /\b(enqueue|authorise\w*|allows|t)\([^)]*\)|\bAuthorized<[^>]*>|kind: '[^']*'/g,
    '',
  )
  return [...acts.matchAll(/['`](\$\{team\.scope\}-)?([a-z-]+\.[a-z-]+)['`]/g)].flatMap(
    ([, team, name = '']) => (team ? [`community-${name}`, `programme-${name}`] : [name]),
  )
}

const saysAction = (language: (typeof languages)[number], action: string): boolean => {
  let words: unknown = messagesOf(language)
  for (const part of ['reports', 'action', ...action.split('.')])
    words = (words as Record<string, unknown> | undefined)?.[part]
  return typeof words === 'string' && words !== ''
}

test('the search finds acts in all the ways they are written', () => {
  expect(
    actionsIn(`work.audit({ action: 'event.edit' }); auditOwn(work, it, 'registration.cancel')
      x({ action: own ? 'team.edit' : \`\${team.scope}-team.edit\` }); work.enqueue('news.publish', {})`),
  ).toEqual([
    'event.edit',
    'registration.cancel',
    'team.edit',
    'community-team.edit',
    'programme-team.edit',
  ])
  expect(auditedActions().length).toBeGreaterThan(30)
})

test('every act in the audit log has its words in every language', () => {
  const missing = languages.flatMap((language) =>
    auditedActions()
      .filter((action) => !saysAction(language, action))
      .map((action) => `${language}: reports.action.${action}`),
  )
  expect(missing).toEqual([])
})
