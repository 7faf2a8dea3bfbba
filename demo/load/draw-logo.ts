import { loadSharp } from '../../src/platform/files/load-sharp.ts'
import type { DemoMark } from '../sponsors.ts'

/**
 * A logo as people upload one, drawn from a mark: a PNG with a transparent ground, in the mark's colour or in the brighter
 * one for dark grounds. Without letters: which fonts a machine has must not change the demo.
 */
export async function drawLogo(
  { colour, bright, shapes }: DemoMark,
  side: 'light' | 'dark',
): Promise<Uint8Array> {
  const fill = side === 'light' ? colour : bright
  const bars = `<rect x="120" y="26" width="190" height="20" rx="10"/><rect x="120" y="58" width="130" height="16" rx="8" opacity=".6"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 100" width="960" height="300"><g fill="${fill}" fill-rule="evenodd"><path d="${shapes}"/>${bars}</g></svg>`
  const sharp = await loadSharp()
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer())
}
