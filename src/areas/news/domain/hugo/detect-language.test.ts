import { expect, it } from 'vitest'
import { detectLanguage } from './detect-language.ts'

it.each([
  [
    'es',
    'La comunidad de Bogotá abre su convocatoria. Los temas son muchos, pero el plazo es corto.',
  ],
  ['es', 'La IA está en todas partes, but las charlas de OpenInfra se centraron en lo práctico.'],
  ['es', '¿Qué te espera? ¡Únete a la celebración!'],
  ['pt', 'A comunidade abre a chamada de trabalhos. Os temas são muitos, mas o prazo é curto.'],
  ['pt', 'Não perca: inscrições abertas para o encontro em São Paulo.'],
  [
    'en',
    'The community opens its call for proposals. There are many topics but the time is short.',
  ],
  ['en', 'This event is for you and your friends.\n\n```sh\nel los las una del y en con\n```'],
  [
    null,
    'La communauté ouvre son appel à propositions. Les sujets sont nombreux et le temps est court.',
  ],
  [null, 'Die Gemeinschaft öffnet ihren Aufruf und die Zeit ist kurz, aber wir sind nicht allein.'],
  [null, 'Offline'],
  [null, 'KubeCon + CloudNativeCon'],
  [null, ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})
