import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import { Tag } from '../../../../ui/tag.tsx'

/** A speaker's own proposals: whether the public reads them, and the button to change that. */
export function OwnShown({
  base,
  own,
}: {
  base: string
  own: readonly { readonly code: string; readonly title: string; readonly shown: boolean }[]
}) {
  const t = useTranslations('voting')
  return (
    <section className="section" id="own">
      <h2>{t('yours')}</h2>
      <p className="soft">{t('yoursLead')}</p>
      <ul className="stack">
        {own.map(({ code, title, shown }) => (
          <li key={code}>
            <form method="post" action={`${base}/vote/${code}`} className="actions">
              <span>
                {title} <Tag tone={shown ? 'good' : 'plain'}>{t(shown ? 'shown' : 'notShown')}</Tag>
              </span>
              {!shown && <input type="hidden" name="agreed" value="on" />}
              <Button kind="plain" aria-label={`${t(shown ? 'hide' : 'agree')}: ${title}`}>
                {t(shown ? 'hide' : 'agree')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
