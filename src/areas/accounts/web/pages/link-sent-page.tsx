import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { LinkButton, Notice } from '../../../../ui/index.ts'
import { PublicPage } from '../../../../ui/public-page.tsx'

/** A mail is on its way; says nothing about who has an account. */
export function LinkSentPage({ devMail }: { devMail: boolean }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  return (
    <PublicPage title={t('sent.title')} noindex>
      <div className="mx-auto max-w-xl stack">
        <h1>{t('sent.title')}</h1>
        <p className="lead">{t('sent.lead', { minutes: 15 })}</p>
        <p>{t('sent.nothing')}</p>
        {devMail && (
          <Notice kind="info" title={t('sent.devTitle')}>
            {t.rich('sent.dev', { a: (chunks) => <a href="/dev/mail">{chunks}</a> })}
          </Notice>
        )}
        <div className="actions">
          <LinkButton kind="quiet" href={`/${language}/sign-in`}>
            {t('sent.again')}
          </LinkButton>
        </div>
      </div>
    </PublicPage>
  )
}
