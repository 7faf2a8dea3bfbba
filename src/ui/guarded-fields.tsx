import { useTranslations } from 'use-intl'

/** What a form that anybody may send carries against programs: its stamp, and a field that no person sees. */
export function GuardedFields({ stamp, trap }: { stamp: string; trap: string }) {
  const t = useTranslations('ui')
  return (
    <>
      <input type="hidden" name="stamp" value={stamp} />
      <div className="sr-only" aria-hidden="true">
        <label>
          {t('form.trap')}
          <input type="text" name={trap} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  )
}
