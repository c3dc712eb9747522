/**
 * A portal that shows contracts of Samenspraak in its own pages: a program of its own, on an origin of
 * its own, with nothing but Node. Start it with `node server.js`.
 *
 * What a portal has to do is in four places, marked 1 to 4:
 *   1. keys, of which it publishes the public half and takes a new one now and then;
 *   2. a token for the person who is signed in here, for one contract and one role;
 *   3. a new contract, asked for by this server and never by a browser;
 *   4. a Content-Security-Policy that lets the element in and nothing else.
 * The rest is an ordinary small website. Its sign-in is made up: yours is in its place.
 */
import { createHmac, generateKeyPairSync, randomBytes, sign, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const env = process.env
const port = Number(env.PORT ?? 4000)
/** Where browsers reach this portal. It is the issuer of the tokens, and stands in SAMENSPRAAK_ORIGINS. */
const portal = env.PORTAL_URL ?? `http://127.0.0.1:${port}`
/** Where browsers reach Samenspraak: its SAMENSPRAAK_PUBLIC_URL, letter for letter. */
const samenspraak = env.SAMENSPRAAK_URL ?? 'http://127.0.0.1:3000'

// 1. Keys ---------------------------------------------------------------------------------------------

/** How long a token lives, in seconds. At most ten minutes; five is enough: the element asks again. */
const LIFETIME = 5 * 60
/** How often there is a new key, in seconds. */
const ROTATION = Number(env.ROTATION ?? 24 * 60 * 60)

/** The next key is published one turn before it signs, the last one stays until its tokens are over. */
let keys = [newKey(), newKey()]

function newKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const kid = randomBytes(8).toString('base64url')
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' }
  return { kid, jwk, privateKey }
}

/** [signs, comes next, …] becomes [signs, comes next, was before]. */
function rotate() {
  const [was, signs] = keys
  keys = [signs, newKey(), was]
}

setInterval(rotate, ROTATION * 1000).unref()

/** A JSON Web Token, signed with ES256: from this portal, for Samenspraak, for some minutes. */
function signed(claims) {
  const [{ kid, privateKey }] = keys
  const iat = Math.floor(Date.now() / 1000)
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const header = part({ alg: 'ES256', typ: 'JWT', kid })
  const body = part({ iss: portal, aud: samenspraak, iat, exp: iat + LIFETIME, ...claims })
  const text = `${header}.${body}`
  const signature = sign('sha256', Buffer.from(text), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  })
  return `${text}.${signature.toString('base64url')}`
}

// 2. Tokens -------------------------------------------------------------------------------------------

/** People of this portal. A real one has them in its own directory. */
const people = {
  sara: { name: 'Sara Peeters', password: env.SARA_PASSWORD ?? 'only-for-a-try' },
}

/** Which contracts this portal knows, and who may open them in which role. */
const files = new Map()

const secret = randomBytes(32)

/**
 * By what Samenspraak knows this person: always the same, and of no use to anybody else. It is not the
 * number of the person in your files, and never a national number. (Keep the secret: another one makes
 * other people of everyone.)
 */
function subjectOf(user) {
  return createHmac('sha256', env.PORTAL_SECRET ?? secret)
    .update(`samenspraak ${user}`)
    .digest('base64url')
}

/** @returns a token, or null when this person may not open this contract */
function tokenFor(user, contract) {
  const role = files.get(contract)?.people[user]
  if (role === undefined) return null
  return signed({ sub: subjectOf(user), contract, role, name: people[user].name })
}

// 3. A new contract -----------------------------------------------------------------------------------

