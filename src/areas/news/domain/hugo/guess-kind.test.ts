import { expect, it } from 'vitest'
import { findEvent } from './find-event.ts'
import { guessKind } from './guess-kind.ts'

it.each([
  ['announcement', 'event-ahead', 'KCD Quito 2025', 'Save the date: May 5, 2025', '2025-03-01'],
  ['recap', 'event-past', 'KCD Quito 2025', 'The event was held on May 5, 2025.', '2025-05-09'],
  [
    'recap',
    'words',
    'OpenInfra Days y SCaLE: resumen del evento',
    'Fue un gran encuentro.',
    '2025-05-09',
  ],
  ['announcement', 'words', 'KCD Quito 2025', '¡Únete a nosotros!', null],
  ['post', 'words', 'Sponsors of KCD Quito', 'A list of names.', '2025-05-09'],
  [
    'post',
    'no-event',
    'Getting started with Go',
    'KCD Quito will be held on May 5, 2025.',
    '2025-03-01',
  ],
])('%s by %s: %s', (kind, reason, title, prose, postDay) => {
  const events = findEvent({ title, bodyMarkdown: prose, postDay })
  expect(guessKind({ title, prose, postDay }, events)).toMatchObject({ kind, reason })
})
