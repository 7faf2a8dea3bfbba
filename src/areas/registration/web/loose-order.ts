import type { Problem } from '../../../shared/app-error.ts'
import type { WantedOrder, WantedPlace } from '../domain/order.ts'

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** As much of an order as can be read from what was sent, however wrong the rest of it is. */
export const looseOrder = (people: readonly unknown[], accessCode: unknown): WantedOrder => ({
  people: people.map((person): WantedPlace => {
    const read = isObject(person) ? person : {}
    const answers = read['answers']
    return {
      ticketType: textOf(read['ticketType']),
      name: '',
      email: '',
      answers: isObject(answers) ? answers : {},
    }
  }),
  accessCode: textOf(accessCode),
  payment: 'door',
  invoiceTo: '',
})

/** The problems of the form, and of the event's rules those about other fields. */
export const allProblems = (
  ofForm: readonly Problem[],
  ofEvent: readonly Problem[],
): readonly Problem[] => [
  ...ofForm,
  ...ofEvent.filter(({ field }) => !ofForm.some((problem) => problem.field === field)),
]
