import { useTranslations } from 'use-intl'
import type { AppError } from '../shared/app-error.ts'
import { usePage } from '../platform/http/page-context.ts'
import { LinkButton } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
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
      <EmptyState
        level={1}
        title={t('title')}
        action={<LinkButton href={`/${language}/`}>{t('home')}</LinkButton>}
      >
        {message}
      </EmptyState>
    </PublicPage>
  )
}
