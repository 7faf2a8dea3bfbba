import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { previewPath } from '../../queries/embargoed-posts.ts'

type PreviewLinkProps = {
  readonly slug: string
  readonly secret: string | null
  readonly embargoed: boolean
  readonly action: string
}

/** The link by which somebody without an account reads the post before it is out: to give away, to renew, to end. */
export function PreviewLink({ slug, secret, embargoed, action }: PreviewLinkProps) {
  const t = useTranslations('news')
  const { language, baseUrl } = usePage()
  const change = (what: 'renew' | 'withdraw', label: string) => (
    <Button kind="quiet" name="change" value={what}>
      {label}
    </Button>
  )
  return (
    <section className="card stack" id="preview">
      <h2>{t('previewLink.title')}</h2>
      <p className="soft">{t(embargoed ? 'previewLink.leadEmbargo' : 'previewLink.lead')}</p>
      {secret && (
        <TextInput
          name="previewLink"
          label={t('previewLink.address')}
          readOnly
          value={`${baseUrl}/${language}/${previewPath(slug, secret)}`}
        />
      )}
      <Form action={`${action}/preview`}>
        <div className="actions">
          {change('renew', secret ? t('previewLink.renew') : t('previewLink.make'))}
          {secret && !embargoed && change('withdraw', t('previewLink.withdraw'))}
        </div>
      </Form>
    </section>
  )
}
