import type { RefusalCode } from '../refusals.ts'

/** Why something asked for is refused, in French. */
export const fr: Readonly<Record<RefusalCode, string>> = {
  'bad-request':
    'Quelque chose ne va pas dans ce que vous avez envoyé. Vérifiez les champs et réessayez.',
  'not-signed-in': 'Vous n’êtes pas connecté. Ouvrez à nouveau le lien que vous avez reçu.',
  'not-allowed': 'Vous ne pouvez pas faire cela ici. Demandez à votre travailleur social.',
  'not-found': 'Nous ne trouvons pas cela. Le lien n’est peut-être pas complet.',
  'too-large': 'C’est trop en une seule fois.',
  'try-later': 'Cela ne fonctionne pas pour le moment. Réessayez dans une minute.',
  'server-error': 'Un problème est survenu chez nous. Réessayez.',
}
