import sharp from 'sharp'
import { expect, test } from 'vitest'
import { acceptImage, maxImageBytes } from './accept-image.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c0004e' } })

test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('takes %s', async (format) => {
  const upload = await picture(60, 40).toFormat(format).toBuffer()
  const image = await acceptImage(upload)
  expect(image).toMatchObject({ mediaType: 'image/webp', width: 60, height: 40 })
  expect(await sharp(image.bytes).metadata()).toMatchObject({ format: 'webp' })
})

test('turns upright, scales down, and drops what else stood in the file', async () => {
  const upload = await picture(3000, 1000)
    .jpeg()
    .withExif({ IFD0: { Artist: 'Ana' }, IFD3: { GPSLatitude: '4/1 35/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const image = await acceptImage(upload)
  const { width, height, exif, icc, xmp, orientation } = await sharp(image.bytes).metadata()
  expect({ width, height, exif, icc, xmp, orientation }).toEqual({
    width: 800,
    height: 2400,
    exif: undefined,
    icc: undefined,
    xmp: undefined,
    orientation: undefined,
  })
})

test.each([
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')],
  ['a page that begins like a picture', Buffer.from('GIF89a<script>alert(1)</script>')],
  ['a PDF', Buffer.from('%PDF-1.7\n')],
  ['nothing', Buffer.alloc(0)],
])('refuses %s', async (_, upload) => {
  await expect(acceptImage(upload)).rejects.toMatchObject({ code: 'file-not-an-image' })
})

test('refuses a picture that was cut off', async () => {
  const upload = await picture(500, 500).jpeg().toBuffer()
  await expect(acceptImage(upload.subarray(0, upload.length / 2))).rejects.toMatchObject({
    code: 'file-not-an-image',
  })
})

test('refuses too many bytes and too many pixels, without decoding them', async () => {
  await expect(acceptImage(new Uint8Array(maxImageBytes + 1))).rejects.toMatchObject({
    code: 'file-too-large',
    params: { megabytes: 8 },
  })
  const bomb = await picture(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer()
  await expect(acceptImage(bomb)).rejects.toMatchObject({
    code: 'image-too-many-pixels',
    params: { megapixels: 50 },
  })
})
