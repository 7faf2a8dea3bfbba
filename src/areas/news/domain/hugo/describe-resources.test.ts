import { expect, test } from 'vitest'
import { describeResources } from './describe-resources.ts'

const image = (source: string) => ({ source, path: source, alt: '' })

test('words of the front matter go with the pictures they fit; a title that only counts says nothing', () => {
  const front = {
    resources: [
      { src: 'hall.jpg', title: 'The hall', params: { alt: 'People in a hall' } },
      { src: 'photos/*.jpg', title: 'Photo :counter' },
      { src: '**.png', title: 'A drawing' },
    ],
  }
  const images = ['hall.jpg', 'photos/one.jpg', 'deep/in/two.png', 'hallxjpg'].map(image)
  expect(describeResources(images, front).map(({ alt }) => alt)).toEqual([
    'People in a hall',
    '',
    'A drawing',
    '',
  ])
})
