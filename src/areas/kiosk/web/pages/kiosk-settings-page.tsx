import { useTranslations } from 'use-intl'
import { asset } from '../../../../platform/assets.ts'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Island } from '../../../../ui/island.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { KioskContent } from '../../domain/content.ts'
import { folderOf, type KioskHome } from '../../domain/kiosk-scope.ts'
import type { Kiosk, KioskScreen } from '../../queries.ts'
import type { KioskChoice } from '../../queries/choices.ts'
import type { scansOf } from '../../queries/codes.ts'
import { screenScript } from '../build-content.ts'
import { AtOnceForm } from './at-once-form.tsx'
import { KioskForm } from './kiosk-form.tsx'
import { KioskFrame } from './kiosk-frame.tsx'
import { KioskHealth } from './kiosk-health.tsx'
import { Stage, StageContent } from './stage.tsx'

type SettingsProps = {
  readonly home: KioskHome
  readonly kiosk: Kiosk
  readonly choices: readonly KioskChoice[]
  /** In which events are to come. */
  readonly countries: readonly string[]
  readonly screens: readonly KioskScreen[]
  readonly scans: Awaited<ReturnType<typeof scansOf>>
  readonly content: KioskContent
  /** By whose clock its people read times. */
  readonly timeZone: string
  readonly mayEdit: boolean
  readonly rejected?: Rejected & { readonly about?: 'at-once' | 'take-down' }
}

/** One kiosk: its preview, a message at once, how its screens are, and what it shows. */
export function KioskSettingsPage(props: SettingsProps) {
  const t = useTranslations('kiosk')
  const { language, scope } = usePage()
  const { home, kiosk, content, mayEdit, rejected } = props
  const action = `/${language}/manage/${folderOf[home]}/${scope?.slug}/kiosks/${kiosk.slug}`
  const about = rejected?.about
  const { errorOf } = useProblems(rejected?.problems)
  return (
    <KioskFrame home={home} heading={kiosk.name} below>
      <link rel="stylesheet" href={asset('areas/kiosk/web/kiosk.css')} />
      <Island name={screenScript.replace(/\.ts$/, '')} />
      <p>
        <a href={`/${language}/kiosk/${kiosk.slug}`}>{t('manage.open')}</a>
        {' · '}
        <a href={`${action}/shifts`}>{t('shifts.title')}</a>
        {' · '}
        <a href={`${action}/file`} download={`${kiosk.slug}.html`}>
          {t('manage.file')}
        </a>
      </p>
      <section className="section">
        <h2>{t('manage.preview')}</h2>
        <p className="soft">{t('manage.previewText')}</p>
        <div className="kiosk-previews">
          <Stage mode="preview" />
          <Stage mode="preview" upright />
        </div>
        <StageContent content={content} />
      </section>
      <AtOnceForm
        action={`${action}/at-once`}
        kiosk={kiosk}
        timeZone={props.timeZone}
        {...(rejected && about === 'at-once' && { rejected })}
      />
      <KioskHealth {...props} />
      {mayEdit && (
        <>
          <KioskForm
            action={action}
            kiosk={kiosk}
            choices={props.choices}
            countries={props.countries}
            {...(rejected && !about && { rejected })}
          />
          <section className="section">
            <h2>{t('manage.takeDown')}</h2>
            <ConfirmDanger
              action={`${action}/take-down`}
              label={t('manage.takeDown')}
              consequence={t('manage.takeDownText')}
              nameToType={kiosk.slug}
              error={about === 'take-down' ? errorOf('confirmation') : undefined}
            />
          </section>
        </>
      )}
    </KioskFrame>
  )
}
