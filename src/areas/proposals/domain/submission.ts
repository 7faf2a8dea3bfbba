import { z } from 'zod'
import type { Problem } from '../../../shared/app-error.ts'
import { problemOfLength } from '../../../shared/questions/answer-limit.ts'
import { boundedFields, callFields, usualForm, type CallForm } from './call-form.ts'

export const levels = ['beginner', 'intermediate', 'advanced'] as const
export type Level = (typeof levels)[number]

export const longestTitle = boundedFields.title

export type Draft = {
  readonly title: string
  readonly abstract: string
  readonly lang: string
  readonly level: '' | Level
  readonly trackId: string | null
  readonly formatId: string | null
  readonly notes: string
  /** Addresses of everybody else on stage, as they were typed. */
  readonly coSpeakers: readonly string[]
  readonly author: {
    readonly name: string
    readonly organisation: string
    readonly jobTitle: string
    readonly pronouns: string
    readonly biography: string
    /** ISO 3166-1, two letters; '' for none. */
    readonly country: string
    /** Null: has not said. */
    readonly speaksFirstTime: boolean | null
    /** Whether there is one. */
    readonly photo: boolean
  }
}

export type CallChoices = {
  readonly tracks: readonly { readonly id: string }[]
  readonly formats: readonly {
    readonly id: string
    readonly minSpeakers: number
    readonly maxSpeakers: number
  }[]
}

const address = z.email().max(254)

/** What a draft still lacks before a committee can read it, by the form of its call; all of it at once. */
export function problemsOfSubmission(
  draft: Draft,
  call: CallChoices,
  form: CallForm = usualForm,
): Problem[] {
  const problems: Problem[] = []
  const need = (field: string, met: boolean) => {
    if (!met) problems.push({ field, code: 'required' })
  }
  const track = call.tracks.some(({ id }) => id === draft.trackId)
  const values = {
    ...draft,
    ...draft.author,
    trackId: track || call.tracks.length === 0,
    speaksFirstTime: draft.author.speaksFirstTime !== null,
    coSpeakers: draft.coSpeakers.length > 0,
  }
  for (const field of callFields) {
    const { use, limit } = form[field]
    if (use === 'hidden') continue
    const value = values[field]
    const filled = typeof value === 'string' ? value.trim() !== '' : value
    if (use === 'required') need(field, filled)
    const length = limit && typeof value === 'string' ? problemOfLength(value, limit) : null
    if (length) problems.push({ field, ...length })
  }
  need('name', draft.author.name !== '')
  const format = call.formats.find((each) => each.id === draft.formatId)
  if (call.formats.length > 0) need('formatId', format !== undefined)
  return [...problems, ...problemsOfSpeakers(draft.coSpeakers, format)]
}

function problemsOfSpeakers(
  coSpeakers: readonly string[],
  format: CallChoices['formats'][number] | undefined,
): Problem[] {
  const problems: Problem[] = []
  const wrong = coSpeakers.find((typed) => !address.safeParse(typed).success)
  if (wrong)
    problems.push({ field: 'coSpeakers', code: 'not-the-email-of', params: { typed: wrong } })
  const speakers = 1 + coSpeakers.length
  if (format && speakers < format.minSpeakers)
    problems.push({
      field: 'coSpeakers',
      code: 'too-few-speakers',
      params: { min: format.minSpeakers },
    })
  if (format && speakers > format.maxSpeakers)
    problems.push({
      field: 'coSpeakers',
      code: 'too-many-speakers',
      params: { max: format.maxSpeakers },
    })
  return problems
}
