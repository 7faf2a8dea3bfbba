import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'

/** Search over the network, as a form that gets. */
export function SearchForm({ words = '' }: { words?: string }) {
  const t = useTranslations('network')
  const { language } = usePage()
  return (
    <search>
      <form action={`/${language}/search`} className="stack">
        <TextInput
          name="q"
          type="search"
          label={t('searchLabel')}
          help={t('searchHelp')}
          value={words}
          minLength={2}
          maxLength={80}
          enterKeyHint="search"
        />
        <Button kind="quiet">{t('search')}</Button>
      </form>
    </search>
  )
}
