import { useTranslations } from 'use-intl'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { Hero } from '../../../ui/hero.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'

/** What this is, where its code is, and how it treats what people tell it. */
export const aboutPage = async (x: Exchange): Promise<Response> =>
  x.page(<About />, { caching: { tags: ['network'] } })

function About() {
  const t = useTranslations('network')
  return (
    <PublicPage title={t('aboutTitle')} description={t('aboutLead')}>
      <Hero small title={t('aboutTitle')} lead={t('aboutLead')} />
      <section className="section">
        <h2>{t('privacyTitle')}</h2>
        <p>{t('privacyText')}</p>
      </section>
      <section className="section">
        <h2>{t('sourceTitle')}</h2>
        <p>{t('sourceText')}</p>
      </section>
    </PublicPage>
  )
}
