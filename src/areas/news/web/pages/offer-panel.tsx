import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { takersOf } from '../../queries/syndications.ts'

type OfferPanelProps = Awaited<ReturnType<typeof takersOf>> & { readonly action: string }

/** In which other communities' news a post stands, who asks for it, and a form that offers it to one more. */
export function OfferPanel({ takers, others, action }: OfferPanelProps) {
  const t = useTranslations('news.elsewhere')
  return (
    <section className="section" id="elsewhere">
      <h2>{t('title')}</h2>
      <p className="soft">{t('lead')}</p>
      <ul className="series-order">
        {takers.map(({ slug, name, state }) => (
          <li key={slug}>
            <p>
              {name}{' '}
              <Tag tone={state === 'accepted' ? 'good' : 'plain'}>{t(`states.${state}`)}</Tag>
            </p>
            <div className="actions">
              {state === 'asked' && (
                <Form action={`${action}/elsewhere`} hidden={{ community: slug, act: 'offer' }}>
                  <Button kind="quiet" aria-label={t('agreeWith', { name })}>
                    {t('agree')}
                  </Button>
                </Form>
              )}
              <Form action={`${action}/elsewhere`} hidden={{ community: slug, act: 'end' }}>
                <Button
                  kind="plain"
                  aria-label={t(state === 'asked' ? 'declineWith' : 'endWith', { name })}
                >
                  {t(state === 'asked' ? 'decline' : 'end')}
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Form action={`${action}/elsewhere`} hidden={{ act: 'offer' }}>
          <Select
            name="community"
            id="offer-to"
            label={t('offerTo')}
            options={others.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <FormActions>
            <Button kind="quiet">{t('offer')}</Button>
          </FormActions>
        </Form>
      )}
    </section>
  )
}
