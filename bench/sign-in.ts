import type { Client } from 'pg'

/** The cookies of somebody who signs in as people do, by the link in their mail. */
export async function signInAs(url: string, client: Client, email: string): Promise<string> {
  const headers = { origin: url, 'content-type': 'application/x-www-form-urlencoded' }
  const post = (path: string, form: Record<string, string>) =>
    fetch(url + path, {
      method: 'POST',
      headers,
      body: new URLSearchParams(form),
      redirect: 'manual',
    })
  await post('/en/sign-in', { email })
  const { rows } = await client.query<{ body_text: string }>(
    'select body_text from mails where recipient = $1 order by created_at desc, id desc limit 1',
    [email],
  )
  const link = new URL(/https?:\/\/\S+/.exec(rows[0]?.body_text ?? '')?.[0] ?? '')
  const signedIn = await post(link.pathname, Object.fromEntries(link.searchParams))
  return signedIn.headers
    .getSetCookie()
    .map((cookie) => cookie.slice(0, cookie.indexOf(';')))
    .join('; ')
}
