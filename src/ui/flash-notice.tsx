import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { Notice } from './notice.tsx'

/** The word left by the act that led here, if the catalogue knows it. */
export function FlashNotice() {
  const t = useTranslations('flash')
  const { flash } = usePage()
  if (!flash || !t.has(flash.key as never)) return null
  return <Notice kind={flash.kind}>{t(flash.key as never)}</Notice>
}
