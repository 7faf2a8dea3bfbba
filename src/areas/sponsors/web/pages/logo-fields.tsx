import { useTranslations } from 'use-intl'
import type { FormValues } from '../../../../platform/http/form-values.ts'
import { typedTexts } from '../../../../platform/http/form-values.ts'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { Checkbox } from '../../../../ui/choices.tsx'
import { FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { logoSides } from '../../domain/sponsor.ts'
import type { ManagedSponsor } from '../../queries/managed-sponsors.ts'

type LogoFieldsProps = {
  readonly sponsor: ManagedSponsor | null
  readonly typed: FormValues | undefined
  readonly errorOf: (field: string) => string | undefined
}

const names = {
  light: { remove: 'removeLight', file: 'logoFileId', ground: 'on-light' },
  dark: { remove: 'removeDark', file: 'darkLogoFileId', ground: 'on-dark' },
} as const

/** The logos for light and for dark backgrounds, each shown on its own, and what they show. */
export function LogoFields({ sponsor, typed, errorOf }: LogoFieldsProps) {
  const t = useTranslations('sponsors')
  return (
    <FormSection title={t('logos')} lead={t('logosLead')}>
      {logoSides.map((side) => {
        const { remove, file, ground } = names[side]
        const id = sponsor?.[file]
        return (
          <div key={side} className="stack">
            {id && (
              <>
                <span className={`sponsor-logo w-fit ${ground}`}>
                  <img src={fileAddress(id, 400)} alt={t(`logoNow.${side}`)} />
                </span>
                <Checkbox name={remove} label={t(`removeLogo.${side}`)} />
              </>
            )}
            <TextInput
              name={side}
              type="file"
              accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
              label={t(`chooseLogo.${side}`)}
              required={false}
              error={errorOf(side)}
            />
          </div>
        )
      })}
      <LocalizedFields
        name="logoAlt"
        label={t('logoAlt')}
        help={t('logoAltHelp')}
        required={false}
        maxLength={300}
        value={typed ? typedTexts(typed, 'logoAlt') : sponsor?.logoAlt}
        error={errorOf('logoAlt')}
      />
    </FormSection>
  )
}
