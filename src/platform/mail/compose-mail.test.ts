import { expect, test } from 'vitest'
import { composeMail } from './compose-mail.tsx'

const mail = composeMail({
  lang: 'es',
  subject: 'Tu lugar en CCOSS <2027>',
  brand: 'CCOSS 2027',
  colour: '#1f7a4d',
  greeting: 'Hola, Ana & Beto:',
  paragraphs: ['Tu lugar está confirmado.\nTe esperamos.', '<script>alert(1)</script>'],
  facts: [
    ['Fecha', '19 de febrero de 2027'],
    ['Código', 'ABCD2345'],
  ],
  picture: { filename: 'qr.png', alt: 'Código QR de tu entrada' },
  button: { label: 'Ver mi registro', url: 'https://convite.example/r/1?a=1&b=2' },
  closing: ['Si no puedes venir, cancela para que otra persona tenga tu lugar.'],
  footer: ['Recibes este correo porque te registraste.', 'Convite'],
})

test('the plain text says everything', () => {
  expect(mail.text).toBe(
    [
      'Hola, Ana & Beto:',
      '',
      'Tu lugar está confirmado.',
      'Te esperamos.',
      '',
      '<script>alert(1)</script>',
      '',
      'Fecha: 19 de febrero de 2027',
      'Código: ABCD2345',
      '',
      'Ver mi registro:',
      'https://convite.example/r/1?a=1&b=2',
      '',
      'Si no puedes venir, cancela para que otra persona tenga tu lugar.',
      '',
      '-- ',
      'Recibes este correo porque te registraste.',
      'Convite',
      '',
    ].join('\n'),
  )
})

test('the HTML shows the same words, markup as typed, in the language of the reader', () => {
  const shown = mail.html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll('<wbr/>', '')
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== '&nbsp;' && text !== '\u00a0')
  expect(shown).toEqual([
    'CCOSS 2027',
    'Tu lugar en CCOSS &lt;2027&gt;',
    'Hola, Ana &amp; Beto:',
    'Tu lugar está confirmado.\nTe esperamos.',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    'Fecha',
    '19 de febrero de 2027',
    'Código',
    'ABCD2345',
    'Ver mi registro',
    'https://convite.example/r/1?a=1&amp;b=2',
    'Si no puedes venir, cancela para que otra persona tenga tu lugar.',
    'Recibes este correo porque te registraste.',
    'Convite',
  ])
  expect(mail.html).toMatch(/^<!doctype html><html lang="es" dir="ltr">/)
  expect(mail.html).toContain('background:#1f7a4d')
  expect(mail.html).toContain('src="cid:qr.png" alt="Código QR de tu entrada"')
})

test('a colour that is none does not reach the styles', () => {
  const { html } = composeMail({
    lang: 'en',
    subject: 'x',
    brand: 'x',
    colour: 'red;background:url(//evil)',
    paragraphs: [],
    footer: [],
  })
  expect(html).not.toContain('evil')
})
