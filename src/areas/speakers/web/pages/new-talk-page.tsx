import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { TalkFields } from './talk-fields.tsx'

/** A talk to be written once. */
export function NewTalkPage({ rejected }: { rejected?: Rejected }) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  return (
    <OwnPage current="talks" title={t('talks.add')}>
      {summary}
      <Form action={`/${language}/me/talks`}>
        <TalkFields rejected={rejected} />
        <FormActions>
          <Button>{t('talk.save')}</Button>
        </FormActions>
      </Form>
    </OwnPage>
  )
}
