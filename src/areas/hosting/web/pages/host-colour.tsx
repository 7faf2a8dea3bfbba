import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { accentPair, contrast, surfaces } from '../../../../ui/contrast.ts'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Swatch } from '../../../../ui/host-dot.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { HostSection } from '../../queries/host-sections.ts'

type HostColourProps = {
  readonly action: string
  readonly section: HostSection
  readonly rejected?: Rejected
}

/** A host's colour for this event: what was picked, and what people see of it on light and on dark paper. */
export function HostColour({ action, section, rejected }: HostColourProps) {
  const t = useTranslations('hosting')
  const { errorOf } = useProblems(rejected?.problems)
  const pair = accentPair(section.colour)
  return (
    <section className="section" id="colour">
      <h2>{t('colour')}</h2>
      <p className="soft">{t('colourLead')}</p>
      <ul className="stack">
        {(['light', 'dark'] as const).map((theme) => (
          <li key={theme}>
            <Swatch colour={pair[theme].accent} on={surfaces[theme].paper} />{' '}
            {t(`shownOn.${theme}`, {
              colour: pair[theme].accent,
              ratio: Math.floor(contrast(pair[theme].accent, surfaces[theme].paper) * 10) / 10,
            })}
          </li>
        ))}
      </ul>
      <Form action={action}>
        <TextInput
          name="colour"
          type="color"
          label={t('pickColour')}
          value={rejected ? typedText(rejected.typed, 'colour') : section.colour}
          error={errorOf('colour')}
        />
        <FormActions>
          <Button>{t('saveColour')}</Button>
          {section.ownColour !== '' && (
            <Button kind="quiet" name="brand" value="1">
              {t('brandColour')}
            </Button>
          )}
        </FormActions>
      </Form>
    </section>
  )
}
