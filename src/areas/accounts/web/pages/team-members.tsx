import { useTranslations } from 'use-intl'
import {
  Avatar,
  Button,
  CheckboxGroup,
  Form,
  FormActions,
  Tag,
  Tags,
} from '../../../../ui/index.ts'
import { rolesIn, type TeamScope } from '../../domain/teams.ts'
import type { TeamMember } from '../../queries.ts'

type TeamMembersProps = {
  readonly scope: TeamScope
  readonly members: readonly TeamMember[]
  readonly action: string
  readonly me: string
}

/** The people of a team with their roles; each opens to change them. */
export function TeamMembers({ scope, members, action, me }: TeamMembersProps) {
  const t = useTranslations('accounts')
  return (
    <ul className="mt-6 border-t border-line">
      {members.map((member) => (
        <li key={member.id} className="border-b border-line">
          <details className="group">
            <summary className="flex cursor-pointer list-none flex-wrap items-center gap-4 py-4">
              <span className="flex min-w-0 grow items-center gap-4">
                <Avatar name={member.name || member.email} src={member.photo} />
                <span className="min-w-0 grow">
                  <b>{member.name || member.email}</b>{' '}
                  {member.id === me && <span className="soft">{t('team.you')}</span>}
                  <br />
                  {member.name && <span className="soft break-all">{member.email}</span>}
                  {!member.hasAccount && (
                    <span className="soft">
                      {member.name ? ' · ' : ''}
                      {t('team.invited')}
                    </span>
                  )}
                </span>
              </span>
              <Tags>
                {member.roles.map((role) => (
                  <Tag key={role} tone="plain">
                    {t(`roles.${role}`)}
                  </Tag>
                ))}
              </Tags>
              <span className="underline underline-offset-4">{t('team.change')}</span>
            </summary>
            <div className="stack pb-6">
              <Form action={`${action}/${member.id}`}>
                <CheckboxGroup
                  name="roles"
                  id={`roles-${member.id}`}
                  label={t('team.rolesOf', { name: member.name || member.email })}
                  help={t('team.noneHelp')}
                  inline
                  options={rolesIn[scope].map((role) => ({
                    value: role,
                    label: t(`roles.${role}`),
                  }))}
                  values={member.roles}
                />
                <FormActions>
                  <Button kind="quiet">{t('team.save')}</Button>
                </FormActions>
              </Form>
              <Form action={`${action}/${member.id}`}>
                <FormActions>
                  <Button kind="plain">
                    {t('team.remove', { name: member.name || member.email })}
                  </Button>
                </FormActions>
              </Form>
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
