// Signs in with a passkey, or adds one: the WebAuthn ceremony of the browser between two requests to the server.
// A box with data-passkey stays hidden where the browser cannot do it; its button begins.

type Ceremony = 'authenticate' | 'register'

const endpoints: Record<Ceremony, readonly [options: string, verify: string]> = {
  authenticate: ['generate-authenticate-options', 'verify-authentication'],
  register: ['generate-register-options', 'verify-registration'],
}

async function ask(endpoint: string, body?: object): Promise<unknown> {
  const address = `/api/auth/passkey/${endpoint}`
  const response = await fetch(
    address,
    body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
  )
  if (!response.ok) throw new Error(`${endpoint}: ${response.status}`)
  return response.json()
}

async function perform(ceremony: Ceremony, name: string | undefined): Promise<void> {
  const [options, verify] = endpoints[ceremony]
  const json = (await ask(options)) as PublicKeyCredentialCreationOptionsJSON &
    PublicKeyCredentialRequestOptionsJSON
  const credential =
    ceremony === 'register'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON({
            ...json,
            userVerification: 'required',
          }),
        })
  await ask(verify, {
    response: (credential as PublicKeyCredential).toJSON(),
    ...(name ? { name } : {}),
  })
}

const able = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential

for (const box of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  if (!able) break
  box.hidden = false
  const button = box.querySelector('button')
  const said = box.querySelector<HTMLElement>('[role=alert]')
  button?.addEventListener('click', async () => {
    if (said) said.hidden = true
    button.disabled = true
    try {
      const name = box.querySelector('input')?.value.trim()
      await perform(box.dataset['passkey'] as Ceremony, name)
      location.assign(box.dataset['next'] ?? location.href)
    } catch (error) {
      button.disabled = false
      if (said) {
        // The browser's word for a device that holds one of the person's passkeys already.
        const known = error instanceof DOMException && error.name === 'InvalidStateError'
        said.textContent = box.dataset[known ? 'known' : 'failed'] ?? ''
        said.hidden = false
      }
    }
  })
}

export {}
