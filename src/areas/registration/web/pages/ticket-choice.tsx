import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayMoney } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { RadioGroup } from '../../../../ui/choices.tsx'
import type { TicketOffer } from '../../domain/ticket-offer.ts'

type Props = {
  readonly name: string
  readonly offers: readonly TicketOffer[]
  readonly value: string
  readonly error: string | undefined
  readonly timeZone: string
}

/** Whether the offer can be taken now: a place, or one on the waiting list. */
export const isOpen = ({ state }: TicketOffer) => state === 'on-sale' || state === 'waiting-list'

/** The ticket types with their prices and what is left; those that cannot be had now say why. */
export function TicketChoice({ name, offers, value, error, timeZone }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const first = offers.find(({ state }) => state === 'on-sale') ?? offers.find(isOpen)
  return (
    <RadioGroup
      name={name}
      label={t('ticket')}
      required
      error={error}
      value={value || first?.type.slug}
      options={offers.map((offer) => {
        const { type, left, state } = offer
        const price =
          type.priceMinor === 0 ? t('free') : sayMoney(language, type.priceMinor, type.currency)
        const when = state === 'not-yet' && type.opensAt
        const availability = when
          ? t('opensAt', { when: sayInstant(language, when, timeZone) })
          : state === 'on-sale'
            ? t('left', { count: left })
            : t(`state.${state}`)
        return {
          value: type.slug,
          disabled: !isOpen(offer),
          label: (
            <>
              <b>{textIn(type.name, language)}</b> · {price}
            </>
          ),
          help: [
            availability,
            type.needsApproval && t('approval'),
            textIn(type.description, language),
          ]
            .filter(Boolean)
            .join(' · '),
        }
      })}
    />
  )
}
