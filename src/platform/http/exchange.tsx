import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import type { z } from 'zod'
import { AppError, type Problem } from '../../shared/app-error.ts'
import type { Language } from '../../shared/localized-text.ts'
import { messagesOf } from '../i18n/messages.ts'
import type { Actor, Context } from '../use-case.ts'
import { formValues, type FormValues } from './form-values.ts'
import { parse } from './forms.ts'
import {
  FieldLabels,
  FieldLabelsProvider,
  PageFactsProvider,
  type Flash,
  type Scope,
} from './page-context.ts'
import { sayProblems } from './say-problems.ts'
import { safePath } from './safe-redirect.ts'

/** What a page is made of, so that the page cache knows when it grows old. */
export type Caching = {
  /** Things whose change makes the page stale: `event:<id>`, `network`, `news`. */
  readonly tags: readonly string[]
  /** The latest second at which it may still be served, for pages that change by the clock (a call that closes). */
  readonly until?: Date | null
  /** The address alone says the language, though it does not begin with one. */
  readonly languageInAddress?: boolean
}

/** What a form hands back when it is shown again: what was wrong, and what had been typed. */
export type Rejected = { readonly problems: readonly Problem[]; readonly typed: FormValues }

type Again = (rejected: Rejected) => Promise<Response>

export type ExchangeParts = {
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  readonly context: Context
  readonly flash: Flash | null
  readonly remoteAddress: string
  /** When its head arrived, before anything else was waited for; now, if that is not known. */
  readonly receivedAt?: Date
  readonly sessionId: string | null
  /** Cookies that the session wants set again (its expiry moves while it is used). */
  readonly cookies: readonly string[]
}

/** One request and the ways to answer it. Route handlers get it and return a Response. */
export class Exchange {
  readonly request: Request
  readonly url: URL
  readonly context: Context
  readonly remoteAddress: string
  /** When the request arrived: what counts for a deadline, however long its turn takes to come. */
  readonly receivedAt: Date
  /** The session's id; null for visitors. */
  readonly sessionId: string | null
  readonly cookies: readonly string[]
  readonly #params: Readonly<Record<string, string>>
  readonly #flash: Flash | null
  /** The event, community or programme that the path names, and how the person stands to it; set by the guard. */
  scope: Scope | null = null
  /** Set by `page` when the answer may be kept in the page cache. */
  caching: Caching | null = null

  constructor(parts: ExchangeParts) {
    this.request = parts.request
    this.url = new URL(parts.request.url)
    this.context = parts.context
    this.remoteAddress = parts.remoteAddress
    this.receivedAt = parts.receivedAt ?? parts.context.now()
    this.sessionId = parts.sessionId
    this.cookies = parts.cookies
    this.#params = parts.params
    this.#flash = parts.flash
  }

  get language(): Language {
    return this.context.language
  }

  get actor(): Actor | null {
    return this.context.actor
  }

  /** The person who is signed in; throws `sign-in-required` otherwise. */
  get person(): Actor {
    if (!this.context.actor) throw new AppError('sign-in-required')
    return this.context.actor
  }

  /** A part of the path, as the route names it. */
  param(name: string): string {
    const value = this.#params[name]
    if (value === undefined) throw new Error(`this route has no :${name}`)
    return value
  }

  /** Whether the route names such a part. */
  has(name: string): boolean {
    return this.#params[name] !== undefined
  }

  /** An address of this installation in the reader's language: `path('events', slug)` → `/es/events/slug`. */
  path(...parts: string[]): string {
    return `/${[this.language, ...parts].map(encodeURIComponent).join('/')}`
  }

