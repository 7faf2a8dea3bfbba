import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Details } from '../../../../ui/details.tsx'
import { fieldId } from '../../../../ui/field.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Member } from '../../queries.ts'

/** A member with what organisers can do: name them ambassador, take that back, take them out. */
export function MemberRow({ member, action }: { member: Member; action: string }) {
  const t = useTranslations('communities')
  const { language } = usePage()
  const ambassador = member.ambassadorSince !== null
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <b className="break-words">{member.name || member.email}</b>
        {ambassador && (
          <Tag tone={member.titleAgreed ? 'good' : 'warn'}>
            {member.titleAgreed ? t('ambassador') : t('ambassadorAsked')}
          </Tag>
        )}
        {member.shown && <Tag tone="plain">{t('isShown')}</Tag>}
      </p>
      <p className="soft break-words">
        {[
          member.title,
          member.name && member.email,
          t('since', { day: sayDate(language, member.joinedAt, 'UTC') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Details summary={t('lookAfter', { name: member.name || member.email })}>
        <Form action={action} hidden={{ act: 'name' }}>
          <TextInput
            name="title"
            id={fieldId(`title-${member.personId}`)}
            label={t('title')}
            help={t('titleHelp')}
            value={member.title}
            maxLength={80}
            required
          />
          <FormActions>
            <Button kind="quiet">{ambassador ? t('changeTitle') : t('nameAmbassador')}</Button>
          </FormActions>
        </Form>
        {ambassador && (
          <Form action={action} hidden={{ act: 'end' }}>
            <FormActions>
              <Button kind="quiet">{t('endAmbassador')}</Button>
            </FormActions>
          </Form>
        )}
        <ConfirmDanger
          action={action}
          hidden={{ act: 'remove' }}
          label={t('remove')}
          consequence={<p>{t('removeMeans')}</p>}
        />
      </Details>
    </li>
  )
}
