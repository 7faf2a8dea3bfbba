import type { ReactNode } from 'react'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { RegistrationView } from '../../queries/registration-views.ts'

type Props = {
  readonly view: RegistrationView
  readonly heading: string
  readonly lead?: string
  readonly children: ReactNode
}

/** A page on which something is done with one's own registration. */
export function OwnFrame({ view, heading, lead, children }: Props) {
  const { language } = usePage()
  const event = textIn(view.eventName, language)
  return (
    <PublicPage title={`${heading} · ${event}`} accent={view.colour} noindex>
      <div className="hero small alone">
        <div>
          <p className="eyebrow">
            <a href={`/${language}/registrations/${view.secret}`}>{event}</a>
          </p>
          <h1>{heading}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
      </div>
      {children}
    </PublicPage>
  )
}
