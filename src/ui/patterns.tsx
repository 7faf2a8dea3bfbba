import type { ReactNode } from 'react'
import { PageFactsProvider, type PageFacts } from '../platform/http/page-context.ts'
import * as ui from './index.ts'
import { EventPage } from './patterns/event-page.tsx'
import { FormPage } from './patterns/form-page.tsx'
import { HomePage } from './patterns/home-page.tsx'
import { ListsPage } from './patterns/lists-page.tsx'
import { TablePage } from './patterns/table-page.tsx'

// The pattern pages: every component with believable content, to be looked at while designing. No route leads here;
// scripts/patterns.mjs shows them.

const pages: Readonly<Record<string, () => ReactNode>> = {
  event: EventPage,
  lists: ListsPage,
  form: FormPage,
  home: HomePage,
  table: TablePage,
}

/** As for a visitor of nowhere in particular. */
const facts: PageFacts = {
  language: 'es',
  baseUrl: '',
  path: '/',
  actorName: null,
  flash: null,
  demo: false,
  now: new Date(0),
  scope: null,
}

export const patternNames = Object.keys(pages)

/** One pattern page as HTML; null when there is none of that name. */
export function renderPattern(
  name: string,
  messages: ui.DocumentProps['messages'],
  accent?: string,
): string | null {
  const Page = pages[name]
  if (!Page) return null
  return ui.renderPage(
    <PageFactsProvider value={facts}>
      <ui.Document language="es" messages={messages} title={name} noindex accent={accent}>
        <Page />
      </ui.Document>
    </PageFactsProvider>,
  )
}
