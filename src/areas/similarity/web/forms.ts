import { z } from 'zod'
import { likenessVerdicts } from '../domain/likeness.ts'

/** A word on a pair: the other proposal's code, the verdict, and the page that it was said on. */
export const likenessForm = z.object({
  other: z.string().max(40),
  verdict: z.enum(likenessVerdicts),
  from: z.enum(['proposal', 'review', 'list']).catch('proposal'),
})
