import { useTranslations } from 'use-intl'
import { Button, Form, FormActions, Notice } from '../../../../ui/index.ts'
import { OwnPage } from '../../../../ui/own-page.tsx'
import type { OtherAccount } from '../../queries/account-joins.ts'

type JoinPageProps = {
  readonly own: string
  readonly email: string
  /** Null: nobody is known by it; only what was done with the address comes over. */
  readonly other: OtherAccount | null
  readonly action: string
}

/** Two accounts of one person: what comes over, and what happens where both said the same. */
export function JoinPage({ own, email, other, action }: JoinPageProps) {
  const t = useTranslations('accounts')
  return (
    <OwnPage current="data" title={t('join.title')}>
      <p className="lead break-words">{t('join.lead', { own, email })}</p>
      {other?.guarded ? (
        <Notice kind="warning" title={t('join.guarded', { email })} />
      ) : (
        <>
          {other && (
            <ul className="my-3 list-disc pl-6">
              <li>{t('join.proposals', { count: other.proposals })}</li>
              <li>{t('join.registrations', { count: other.registrations })}</li>
              <li>{t('join.roles', { count: other.roles })}</li>
              <li>{t('join.reviews', { count: other.reviews })}</li>
            </ul>
          )}
          <p>{t('join.twice')}</p>
          <Form action={action}>
            <FormActions>
              <Button>{t('join.press')}</Button>
            </FormActions>
          </Form>
        </>
      )}
    </OwnPage>
  )
}
