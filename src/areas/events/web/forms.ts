import { z } from 'zod'
import {
  checkbox,
  colour,
  countryCode,
  list,
  localized,
  optionalDay,
  optionalEmail,
  optionalInteger,
  optionalLocalized,
  optionalText,
  optionalUrl,
  slug,
  text,
  timeZone,
} from '../../../platform/http/forms.ts'
import { knownTopics } from '../../../shared/event-topics.ts'
import { accessibilityFeatures } from '../domain/accessibility.ts'

/** Languages in which talks can be held; BCP 47. */
export const talkLanguages = ['es', 'en', 'pt', 'fr', 'qu', 'gn', 'ay', 'nah', 'lsm'] as const

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, { error: 'not-a-time' })
const coordinate = (limit: number) =>
  z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.coerce.number({ error: 'not-a-number' }).min(-limit).max(limit).nullable(),
  )

/** The few things with which an event begins. */
export const newEventForm = z.object({
  name: localized(120),
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  // Left empty, it is the country's.
  timeZone: z.union([z.literal(''), timeZone()], { error: 'not-a-time-zone' }),
  city: optionalText(80),
  country: countryCode(),
})

/** The steps of the guided set-up, in order; each is a form that can be left half filled. */
export const setupSteps = ['basics', 'texts', 'place', 'hosts', 'care', 'announce'] as const
export type SetupStep = (typeof setupSteps)[number]

/** When the event had last changed as the form was read; every step sends it, so that two people do not undo each other. */
const readAt = z
  .preprocess(
    (value) => (value === '' ? undefined : value),
    z.iso.datetime({ error: 'invalid' }).optional(),
  )
  .transform((value) => (value === undefined ? null : new Date(value)))

export const basicsForm = z.object({
  readAt,
  name: localized(120),
  slug: slug(),
  colour: colour(),
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  timeZone: timeZone(),
  capacity: optionalInteger(1, 1_000_000),
  attendance: z.enum(['in-person', 'online', 'hybrid']),
  languages: list(z.enum(talkLanguages)),
  topics: list(z.enum(knownTopics)),
  days: z
    .array(
      z
        .object({ day: z.iso.date(), opensAt: hour, closesAt: hour })
        .refine((day) => day.closesAt > day.opensAt, { error: 'closes-before-it-opens' }),
    )
    .max(60)
    .optional()
    .default([]),
})

export const textsForm = z.object({
  readAt,
  tagline: optionalLocalized(200),
  description: optionalLocalized(20_000),
  cover: z.instanceof(File, { error: 'file-not-an-image' }).optional(),
  coverAlt: optionalLocalized(300),
  removeCover: checkbox(),
})

export const placeForm = z.object({
  readAt,
  venueName: optionalText(160),
  venueAddress: optionalText(400),
  city: optionalText(80),
  country: countryCode(),
  latitude: coordinate(90),
  longitude: coordinate(180),
  venueNotes: optionalLocalized(4_000),
  onlineUrl: optionalUrl(),
})

export const hostsForm = z.object({
  readAt,
  hosts: list(
    z.string().regex(/^(programme|community):[0-9a-f-]{36}$/, { error: 'not-a-choice' }),
    20,
  ),
  /** Words to look for among programmes and communities, and those that were looked for last. */
  find: optionalText(80),
  found: optionalText(80),
  search: optionalText(10),
  summaries: z.record(z.string(), optionalLocalized(300)).optional().default({}),
  seriesId: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.uuid({ error: 'not-a-choice' }).nullable(),
  ),
  edition: optionalText(40),
  colocatedWith: list(z.string().max(80), 20),
})

export const careForm = z
  .object({
    readAt,
    contactEmail: optionalEmail(),
    website: optionalUrl(),
    codeOfConduct: optionalLocalized(20_000),
    codeOfConductUrl: optionalUrl(),
    accessibility: optionalLocalized(4_000),
    accessibilityFeatures: list(z.enum(accessibilityFeatures)),
    scholarshipUrl: optionalUrl(),
    scholarshipUntil: optionalDay(),
  })
  .refine(
    ({ scholarshipUrl, scholarshipUntil }) => scholarshipUntil === null || scholarshipUrl !== '',
    {
      error: 'scholarship-address-missing',
      path: ['scholarshipUrl'],
    },
  )

export const announceForm = z.object({})

export const cancelForm = z.object({ confirmation: text(200), note: optionalLocalized(2_000) })
