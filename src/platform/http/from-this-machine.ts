type Asked = { readonly remoteAddress: string; readonly headers: Headers }

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * Whether a request was made on this very machine: the connection comes from loopback, nobody forwarded it, and it
 * names the machine as such (a page elsewhere whose name was pointed at 127.0.0.1 names itself: DNS rebinding).
 */
export function fromThisMachine({ remoteAddress, headers }: Asked): boolean {
  if (!/^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(remoteAddress)) return false
  if (forwarding.some((name) => headers.has(name))) return false
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(headers.get('host') ?? '')
}
