import { expect, it } from 'vitest'
import { parseShortcodes } from './parse-shortcodes.ts'

it('nests pairs and leaves single ones alone', () => {
  expect(parseShortcodes('a {{< x k="v >}} w" `q` 3 >}}b{{% y /%}}c{{< z >}}{{< /x >}}d')).toEqual([
    'a ',
    {
      name: 'x',
      named: { k: 'v >}} w' },
      positional: ['q', '3'],
      source: '{{< x k="v >}} w" `q` 3 >}}',
      inner: [
        'b',
        { name: 'y', named: {}, positional: [], source: '{{% y /%}}', inner: null },
        'c',
        { name: 'z', named: {}, positional: [], source: '{{< z >}}', inner: null },
      ],
    },
    'd',
  ])
})

it.each(['no shortcodes', '{{ .Title }}', '{{< never closed', '', '{ {< x >} }'])(
  'leaves %j alone',
  (text) => {
    expect(parseShortcodes(text)).toEqual([text])
  },
)

it('drops a closing tag without an opening one and shows escaped ones', () => {
  expect(parseShortcodes('a{{< /x >}}b{{</* y "z" */>}}')).toEqual(['a', 'b', '{{< y "z" >}}'])
})
