import { expect, test } from 'vitest'
import { renderMarkdown } from '../../../shared/markdown.ts'
import { splitAtCards } from './embedded-cards.ts'

const site = 'https://convite.example'
const cardsOf = (text: string) =>
  splitAtCards(renderMarkdown(text), site).flatMap((part) => ('card' in part ? [part.card] : []))

test('a link alone on its line to an agenda, a session or a speaker is a card; the text around it stays', () => {
  const text = `Before\n\n[The agenda](/es/events/kcd/agenda)\n\n${site}/en/events/kcd/sessions/abc123-a-talk\n\n/pt/events/kcd/speakers/ana-x1\n\nAfter`
  expect(cardsOf(text)).toEqual([
    { event: 'kcd', kind: 'agenda', key: '' },
    { event: 'kcd', kind: 'session', key: 'abc123-a-talk' },
    { event: 'kcd', kind: 'speaker', key: 'ana-x1' },
  ])
  const html = renderMarkdown(text)
  expect(
    splitAtCards(html, site)
      .map((part) => part.html)
      .join(''),
  ).toBe(html)
})

test('links in a sentence, to other pages or to other sites stay links', () => {
  expect(
    cardsOf(
      'See [the agenda](/es/events/kcd/agenda) now\n\n[Event](/es/events/kcd)\n\nhttps://other.example/es/events/kcd/agenda\n\n- [x](/es/events/kcd/agenda)',
    ),
  ).toEqual([])
  expect(cardsOf('[a](/es/events/k/agenda)\n\n'.repeat(14))).toHaveLength(12)
})
