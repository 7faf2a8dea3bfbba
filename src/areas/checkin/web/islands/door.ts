// The scanner at the door: the camera reads QR codes, the server decides, the verdict shows and buzzes.
// Keeps the number of people who are in up to date. Without it the page works by typed codes and search.
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

type Found = { readonly rawValue: string }
type Detector = { detect(source: HTMLVideoElement): Promise<readonly Found[]> }
type Verdict = Record<'light' | 'word' | 'name' | 'ticket' | 'detail' | 'code', string> & {
  readonly undo: boolean
}

const formats = ['qr_code'] as const
const betweenLooks = 150
// A code that stays before the camera is one scan.
const sameCodeAfter = 4_000
const buzz: Readonly<Record<string, number | number[]>> = {
  go: 120,
  look: [80, 80, 80],
  stop: [300, 100, 300],
}

async function createDetector(): Promise<Detector> {
  const native = (
    globalThis as unknown as {
      BarcodeDetector?: {
        new (options: { formats: readonly string[] }): Detector
        getSupportedFormats(): Promise<string[]>
      }
    }
  ).BarcodeDetector
  if (native && (await native.getSupportedFormats()).includes('qr_code'))
    return new native({ formats })
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill')
  prepareZXingModule({
    overrides: {
      locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path),
    },
  })
  return new BarcodeDetector({ formats: [...formats] })
}

function start(door: HTMLElement): void {
  const part = <Kind extends HTMLElement>(name: string) =>
    door.querySelector<Kind>(`[data-part="${name}"]`)!
  const verdictBox = door.querySelector<HTMLElement>('#verdict')!
  const video = part<HTMLVideoElement>('video')
  const button = part<HTMLButtonElement>('start')
  const says = part('camera-says')
  const startWords = button.textContent
  let stream: MediaStream | null = null
  let last = { code: '', at: 0 }
  let tag = ''

  async function count(): Promise<void> {
    if (document.hidden) return
    const headers: HeadersInit = tag ? { 'if-none-match': tag } : {}
    const answer = await fetch(door.dataset['count']!, { headers, cache: 'no-store' }).catch(
      () => null,
    )
    if (answer?.status !== 200) return
    tag = answer.headers.get('etag') ?? ''
    const numbers = (await answer.json()) as { in: number; expected: number; guests: string }
    part('in').textContent = String(numbers.in)
    part('expected').textContent = String(numbers.expected)
    part('guests').textContent = numbers.guests
  }

  function show(verdict: Verdict): void {
    verdictBox.hidden = false
    verdictBox.className = `verdict ${verdict.light}`
    for (const name of ['word', 'name', 'ticket', 'detail'] as const)
      part(name).textContent = verdict[name]
    const undo = part<HTMLFormElement>('undo')
    undo.hidden = !verdict.undo
    undo.querySelector<HTMLInputElement>('[name=code]')!.value = verdict.code
    navigator.vibrate?.(buzz[verdict.light] ?? 0)
    verdictBox.scrollIntoView({ block: 'nearest' })
  }

  async function scan(text: string): Promise<void> {
    const gate = door.querySelector<HTMLInputElement>('input[name=gate]:not([type=hidden])')
    // The same id if the answer is lost on the way: sent twice, it counts once.
    const body = JSON.stringify({ text, gate: gate?.value ?? '', id: crypto.randomUUID() })
    const send = () =>
      fetch(door.dataset['scan']!, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
    const answer = await send()
      .catch(send)
      .catch(() => null)
    if (answer?.ok) show((await answer.json()) as Verdict)
    else {
      const word = verdictBox.dataset['failed'] ?? ''
      show({ light: 'stop', word, name: '', ticket: '', detail: '', code: '', undo: false })
      last = { code: '', at: 0 }
    }
    void count()
  }

  async function look(detector: Detector): Promise<void> {
    for (;;) {
      if (!stream) return
      const [found] = await detector.detect(video).catch(() => [])
      const now = Date.now()
      if (found && (found.rawValue !== last.code || now - last.at > sameCodeAfter)) {
        last = { code: found.rawValue, at: now }
        await scan(found.rawValue)
      } else if (found) last.at = now
      await new Promise((resolve) => setTimeout(resolve, betweenLooks))
    }
  }

  function stop(): void {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = null
    video.hidden = true
    button.textContent = startWords
  }

  button.addEventListener('click', async () => {
    if (stream) {
      stop()
      return
    }
    says.textContent = ''
    try {
      const detector = await createDetector()
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      video.srcObject = stream
      video.hidden = false
      await video.play()
      button.textContent = button.dataset['stop'] ?? ''
      void look(detector)
    } catch (error) {
      stop()
      const missing = (error as Error).name === 'NotFoundError'
      says.textContent = says.dataset[missing ? 'missing' : 'refused'] ?? ''
    }
  })

  part('camera').hidden = !navigator.mediaDevices
  setInterval(() => void count(), 5_000)
}

const all = () => document.querySelectorAll<HTMLElement>('.door').forEach(start)
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all)
else all()
