import { expect, test } from 'vitest'
import { hideShownMarks, showShortcodes } from './shown-shortcodes.ts'

test('a shortcode that stands in a text is shown as it is written', () => {
  expect(
    [
      'Write {{< figure src="a.png" >}} there.',
      '`{{% note %}}` and {{<ref "a">}}',
      '{{< a {{< b >}} c >}}',
      'As Hugo shows one: {{</* x */>}}',
      'A template: {{ .Title }}, two braces {{ and }}',
    ].map(showShortcodes),
  ).toEqual([
    'Write {{</* figure src="a.png" */>}} there.',
    '`{{%/* note */%}}` and {{</*ref "a"*/>}}',
    '{{</* a {{< b */>}} c >}}',
    'As Hugo shows one: {{</*/* x */*/>}}',
    'A template: {{ .Title }}, two braces {{ and }}',
  ])
})

test('one that never ends, or ends as the other kind, calls nothing either', () => {
  expect(['a {{< b', 'a {{% b >}}', 'a {{< b %}}'].map(showShortcodes)).toEqual([
    'a {{\u2060< b',
    'a {{\u2060% b >}}',
    'a {{\u2060< b %}}',
  ])
})

test('every text comes back as it stood', () => {
  const pieces = [
    '{{<',
    '>}}',
    '{{%',
    '%}}',
    '/*',
    '*/',
    ' x ',
    '{{',
    '\u2060',
    '<',
    '{{</*',
    '\n\n',
  ]
  const texts = pieces.flatMap((a) =>
    pieces.flatMap((b) => pieces.flatMap((c) => pieces.map((d) => a + b + c + d + a + c))),
  )
  expect(texts.filter((text) => hideShownMarks(showShortcodes(text)) !== text)).toEqual([])
})

test('a text full of beginnings takes no time', () => {
  const text = '{{<'.repeat(50_000)
  expect(showShortcodes(text).length).toEqual(200_000)
})
