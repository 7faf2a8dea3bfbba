import { expect, it } from 'vitest'
import { plainTitle } from './plain-title.ts'

it.each([
  ['Summit 2023: <br> Building Futures', 'Summit 2023: Building Futures'],
  ['Hola<br/>mundo', 'Hola mundo'],
  ['<strong>KCD</strong> <em class="x">M&eacute;xico</em> &amp; m&#225;s', 'KCD México & más'],
  ['a < b y c > d', 'a < b y c > d'],
  ['  dos   espacios ', 'dos espacios'],
  ['¿Qué <b>es</b>?', '¿Qué es?'],
  ['{{< icon "star" >}} Estrella', 'Estrella'],
  ['&lt;script&gt;', '<script>'],
  ['<script>alert(1)</script>Hola', 'Hola'],
  ['Normal', 'Normal'],
])('%s → %s', (written, title) => {
  expect(plainTitle(written)).toBe(title)
})
