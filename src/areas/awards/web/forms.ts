import { z } from 'zod'
import {
  localized,
  optionalId,
  optionalLocalized,
  optionalText,
} from '../../../platform/http/forms.ts'
import { winnerKinds } from '../domain/award.ts'

export const awardForm = z.object({
  name: localized(160),
  winnerKind: z.enum(winnerKinds),
  winner: optionalText(200),
  sessionId: optionalId(),
  reason: optionalLocalized(600),
})
export const removeAwardForm = z.object({})
