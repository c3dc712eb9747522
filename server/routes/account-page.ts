import type { Context } from 'hono'
import { languageOf, type Text } from '../../schemas/basics/index.ts'
import type { AccountRefusal } from '../access/index.ts'
import { plainPage } from './plain-page.ts'

interface Said {
  readonly status: 200 | 400 | 403 | 503
  readonly title: Text
  readonly text: Text
}

const tryLater: Said = {
  status: 503,
  title: {
    nl: 'Aanmelden lukt nu even niet',
    fr: 'La connexion ne marche pas pour le moment',
    de: 'Die Anmeldung geht gerade nicht',
  },
  text: {
    nl: 'We krijgen geen antwoord van de dienst waar je je aanmeldt. Probeer het over een minuut opnieuw.',
    fr: 'Le service de connexion ne répond pas. Réessayez dans une minute.',
    de: 'Der Anmeldedienst antwortet nicht. Versuchen Sie es in einer Minute noch einmal.',
  },
}

const said: Readonly<Record<AccountRefusal, Said>> = {
  unreachable: tryLater,
  busy: tryLater,
  again: {
    status: 400,
    title: {
      nl: 'Meld je nog eens aan',
      fr: 'Connectez-vous encore une fois',
      de: 'Melden Sie sich noch einmal an',
    },
    text: {
      nl: 'Het duurde te lang, of je begon in een ander venster. Er is niets verloren.',
      fr: 'Cela a duré trop longtemps, ou vous avez commencé dans une autre fenêtre. Rien n’est perdu.',
      de: 'Es hat zu lange gedauert, oder Sie haben in einem anderen Fenster begonnen. Es ist nichts verloren.',
    },
  },
  declined: {
    status: 400,
    title: {
      nl: 'Je bent niet aangemeld',
      fr: 'Vous n’êtes pas connecté',
      de: 'Sie sind nicht angemeldet',
    },
    text: {
      nl: 'Het aanmelden is gestopt. Probeer het opnieuw. Lukt het niet? Vraag hulp aan wie in je centrum over de accounts gaat.',
      fr: 'La connexion a été arrêtée. Réessayez. Cela ne marche pas ? Demandez de l’aide à la personne qui gère les comptes dans votre centre.',
      de: 'Die Anmeldung wurde beendet. Versuchen Sie es noch einmal. Geht es nicht? Bitten Sie die Person um Hilfe, die sich in Ihrem Zentrum um die Konten kümmert.',
    },
  },
  'no-right': {
    status: 403,
    title: {
      nl: 'Met dit account kan je hier niet werken',
      fr: 'Ce compte ne donne pas accès à cette page',
      de: 'Mit diesem Konto können Sie hier nicht arbeiten',
    },
    text: {
      nl: 'Je account is in orde, maar het heeft hier nog geen toegang. Vraag die aan wie in je centrum over de accounts gaat. Heb je een link gekregen? Open dan die link: daar heb je geen account voor nodig.',
      fr: 'Votre compte est en ordre, mais il n’a pas encore accès ici. Demandez cet accès à la personne qui gère les comptes dans votre centre. Vous avez reçu un lien ? Ouvrez ce lien : il ne faut pas de compte.',
      de: 'Ihr Konto ist in Ordnung, hat hier aber noch keinen Zugang. Fragen Sie danach bei der Person, die sich in Ihrem Zentrum um die Konten kümmert. Haben Sie einen Link bekommen? Dann öffnen Sie den Link: dafür brauchen Sie kein Konto.',
    },
  },
}

const again: Text = { nl: 'Opnieuw aanmelden', fr: 'Se connecter à nouveau', de: 'Neu anmelden' }
const back: Text = {
  nl: 'Naar de eerste pagina',
  fr: 'Vers la première page',
  de: 'Zur ersten Seite',
}

/** Why somebody could not be signed in, and what they can do, in the language of their browser. */
export function accountPage(
  context: Context,
  publicUrl: string,
  refusal: AccountRefusal,
): Response {
  const { status, title, text } = said[refusal]
  const language = languageOf(context.req.header('accept-language'))
  return plainPage(context, publicUrl, {
    status,
    language,
    title: title[language],
    body: `<p>${text[language]}</p>
<p><a href="${publicUrl}/sign-in">${again[language]}</a> <a href="${publicUrl}/">${back[language]}</a></p>`,
    vary: 'accept-language',
  })
}
