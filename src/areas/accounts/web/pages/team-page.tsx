import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import {
  Button,
  CheckboxGroup,
  FieldRow,
  Form,
  FormActions,
  TextInput,
} from '../../../../ui/index.ts'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { rolesIn, type TeamScope } from '../../domain/teams.ts'
import type { TeamMember } from '../../queries.ts'
import { TeamMembers } from './team-members.tsx'

type TeamPageProps = {
  readonly scope: TeamScope
  readonly members: readonly TeamMember[]
  /** The page's own address, which takes new people; with a person's id it takes their roles. */
  readonly action: string
  /** The id of who looks at it. */
  readonly me: string
  readonly rejected?: Rejected & { readonly about?: string }
}

/** Who looks after an event, a community or a programme, and in which roles. */
export function TeamPage(props: TeamPageProps) {
  const t = useTranslations('accounts')
  const { scope, language } = usePage()
  const content = <TeamContent {...props} />
  if (props.scope === 'event')
    return (
      <ManagePage section="team" heading={t('team.title')}>
        {content}
        <p className="section">
          <a href={`/${language}/manage/events/${scope?.slug}/messages`}>{t('team.messages')}</a>
          {' · '}
          <a href={`/${language}/manage/events/${scope?.slug}/log`}>{t('team.log')}</a>
        </p>
      </ManagePage>
    )
  const name = textIn(scope?.name, language)
  const folder = props.scope === 'community' ? 'communities' : 'programmes'
  return (
    <PublicPage title={`${t('team.title')} · ${name}`} noindex>
      <p className="eyebrow">
        <a href={`/${language}/${folder}/${scope?.slug}`}>{name}</a>
      </p>
      <h1>{t('team.title')}</h1>
      {content}
    </PublicPage>
  )
}

function TeamContent({ scope, members, action, me, rejected }: TeamPageProps) {
  const t = useTranslations('accounts')
  const { errorOf, summary } = useProblems(rejected?.problems)
  const typed = rejected?.about ? undefined : rejected?.typed
  const roles = rolesIn[scope]
  return (
    <>
      <p className="lead">{t(`team.lead.${scope}`)}</p>
      {summary}
      <TeamMembers scope={scope} members={members} action={action} me={me} />
      <section className="section">
        <h2>{t('team.add')}</h2>
        <Form action={action}>
          <FieldRow>
            <TextInput
              name="email"
              label={t('team.email')}
              help={t('team.emailHelp')}
              error={rejected?.about ? undefined : errorOf('email')}
              value={typedText(typed, 'email')}
              type="email"
              inputMode="email"
              autoComplete="off"
              required
            />
            <TextInput
              name="name"
              label={t('team.name')}
              value={typedText(typed, 'name')}
              autoComplete="off"
              required={false}
              maxLength={120}
            />
          </FieldRow>
          <CheckboxGroup
            name="roles"
            label={t('team.roles')}
            error={rejected?.about ? undefined : errorOf('roles')}
            options={roles.map((role) => ({
              value: role,
              label: t(`roles.${role}`),
              help: t(`roleDoes.${role}`),
            }))}
            values={
              roles.length === 1
                ? roles
                : [typed?.['roles'] ?? []].flat().filter((one) => typeof one === 'string')
            }
          />
          <FormActions>
            <Button>{t('team.addButton')}</Button>
          </FormActions>
        </Form>
      </section>
    </>
  )
}
