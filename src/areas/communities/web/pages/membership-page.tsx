import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { membershipOf } from '../../queries.ts'

type MembershipPageProps = {
  readonly membership: Awaited<ReturnType<typeof membershipOf>>
  readonly rejected?: Rejected
}

/** Joins a community, or changes what it shows of oneself. Nothing is ticked before the person does it. */
export function MembershipPage({ membership, rejected }: MembershipPageProps) {
  const t = useTranslations('communities')
  const { language, scope } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const name = textIn(scope?.name, language)
  const home = `/${language}/communities/${scope?.slug}`
  const title = membership ? t('yours', { name }) : t('joinIt', { name })
  return (
    <PublicPage
      title={title}
      noindex
      section="communities"
      {...(scope && { accent: scope.colour })}
    >
      <p className="eyebrow">
        <a href={home}>{name}</a>
      </p>
      <h1>{title}</h1>
      <p className="lead">{t('consent')}</p>
      <Form action={`${home}/membership`}>
        {summary}
        <Checkbox
          name="shown"
          label={t('showMe')}
          help={t.rich('showMeHelp', {
            a: (chunks) => <a href={`/${language}/me/profile`}>{chunks}</a>,
          })}
          checked={membership?.shown}
        />
        {membership?.ambassadorSince && (
          <Checkbox
            name="titleAgreed"
            label={t('showTitle', { title: membership.title })}
            help={t('showTitleHelp')}
            checked={membership.titleAgreed}
          />
        )}
        <FormActions>
          <Button>{membership ? t('save') : t('join')}</Button>
        </FormActions>
      </Form>
      {membership && (
        <section className="section">
          <ConfirmDanger
            action={`${home}/membership/leave`}
            label={t('leave')}
            consequence={<p>{t('leaveMeans')}</p>}
          />
        </section>
      )}
    </PublicPage>
  )
}
