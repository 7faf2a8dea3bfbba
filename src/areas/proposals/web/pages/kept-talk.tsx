import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import type { OwnProposal } from '../../queries.ts'

/** That a proposal is a copy of one's own talk, or the way to keep it as one. */
export function KeptTalk({ slug, proposal }: { slug: string; proposal: OwnProposal }) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const talks = `/${language}/me/talks`
  if (proposal.talkCode)
    return (
      <p className="soft">
        {t.rich('copyOf', {
          a: (words) => <a href={`${talks}/${proposal.talkCode}`}>{words}</a>,
        })}
      </p>
    )
  if (proposal.talkId || proposal.title === '') return null
  return (
    <Form action={`${talks}/keep`} hidden={{ event: slug, proposal: proposal.code }}>
      <FormActions>
        <Button kind="plain">{t('keepAsTalk')}</Button>
      </FormActions>
      <p className="soft">{t('keepAsTalkHelp')}</p>
    </Form>
  )
}
