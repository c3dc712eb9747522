import type { InvitationTexts } from './texts.ts'

/** French, with "vous". */
export const fr: InvitationTexts = {
  title: 'Invitation',
  start: {
    title: 'Vous avez une invitation',
    lines: [
      'Ce lien est pour une seule personne. On vous l’a donné à vous ? Alors continuez.',
      'Il vous faut un code de six chiffres. La première fois, vous le choisissez.',
      'Ensuite, vous lisez d’où vient cette invitation.',
    ],
    go: 'Continuer',
  },
  from: {
    contract: (centre) =>
      `Vous avez une invitation de ce service : ${centre}. Vous y écrivez quelque chose ensemble.`,
    part: (centre) =>
      `Vous avez une invitation de ce service : ${centre}. Vous y lisez une partie d’un texte et vous répondez.`,
  },
  choose: {
    title: 'Choisissez votre code',
    lines: [
      'Choisissez six chiffres que vous retenez bien. Ne les dites à personne, même pas à qui vous a invité.',
      'Avec votre lien et votre code, vous pouvez toujours revenir.',
    ],
    pin: 'Votre code',
    hint: 'Six chiffres. Pas de date de naissance et pas de suite comme 123456.',
    again: 'Encore une fois le même code',
    go: 'Garder ce code',
    weak: {
      digits: 'Un code a six chiffres. Vérifiez encore une fois.',
      simple: 'Ce code est trop facile à deviner. Choisissez six chiffres qui ne se suivent pas.',
      date: 'Cela ressemble à une date. Une date de naissance est facile à deviner. Choisissez autre chose.',
    },
    differ: 'Les deux codes ne sont pas les mêmes. Tapez-les encore une fois.',
  },
  enter: {
    title: 'Quel est votre code ?',
    line: 'Un code a déjà été choisi pour ce lien. Tapez-le pour continuer.',
    pin: 'Votre code',
    go: 'Continuer',
    wrong: (left) =>
      left === 1
        ? 'Ce code n’est pas bon. Vous pouvez encore essayer une fois. Après, le lien ne fonctionne plus.'
        : `Ce code n’est pas bon. Vous pouvez encore essayer ${left} fois.`,
    wait: (seconds) =>
      seconds === 1
        ? 'Attendez une seconde. Puis réessayez.'
        : `Attendez ${seconds} secondes. Puis réessayez.`,
    locked: (minutes) =>
      minutes === 1
        ? 'Attendez une minute. Puis réessayez. Ainsi, personne ne peut deviner sans fin.'
        : `Attendez ${minutes} minutes. Puis réessayez. Ainsi, personne ne peut deviner sans fin.`,
    lost: 'Vous avez perdu votre code ?',
    lostHow:
      'Demandez une nouvelle invitation à qui vous a invité. Vous choisirez un nouveau code. Tout ce que vous avez écrit reste.',
  },
  notMe: {
    question: 'Vous n’avez pas choisi de code ?',
    text: 'Alors c’était quelqu’un d’autre. Dites-le-nous : le lien s’arrête tout de suite, et qui vous a invité le voit.',
    button: 'Ce n’était pas moi',
    sure: 'Le lien ne fonctionnera plus, pour personne. Qui vous a invité vous en donnera un nouveau.',
    yes: 'Oui, arrêter le lien',
    no: 'Non',
    doneTitle: 'Le lien est arrêté',
    done: [
      'Plus personne n’entre avec ce lien. Qui vous a invité le voit.',
      'Demandez une nouvelle invitation. Vous choisirez alors votre code.',
    ],
  },
  replaced: {
    title: 'Il y a un nouveau lien',
    made: (day, role) =>
      role === null
        ? `Le ${day}, un nouveau lien a été fait pour vous. Cet ancien lien n’ouvre plus rien.`
        : `Le ${day}, un nouveau lien a été fait pour vous. La personne qui l’a fait a ce rôle : ${role}. Cet ancien lien n’ouvre plus rien.`,
    use: 'Vous avez demandé et reçu ce nouveau lien ? Utilisez celui-là.',
    object:
      'Vous n’avez pas reçu ce nouveau lien ? Quelqu’un d’autre peut alors être entré avec lui, sous votre nom. Dites-le-nous : le nouveau lien s’arrête tout de suite, et tout le monde dans le contrat le voit.',
    sure: 'Le nouveau lien ne fonctionnera plus, pour personne. Votre texte reste.',
    done: [
      'Le nouveau lien n’ouvre plus rien non plus. Tout le monde dans le contrat voit que vous l’avez dit.',
      'Demandez une nouvelle invitation. Vous avez un doute ? Appelez le délégué à la protection des données de votre CPAS.',
    ],
  },
  chosen: 'Un code a déjà été choisi. C’était vous ? Tapez-le ci-dessous.',
  show: 'Montrer les chiffres',
  device: {
    legend: 'Sur quel appareil êtes-vous ?',
    own: 'Mon propre appareil',
    ownHint:
      'Choisissez ceci seulement sur votre propre téléphone ou ordinateur. Vous restez connecté tant que vous travaillez.',
    shared: 'Un appareil que d’autres utilisent aussi',
    sharedHint:
      'Après un quart d’heure sans rien faire, la page se ferme. Rien ne reste sur cet appareil.',
  },
  busy: 'Un instant…',
  gone: {
    title: 'Ce lien ne fonctionne pas (plus)',
    lines: [
      'Peut-être qu’il manque une partie du lien. Peut-être est-il trop ancien, arrêté ou remplacé par un nouveau.',
      'Demandez une nouvelle invitation à qui vous a donné celle-ci. Rien n’est perdu.',
    ],
  },
  noAnswer: {
    title: 'Nous n’avons pas de réponse',
    text: 'Vérifiez si vous avez internet. Rien n’est perdu.',
    again: 'Réessayer',
  },
  wrongBefore: (count) =>
    `Avant vous, un code faux a été tapé ${count} fois. Ce n’était pas vous ? Demandez une nouvelle invitation.`,
  offer: {
    title: 'Voulez-vous que quelqu’un lise avec vous ?',
    lines: [
      'Un ami, la famille, une association, un syndicat ou un interprète. C’est toujours possible, plus tard aussi.',
      'Vous choisissez qui. Personne ne peut renvoyer cette personne, sauf vous.',
    ],
    yes: 'Oui, j’invite quelqu’un',
    no: 'Pas maintenant, vers le contrat',
    keep: 'Gardez le lien que vous avez reçu. Avec lui et votre code, vous revenez.',
  },
  part: {
    title: 'Votre partie',
    intro: (client, centre) =>
      `${client} et ${centre} écrivent ensemble un contrat. Cette partie parle de vous.`,
    only: 'Vous ne voyez que cette partie, pas le contrat.',
    worker: (name) => `Vous voulez en parler ? Appelez ${name}.`,
    agreeTitle: 'Êtes-vous d’accord ?',
    agreeText:
      'Vous êtes d’accord avec cette partie, comme elle est écrite ici maintenant. Tous dans le contrat le voient.',
    agree: 'Je suis d’accord avec ma partie',
    agreed: 'Vous êtes d’accord. Les autres le voient maintenant.',
    agreedOn: (when) => `Vous avez donné votre accord le ${when}.`,
    changed: 'Cette partie vient de changer. Lisez-la encore une fois.',
    askTitle: 'Avez-vous une question ?',
    askLabel: 'Votre question ou ce que vous voulez changer',
    askHint: 'Le bénéficiaire, le travailleur social et la personne de confiance le lisent.',
    ask: 'Envoyer la question',
    asked: 'Votre question est envoyée. Les autres la voient maintenant.',
    needText: 'Écrivez d’abord votre question.',
    yours: 'Ce que vous avez dit',
    notDone: 'Cela n’a pas réussi. Rien n’est perdu. Réessayez.',
    over: 'Votre temps ici est passé. Ouvrez encore une fois le lien que vous avez reçu.',
  },
}
