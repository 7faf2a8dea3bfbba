import { useTranslations } from 'use-intl'
import { Island } from '../../../../ui/island.tsx'

/** Says how it stands with reviews that this browser keeps until the server has them; nothing while none waits. */
export function SendingState() {
  const t = useTranslations('reviews.sending')
  return (
    <>
      <p
        role="status"
        className="font-medium"
        data-sending-state
        data-sending={t('now')}
        data-kept={t('kept')}
        data-sent={t('sent')}
        data-changed={t('changed')}
        data-refused={t('refused')}
        data-signed-out={t('signedOut')}
      />
      <Island name="areas/reviews/web/islands/review-sending" />
    </>
  )
}
