import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay } from '../../../../platform/i18n/dates.ts'
import {
  Button,
  Details,
  FieldRow,
  Form,
  FormActions,
  Island,
  TextInput,
} from '../../../../ui/index.ts'
import type { OwnPasskey } from '../../queries/own-security.ts'

/** One's passkeys: each to rename or remove, and one more to add. */
export function OwnPasskeys({ passkeys }: { passkeys: readonly OwnPasskey[] }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const action = `/${language}/me/security/passkeys`
  return (
    <section className="section">
      <h2>{t('passkey.title')}</h2>
      <p>{t('passkey.what')}</p>
      <ul className="mt-4">
        {passkeys.map((passkey) => (
          <li key={passkey.id} className="border-b border-line py-3">
            <b>{passkey.name || t('passkey.unnamed')}</b>
            {passkey.createdAt && (
              <span className="soft">
                {' '}
                ·{' '}
                {t('passkey.added', {
                  day: sayDay(language, passkey.createdAt.toISOString().slice(0, 10)),
                })}
              </span>
            )}
            <Details summary={t('passkey.change')}>
              <Form action={`${action}/${passkey.id}`}>
                <TextInput
                  name="name"
                  id={`name-${passkey.id}`}
                  label={t('passkey.name')}
                  value={passkey.name}
                  maxLength={80}
                  required
                />
                <FormActions>
                  <Button kind="quiet">{t('passkey.rename')}</Button>
                </FormActions>
              </Form>
              <Form action={`${action}/${passkey.id}/remove`}>
                <Button kind="danger">{t('passkey.remove')}</Button>
              </Form>
            </Details>
          </li>
        ))}
      </ul>
      <div
        className="mt-4 max-w-md"
        hidden
        data-passkey="register"
        data-next={`/${language}/me/security`}
        data-failed={t('passkey.notAdded')}
        data-known={t('passkey.known')}
      >
        <FieldRow>
          <TextInput
            name="passkey-name"
            label={t('passkey.name')}
            help={t('passkey.nameHelp')}
            maxLength={80}
            autoComplete="off"
            required={false}
          />
        </FieldRow>
        <Button type="button" kind="quiet" className="mt-4">
          {t('passkey.add')}
        </Button>
        <p role="alert" className="help" hidden />
        <Island name="areas/accounts/web/islands/passkey" />
      </div>
      <noscript>
        <p className="soft">{t('passkey.needsScript')}</p>
      </noscript>
    </section>
  )
}
