import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accentPair, bougainvillea, contrast, luminance, parseHex, surfaces } from './contrast.ts'

/** Every seventh step through the cube of colours, and its corners. */
const colours = Array.from({ length: 512 }, (_, n) => {
  const channel = (shift: number) => Math.round((((n >> shift) & 7) / 7) * 255)
  return `#${[channel(0), channel(3), channel(6)].map((v) => v.toString(16).padStart(2, '0')).join('')}`
})

describe('parseHex', () => {
  it('reads long, short and bare forms and refuses the rest', () => {
    expect(['#ff0080', 'ff0080', '#F08', ' #f08 ', '#f0', 'red', ''].map(parseHex)).toEqual([
      [1, 0, 128 / 255],
      [1, 0, 128 / 255],
      [1, 0, 136 / 255],
      [1, 0, 136 / 255],
      null,
      null,
      null,
    ])
  })
})

describe('contrast', () => {
  it('gives the ratios of WCAG', () => {
    expect(luminance('#ffffff')).toEqual(1)
    expect(contrast('#000', '#fff')).toEqual(21)
    expect(contrast('#fff', '#000')).toEqual(21)
    // The grey that passes AA on white by a hair.
    expect(contrast('#767676', '#ffffff').toFixed(2)).toEqual('4.54')
  })
})

describe('accentPair', () => {
  it('is readable in light and dark whatever was picked', () => {
    const failing = colours.flatMap((colour) =>
      (['light', 'dark'] as const).flatMap((theme) => {
        const { accent, fill, ink, wash } = accentPair(colour)[theme]
        const { paper, card } = surfaces[theme]
        return [
          contrast(ink, fill),
          ...[paper, card, wash].map((surface) => contrast(accent, surface)),
        ]
          .filter((ratio) => ratio < 4.5)
          .map((ratio) => ({ colour, theme, ratio }))
      }),
    )
    expect(failing).toEqual([])
  })

  it('keeps body text readable on the wash', () => {
    const low = colours.flatMap((colour) => {
      const { light, dark } = accentPair(colour)
      return [contrast('#1d1b2c', light.wash), contrast('#f2efe8', dark.wash)].filter(
        (ratio) => ratio < 7,
      )
    })
    expect(low).toEqual([])
  })

  it('leaves a colour alone that is readable as it is', () => {
    expect(accentPair('#8a1c4b').light.accent).toEqual('#8a1c4b')
  })

  it('fills with a bright colour as it was picked, under dark ink', () => {
    const { fill, ink } = accentPair('#f5b21b').light
    expect({ fill, ink }).toEqual({ fill: '#f5b21b', ink: surfaces.dark.paper })
  })

  it('falls back to the house colour', () => {
    expect(accentPair('no colour')).toEqual(accentPair(bougainvillea))
  })
})

it('stands in tokens.css as it is computed here', () => {
  const tokens = readFileSync(new URL('css/tokens.css', import.meta.url), 'utf8')
  const { light, dark } = accentPair(bougainvillea)
  const values = (name: string) =>
    [...tokens.matchAll(new RegExp(`--${name}: (#\\w+);`, 'g'))].map((found) => found[1])
  expect({
    paper: values('paper'),
    card: values('card'),
    accent: values('accent'),
    fill: values('fill'),
    ink: values('accent-ink'),
    wash: values('accent-wash'),
    band: values('band'),
  }).toEqual({
    paper: [surfaces.light.paper, surfaces.dark.paper],
    card: [surfaces.light.card, surfaces.dark.card],
    accent: [light.accent, dark.accent],
    fill: [light.fill, dark.fill],
    ink: [light.ink, dark.ink],
    wash: [light.wash, dark.wash],
    band: [light.band, dark.band],
  })
})
