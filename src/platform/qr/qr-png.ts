import { crc32, deflateSync } from 'node:zlib'
import encodeQR from 'qr'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A QR code as a PNG picture of black and white, `scale` pixels a module, with the quiet zone scanners ask for. */
export function qrPng(text: string, scale = 8): Buffer {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const size = rows.length * scale
  const lineBytes = Math.ceil(size / 8) + 1
  const pixels = Buffer.alloc(lineBytes * size)
  rows.forEach((row, y) => {
    // The first byte of a line says that it is not filtered; a set bit is white.
    const line = Buffer.alloc(lineBytes)
    for (let x = 0; x < size; x += 1)
      if (!row[Math.floor(x / scale)]) line[1 + (x >> 3)]! |= 0x80 >> (x & 7)
    for (let repeat = 0; repeat < scale; repeat += 1)
      line.copy(pixels, (y * scale + repeat) * lineBytes)
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // One bit a pixel, grey scale, nothing interlaced.
  header[8] = 1
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
