import type { Context } from 'hono'
import { languageOf, type Text } from '../../schemas/basics/index.ts'
import { refusalStatus, refusalText } from '../../schemas/contract/index.ts'
import { plainPage } from './plain-page.ts'

const title: Text = {
  nl: 'Deze pagina is er niet',
  fr: 'Cette page n’existe pas',
  de: 'Diese Seite gibt es nicht',
}

const todo: Text = {
  nl: 'Open de link die je kreeg nog eens. Lukt het niet? Vraag een nieuwe aan je maatschappelijk werker. Er is niets verloren.',
  fr: 'Ouvrez encore une fois le lien que vous avez reçu. Cela ne marche pas ? Demandez-en un nouveau à votre travailleur social. Rien n’est perdu.',
  de: 'Öffnen Sie den Link, den Sie bekommen haben, noch einmal. Geht es nicht? Fragen Sie Ihre Sozialarbeiterin oder Ihren Sozialarbeiter nach einem neuen. Es ist nichts verloren.',
}

/** True when a person, with a browser, is looking for a page; a program asks for something else. */
export function looksForPage({ req }: Context): boolean {
  if (req.path.startsWith('/api/') || (req.method !== 'GET' && req.method !== 'HEAD')) return false
  return /(?:^|,)\s*text\/html\s*(?:[;,]|$)/i.test(req.header('accept') ?? '')
}

/** What a person reads at an address where nothing is, in the language that their browser asks for. */
export function notFoundPage(context: Context, publicUrl: string): Response {
  const language = languageOf(context.req.header('accept-language'))
  return plainPage(context, publicUrl, {
    status: refusalStatus['not-found'],
    language,
    title: title[language],
    body: `<p>${refusalText('not-found')[language]}</p>
<p>${todo[language]}</p>`,
    vary: 'accept, accept-language',
  })
}
