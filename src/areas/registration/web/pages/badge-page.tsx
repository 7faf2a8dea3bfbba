import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { QrImage } from '../../../../ui/qr-image.tsx'
import type { RegistrationView } from '../../queries/registration-views.ts'
import { OwnFrame } from './own-frame.tsx'

/** The badge of one person, of the size of a postcard: printing the page prints the badge alone. */
export function BadgePage({ view }: { view: RegistrationView }) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { startsOn, endsOn } = view
  const when = startsOn && endsOn ? sayDays(language, startsOn, endsOn) : null
  return (
    <OwnFrame view={view} heading={t('badge.heading')} lead={t('badge.lead')}>
      <section className="name-badge" aria-label={t('badge.of', { name: view.name })}>
        <p className="name-badge-event">{textIn(view.eventName, language)}</p>
        <p className="name-badge-name">{view.name}</p>
        <p className="name-badge-kind">{textIn(view.ticketTypeName, language)}</p>
        <div className="name-badge-code">
          <QrImage text={view.code} label={t('own.qr', { code: view.code })} />
        </div>
        <p className="name-badge-place">{[when, view.city].filter(Boolean).join(' · ')}</p>
      </section>
    </OwnFrame>
  )
}
