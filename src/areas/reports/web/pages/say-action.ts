import { useTranslations } from 'use-intl'

/** An act of the log in words; one that a newer version wrote by its name. */
export function useSayAction() {
  const t = useTranslations('reports')
  return (action: string): string =>
    t.has(`action.${action}` as never) ? t(`action.${action}` as never) : action
}
