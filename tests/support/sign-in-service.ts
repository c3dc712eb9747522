/**
 * A real sign-in service (`oidc-provider`) on this machine, with a page on which one says who one is, and
 * a browser without a screen that keeps cookies and follows what it is told.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Context } from 'oidc-provider'
import type { AccountSettings } from '../../server/access/index.ts'

/** What the service says of an account. */
export type Account = Readonly<Record<string, unknown>>

export interface SignInService {
  readonly issuer: string
  /** How often something was asked of it, by path. */
  readonly asked: readonly string[]
  accounts: Record<string, Account>
  /** Set: what it does instead of answering. */
  broken: ((response: ServerResponse) => void) | null
  /** Says where it may send people back to. */
  start(callback: string): void
  close(): Promise<void>
}

/** What a server of ours is told of this service: one centre, whose workers are in the group `samenspraak`. */
export function accountsAt({ issuer }: Pick<SignInService, 'issuer'>): AccountSettings {
  return {
    issuer,
    client: 'samenspraak',
    secret: null,
    scope: 'openid profile',
    name: 'name',
    centre: 'OCMW Voorbeeldstad',
    workers: { claim: 'groups', has: ['samenspraak'] },
    dataProtection: null,
  }
}

export async function signInService(
  options: {
    readonly secret?: string
    readonly claimsInToken?: boolean
    /** False: one cannot sign out there. */
    readonly signsOut?: boolean
  } = {},
): Promise<SignInService> {
  const { secret, claimsInToken = false, signsOut = true } = options
  const asked: string[] = []
  let handle: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null = null
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://x').pathname)
    if (service.broken) service.broken(response)
    else if (handle) void handle(request, response)
    else response.writeHead(503).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const service: SignInService = {
    issuer,
    asked,
    accounts: {},
    broken: null,
    start(callback) {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: 'samenspraak',
            ...(secret === undefined
              ? { token_endpoint_auth_method: 'none' }
              : { client_secret: secret, token_endpoint_auth_method: 'client_secret_post' }),
            redirect_uris: [callback],
            grant_types: ['authorization_code'],
            response_types: ['code'],
            ...(signsOut && {
              post_logout_redirect_uris: [callback.replace(/callback$/, 'out')],
              backchannel_logout_uri: callback.replace(/callback$/, 'ended'),
            }),
          },
        ],
        // It asks nothing of this machine itself, except here: that is where the server is.
        fetch: (url: string, { dispatcher: _, ...init }: RequestInit & { dispatcher?: unknown }) =>
          fetch(url, init),
        cookies: { keys: ['a key for tests alone'] },
        features: {
          devInteractions: { enabled: false },
          rpInitiatedLogout: { enabled: signsOut },
          backchannelLogout: { enabled: signsOut },
        },
        claims: { openid: ['sub'], profile: ['name', 'groups', 'organisation'] },
        conformIdTokenClaims: !claimsInToken,
        pkce: { required: () => true },
        interactions: { url: (_context: Context, { uid }: { uid: string }) => `/login/${uid}` },
        findAccount: (_context: Context, id: string) => ({
          accountId: id,
          claims: () => ({ sub: id, ...service.accounts[id] }),
        }),
        // Nobody is asked whether their own centre may know them.
        async loadExistingGrant({ oidc }: Context) {
          const grant = new oidc.provider.Grant({
            clientId: oidc.client?.clientId,
            accountId: oidc.session?.accountId,
          })
          grant.addOIDCScope('openid profile')
          await grant.save()
          return grant
        },
      })
      const callbackOf = provider.callback()
      handle = async (request, response) => {
        if (!request.url?.startsWith('/login/')) return callbackOf(request, response)
        if (request.method === 'GET') {
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(
            `<!doctype html><title>Login</title><form method="post" action="${request.url}"><label>Account <input name="account"></label><button>OK</button></form>`,
          )
          return
        }
        let body = ''
        for await (const piece of request) body += piece
        const accountId = new URLSearchParams(body).get('account') ?? ''
        const result = service.accounts[accountId]
          ? { login: { accountId } }
          : { error: 'access_denied', error_description: 'no such account' }
        await provider.interactionFinished(request, response, result)
      }
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return service
}

/** A browser without a screen: cookies by host, and where it came. */
export class SmallBrowser {
  readonly #cookies = new Map<string, Map<string, string>>()

  /** The cookies for an address, as they are sent. */
  cookies(address: string): Map<string, string> {
    const { host } = new URL(address)
    const found = this.#cookies.get(host) ?? new Map<string, string>()
    this.#cookies.set(host, found)
    return found
  }

  /** Asks once, and keeps the cookies that come. */
  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const jar = this.cookies(address)
    const headers = new Headers({ accept: 'text/html', ...init.headers })
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    const answer = await fetch(address, { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }

  /** Goes to an address, and on from there as it is told. */
  async go(address: string, init: RequestInit = {}): Promise<{ answer: Response; at: string }> {
    let at = address
    let answer = await this.ask(at, init)
    for (let steps = 0; steps < 10; steps++) {
      const next = answer.headers.get('location')
      if (answer.status < 300 || answer.status >= 400 || next === null) break
      at = new URL(next, at).href
      answer = await this.ask(at)
    }
    return { answer, at }
  }

  /** Goes to a page with a form of hidden fields, and sends it, with what else is said. */
  async submit(
    address: string,
    said: Readonly<Record<string, string>>,
  ): Promise<{ answer: Response; at: string }> {
    const { answer, at } = await this.go(address)
    const page = await answer.text()
    const fields = new URLSearchParams(said)
    for (const [field] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      const [, name = ''] = /name="([^"]*)"/.exec(field) ?? []
      const [, value = ''] = /value="([^"]*)"/.exec(field) ?? []
      fields.set(name, value)
    }
    const [, action = ''] = /<form[^>]*action="([^"]*)"/.exec(page) ?? []
    return this.go(new URL(action, at).href, {
      method: 'POST',
      body: fields.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  }

  /** Goes to the sign-in page of a server and says who one is. */
  async signIn(address: string, account: string): Promise<{ answer: Response; at: string }> {
    const { answer, at } = await this.go(address)
    if (!new URL(at).pathname.startsWith('/login/')) return { answer, at }
    return this.go(at, {
      method: 'POST',
      body: new URLSearchParams({ account }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  }
}
