import { useTranslations } from 'use-intl'
import type { AppError } from '../shared/app-error.ts'
import { usePage } from '../platform/http/page-context.ts'
import { LinkButton } from './button.tsx'
import { PublicPage } from './public-page.tsx'

/** What a person sees when something is not there, not allowed or broken: what happened and where to go from here. */
export function FailurePage({ error }: { error: AppError }) {
  const t = useTranslations('errors')
  const { language } = usePage()
  const message = t.has(error.code as never)
    ? t(error.code as never, error.params as never)
    : t('invalid')
  return (
    <PublicPage title={t('title')} noindex>
      <h1>{t('title')}</h1>
      <p className="lead">{message}</p>
      <LinkButton href={`/${language}/`}>{t('home')}</LinkButton>
    </PublicPage>
  )
}
