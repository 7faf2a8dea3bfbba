import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Avatar, Button, Form, LinkButton } from '../../../../ui/index.ts'
import { OwnPage } from '../../../../ui/own-page.tsx'
import type { OwnProfile, OwnProposal, OwnRegistration, OwnTeam } from '../../queries/own-page.ts'
import type { OwnActs } from '../../queries/own-acts.ts'
import { OwnHistory } from './own-history.tsx'
import { OwnInstallation } from './own-installation.tsx'
import { OwnProposals, OwnRegistrations, OwnTeams } from './own-lists.tsx'

type MePageProps = {
  readonly profile: OwnProfile
  readonly teams: readonly OwnTeam[]
  readonly proposals: readonly OwnProposal[]
  readonly registrations: readonly OwnRegistration[]
  readonly today: string
  readonly history: OwnActs
  /** Whether this person runs the installation. */
  readonly admin: boolean
}

/** One's own page: what one looks after, one's proposals and registrations. */
export function MePage(props: MePageProps) {
  const { profile, teams, proposals, registrations, today, history, admin } = props
  const t = useTranslations('accounts')
  const { language } = usePage()
  const called = profile.name || profile.email
  const head = (
    <header className="mb-6 flex flex-wrap items-center gap-5">
      <Avatar name={called} src={profile.photo && `${profile.photo}?w=400`} size="medium" />
      <div className="min-w-0 grow">
        <h1 className="break-words">{t('me.hello', { name: called })}</h1>
        {profile.name && <p className="soft break-all">{profile.email}</p>}
      </div>
      <div className="actions">
        <LinkButton href={`/${language}/events/new`}>{t('me.newEvent')}</LinkButton>
        <Form action={`/${language}/sign-out`}>
          <Button kind="quiet">{t('me.signOut')}</Button>
        </Form>
      </div>
    </header>
  )
  return (
    <OwnPage current="overview" title={t('me.title')} head={head}>
      {!profile.name && (
        <p className="lead">
          {t.rich('me.noName', { a: (chunks) => <a href={`/${language}/me/profile`}>{chunks}</a> })}
        </p>
      )}
      {teams.length > 0 && <OwnTeams teams={teams} today={today} />}
      {admin && <OwnInstallation />}
      <OwnProposals proposals={proposals} />
      <OwnRegistrations registrations={registrations} />
      {teams.length === 0 && (
        <section className="section">
          <h2>{t('me.teams')}</h2>
          <p className="soft">{t('me.noTeams')}</p>
        </section>
      )}
      <OwnHistory {...history} />
    </OwnPage>
  )
}
