import { z } from 'zod'
import type { Problem } from '../../../shared/app-error.ts'

export const levels = ['beginner', 'intermediate', 'advanced'] as const
export type Level = (typeof levels)[number]

/** Longest abstract, as the KCD programme asks for ("description ≤ 900 characters"). */
export const longestAbstract = 900
export const longestTitle = 120

export type Draft = {
  readonly title: string
  readonly abstract: string
  readonly level: '' | Level
  readonly trackId: string | null
  readonly formatId: string | null
  /** Addresses of everybody else on stage, as they were typed. */
  readonly coSpeakers: readonly string[]
  readonly authorName: string
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

/** What a draft still lacks before a committee can read it; all of it at once. */
export function problemsOfSubmission(draft: Draft, call: CallChoices): Problem[] {
  const problems: Problem[] = []
  const need = (field: string, met: boolean) => {
    if (!met) problems.push({ field, code: 'required' })
  }
  need('title', draft.title !== '')
  need('abstract', draft.abstract !== '')
  need('level', draft.level !== '')
  need('name', draft.authorName !== '')
  if (call.tracks.length > 0)
    need(
      'trackId',
      call.tracks.some((track) => track.id === draft.trackId),
    )
  const format = call.formats.find((each) => each.id === draft.formatId)
  if (call.formats.length > 0) need('formatId', format !== undefined)
  if (draft.abstract.length > longestAbstract)
    problems.push({ field: 'abstract', code: 'too-long', params: { max: longestAbstract } })
  const wrong = draft.coSpeakers.find((typed) => !address.safeParse(typed).success)
  if (wrong)
    problems.push({ field: 'coSpeakers', code: 'not-the-email-of', params: { typed: wrong } })
  const speakers = 1 + draft.coSpeakers.length
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