  /** An HTML page. With `caching`, visitors without a session get it from memory until something in it changes. */
  page(body: ReactNode, options: { status?: number; caching?: Caching } = {}): Response {
    if (options.caching && !this.actor && !this.#flash) this.caching = options.caching
    const labels = new FieldLabels()
    const whole = this.#framed(body, labels)
    const drawn = renderToStaticMarkup(whole)
    const html = labels.asked ? renderToStaticMarkup(whole) : drawn
    // As bytes: a response made of a text turns it over and over before it is sent.
    return new Response(Buffer.from(`<!doctype html>${html}`), {
      status: options.status ?? 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-cache',
        ...clearFlash(this.#flash),
      },
    })
  }

  /** The HTML of a part of a page, for a feed. */
  markup(part: ReactNode): string {
    return renderToStaticMarkup(this.#framed(part, new FieldLabels()))
  }

  #framed(body: ReactNode, labels: FieldLabels): ReactNode {
    const { context, language } = this
    return (
      <IntlProvider
        locale={language}
        messages={messagesOf(language)}
        timeZone="UTC"
        now={context.now()}
      >
        <FieldLabelsProvider value={labels}>
          <PageFactsProvider
            value={{
              language,
              baseUrl: context.config.url,
              // With two slashes in front a link would lead to the site that stands behind them.
              path: this.url.pathname.replace(/^\/+/, '/') + this.url.search,
              actorName: this.actor ? this.actor.name || this.actor.email : null,
              flash: this.#flash,
              demo: context.demo(),
              now: context.now(),
              scope: this.scope,
            }}
          >
            {body}
          </PageFactsProvider>
        </FieldLabelsProvider>
      </IntlProvider>
    )
  }

  /**
   * Text of another kind (a calendar, a feed), which may be kept in the page cache as well, if its address names the
   * language: elsewhere the language is the reader's.
   */
  body(content: string, contentType: string, caching?: Caching): Response {
    const named = caching?.languageInAddress || this.url.pathname.startsWith(`/${this.language}/`)
    if (caching && named && !this.actor) this.caching = caching
    return new Response(content, {
      headers: {
        'content-type': contentType,
        // What only its reader is to have is kept by nothing between them and us.
        'cache-control': this.caching ? 'no-cache' : 'private, no-cache',
      },
    })
  }

  json(value: unknown, status = 200): Response {
    return Response.json(value, { status, headers: { 'cache-control': 'no-store' } })
  }

  /** Sends the browser on after an act (303), with a word that the next page shows once. Only within this site. */
  redirect(path: string, flash?: string, kind: Flash['kind'] = 'success'): Response {
    const headers = new Headers({
      location: safePath(path) ?? `/${this.language}/`,
      'cache-control': 'no-store',
    })
    if (flash)
      headers.append(
        'set-cookie',
        `flash=${kind}.${flash}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`,
      )
    return new Response(null, { status: 303, headers })
  }

  /** Whether the page saves its draft by itself: the answer is read by a script, which shows what is wrong beside the fields. */
  get quiet(): boolean {
    return this.request.headers.has('x-autosave')
  }

  /** After a form was saved: a quiet 204 when the page saved its draft by itself, else on to the next page. */
  saved(path: string, flash = 'saved'): Response {
    return this.quiet ? new Response(null, { status: 204 }) : this.redirect(path, flash)
  }

  /**
   * After what could be kept of a form was saved, and something could not (200), or nothing was (422): the problems in words for
   * a page that saves its draft by itself, else the page again.
   */
  async rejected(rejected: Rejected, again: Again, status: 200 | 422): Promise<Response> {
    if (!this.quiet) return asRejection(await again(rejected), 422)
    return this.json({ problems: sayProblems(this.language, rejected.problems) }, status)
  }

  /** The fields that were sent; none if the body is not a form. AppError 'invalid-input' for a form that is broken. */
  async form(): Promise<FormValues> {
    const type = this.request.headers.get('content-type') ?? ''
    if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return {}
    const data = await this.request.formData().catch((error: unknown) => {
      if (error instanceof TypeError) throw new AppError('invalid-input')
      throw error
    })
    return formValues(data)
  }

  /**
   * Reads the form and does the act. If the form or the act refuses it, `again` shows the page once more (status 422)
   * with every problem and with everything that had been typed.
   */
  async submit<Schema extends z.ZodType>(
    schema: Schema,
    act: (data: z.infer<Schema>) => Promise<Response>,
    again: Again,
  ): Promise<Response> {
    const typed = await this.form()
    const parsed = parse(schema, typed)
    if (!parsed.ok) return this.rejected({ problems: parsed.problems, typed }, again, 422)
    try {
      return await act(parsed.data)
    } catch (error) {
      if (!(error instanceof AppError) || barred.has(error.code)) throw error
      const problems =
        error.problems.length > 0
          ? error.problems
          : [{ field: '', code: error.code, params: error.params }]
      return this.rejected({ problems, typed }, again, 422)
    }
  }
}

// These are about the person or the address, not about what was typed: they have pages of their own.
const barred = new Set(['sign-in-required', 'forbidden', 'not-found', 'too-many-requests'])

const asRejection = (response: Response, status: number) =>
  response.status === 200
    ? new Response(response.body, { status, headers: response.headers })
    : response

const clearFlash = (flash: Flash | null): Record<string, string> =>
  flash ? { 'set-cookie': 'flash=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0' } : {}

/** The word left by the act before, from its cookie; anything else in the cookie is ignored. */
export function readFlash(cookie: string | null): Flash | null {
  const found = /(?:^|;\s*)flash=(success|warning|error)\.([a-z][a-z0-9-]*)(?:;|$)/.exec(
    cookie ?? '',
  )
  return found ? { kind: found[1] as Flash['kind'], key: found[2]! } : null
}
