import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'

type KioskView = { readonly slug: string; readonly name: string }

/** The team asks somebody to help at its kiosk. */
export function JoinVolunteersPage({ kiosk, action }: { kiosk: KioskView; action: string }) {
  const t = useTranslations('kiosk')
  const title = t('volunteers.join', { kiosk: kiosk.name })
  return (
    <PublicPage title={title} noindex>
      <h1>{title}</h1>
      <p className="lead">{t('volunteers.joinLead')}</p>
      <Form action={action}>
        <FormActions>
          <Button>{t('volunteers.joinButton')}</Button>
        </FormActions>
      </Form>
    </PublicPage>
  )
}

/** For who is signed in but neither on the team nor invited: nothing of the plan is shown. */
export function NotInvitedPage({ kiosk }: { kiosk: KioskView }) {
  const t = useTranslations('kiosk')
  const { language } = usePage()
  return (
    <PublicPage title={`${t('shifts.title')} · ${kiosk.name}`} noindex>
      <p className="eyebrow">{kiosk.name}</p>
      <h1>{t('shifts.title')}</h1>
      <EmptyState
        title={t('volunteers.notInvited')}
        action={<LinkButton href={`/${language}/`}>{t('volunteers.home')}</LinkButton>}
      >
        {t('volunteers.notInvitedText')}
      </EmptyState>
    </PublicPage>
  )
}
