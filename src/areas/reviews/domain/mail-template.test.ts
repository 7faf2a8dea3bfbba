import { expect, test } from 'vitest'
import { fillTemplate, problemsOfTemplate, type TemplateValues } from './mail-template.ts'

const values: TemplateValues = {
  title: 'Clusters {name}',
  event: 'CCOSS',
  name: 'Ana',
  names: 'Ana, Beto',
  link: 'https://convite.example/x',
  feedback: '',
  deadline: '1 March',
  changes: '',
  note: '',
}

test('placeholders are replaced once, and empty paragraphs go', () => {
  expect(
    fillTemplate(
      {
        subject: '{event}: { title }',
        message: 'Hello {name},\n\n{feedback}\n\nUntil {deadline}.',
      },
      values,
    ),
  ).toEqual({ subject: 'CCOSS: Clusters {name}', message: 'Hello Ana,\n\nUntil 1 March.' })
})

test('the note stands where the template says, else at the end', () => {
  const note = { ...values, note: 'Bring a clicker.' }
  expect(fillTemplate({ subject: 'x', message: 'A\n\n{note}\n\nB' }, note).message).toBe(
    'A\n\nBring a clicker.\n\nB',
  )
  expect(fillTemplate({ subject: 'x', message: 'A' }, note).message).toBe('A\n\nBring a clicker.')
})

test('an unknown placeholder is named, beside its field and language, once', () => {
  expect(
    problemsOfTemplate({ subject: '{titel}', message: '{name} {Name} {Name} {}' }, 'es').map(
      ({ field, code, params }) => [field, code, params?.['name']],
    ),
  ).toEqual([
    ['subject.es', 'unknown-placeholder', '{titel}'],
    ['message.es', 'unknown-placeholder', '{Name}'],
    ['message.es', 'unknown-placeholder', '{}'],
  ])
  expect(problemsOfTemplate({ subject: '{event}', message: '{ feedback }' }, 'es')).toEqual([])
})
