/**
 * What the page around the element did wrong, or did not do: for the person a sentence that it is not
 * their fault, for who makes the page what to set, and how. Fetched when that is so.
 */
import type { Language } from '../../schemas/basics/index.ts'
import type { ApiProblem } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import { type PageTexts, pageTexts } from '../messages/page/index.ts'
import type { Failure, PageProblem } from './failure.ts'
import { type TidyHost, tidyDevice } from './tidy-device.ts'

/** What a page sets on the element. */
export interface PageSettings extends TidyHost {
  readonly contract: string
  readonly server: string
  readonly getToken: unknown
  readonly ownerDocument: { readonly baseURI: string }
}

/** What is missing on an element that did not open anything; null when nothing is. */
export function unsetProblem(page: PageSettings): PageProblem | null {
  const missing: ((texts: PageTexts) => string)[] = []
  let code = ''
  const lacks = (name: string, say: (texts: PageTexts) => string): void => {
    code ||= name
    missing.push(say)
  }
  if (!page.contract) lacks('no-contract', ({ contract }) => contract)
  if (page.getToken === undefined) lacks('no-get-token', ({ getToken }) => getToken)
  if (page.server !== '' && !URL.canParse(page.server, page.ownerDocument.baseURI)) {
    lacks('bad-server', ({ badServer }) => badServer(page.server))
  }
  return missing.length === 0
    ? null
    : said(code, (texts) => [texts.notYou, ...missing.map((say) => say(texts))])
}

/** Of a contract that did not open: what the page has to do with it; null when it has nothing. */
export async function pageProblem(
  problem: ApiProblem,
  page: PageSettings,
  browser: Pick<Browser, 'fetch' | 'indexedDB'>,
): Promise<PageProblem | null> {
  const { server, ownerDocument } = page
  const trouble = problem.kind === 'unreachable' ? problem.token : undefined
  if (trouble) {
    return said(`token-${trouble}`, ({ noToken, token }) => [noToken, token[trouble]])
  }
  const isNowhere =
    problem.kind === 'unreachable' ||
    (problem.kind === 'refused' && problem.refusal.code === 'not-found')
  // It may have been erased.
  if (problem.kind === 'refused' && isNowhere) tidyDevice(page, browser)
  // Whoever names a whole address knows where the server is; left out it may stand elsewhere.
  if (!isNowhere || /^https?:/i.test(server)) return null
  const { href } = new URL(server || '/', ownerDocument.baseURI)
  if (await isOurs(new URL('api/openapi.json', href).href, browser)) return null
  return said('no-server', ({ notYou, notServer }) => [notYou, notServer(href)])
}

/** How long is waited for what stands at an address, in milliseconds. */
const PATIENCE = 10_000

/** True also when it cannot be known: then there is no network. */
async function isOurs(address: string, browser: Pick<Browser, 'fetch'>): Promise<boolean> {
  try {
    const response = await browser.fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    return response.headers.get('content-type')?.includes('json') ?? false
  } catch {
    return true
  }
}

function said(code: string, sentences: (texts: PageTexts) => readonly string[]): PageProblem {
  return {
    kind: 'page',
    failure(language: Language): Failure {
      const texts = pageTexts[language]
      const [toPerson, ...toMaker] = sentences(texts)
      return { code, message: [toPerson, '', texts.forMaker, ...toMaker].join('\n') }
    },
  }
}
