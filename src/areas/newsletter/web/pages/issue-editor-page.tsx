import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate, sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import { CommunityPage } from '../../../../ui/community-page.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { choicesFor, contentsOf, Issue } from '../../queries.ts'
import { IssueBody } from './issue-body.tsx'

type IssueEditorProps = {
  readonly issue: Issue
  readonly choices: Awaited<ReturnType<typeof choicesFor>>
  readonly contents: Awaited<ReturnType<typeof contentsOf>>
  readonly counted: { readonly readers: number; readonly members: number }
  readonly maySend: boolean
  readonly rejected?: Rejected
}

/** An issue while it is composed: what it says, how it looks, the test and the sending. */
export function IssueEditorPage(props: IssueEditorProps) {
  const { issue, contents, rejected } = props
  const t = useTranslations('newsletter')
  const { language } = usePage()
  const { summary, errorOf } = useProblems(rejected?.problems)
  const typed = rejected && 'subject.es' in rejected.typed ? rejected.typed : undefined
  const heading = textIn(issue.subject, language) || t('untitled')
  return (
    <CommunityPage section="newsletter" heading={heading}>
      {summary}
      {issue.sentAt === null && <Compose {...props} typed={typed} errorOf={errorOf} />}
      <section className="section" id="preview">
        <h2>{t('preview')}</h2>
        <div className="card stack">
          <p className="eyebrow">{issue.communityName}</p>
          <p>
            <b>{textIn(issue.subject, language) || t('untitled')}</b>
          </p>
          <IssueBody issue={issue} contents={contents} heading="h3" />
        </div>
      </section>
      {issue.sentAt === null ? (
        <Sending {...props} />
      ) : (
        <p>
          <a href={`/${language}/communities/${issue.communitySlug}/newsletter/${issue.number}`}>
            {t('seeSent')}
          </a>
        </p>
      )}
    </CommunityPage>
  )
}

function Compose({
  issue,
  choices,
  typed,
  errorOf,
}: IssueEditorProps & {
  readonly typed: Rejected['typed'] | undefined
  readonly errorOf: (field: string) => string | undefined
}) {
  const t = useTranslations('newsletter')
  const { language } = usePage()
  const base = `/${language}/manage/communities/${issue.communitySlug}/newsletter/${issue.id}`
  return (
    <Form action={base}>
      <LocalizedFields
        name="subject"
        label={t('subject')}
        required={false}
        maxLength={200}
        value={typed ? typedTexts(typed, 'subject') : issue.subject}
        error={errorOf('subject')}
      />
      <LocalizedFields
        name="opening"
        label={t('opening')}
        help={t('openingHelp')}
        required={false}
        rows={5}
        maxLength={5000}
        value={typed ? typedTexts(typed, 'opening') : issue.opening}
        error={errorOf('opening')}
      />
      {choices.posts.length > 0 && (
        <CheckboxGroup
          name="posts"
          label={t('posts')}
          values={[...issue.postIds]}
          options={choices.posts.map((post) => ({
            value: post.id,
            label: textIn(post.titles, language),
            help: [sayDate(language, post.publishedAt, post.timeZone), post.fresh && t('fresh')]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
      {choices.events.length > 0 && (
        <CheckboxGroup
          name="events"
          label={t('events')}
          values={[...issue.eventIds]}
          options={choices.events.map((event) => ({
            value: event.id,
            label: textIn(event.name, language),
            help:
              event.startsOn && event.endsOn ? sayDays(language, event.startsOn, event.endsOn) : '',
          }))}
        />
      )}
      <FormActions>
        <Button>{t('save')}</Button>
      </FormActions>
    </Form>
  )
}

function Sending({ issue, counted, maySend }: IssueEditorProps) {
  const t = useTranslations('newsletter')
  const { language } = usePage()
  const base = `/${language}/manage/communities/${issue.communitySlug}/newsletter/${issue.id}`
  return (
    <section className="section" id="send">
      <h2>{t('sending')}</h2>
      <p>{t('readers', counted)}</p>
      <div className="actions">
        <Form action={`${base}/test`}>
          <Button kind="quiet">{t('test')}</Button>
        </Form>
        {maySend && (
          <Form action={`${base}/send`} confirm={t('sendAsk', { count: counted.readers })}>
            <Button>{t('send', { count: counted.readers })}</Button>
          </Form>
        )}
      </div>
      <p className="soft">{t('sendLead')}</p>
      <ConfirmDanger
        action={`${base}/delete`}
        label={t('drop')}
        consequence={<p>{t('dropLead')}</p>}
      />
    </section>
  )
}
