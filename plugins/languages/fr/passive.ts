/**
 * How a French passive is recognised: a form of "être" with a participle close behind it. What looks
 * the same and is none: the past of verbs of going and becoming, states, and nouns in -é.
 */
import type { PassiveGrammar, VerbGrammar } from '../../readability/index.ts'
import { wordsOf } from '../rows.ts'

/** Each with its four forms: `suspendu` gives `suspendu, suspendue, suspendus, suspendues`. */
function agreeing(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) =>
    word.endsWith('s')
      ? [word, `${word}e`, `${word}es`]
      : [word, `${word}e`, `${word}s`, `${word}es`],
  )
}

export const passive: PassiveGrammar = {
  auxiliaries: wordsOf(`
    est sont sera seront serait seraient était étaient fut furent fût soit soient être été étant
    êtes serez seriez étiez
  `),
  // Not the many nouns in -ité: "une priorité".
  participles: [
    '(?!.*(?:ité|ités|iété|iétés|reté|auté|onté|alté|eauté)$)[a-zàâäéèêëîïôöûüçœ]{2,}(?:é|ée|és|ées)',
  ],
  irregular: [
    ...agreeing(`
      invité sollicité limité traité cité visité quitté mérité crédité débité exploité accrédité édité
      hérité imité irrité évité incité suscité réhabilité facilité cohabité monté remonté surmonté
      arrêté
      établi fourni rempli puni garanti défini choisi averti réuni saisi subi suivi poursuivi servi
      accompli aboli réparti investi converti franchi élargi enrichi banni nourri guéri trahi
      retenu obtenu maintenu détenu soutenu contenu entretenu reçu perçu prévu revu vu lu élu rendu vendu
      perdu attendu défendu suspendu répandu étendu conclu exclu interrompu rompu résolu reconnu battu
      débattu cru conçu déçu pourvu revêtu mû vaincu
      inclus pris repris entrepris mis remis admis soumis permis promis transmis commis omis émis
      compromis acquis requis conquis surpris démis
      écrit décrit prescrit proscrit souscrit transcrit dit interdit prédit contredit redit
      fait refait défait produit reproduit réduit conduit introduit traduit détruit construit instruit
      déduit séduit joint rejoint contraint restreint atteint éteint peint plaint craint
      offert découvert
    `),
  ],
  not: [
    // The past of these verbs is made with "être".
    ...agreeing(`
      allé venu arrivé parti entré sorti descendu né mort resté tombé retourné rentré revenu devenu
      parvenu passé décédé intervenu survenu apparu provenu convenu reparti repassé advenu retombé
    `),
    // States rather than deeds.
    ...agreeing(`
      écrit situé marié remarié fatigué âgé obligé tenu censé disposé lié basé opposé intéressé motivé handicapé
      isolé domicilié divorcé séparé composé destiné connu content satisfait élevé adapté approprié donné
      compris entendu inscrit assis couvert ouvert dû concerné habitué convaincu privé employé salarié
      retraité assuré associé spécialisé qualifié équipé meublé habilité occupé inoccupé expérimenté
      bondé doué fondé justifié énervé inquiété étonné enchanté ravi désolé pressé stressé épuisé blessé
      rapproché éloigné avancé limitrophe équilibré varié compliqué mouillé localisé peuplé sacré daté
      complexé rangé allongé agité dévoué passionné persuadé déterminé gâté constitué doté entouré
      développé répété entêté apparenté adossé attaché dédié axé implanté perché niché rattaché
      interdit
      aisé illimité sensé rusé osé salé sucré carré foncé bronzé
      connecté déconnecté bouché cassé fermé usé abîmé
    `),
    ...wordsOf(`
      année années journée journées soirée matinée santé entrée entrées idée idées musée clé clés côté côtés
      été société liberté difficulté difficultés volonté beauté bonté fierté pauvreté sûreté moitié pitié
      amitié fée café thé marché marchés arrivée durée quantité employés congé congés degré degrés résumé
      délégué député députés passé blé pré bébé bébés canapé lycée lycées trophée dictée tournée
      communauté arrêté arrêtés traité traités procédé procédés comité comités fiancé fiancée
      faculté facultés majesté pensée pensées allée allées armée armées vallée fusée poupée épée
      jetée chaussée traversée assemblée assemblées portée montée rentrée tracé énoncé exposé exposés
      accès progrès près après très dès procès succès excès décès
    `),
  ],
  agents: ['par'],
  reach: 2,
}

/** French keeps its verbs together, but for what stands between two commas behind one of these. */
export const verbs: VerbGrammar = {
  openers: wordsOf(`
    ai as a avons avez ont avait avaient aura auront aurez aurait auraient
    est sommes êtes sont était étaient sera seront serez serait seraient
    dois doit devons devez doivent devra devront devrez devrait devraient
    peux peut pouvons pouvez peuvent pourra pourront pourrez pourrait pourraient
  `),
  infinitives: ['[a-zà-ÿœ]{2,}(?:er|ir|oir|re)'],
  notInfinitives: wordsOf('entre contre outre votre notre autre être mer hier lettre titre membre'),
}
