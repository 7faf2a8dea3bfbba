import { Picado } from '../../../../ui/picado.tsx'

type StageProps = {
  /** A screen at a booth, a file on a stick, or the preview beside the settings. */
  readonly mode: 'screen' | 'file' | 'preview'
  /** The address of the kiosk's page, and of what lets it start without network. */
  readonly page?: string
  readonly worker?: string
  readonly upright?: boolean
}

/** The stage on which the script draws the slides. */
export const Stage = ({ mode, page, worker, upright }: StageProps) => (
  <div
    className={upright ? 'kiosk upright' : 'kiosk'}
    data-kiosk={mode}
    data-page={page}
    data-worker={worker}
    aria-hidden={mode === 'preview' || undefined}
  >
    <div className="kiosk-stage">
      <div className="kiosk-band">
        <Picado />
      </div>
      <div className="kiosk-slide" />
      <div className="kiosk-next" />
    </div>
    <p className="kiosk-clock" hidden />
  </div>
)

// A closing script tag inside a text must not end the block.
const safeJson = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** What the stages of a page show, as data that no browser runs. */
export const StageContent = ({ content }: { readonly content: object }) => (
  <script
    type="application/json"
    data-kiosk-content
    dangerouslySetInnerHTML={{ __html: safeJson(content) }}
  />
)
