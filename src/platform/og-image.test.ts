import { expect, it } from 'vitest'
import { ogImageSvg, renderOgImage } from './og-image.ts'

/** The words of a drawing in the order they are drawn. */
const words = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((found) => found[1])

it('draws a PNG of 1200 × 630', async () => {
  const png = await renderOgImage({
    title: 'KCD Colombia 2025',
    accent: '#1d4fd0',
    lines: ['29 de agosto'],
  })
  expect({
    kind: png.subarray(1, 4).toString(),
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
  }).toEqual({
    kind: 'PNG',
    width: 1200,
    height: 630,
  })
})

it('breaks a title between words and keeps at most three lines below it', () => {
  const svg = ogImageSvg({
    title: 'OpenInfra Days Brasil',
    eyebrow: 'Ven',
    lines: ['1', '2', '3', '4'],
  })
  expect(words(svg)).toEqual(['Ven', 'OpenInfra Days', 'Brasil', '1', '2', '3', 'convite'])
})

it('cuts a title without end and survives one endless word, mark-up and nothing', () => {
  expect(words(ogImageSvg({ title: 'comunidad abierta '.repeat(40) })).length).toEqual(5)
  expect(words(ogImageSvg({ title: 'x'.repeat(300) })).length).toEqual(2)
  expect(words(ogImageSvg({ title: '<b>&\u0000"' }))[0]).toEqual('&lt;b&gt;&amp; &quot;')
  expect(words(ogImageSvg({ title: ' ' }))).toEqual(['convite', 'convite'])
})
