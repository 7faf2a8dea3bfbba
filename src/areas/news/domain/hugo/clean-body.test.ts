import { describe, expect, it } from 'vitest'
import type { BodyContext } from './body-context.ts'
import { cleanBody } from './clean-body.ts'

const context: BodyContext = {
  baseUrl: null,
  resolveLink: (reference) => (/open-call/u.test(reference) ? '/es/news/open-call' : null),
  resolveImage: (source) => (source.includes('missing') ? null : `static${source}`),
  imagesIn: (folder) =>
    folder === 'images/day' ? [{ source: '/images/day/a.jpg', path: 'x', alt: '' }] : [],
}
const clean = (text: string) => cleanBody(text, context)
const codes = (text: string) => clean(text).notes.map(({ code }) => code)

describe('cleanBody', () => {
  it('leaves clean Markdown alone', () => {
    const text =
      '## Hola\n\nUn [enlace](https://example.org) y `<div>` y **negritas**.\n\n- uno\n- dos\n\n```html\n<div class="x">{{< nada >}}</div>\n```\n'
    expect(clean(text)).toEqual({ text, lead: '', authors: [], images: [], gallery: [], notes: [] })
  })

  it('turns a lone image between line breaks into Markdown', () => {
    const body = clean(
      'Antes.\n\n<br>\n <img src="/images/a.jpeg " class="img-fluid mx-auto d-block" width="100%" >\n<br>\n\nDespués.',
    )
    expect(body.text).toBe('Antes.\n\n![](/images/a.jpeg)\n\nDespués.\n')
    expect(body.images).toEqual([
      { source: '/images/a.jpeg', path: 'static/images/a.jpeg', alt: '' },
    ])
  })

  it('recognises a grid of images as a gallery', () => {
    const body = clean(
      'Antes.\n\n<div class="">\n  <div class="row">\n    <div class="col-6">\n      <img src="/images/a.jpeg" class="img-fluid" width="100%" >\n    </div>\n    <div class="col-6">\n      <img src="/images/b.png " class="img-fluid">\n    </div>\n  </div>\n</div>\n\nDespués.',
    )
    expect(body.text).toBe(
      'Antes.\n\n<div class="gallery">\n<figure><img src="/images/a.jpeg" alt=""></figure>\n<figure><img src="/images/b.png" alt=""></figure>\n</div>\n\nDespués.\n',
    )
    expect(body.gallery.map(({ source }) => source)).toEqual(['/images/a.jpeg', '/images/b.png'])
    expect(body.notes.map(({ code }) => code)).toEqual(['gallery-found'])
  })

  it.each([
    ['<strong><p class="text-right te">Ana Ruiz</p></strong>', ['Ana Ruiz']],
    ['**Ana Ruiz de la Peña**', ['Ana Ruiz de la Peña']],
    ['<p style="text-align: right"><b>Ana Ruiz</b></p>', ['Ana Ruiz']],
    ['*Por Ana Ruiz y Luis Gómez*', ['Ana Ruiz', 'Luis Gómez']],
    ['Escrito por: **Ana Ruiz**', ['Ana Ruiz']],
    ['— Ana Ruiz', ['Ana Ruiz']],
    ['Nos vemos pronto.\n**Ana Ruiz**', ['Ana Ruiz']],
  ])('takes the byline %s', (byline, authors) => {
    const body = clean(`Texto del cuerpo.\n\n${byline}\n`)
    expect(body.authors).toEqual(authors)
    expect(body.text).toMatch(/^Texto del cuerpo\.\n(?:\nNos vemos pronto\.\n)?$/u)
    expect(body.notes[0]?.code).toBe('author-found')
  })

  it.each([
    '***"El evento fue un éxito". - Ana Ruiz***',
    '> Una cita.\n>\n> — Ana Ruiz',
    '“Fue un gran día.”\n— Ana Ruiz',
    '"Fue un gran día."\n\n— Ana Ruiz',
    '**Kubernetes Community Days**',
    '**¡Nos vemos en Bogotá!**',
    '**Ana**',
    '- Ana Ruiz',
    'Por Ana Ruiz supimos que el evento sería en Bogotá.',
  ])('takes no byline from %s', (ending) => {
    expect(clean(`Texto.\n\n${ending}`).authors).toEqual([])
  })

  it('keeps the words and reports what it takes out', () => {
    const body = clean(
      'Hola <font color="red">rojo</font> <span style="x">y</span> más.\n\n<script>alert(1)</script>\n\n<!-- oculto -->\n\n<center>\n\n**Centro**\n\n</center>\n\n<iframe src="https://www.youtube.com/embed/abc123" onload="x()"></iframe>\n',
    )
    expect(body.text).toBe(
      'Hola rojo y más.\n\n**Centro**\n\n[YouTube](https://www.youtube.com/watch?v=abc123)\n',
    )
    expect(body.notes.map(({ code }) => code)).toEqual([
      'comment-removed',
      'html-removed',
      'embed-linked',
      'html-cleaned',
      'html-cleaned',
      'html-cleaned',
    ])
  })

  it('shows what only looks like a tag', () => {
    expect(clean('Usa <tu-nombre> y List<String>, o <https://x.example>.').text).toBe(
      'Usa &lt;tu-nombre> y List&lt;String>, o <https://x.example>.\n',
    )
  })

  it('does not turn indented HTML into code', () => {
    expect(clean('<div class="card">\n    <p class="x">Uno</p>\n        Dos\n</div>').text).toBe(
      '<p>Uno</p>\nDos\n',
    )
  })

  it('parts the lead from the rest', () => {
    const body = clean('Primero **esto**.\n\n<!--more-->\n\nLuego esto.')
    expect(body.lead).toBe('Primero **esto**.')
    expect(body.text).toBe('Primero **esto**.\n\nLuego esto.\n')
  })

  it('mends image addresses and links', () => {
    const body = clean(
      '![Logo](/images/mi logo.png?width=300px#center "https://x.org/")\n\n![B](/images/missing.png)\n\n[Convocatoria](/blog/open-call/) y [nada]({{< ref "nope" >}}) y [sí]({{< relref "open-call" >}}) y [fuera](https://x.org/open-call).',
    )
    expect(body.text).toBe(
      '![Logo](/images/mi%20logo.png "https://x.org/")\n\n![B](/images/missing.png)\n\n[Convocatoria](/es/news/open-call) y nada y [sí](/es/news/open-call) y [fuera](https://x.org/open-call).\n',
    )
    expect(body.notes.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'shortcode-converted ref',
      'shortcode-converted relref',
      'image-source-cleaned /images/mi%20logo.png',
      'link-rewritten /es/news/open-call',
      'link-unresolved nope',
      'image-missing /images/missing.png',
    ])
  })

  it('drops heading attributes', () => {
    expect(clean('## Sede {#sede .x}\n\nTexto\n{.lead}\n').text).toBe('## Sede\n\nTexto\n')
  })

  it('is stable: a clean body stays as it is', () => {
    const once = clean(
      '<div class="row"><img src="/a.png "><img src="/b.png"></div>\n\n{{< figure src="/c.png" caption="Una *foto*" >}}\n',
    )
    expect(clean(once.text).text).toBe(once.text)
    expect(codes(once.text)).toEqual(['gallery-found'])
  })
})

