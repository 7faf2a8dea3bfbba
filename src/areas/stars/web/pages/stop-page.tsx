import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/form.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'

type StopPageProps = { readonly stopped: boolean; readonly action: string; readonly agenda: string }

/** Ends the mails about starred sessions, from the link in one of them. */
export function StopPage({ stopped, action, agenda }: StopPageProps) {
  const t = useTranslations('stars')
  return (
    <PublicPage title={t('stop.title')} noindex>
      <h1>{t(stopped ? 'stop.done' : 'stop.title')}</h1>
      <p className="lead">{t(stopped ? 'stop.doneLead' : 'stop.lead')}</p>
      {!stopped && (
        <Form action={action}>
          <Button>{t('stop.act')}</Button>
        </Form>
      )}
      <p className="section">
        <a href={agenda}>{t('myAgenda')}</a>
      </p>
    </PublicPage>
  )
}
