import { expect, test } from 'vitest'
import { oldAddress, oldAddressesOf } from './old-address.ts'

test.each([
  ['/viejo/lugar/', '/viejo/lugar'],
  ['/Viejo//Lugar/index.html?x=1#y', '/viejo/lugar'],
  ['/2019/kcd.html', '/2019/kcd.html'],
  ['kcd-anterior', '/posts/kcd-anterior'],
  ['https://old.example/blog/uno/', '/blog/uno'],
  ['//old.example/blog', '/blog'],
  ['/a%C3%B1os/', '/años'],
  ['/100%/', '/100%'],
  ['/', null],
  ['', null],
  ['/es/', null],
  ['/../etc', null],
  ['mailto:hola@example.org', null],
  [`/${'a'.repeat(600)}`, null],
])('%j → %j', (written, address) => {
  expect(oldAddress(written, written === '' ? '' : 'posts')).toEqual(address)
})

test('a language in front is tried with and without', () => {
  expect(oldAddressesOf('/pt/blog/uno/')).toEqual(['/pt/blog/uno', '/blog/uno'])
  expect(oldAddressesOf('/blog/uno')).toEqual(['/blog/uno'])
  expect(oldAddressesOf('/es')).toEqual([])
})
