import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { typedText, type FormValues } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import { TextInput, type Option } from '../../../../ui/inputs.tsx'
import type { HostChoice } from '../../../hosting/queries.ts'

export type Found = {
  readonly hosts: readonly HostChoice[]
  readonly more: boolean
  readonly words: string
}

type FindHostsProps = {
  readonly found: Found | null
  readonly ticked: readonly string[]
  /** Choices of those that stand nowhere else in the form. */
  readonly optionsOf: (hosts: readonly HostChoice[]) => readonly Option[]
  readonly typed: FormValues | undefined
}

/** Looks for programmes and communities by name, within the form, so that nothing typed elsewhere is lost. */
export function FindHosts({ found, ticked, optionsOf, typed }: FindHostsProps) {
  const t = useTranslations('events')
  const { language, path } = usePage()
  const options = found ? optionsOf(found.hosts) : []
  return (
    <>
      <input type="hidden" name="found" value={found?.words ?? ''} />
      <TextInput
        name="find"
        label={t('findHost')}
        help={t('findHostHelp')}
        required={false}
        autoComplete="off"
        maxLength={80}
        value={typedText(typed, 'find')}
      />
      <p>
        <Button kind="quiet" name="search" value="yes" formNoValidate>
          {t('find')}
        </Button>
      </p>
      <p className="soft">
        {t.rich('hostMissing', {
          a: (words) => (
            <a
              href={`/${language}/manage/network?${new URLSearchParams({ next: path }).toString()}`}
            >
              {words}
            </a>
          ),
        })}
      </p>
      {found && options.length > 0 && (
        <CheckboxGroup
          name="hosts"
          id="f-found-hosts"
          label={t('foundHosts', { words: found.words, count: options.length })}
          {...(found.more && { help: t('foundMore') })}
          values={ticked}
          options={options}
        />
      )}
      {found && options.length === 0 && (
        <p role="status">{t('foundHosts', { words: found.words, count: 0 })}</p>
      )}
    </>
  )
}
