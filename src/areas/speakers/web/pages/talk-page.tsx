import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { OpenCall, WholeTalk } from '../../queries/talks.ts'
import { Occasions } from './occasions.tsx'
import { SubmitTalk } from './submit-talk.tsx'
import { TalkFields } from './talk-fields.tsx'

/** The form of the page that was sent. */
export type TalkPart = 'talk' | 'occasion' | 'submit'

type TalkPageProps = {
  readonly talk: WholeTalk
  readonly calls: readonly OpenCall[]
  readonly part?: TalkPart
  readonly rejected?: Rejected
}

/** One talk of one's own: submit it, say where it was given, change its words. */
export function TalkPage({ talk, calls, part, rejected }: TalkPageProps) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const action = `/${language}/me/talks/${talk.code}`
  return (
    <OwnPage current="talks" title={talk.title}>
      <p>
        <a href={`/${language}/me/talks`}>{t('talks.title')}</a>
      </p>
      {summary}
      <SubmitTalk
        action={`${action}/submit`}
        talk={talk}
        calls={calls}
        rejected={part === 'submit' ? rejected : undefined}
      />
      <Occasions
        action={`${action}/occasions`}
        occasions={talk.occasions}
        rejected={part === 'occasion' ? rejected : undefined}
      />
      <section className="section">
        <h2>{t('talk.words')}</h2>
        <p className="soft">{t('talk.wordsLead')}</p>
        <Form action={action}>
          <TalkFields talk={talk} rejected={part === 'talk' ? rejected : undefined} />
          <FormActions>
            <Button>{t('talk.save')}</Button>
          </FormActions>
        </Form>
      </section>
      <ConfirmDanger
        action={`${action}/remove`}
        label={t('talk.remove')}
        consequence={<p>{t('talk.removeConsequence')}</p>}
      />
    </OwnPage>
  )
}
