import { z } from 'zod'
import {
  checkbox,
  countryCode,
  integer,
  optionalDay,
  optionalText,
  optionalUrl,
  text,
} from '../../../../platform/http/forms.ts'
import { spokenLanguages } from '../../domain/calendar/spoken-languages.ts'
import { topicOf } from '../../../../shared/event-topics.ts'

const day = () =>
  optionalDay().transform((value, context) => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  })

const topics = () =>
  optionalText(300).transform((value) => [
    ...new Set(value.split(',').map(topicOf).filter(Boolean).toSorted()),
  ])

/** What a person says of an external event. */
export const externalEventForm = z.object({
  name: text(200),
  url: optionalUrl(),
  startsOn: day(),
  endsOn: day(),
  city: optionalText(120),
  country: countryCode(),
  attendance: z.enum(['in-person', 'online', 'hybrid'], { error: 'not-a-choice' }),
  topics: topics(),
  languages: optionalText(100).transform((value, context) => {
    const { languages, unknown } = spokenLanguages(value)
    if (unknown.length === 0) return [...languages]
    context.addIssue({ code: 'custom', message: 'not-a-language' })
    return z.NEVER
  }),
  callUrl: optionalUrl(),
  callClosesOn: optionalDay(),
  scholarshipUrl: optionalUrl(),
  scholarshipUntil: optionalDay(),
  cancelled: checkbox(),
  aliases: optionalText(2_000).transform((value) => [
    ...new Set(
      value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ]),
})

/** Which other event it is: its address, or the id in it. */
export const sameEventForm = z.object({
  other: z
    .string()
    .transform((value) => /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu.exec(value)?.[0] ?? '')
    .pipe(z.string().min(1, { error: 'not-an-event-address' })),
})

/** An address that the calendar reads by itself. */
export const sourceForm = z.object({
  name: text(120),
  url: text(500)
    .transform((value) => value.replace(/^webcals?:/iu, 'https:'))
    .pipe(z.url({ protocol: /^https?$/u, error: 'not-a-url' })),
  topics: topics(),
  country: countryCode(),
  everyHours: integer(1, 168),
})
