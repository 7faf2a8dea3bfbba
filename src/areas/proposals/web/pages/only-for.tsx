import { useTranslations } from 'use-intl'
import type { FormValues } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import type { Format, Track } from '../../queries.ts'

type Props = {
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly chosen: {
    readonly trackIds: readonly string[]
    readonly formatIds: readonly string[]
  } | null
  readonly typed: FormValues | undefined
  readonly errorOf: (field: string) => string | undefined
}

/** For which formats and tracks something is; none ticked is all. */
export function OnlyFor({ tracks, formats, chosen, typed, errorOf }: Props) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const group = (name: 'formatIds' | 'trackIds', offered: readonly (Track | Format)[]) =>
    offered.length > 0 && (
      <CheckboxGroup
        name={name}
        label={t(`onlyFor.${name}`)}
        help={t('onlyFor.help')}
        required={false}
        values={typed ? textsUnder(typed[name]) : (chosen?.[name] ?? [])}
        error={errorOf(name)}
        options={offered.map((one) => ({ value: one.id, label: textIn(one.name, language) }))}
      />
    )
  return (
    <>
      {group('formatIds', formats)}
      {group('trackIds', tracks)}
    </>
  )
}

const textsUnder = (value: FormValues[string] | undefined): readonly string[] =>
  [value].flat().filter((each): each is string => typeof each === 'string')
