import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Island } from '../../../../ui/island.tsx'
import { useFileLimit } from '../../../../ui/file-limit.ts'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { LinkOrFile } from '../../../../ui/link-or-file.tsx'
import type { ProposalLink } from '../../queries/needs.ts'

type StageLinksProps = {
  readonly action: string
  /** Where files are; an id follows. */
  readonly slidesAt: string
  readonly links: readonly ProposalLink[]
  readonly rejected: Rejected | undefined
}

// What `acceptSlides` takes.
const mostSlidesBytes = 10 * 1024 * 1024

/** Slides and links beside a talk, each for the team or for everybody. */
export function StageLinks({ action, slidesAt, links, rejected }: StageLinksProps) {
  const t = useTranslations('speakers')
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string) => (rejected ? typedText(rejected.typed, name) : '')
  return (
    <section className="section" id="links">
      <h2>{t('links.title')}</h2>
      <ul>
        {links.map((link) => (
          <li
            key={link.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <span className="min-w-0 break-words">
              <LinkOrFile {...link} slidesAt={slidesAt} />{' '}
              <Tag tone={link.public ? 'good' : 'plain'}>
                {t(link.public ? 'links.everybody' : 'links.team')}
              </Tag>
            </span>
            <form method="post" action={`${action}/${link.id}/remove`}>
              <Button
                kind="plain"
                size="small"
                aria-label={t('links.removeThis', { title: link.title })}
              >
                {t('links.remove')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <Form action={action} encType="multipart/form-data">
        <FieldRow>
          <TextInput
            name="title"
            label={t('links.name')}
            maxLength={120}
            required
            value={shown('title')}
            error={rejected && errorOf('title')}
          />
          <TextInput
            name="url"
            label={t('links.url')}
            type="url"
            inputMode="url"
            maxLength={500}
            required={false}
            value={shown('url')}
            error={rejected && errorOf('url')}
          />
        </FieldRow>
        <TextInput
          name="file"
          type="file"
          accept=".pdf,.pptx,.odp"
          {...useFileLimit(mostSlidesBytes)}
          label={t('links.file')}
          help={t('links.fileHelp')}
          required={false}
          error={rejected && errorOf('file')}
        />
        <Island name="file-limit" />
        <RadioGroup
          name="shown"
          label={t('links.shown')}
          inline
          required
          value={shown('shown') || 'team'}
          error={rejected && errorOf('shown')}
          options={(['team', 'everybody'] as const).map((value) => ({
            value,
            label: t(`links.${value}`),
          }))}
        />
        <FormActions>
          <Button kind="quiet">{t('links.add')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