async function makeContract(user, client) {
  const answer = await fetch(`${samenspraak}/api/contracts`, {
    method: 'POST',
    headers: {
      // This program itself, without a person: the setting of the portal in Samenspraak allows it.
      authorization: `Bearer ${signed({ scope: 'contracts' })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ type: 'study', language: 'nl', client: { name: client } }),
  })
  if (!answer.ok) throw new Error(`Samenspraak answered ${answer.status}`)
  const { contract, links } = await answer.json()
  files.set(contract, { people: { [user]: 'worker' }, client, links })
  return contract
}

// 4. Pages --------------------------------------------------------------------------------------------

/** Only what is here and what the element needs. Nothing inline, neither scripts nor styles. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${samenspraak}`,
  "style-src 'self'",
  `font-src ${samenspraak}`,
  `connect-src 'self' ${samenspraak} ${samenspraak.replace(/^http/, 'ws')}`,
  'worker-src blob:',
  `frame-src ${samenspraak}`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const asset = (name, type) => ({
  type,
  text: readFileSync(new URL(name, import.meta.url), 'utf8'),
})
const assets = {
  '/contract.js': asset('contract.js', 'text/javascript'),
  '/frame.js': asset('frame.js', 'text/javascript'),
  '/portal.css': asset('portal.css', 'text/css'),
}

const safe = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

function page(title, main, script = '') {
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<link rel="stylesheet" href="/portal.css">
${script && `<script type="module" src="${safe(script)}"></script>`}
<header><b>Mijn portaal</b> <a href="/">Dossiers</a></header>
<main>${main}</main>
</html>
`
}

const signIn = `<h1>Aanmelden</h1>
<form method="post" action="/sign-in">
  <label>Naam <input name="user" autocomplete="username"></label>
  <label>Wachtwoord <input name="password" type="password" autocomplete="current-password"></label>
  <button>Aanmelden</button>
</form>`

/** The link of an invited person is for that person: behind it they choose a PIN that nobody else knows. */
function fileLine([id, { client, links }]) {
  const invited = links.map(({ name, url }) => `<br>Voor ${safe(name)}: <code>${safe(url)}</code>`)
  return `<li><a href="/contract?id=${id}">${safe(client)}</a>,
    <a href="/frame?id=${id}">in een kader</a>${invited.join('')}</li>`
}

function filesOf(user) {
  const rows = [...files].filter(([, file]) => file.people[user])
  return `<h1>Dossiers</h1>
<ul>${rows.map(fileLine).join('')}</ul>
<form method="post" action="/contracts">
  <label>Nieuw contract met <input name="client" required></label>
  <button>Maken</button>
</form>`
}

const withElement = (
  id,
) => `<script type="module" src="${safe(samenspraak)}/gpmi-editor.js"></script>
<gpmi-editor server="${safe(samenspraak)}" contract="${safe(id)}" lang="nl"></gpmi-editor>
<p id="portal-state" role="status"></p>`

const withFrame = (id) => `<iframe id="contract" title="Contract" allow="clipboard-write"
  data-contract="${safe(id)}" data-server="${safe(samenspraak)}"></iframe>
<p id="portal-state" role="status"></p>`

// The website -----------------------------------------------------------------------------------------

const sessions = new Map()

function userOf(request) {
  const id = /(?:^|;\s*)portal=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]
  return id === undefined ? null : (sessions.get(id) ?? null)
}

async function bodyOf(request) {
  let text = ''
  for await (const part of request) {
    text += part
    if (text.length > 10_000) throw new Error('Expected a short body')
  }
  return text
}

const same = (one, other) => {
  const digest = (text) => createHmac('sha256', secret).update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url ?? '/', portal)
  const send = (status, type, text, headers = {}) => {
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...headers,
    })
    response.end(text)
  }
  const go = (to, headers = {}) => send(303, 'text/plain', '', { location: to, ...headers })

  // The public keys. Anybody may have them; Samenspraak fetches them when it sees a new one.
  if (pathname === '/.well-known/jwks.json') {
    return send(200, 'application/json', JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }))
  }
  const file = assets[pathname]
  if (file) return send(200, file.type, file.text)

  // Another site can make a browser post here, with its cookie: the origin says so.
  if (request.method === 'POST' && request.headers.origin !== portal)
    return send(403, 'text/plain', '')
  if (request.method === 'POST' && pathname === '/sign-in') {
    const form = new URLSearchParams(await bodyOf(request))
    const user = form.get('user') ?? ''
    const person = Object.hasOwn(people, user) ? people[user] : null
    if (!person || !same(form.get('password') ?? '', person.password)) return go('/')
    const id = randomBytes(24).toString('base64url')
    sessions.set(id, user)
    return go('/', { 'set-cookie': `portal=${id}; HttpOnly; SameSite=Strict; Path=/` })
  }

  const user = userOf(request)
  if (!user) return send(pathname === '/' ? 200 : 401, 'text/html', page('Aanmelden', signIn))
  const id = searchParams.get('id') ?? ''
  if (request.method === 'POST') {
    if (pathname === '/token') {
      const token = tokenFor(user, await bodyOf(request))
      return token ? send(200, 'text/plain', token) : send(404, 'text/plain', '')
    }
    if (pathname === '/contracts') {
      const client = new URLSearchParams(await bodyOf(request)).get('client') ?? ''
      return go(`/contract?id=${await makeContract(user, client)}`)
    }
  } else if (pathname === '/') return send(200, 'text/html', page('Dossiers', filesOf(user)))
  else if (pathname === '/contract' && files.get(id)?.people[user]) {
    return send(200, 'text/html', page('Contract', withElement(id), '/contract.js'))
  } else if (pathname === '/frame' && files.get(id)?.people[user]) {
    return send(200, 'text/html', page('Contract', withFrame(id), '/frame.js'))
  }
  return send(404, 'text/plain', 'Deze pagina is er niet')
}

createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error.message)
    response.writeHead(502).end()
  })
}).listen(port, env.HOST ?? '127.0.0.1', function () {
  console.log(`Portal: ${portal}, listens on port ${this.address().port}`)
})
