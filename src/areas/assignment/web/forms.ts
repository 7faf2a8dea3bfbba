import { z } from 'zod'
import { checkbox, integer, list, optionalInteger, text } from '../../../platform/http/forms.ts'
import { bids } from '../domain/committee.ts'
import { pairActs } from '../use-cases/edit-pair.ts'

export const profileForm = z.object({
  topics: list(z.string().max(80), 300),
  languages: list(z.enum(['es', 'en', 'pt']), 3),
  tracks: list(z.string().max(80), 100),
  minimumLoad: optionalInteger(0, 1000),
  maximumLoad: optionalInteger(0, 1000),
})

export const declarationForm = z.object({
  kind: z.enum(['person', 'organisation']),
  said: text(200),
})

const bid = z.enum(['', 'conflict', ...bids]).transform((value) => (value === '' ? null : value))
/** Bids by the code of the proposal: `bid.ABC123`. */
export const bidsForm = z
  .object({ bid: z.record(z.string().max(20), bid).optional().default({}) })
  .transform((form) => Object.entries(form.bid).map(([code, said]) => ({ code, bid: said })))

export const startForm = z.object({
  aim: z.enum(['total', 'fair', 'repair']),
  reviewsPerProposal: integer(1, 20),
  minimumLoad: integer(0, 1000),
  maximumLoad: integer(1, 1000),
})

export const runForm = z.object({ run: z.uuid() })

export const pairForm = z.object({ reviewer: z.uuid(), act: z.enum(pairActs) })

export const rulesForm = z.object({ byOrganisation: checkbox(), byMailDomain: checkbox() })
