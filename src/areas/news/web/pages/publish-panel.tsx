import { useTranslations } from 'use-intl'
import { typedText, type FormValues } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput } from '../../../../ui/inputs.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { TimeZoneSelect } from '../../../../ui/time-zone-select.tsx'
import type { PostStatus } from '../../domain/post.ts'
import type { EditablePost } from '../../queries/post-scope.ts'

export const statusTones = {
  draft: 'plain',
  scheduled: 'warn',
  embargoed: 'warn',
  published: 'good',
} as const

type PublishPanelProps = {
  readonly post: EditablePost
  readonly status: PostStatus
  readonly action: string
  readonly typed?: FormValues
  readonly errorOf: (field: string) => string | undefined
}

/** How the post stands, and from when on it shows: now, or by itself at a time in a zone. */
export function PublishPanel({ post, status, action, typed, errorOf }: PublishPanelProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  const { publishedAt, timeZone } = post
  const zone = typedText(typed, 'timeZone') || timeZone
  return (
    <section className="card stack">
      <h2>{t('publication')}</h2>
      <p>
        <Tag tone={statusTones[status]}>{t(`status.${status}`)}</Tag>{' '}
        {publishedAt && sayInstant(language, publishedAt, timeZone)}
      </p>
      <p className="soft">{t(`statusHelp.${status}`)}</p>
      {status !== 'draft' && (
        <Form action={`${action}/unpublish`}>
          <FormActions>
            <Button kind="quiet">{t('unpublish')}</Button>
          </FormActions>
        </Form>
      )}
      {status !== 'published' && (
        <Form action={`${action}/publish`}>
          <RadioGroup
            name="when"
            label={t('when')}
            value={typedText(typed, 'when') || (status === 'draft' ? 'now' : 'at')}
            options={[
              { value: 'now', label: t('now') },
              { value: 'at', label: t('later') },
            ]}
          />
          <DateTimeInput
            name="at"
            label={t('at')}
            required={false}
            value={
              typed ? typedText(typed, 'at') : publishedAt ? localInput(publishedAt, zone) : ''
            }
            error={errorOf('at')}
          />
          <TimeZoneSelect
            name="timeZone"
            label={t('timeZone')}
            value={zone}
            error={errorOf('timeZone')}
          />
          <Checkbox
            name="embargo"
            label={t('embargo.choose')}
            help={t('embargo.chooseHelp')}
            checked={typed ? typedText(typed, 'embargo') === 'on' : post.embargoed}
          />
          <FormActions>
            <Button>{t('publish')}</Button>
          </FormActions>
        </Form>
      )}
    </section>
  )
}
