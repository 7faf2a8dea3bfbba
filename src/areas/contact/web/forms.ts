import { z } from 'zod'
import { guardedFields } from '../../../platform/http/form-guard.ts'
import { email, text } from '../../../platform/http/forms.ts'
import { messageStates } from '../domain/message.ts'

/** Longer letters are written by mail. */
export const mostCharacters = 4000

export const contactForm = z.object({
  name: text(100),
  email: email(),
  message: text(mostCharacters),
  ...guardedFields,
})

export const answerForm = z.object({ words: text(mostCharacters) })

export const stateForm = z.object({ state: z.enum(messageStates) })