describe('cleanBody on shortcodes', () => {
  it.each([
    ['{{< figure src="/a.png" alt="A" >}}', '![A](/a.png)'],
    [
      '{{< figure src="/a.png" title="Una & dos" link="https://x.org" width="600" >}}',
      '<figure><img src="/a.png" alt="Una &amp; dos" width="600"><figcaption>Una &amp; dos</figcaption></figure>',
    ],
    ['{{<figure src="/a.png">}}', '![](/a.png)'],
    ['{{< youtube abc123 >}}', '[YouTube](https://www.youtube.com/watch?v=abc123)'],
    [
      '{{< youtube id="abc123" title="Charla" >}}',
      '[YouTube: Charla](https://www.youtube.com/watch?v=abc123)',
    ],
    ['{{< vimeo 123 >}}', '[Vimeo](https://vimeo.com/123)'],
    ['{{< gist ana 89a >}}', '[Gist](https://gist.github.com/ana/89a)'],
    ['{{< tweet user="ana" id="12" >}}', '[X](https://x.com/ana/status/12)'],
    ['{{< tweet 12 >}}', '[X](https://x.com/i/status/12)'],
    [
      '{{< highlight go "linenos=table" >}}\nfunc main() {}\n{{< /highlight >}}',
      '```go\nfunc main() {}\n```',
    ],
    [
      '{{% notice tip "Ojo" %}}\nTexto **fuerte**.\n{{% /notice %}}',
      '> **Ojo**\n>\n> Texto **fuerte**.',
    ],
    ['{{< alert >}}Hola{{< /alert >}}', '> Hola'],
    ['{{< button href="https://x.org" >}}Ir{{< /button >}}', '[Ir](https://x.org)'],
    ['{{< quote author="Ana" >}}Uno{{< /quote >}}', '> Uno\n>\n> — Ana'],
    [
      '{{< gallery >}}\n{{< figure src="/a.png" >}}\n{{< figure src="/b.png" caption="B" >}}\n{{< /gallery >}}',
      '<div class="gallery">\n<figure><img src="/a.png" alt=""></figure>\n<figure><img src="/b.png" alt="B"><figcaption>B</figcaption></figure>\n</div>',
    ],
    [
      '{{< gallery dir="images/day" />}}',
      '<div class="gallery">\n<figure><img src="/images/day/a.jpg" alt=""></figure>\n</div>',
    ],
    ['{{< tabs >}}{{% tab name="Uno" %}}Primero{{% /tab %}}{{< /tabs >}}', '**Uno**\n\nPrimero'],
    [
      '{{< details summary="Más" >}}Texto{{< /details >}}',
      '<details>\n<summary>Más</summary>\n\nTexto\n\n</details>',
    ],
    ['Un {{< icon "star" >}}icono', 'Un icono'],
  ])('converts %s', (source, expected) => {
    const body = clean(source)
    expect(body.text).toBe(`${expected}\n`)
    expect(new Set(body.notes.map(({ code }) => code))).toContain('shortcode-converted')
    expect(body.notes.map(({ code }) => code)).not.toContain('shortcode-unknown')
  })

  it('keeps the words of an unknown pair and reports each unknown one', () => {
    const body = clean('A {{< raro x="1" >}}palabras {{% otro %}}{{< /raro >}} B')
    expect(body.text).toBe('A palabras  B\n')
    expect(body.notes).toEqual([
      { code: 'shortcode-unknown', detail: 'otro', before: '{{% otro %}}', after: '' },
      {
        code: 'shortcode-unknown',
        detail: 'raro',
        before: '{{< raro x="1" >}}',
        after: 'palabras',
      },
    ])
  })

  it('shows escaped shortcodes', () => {
    expect(clean('Usa {{</* youtube id */>}} o `{{%/* x */%}}`.').text).toBe(
      'Usa {{< youtube id >}} o `{{% x %}}`.\n',
    )
  })
})
