import { z } from 'zod'
import { communityRoles, eventRoles, programmeRoles } from '../../../shared/policy.ts'
import { email, list, optionalText, text } from '../../../platform/http/forms.ts'

const next = optionalText(2000)

export const signInForm = z.object({ email: email(), next })
export const linkForm = z.object({ token: text(200), next })
export const oidcForm = z.object({ next })
export const codeForm = z.object({ code: text(40), next })

const anyRole = z.enum([...eventRoles, ...communityRoles, ...programmeRoles])
export const grantForm = z.object({
  email: email(),
  name: optionalText(120),
  roles: list(anyRole).refine((roles) => roles.length > 0, { error: 'choose-a-role' }),
})
export const rolesForm = z.object({ roles: list(anyRole) })
