import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { BreakingAddress } from '../../../../ui/breaking-address.tsx'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { Definitions } from '../../../../ui/definitions.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { OwnAccreditation } from '../../queries/accreditations.ts'

type OwnApplicationPageProps = { readonly own: OwnAccreditation; readonly secret: string }

/** One's own application: how it stands, what was written, and the way to take it back. */
export function OwnApplicationPage({ own, secret }: OwnApplicationPageProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  const name = textIn(own.eventName, language)
  const base = `/${language}/press/${secret}`
  const home = `/${language}/events/${own.eventSlug}`
  return (
    <PublicPage title={t('own.title')} noindex accent={own.colour} section="events">
      <p className="eyebrow">
        <a href={`${home}/press`}>{name}</a>
      </p>
      <h1>{t('own.title')}</h1>
      <Standing own={own} base={base} home={home} />
      <h2>{t('own.written')}</h2>
      <Definitions
        rows={[
          { term: t('form.name'), value: own.name },
          { term: t('form.email'), value: own.email },
          { term: t('form.outlet'), value: own.outlet },
          { term: t('form.role'), value: own.role },
          { term: t('form.links'), value: <Links links={own.links} /> },
          {
            term: t('form.languages'),
            value: own.languages.map((code) => sayLanguage(language, code)).join(', '),
          },
          { term: t('form.needs'), value: own.needs },
        ]}
      />
      {own.confirmedAt && own.state !== 'withdrawn' && (
        <Details summary={t('own.withdraw')}>
          <p>{t('own.withdrawLead')}</p>
          <Form action={`${base}/withdraw`}>
            <Button kind="danger">{t('own.withdrawNow')}</Button>
          </Form>
        </Details>
      )}
    </PublicPage>
  )
}

type StandingProps = {
  readonly own: OwnAccreditation
  readonly base: string
  readonly home: string
}

function Standing({ own, base, home }: StandingProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  if (!own.confirmedAt && own.state === 'submitted')
    return (
      <>
        <Notice kind="warning" title={t('own.unconfirmed')}>
          {t('own.unconfirmedLead')}
        </Notice>
        <Form action={`${base}/confirm`}>
          <FormActions>
            <Button>{t('own.confirm')}</Button>
          </FormActions>
        </Form>
      </>
    )
  return (
    <>
      <Notice
        kind={own.state === 'accepted' ? 'success' : 'info'}
        title={t(`own.state.${own.state}`)}
      >
        {own.state === 'declined' ? own.reason : t(`own.lead.${own.state}`)}
      </Notice>
      {own.state === 'accepted' && (
        <p className="actions">
          {own.registrationSecret && (
            <LinkButton href={`/${language}/registrations/${own.registrationSecret}`}>
              {t('own.ticket')}
            </LinkButton>
          )}
          <LinkButton kind="quiet" href={`${home}/press/posts`}>
            {t('embargoed')}
          </LinkButton>
        </p>
      )}
    </>
  )
}

export const Links = ({ links }: { readonly links: readonly string[] }) => (
  <ul>
    {links.map((link) => (
      <li key={link}>
        <a className="wrap-anywhere" href={link} rel="noopener nofollow ugc">
          <BreakingAddress>{link.replace(/^https?:\/\//u, '')}</BreakingAddress>
        </a>
      </li>
    ))}
  </ul>
)
