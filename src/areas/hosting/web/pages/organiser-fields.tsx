import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, type FormValue } from '../../../../platform/http/form-values.ts'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import { FieldRow, FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { organiserRoles, type Organiser } from '../../domain/application-content.ts'

type OrganiserFieldsProps = {
  readonly organisers: readonly Organiser[]
  readonly rejected?: Rejected
}

const isList = (value: FormValue | undefined): value is readonly FormValue[] => Array.isArray(value)
/** Empty places at the end, so that people can be added without a script; three in all at least. */
const places = (known: number) => Math.min(Math.max(known + 1, 3), 40)

/** Who organises the event: each with where to reach them and what they look after. */
export function OrganiserFields({ organisers, rejected }: OrganiserFieldsProps) {
  const t = useTranslations('hosting')
  const { errorOf } = useProblems(rejected?.problems)
  const typed = rejected?.typed['organisers']
  const known = isList(typed) ? typed.length - 1 : organisers.length
  const error = rejected?.problems.some(({ field }) => field === 'organisers')
  return (
    <>
      {error && (
        <p className="field-error" id="f-organisers" tabIndex={-1}>
          {errorOf('organisers')}
        </p>
      )}
      {Array.from({ length: places(known) }, (_, at) => {
        const base = `organisers.${at}`
        const stored = organisers[at]
        const shown = (name: Exclude<keyof Organiser, 'roles'>) => ({
          name: `${base}.${name}`,
          label: t(`organiser.${name}`),
          required: false,
          error: errorOf(`${base}.${name}`),
          value: rejected ? typedText(rejected.typed, `${base}.${name}`) : (stored?.[name] ?? ''),
        })
        const roles = isList(typed) ? rolesOf(typed[at]) : (stored?.roles ?? [])
        return (
          <FormSection
            key={at}
            title={t('organiserNumber', { number: at + 1 })}
            lead={at === 0 ? t('organisersLead') : undefined}
          >
            <FieldRow>
              <TextInput {...shown('name')} maxLength={120} />
              <TextInput {...shown('email')} type="email" inputMode="email" />
            </FieldRow>
            <FieldRow>
              <TextInput {...shown('organisation')} maxLength={120} />
              <TextInput {...shown('title')} maxLength={120} />
            </FieldRow>
            <FieldRow>
              <TextInput {...shown('chat')} maxLength={120} />
              <TextInput {...shown('codeHost')} maxLength={200} />
              <TextInput {...shown('profile')} type="url" inputMode="url" />
            </FieldRow>
            <CheckboxGroup
              name={`${base}.roles`}
              label={t('organiserRoles')}
              inline
              values={roles}
              options={organiserRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
            />
          </FormSection>
        )
      })}
    </>
  )
}

function rolesOf(person: FormValue | undefined): string[] {
  if (typeof person !== 'object' || person instanceof File || isList(person)) return []
  return [person['roles'] ?? []].flat().filter((role) => typeof role === 'string')
}
