import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import {
  Button,
  ConfirmDanger,
  Form,
  FormActions,
  LinkButton,
  TextInput,
} from '../../../../ui/index.ts'
import { useProblems } from '../../../../ui/problems.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'

const erased = ['account', 'drafts', 'talks', 'registrations', 'mails'] as const
const stays = ['talks', 'scores', 'log'] as const

/** What is kept about one: a file of all of it, and the way to have it erased. */
export function DataPage({ email, rejected }: { email: string; rejected?: Rejected }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <OwnPage current="data" title={t('data.title')}>
      {summary}
      <section className="section">
        <h2>{t('data.export')}</h2>
        <p>{t('data.exportLead')}</p>
        <div className="actions mt-4">
          <LinkButton
            kind="quiet"
            href={`/${language}/me/data/convite.json`}
            download="convite.json"
          >
            {t('data.download')}
          </LinkButton>
        </div>
      </section>
      <section className="section" id="join">
        <h2>{t('join.ask')}</h2>
        <p>{t('join.askLead')}</p>
        <Form action={`/${language}/me/data/join`}>
          <TextInput
            name="email"
            type="email"
            label={t('join.email')}
            error={errorOf('email')}
            value={rejected && typedText(rejected.typed, 'email')}
            autoComplete="email"
            required
          />
          <FormActions>
            <Button kind="quiet">{t('join.send')}</Button>
          </FormActions>
        </Form>
      </section>
      <section className="section">
        <h2>{t('data.erase')}</h2>
        <p>{t('data.eraseLead')}</p>
        <ul className="my-3 list-disc pl-6">
          {erased.map((what) => (
            <li key={what}>{t(`data.erased.${what}`)}</li>
          ))}
        </ul>
        <p>{t('data.staysLead')}</p>
        <ul className="my-3 list-disc pl-6">
          {stays.map((what) => (
            <li key={what}>{t(`data.stays.${what}`)}</li>
          ))}
        </ul>
        <ConfirmDanger
          action={`/${language}/me/data/erase`}
          label={t('data.eraseButton')}
          consequence={<p>{t('data.consequence')}</p>}
          nameToType={email}
          error={errorOf('confirmation')}
          open={rejected?.typed['confirmation'] !== undefined}
        />
      </section>
    </OwnPage>
  )
}
