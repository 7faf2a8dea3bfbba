import { describe, expect, it } from 'vitest'
import { repairText } from './repair-text.ts'
import type { EncodingTable } from './single-byte-encodings.ts'
import { macRoman, windows1252 } from './single-byte-encodings.ts'

function corrupt(text: string, table: EncodingTable): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (table.chars[byte - 0x80] ?? ''),
  ).join('')
}

const correct = [
  '¡Prepárate, Bogotá! El anuncio oficial ya está aquí: será el 29 de agosto.',
  'El 15º Cumpleaños de OpenStack reunió a «veteranos» y a recién llegados.',
  '¿Cómo *ejecutamos* esto? —preguntó Álvaro—. “Él lo sabe”, dijo Íñigo.',
  '—Él no viene. —Éste sí… “Ésta” también; ‘Óscar’ quizá. «Ándale», «Único».',
  '“Pensé…” “Así…” “¿Está…?” “Qué”… Colibrí™, café®, 1ª y 2º, n.º 5, Perú».',
  'Niñez, pingüino, vergüenza, añejo, MAÑANA, CORAZÓN, ÑANDÚ, ÁÉÍÓÚÜ.',
  'Não há situação igual: a organização já começou às 10h; você vem? É já!',
  '“AMANHÃ” e “AVÔ”, “IRMÃS”, “AMANHÃ…” e “MAÇÃ™”, ÔNIBUS, À NOITE, ÇA VA.',
  'São Paulo, Florianópolis, Maranhão; “o que é…” “será”… “só”, avô e avó.',
  'A Latinos party — 100% “community‑driven”… it’s José’s café’s naïve résumé.',
  'Prices: €20, £15, ¥300, ½ day, 25 °C ± 2°, 3×4, © 2024 ® ™ • bullet ✓ ✅ → ⇒.',
  '🎟️ Registration 🎤 CFP 🤝 Sponsors 🇨🇴 🇲🇽 👩🏽‍💻 👨‍👩‍👧 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☕️ ❤️‍🔥 🫶',
  '日本語のテキスト、中文文本。한국어 문장도 있습니다. 店 ABC 東京',
  'Привет, мир! Добро пожаловать.',
  'Γειά σου Κόσμε και α β Ω μ',
  'à la carte, « voilà », l’été, d’Été, crème brûlée, œuvre, Übergröße, straße',
  'El “café”. “Sí”; “É”, ‘é’, –é–, …é, ·á, ¬é, ƒ(x)≈√2 ∆x ≤ ∞ ∑ π ≠ Ω',
  'code: `printf("ñ")`, “ñ”, ‘ü’, “ü”, über, ¡Ü!, “Ü…”, Í…, Ó…, Ú…, Ñ…, É”, É’, É…',
  'decomposed: Bogota\u0301, man\u0303ana, corac\u0327a\u0303o',
  'sigue బీ un “tal vez”',
  'Texto sin nada especial, plain ASCII only: [a](b) **c** {d} <e>',
  'À',
  '',
]

describe('repairText', () => {
  it.each(correct)('leaves correct text alone: %s', (text) => {
    expect(repairText(text)).toEqual({ text, repairs: [] })
  })

  it.each([
    ['Windows-1252', windows1252],
    ['Mac Roman', macRoman],
  ] as const)('undoes UTF-8 read as %s, once and twice', (_name, table) => {
    for (const text of correct) {
      expect(repairText(corrupt(text, table)).text).toBe(text)
      expect(repairText(corrupt(corrupt(text, table), table)).text).toBe(text)
    }
  })

  it('undoes one encoding after the other', () => {
    const text = '¡Mañana en Medellín! 🎉 “Así es”…'
    expect(repairText(corrupt(corrupt(text, macRoman), windows1252)).text).toBe(text)
    expect(repairText(corrupt(corrupt(text, windows1252), macRoman)).text).toBe(text)
  })

  it('repairs the broken words and keeps the correct ones beside them', () => {
    expect(repairText('El 15º “encuentro” en Bogot√° y Medellín: *üé§ voz* ¿sí?')).toEqual({
      text: 'El 15º “encuentro” en Bogotá y Medellín: *🎤 voz* ¿sí?',
      repairs: [
        { before: 'Bogot√°', after: 'Bogotá' },
        { before: '*üé§', after: '*🎤' },
      ],
    })
  })

  it('recognises an emoji whose first character was dropped', () => {
    expect(repairText('**üéüÔ∏è Registro:** **ü§ù Patrocinio**').text).toBe(
      '**🎟️ Registro:** **🤝 Patrocinio**',
    )
  })

  it('puts back what was lost when the text was broken anyway', () => {
    expect(repairText('Ã s vezes a organizaÃ§Ã£o diz â€œolÃ¡â€ em MedellÃn').text).toBe(
      'às vezes a organização diz “olá” em Medellín',
    )
  })
})

describe('repairText on many words', () => {
  const words = correct.join(' ').split(/\s+/u)
  const random = (seed: number) => {
    let state = seed
    return () => {
      state = (state * 1664525 + 1013904223) % 4294967296
      return state / 4294967296
    }
  }

  it('never touches sentences made of correct words, and repairs every broken one', () => {
    const next = random(7)
    for (let round = 0; round < 2000; round += 1) {
      const sentence = Array.from(
        { length: 1 + Math.floor(next() * 8) },
        () => words[Math.floor(next() * words.length)] ?? '',
      ).join(' ')
      expect(repairText(sentence).text).toBe(sentence)
      const table = next() < 0.5 ? macRoman : windows1252
      expect(repairText(corrupt(sentence, table)).text).toBe(sentence)
    }
  })
})
