import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { qrPng } from './qr-png.ts'

test.each(['7KQ2MXWD', 'https://convite.example/es/registrations/x-8fJq0_kPz'])(
  'a scanner reads %s from the picture',
  async (text) => {
    const { data, info } = await sharp(qrPng(text))
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(decodeQR({ width: info.width, height: info.height, data })).toEqual(text)
  },
)
