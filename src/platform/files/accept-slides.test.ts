import { expect, test } from 'vitest'
import { acceptSlides } from './accept-slides.ts'

const slides = (words: string, name = 'My talk.exe') =>
  acceptSlides({ name, bytes: Buffer.from(words, 'latin1') })

test('slides are what their content says, whatever they are called', () => {
  const read = [
    slides('%PDF-1.7 …'),
    slides('PK\u0003\u0004 ppt/slides/1.xml ppt/presentation.xml', 'Ágil/../x.zip'),
    slides('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.presentation', ''),
  ]
  expect(read.map(({ name, type }) => [name, type.split(/[/.]/).at(-1)])).toEqual([
    ['My talk.pdf', 'pdf'],
    ['Ágil-..-x.pptx', 'presentation'],
    ['slides.odp', 'presentation'],
  ])
})

test.each(['MZ %PDF-', '<html>', 'PK\u0003\u0004 word/document.xml', ''])(
  'no slides: %s',
  (words) => {
    expect(() => slides(words, 'talk.pdf')).toThrow('not-slides')
  },
)

test('slides have a size that can be sent', () => {
  const bytes = new Uint8Array(10 * 1024 * 1024 + 1)
  expect(() => acceptSlides({ name: 'big.pdf', bytes })).toThrow('file-too-large')
})
