import { expect, test } from 'vitest'
import { fetchPublic, isPublicAddress } from './fetch-public.ts'

test.each(['8.8.8.8', '185.199.108.153', '2606:4700:4700::1111', '2a00:1450:4003::200e'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

test.each(
  '127.0.0.1 127.8.8.8 0.0.0.0 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 198.18.0.1 224.0.0.1 255.255.255.255 ::1 :: ::ffff:127.0.0.1 ::ffff:8.8.8.8 fe80::1 fc00::1 fd12::1 ff02::1 64:ff9b::7f00:1 2002:7f00:1:: 2001:0:1::1 2001:db8::1 localhost'.split(
    ' ',
  ),
)('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each([
  ['http://127.0.0.1/x.ics', 'fetch-private'],
  ['http://2130706433/', 'fetch-private'],
  ['http://0x7f.1/', 'fetch-private'],
  ['http://[::1]:8080/', 'fetch-private'],
  ['http://[::ffff:7f00:1]/', 'fetch-private'],
  ['http://localhost:5432/', 'fetch-private'],
  ['file:///etc/passwd', 'fetch-address'],
  ['ftp://example.org/x', 'fetch-address'],
  ['https://user:secret@example.org/', 'fetch-address'],
  ['nothing', 'fetch-address'],
])('%s is refused', async (address, code) => {
  await expect(fetchPublic(address)).rejects.toMatchObject({ code })
})
