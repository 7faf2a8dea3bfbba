// Draws the slides of a kiosk: at a booth, in the preview beside its settings, and from a file on a stick.
import { unknownClock } from '../../domain/clock.ts'
import type { KioskContent } from '../../domain/content.ts'
import { addControls } from '../screen/controls.ts'
import { runScreen, showRotation } from '../screen/run-screen.ts'
import { stayAwake } from '../screen/stay-awake.ts'

const source = document.querySelector('[data-kiosk-content]')
const content = JSON.parse(source?.textContent ?? 'null') as KioskContent | null

if (content)
  for (const stage of document.querySelectorAll<HTMLElement>('[data-kiosk]')) {
    const { kiosk: mode = '', page = '', worker = '' } = stage.dataset
    if (mode === 'preview') {
      showRotation(stage, content, unknownClock)
      continue
    }
    document.documentElement.classList.add('kiosk-on')
    stayAwake()
    if (mode === 'file') {
      showRotation(stage, content, unknownClock)
      continue
    }
    const addresses = {
      page,
      worker,
      content: `${page}/content.json`,
      seen: `${page}/seen`,
      cache: `kiosk:${page}`,
    }
    void runScreen(stage, content, addresses).then(addControls)
  }
