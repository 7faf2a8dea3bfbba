import type { CallForm } from './call-form.ts'

/** What a proposal says, as far as a form can leave parts of it out. */
type Values = {
  readonly title: string
  readonly abstract: string
  readonly lang: string
  readonly level: '' | 'beginner' | 'intermediate' | 'advanced'
  readonly trackId: string | null
  readonly formatId: string | null
  readonly notes: string
}
type Typed = Values & { readonly coSpeakers: readonly string[] }
type Stored = Values & {
  readonly coSpeakersTyped: string
}

/** What was typed, and where nothing could be read, or the form of the call hides a field, what was there before. */
export function askedValues(typed: Partial<Typed>, stored: Stored, form: CallForm): Typed {
  const read = <Field extends keyof Values>(field: Field): Values[Field] => {
    const value: Values[Field] | undefined = typed[field]
    return value === undefined ? stored[field] : value
  }
  const keep = <Field extends 'abstract' | 'lang' | 'level' | 'trackId' | 'notes'>(field: Field) =>
    form[field].use === 'hidden' ? stored[field] : read(field)
  return {
    title: read('title'),
    formatId: read('formatId'),
    abstract: keep('abstract'),
    // A radio that nobody touched: the language in which the draft was begun.
    lang: keep('lang') || stored.lang,
    level: keep('level'),
    trackId: keep('trackId'),
    notes: keep('notes'),
    coSpeakers:
      form.coSpeakers.use === 'hidden' || typed.coSpeakers === undefined
        ? stored.coSpeakersTyped.split('\n').filter(Boolean)
        : typed.coSpeakers,
  }
}

type Profile = {
  readonly name?: string
  readonly organisation?: string
  readonly jobTitle?: string
  readonly biography?: string
  readonly pronouns?: string
  readonly country?: string
  readonly speaksFirstTime?: boolean | null
}

const profileFields = [
  'organisation',
  'jobTitle',
  'biography',
  'pronouns',
  'country',
  'speaksFirstTime',
] as const

/** Of what a speaker typed about themselves, what the form of the call asks: the rest stays as their profile has it. */
export function askedProfile(profile: Profile, form: CallForm): Profile {
  const asked = profileFields.filter(
    (field) => form[field].use !== 'hidden' && profile[field] !== undefined,
  )
  return {
    ...(profile.name !== undefined && { name: profile.name }),
    ...Object.fromEntries(asked.map((field) => [field, profile[field]])),
  }
}
