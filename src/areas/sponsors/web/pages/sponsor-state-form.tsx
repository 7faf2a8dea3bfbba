import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import type { SponsorState } from '../../domain/sponsor.ts'
import type { ManagedSponsor } from '../../queries/managed-sponsors.ts'
import { SponsorStateTag } from './sponsor-state-tag.tsx'

type Props = { readonly sponsor: ManagedSponsor; readonly action: string }

const next: Readonly<Record<SponsorState, readonly SponsorState[]>> = {
  proposed: ['confirmed', 'withdrawn'],
  confirmed: ['proposed', 'withdrawn'],
  withdrawn: ['proposed'],
}

/** How a sponsor stands, what follows from it, and what can be made of it. */
export function SponsorStateForm({ sponsor, action }: Props) {
  const t = useTranslations('sponsors')
  const { state } = sponsor
  return (
    <form method="post" action={action} className="stack mb-6">
      <p>
        <SponsorStateTag state={state} /> <span className="soft">{t(`follows.${state}`)}</span>
      </p>
      <div className="actions">
        {next[state].map((each) => (
          <Button
            key={each}
            name="state"
            value={each}
            kind={each === 'confirmed' ? 'primary' : 'quiet'}
          >
            {t(`acts.${each}`)}
          </Button>
        ))}
      </div>
    </form>
  )
}
