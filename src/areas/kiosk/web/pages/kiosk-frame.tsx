import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { folderOf, type KioskHome } from '../../domain/kiosk-scope.ts'

type FrameProps = {
  readonly home: KioskHome
  readonly heading: string
  /** Says that there is a list of kiosks above this page. */
  readonly below?: boolean
  readonly children: ReactNode
}

/** The frame of a page on which kiosks are looked after: with the event's rail, or plain for a community or programme. */
export function KioskFrame({ home, heading, below, children }: FrameProps) {
  const t = useTranslations('kiosk')
  const { scope, language } = usePage()
  const base = `/${language}/manage/${folderOf[home]}/${scope?.slug}`
  const up = below && (
    <p className="soft">
      <a href={`${base}/kiosks`}>{t('manage.all')}</a>
    </p>
  )
  if (home === 'event')
    return (
      <ManagePage section="kiosks" heading={heading}>
        {up}
        {children}
      </ManagePage>
    )
  if (home === 'programme')
    return (
      <ProgrammePage section={below ? null : 'kiosks'} heading={heading}>
        {up}
        {children}
      </ProgrammePage>
    )
  const name = textIn(scope?.name, language)
  return (
    <PublicPage
      title={`${heading} · ${name}`}
      noindex
      section="communities"
      {...(scope ? { accent: scope.colour } : {})}
    >
      <p className="eyebrow">
        <a href={`/${language}/${folderOf[home]}/${scope?.slug}`}>{name}</a>
      </p>
      <h1>{heading}</h1>
      {up}
      {children}
    </PublicPage>
  )
}
