import { expect, it } from 'vitest'
import { replaceImages, type ImageFate } from './replace-images.ts'

const fates: Readonly<Record<string, ImageFate>> = {
  '/images/a.png': { address: '/files/1?w=800' },
  'https://elsewhere.example/b.jpg': { link: 'https://elsewhere.example/b.jpg' },
}
const replaced = (body: string) => replaceImages(body, (source) => fates[source] ?? { words: true })

it('gives images that are here their new address', () => {
  expect(replaced('See ![A sea](/images/a.png "Blue") there')).toBe(
    'See ![A sea](/files/1?w=800 "Blue") there',
  )
  expect(replaced('<figure><img src="/images/a.png" alt="A sea"></figure>')).toBe(
    '<figure><img src="/files/1?w=800" alt="A sea"></figure>',
  )
  expect(replaced('[![A sea](/images/a.png)](https://sea.example/)')).toBe(
    '[![A sea](/files/1?w=800)](https://sea.example/)',
  )
})

it('links to images of other sites, which a page would not load', () => {
  expect(replaced('![](https://elsewhere.example/b.jpg)')).toBe(
    '[elsewhere.example](https://elsewhere.example/b.jpg)',
  )
  expect(replaced('<img src="https://elsewhere.example/b.jpg" alt="B &amp; C">')).toBe(
    '<a href="https://elsewhere.example/b.jpg">B &amp; C</a>',
  )
})

it('keeps the words of images that are lost, and no empty frame', () => {
  expect(replaced('![A tree](/images/gone.png)')).toBe('A tree')
  expect(replaced('![Tree](/images/gone.png "https://tree.example/")')).toBe(
    '[Tree](https://tree.example/)',
  )
  expect(replaced('[![](/images/gone.png)](https://tree.example/)')).toBe(
    '[tree.example](https://tree.example/)',
  )
  expect(
    replaced(
      'Before\n\n<div class="gallery">\n<figure><img src="/gone.png" alt=""></figure>\n</div>\n\nAfter',
    ),
  ).toBe('Before\n\nAfter')
})

it('leaves code alone', () => {
  expect(replaced('`![x](/images/a.png)`')).toBe('`![x](/images/a.png)`')
})
