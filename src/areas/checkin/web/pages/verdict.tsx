import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import type { VerdictView } from '../verdict-view.ts'

type Props = {
  readonly verdict: VerdictView | null
  readonly slug: string
  readonly gate: string
}

/**
 * Whether to let somebody in, to be seen from an arm's length: colour, sign and word. The scanner fills the same box
 * (by `data-part`), so it is there, hidden, before the first scan.
 */
export function Verdict({ verdict, slug, gate }: Props) {
  const t = useTranslations('checkin')
  const { language } = usePage()
  return (
    <div
      id="verdict"
      className={`verdict ${verdict?.light ?? ''}`}
      role="status"
      hidden={verdict === null}
      data-failed={t('failed')}
    >
      <svg className="verdict-sign" viewBox="0 0 48 48" aria-hidden="true">
        <path className="sign-go" d="M10 25l10 10 18-22" />
        <path className="sign-look" d="M24 8v20M24 37v2" />
        <path className="sign-stop" d="M12 12l24 24M36 12L12 36" />
      </svg>
      <p className="verdict-word" data-part="word">
        {verdict?.word}
      </p>
      <p className="verdict-name" data-part="name">
        {verdict?.name}
      </p>
      <p data-part="ticket">{verdict?.ticket}</p>
      <p data-part="detail">{verdict?.detail}</p>
      <form
        method="post"
        action={`/${language}/manage/events/${slug}/check-in/undo`}
        data-part="undo"
        hidden={!verdict?.undo}
      >
        <input type="hidden" name="code" value={verdict?.code ?? ''} />
        <input type="hidden" name="gate" value={gate} />
        <Button kind="plain">{t('undo')}</Button>
      </form>
    </div>
  )
}
