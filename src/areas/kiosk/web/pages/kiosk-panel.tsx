import { useTranslations } from 'use-intl'

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

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
          <div data-part="asked" hidden={!hasPin}>
            <label>
              {t('panel.pin')}
              <input
                type="password"
                name="pin"
                inputMode="numeric"
                autoComplete="off"
                maxLength={8}
                data-part="pin"
              />
            </label>
            <div className="keypad" role="group" aria-label={t('panel.keypad')}>
              {digits.map((digit) => (
                <button key={digit} type="button" data-digit={digit}>
                  {digit}
                </button>
              ))}
              <button type="button" data-digit="" aria-label={t('panel.back')}>
                ⌫
              </button>
            </div>
          </div>
          <p
            className="wrong"
            role="alert"
            data-part="wrong"
            data-wrong={t('panel.wrong')}
            data-too-many={t('panel.tooMany')}
            hidden
          />
          <button className="first">{t('panel.leave')}</button>
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
