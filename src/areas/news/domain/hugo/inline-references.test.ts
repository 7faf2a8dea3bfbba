import { expect, it } from 'vitest'
import { inlineReferences } from './inline-references.ts'

it('puts addresses where images and links are used', () => {
  const text = `![Sea][pic] and ![pic][] and ![pic], [the sea][PIC], [gone][none], [^1]

[pic]: /images/sea.png "Blue"
[^1]: A note.`
  expect(inlineReferences(text).split('\n')[0]).toBe(
    '![Sea](/images/sea.png "Blue") and ![pic](/images/sea.png "Blue") and ![pic](/images/sea.png "Blue"), [the sea](/images/sea.png "Blue"), [gone][none], [^1]',
  )
})

it('leaves texts without definitions alone', () => {
  expect(inlineReferences('[a][b] ![c]')).toBe('[a][b] ![c]')
})
