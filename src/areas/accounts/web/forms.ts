import { z } from 'zod'
import { email, optionalText, text } from '../../../platform/http/forms.ts'

const next = optionalText(2000)

export const signInForm = z.object({ email: email(), next })
export const linkForm = z.object({ token: text(200), next })
export const oidcForm = z.object({ next })
export const codeForm = z.object({ code: text(40), next })
