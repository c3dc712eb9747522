import type { CloseCode } from '../close-codes.ts'

/** Why a socket was closed, in French. */
export const fr: Readonly<Record<CloseCode, string>> = {
  1009: 'Ce passage est trop long pour être enregistré en une fois. Votre texte n’est pas perdu : il est ci-dessous.',
  1011: 'Un problème est survenu chez nous. Nous réessayons dans un instant.',
  1012: 'Le service redémarre. La connexion revient dans un instant.',
  1013: 'L’enregistrement ne fonctionne pas pour le moment. Nous réessayons dans un instant.',
  4400: 'La connexion s’est arrêtée : nous n’avons pas compris un message. Rechargez la page.',
  4401: 'Vous n’êtes plus connecté. Connectez-vous à nouveau pour continuer à écrire.',
  4403: 'Vous ne pouvez pas écrire ici pour le moment. Vous pouvez lire.',
  4404: 'Ce contrat n’est pas (ou plus) ici. Demandez le bon lien à votre travailleur social.',
  4409: 'Il existe une version plus récente de cette page. Vous pouvez lire. Rechargez la page pour écrire.',
  4413: 'Ce contrat est devenu trop long. Votre dernier texte n’est pas perdu : il est ci-dessous.',
  4422: 'Nous n’avons pas pu enregistrer cette modification. Votre texte n’est pas perdu : il est ci-dessous.',
}
