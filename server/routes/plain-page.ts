import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Language } from '../../schemas/basics/index.ts'
import { pagePolicy, styleHashes } from './security-headers.ts'

export interface PlainPage {
  readonly status: ContentfulStatusCode
  readonly language: Language
  readonly title: string
  /** HTML of our own, below the title. */
  readonly body: string
  /** The headers of the request by which another answer would have come. */
  readonly vary: string
}

/** A page with a few sentences, which needs nothing else of this server. */
export function plainPage(
  context: Context,
  publicUrl: string,
  { status, language, title, body, vary }: PlainPage,
): Response {
  const page = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
body { max-width: 36rem; margin: 3rem auto; padding: 0 1.25rem; }
a { display: inline-block; padding: 0.625rem 0; margin-inline-end: 1.5rem; }
</style>
<main>
<h1>${title}</h1>
${body}
</main>
</html>
`
  return context.html(page, status, {
    'content-security-policy': pagePolicy({ publicUrl, styles: styleHashes(page) }),
    'content-language': language,
    'cache-control': 'no-store',
    vary,
  })
}
