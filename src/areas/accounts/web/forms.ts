import { z } from 'zod'
import { communityRoles, eventRoles, programmeRoles } from '../../../shared/policy.ts'
import { languages } from '../../../shared/localized-text.ts'
import {
  countryCode,
  email,
  list,
  optionalLocalized,
  optionalText,
  optionalUrl,
  text,
} from '../../../platform/http/forms.ts'
import { genders } from '../domain/gender.ts'

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

const link = z.object({ title: optionalText(80), url: optionalUrl() })
const photo = z.instanceof(File).optional()

export const profileForm = z.object({
  name: text(120),
  lang: z.enum(languages),
  organisation: optionalText(120),
  jobTitle: optionalText(120),
  biography: optionalText(2000),
  biographyIn: optionalLocalized(2000),
  gender: z
    .enum(['', ...genders], { error: 'not-a-choice' })
    .optional()
    .default(''),
  country: countryCode(),
  speaksFirstTime: z
    .enum(['', 'yes', 'no'], { error: 'not-a-choice' })
    .optional()
    .default('')
    .transform((answer) => (answer === '' ? null : answer === 'yes')),
  pronouns: optionalText(40),
  links: z
    .array(link)
    .max(8)
    .optional()
    .default([])
    .transform((links) => links.filter(({ url }) => url !== '')),
  photo,
})
/** Another address of one's own. */
export const joinForm = z.object({ email: email() })
export const passkeyForm = z.object({ name: text(80) })
export const confirmationForm = z.object({ confirmation: text(300) })
export const secondFactorForm = z.object({ code: text(40) })
