import { useTranslations } from 'use-intl'

type PanelProps = { readonly action: string; readonly hasPin: boolean }

/** Full screen and the way out, and how the screen is; opened by whoever stands at it. */
export function KioskPanel({ action, hasPin }: PanelProps) {
  const t = useTranslations('kiosk')
  return (
    <>
      <button type="button" className="kiosk-open" data-kiosk-open>
        {t('panel.open')}
      </button>
      <dialog className="kiosk-panel" data-kiosk-panel aria-labelledby="kiosk-panel-title">
        <h2 id="kiosk-panel-title">{t('panel.title')}</h2>
        <dl>
          <dt>{t('panel.network')}</dt>
          <dd data-part="online" data-yes={t('panel.online')} data-no={t('panel.offline')} />
          <dt>{t('panel.kept')}</dt>
          <dd data-part="kept" data-yes={t('panel.keptYes')} data-no={t('panel.keptNo')} />
          <dt>{t('panel.offset')}</dt>
          <dd data-part="offset" />
          <dt>{t('panel.version')}</dt>
          <dd data-part="version" />
        </dl>
        <form action={action} method="post" data-part="leave" hidden>
          {hasPin && (
            <label>
              {t('panel.pin')}
              <input
                type="password"
                name="pin"
                inputMode="numeric"
                autoComplete="off"
                data-part="pin"
              />
            </label>
          )}
          <p className="wrong" role="alert" data-part="wrong" hidden>
            {t('panel.wrong')}
          </p>
          <button>{t('panel.leave')}</button>
        </form>
        <button type="button" className="first" data-part="enter">
          {t('panel.enter')}
        </button>
        <form method="dialog">
          <button>{t('panel.close')}</button>
        </form>
      </dialog>
    </>
  )
}
