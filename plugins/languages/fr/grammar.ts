/** Small closed lists of French. */
import type { Grammar } from '../../readability/index.ts'
import { phrasesOf, wordsOf } from '../rows.ts'
import { abbreviations, acronyms, knownAcronyms, shortForms } from './abbreviations.ts'
import { passive, verbs } from './passive.ts'

export const grammar: Grammar = {
  abbreviations,
  shortForms,
  acronyms,
  knownAcronyms,
  functionWords: wordsOf(`
    à ai ainsi alors après as assez au aucun aucune aujourd'hui aussi autant autre autres aux avaient avait
    avant avec avez avoir avons ayant beaucoup bien c' car ce ceci cela celle celles celui cependant ces cet
    cette ceux chacun chacune chaque chez ci comme comment contre d' dans de déjà depuis derrière des dès deux
    devant doit doivent devez donc dont du elle elles en encore ensuite entre es est et étaient était étant été
    être eu eux faire fait fois font hors ici il ils j' jamais je jusqu' jusque l' la là laquelle le lequel
    les lesquelles lesquels leur leurs loin lorsqu' lorsque lui m' ma mais mal malgré me même mêmes mes mien
    mieux moi moins mon n' ne ni nos notre nous on ont ou où par parce parfois parmi pas pendant peu peut
    peuvent pouvez plus plusieurs plutôt pour pourquoi près presque puis puisqu' puisque qu' quand que quel
    quelle quelles quelqu'un quelque quelques quels qui quoi rien s' sa sans sauf se selon sera serait seront
    ses seul seule si sien soi soit son sont souvent sous suis sur surtout t' ta tandis te tel telle telles
    tels tes toi ton toujours tous tout toute toutes très trop tu un une va vers vos votre vous voici voilà
    vont y ça
  `),
  months: wordsOf(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    janv févr avr juil sept oct nov déc
  `),
  subordinators: wordsOf(`
    que qu' qui dont où lorsque lorsqu' quand puisque puisqu' quoique lequel laquelle lesquels lesquelles
    auquel auxquels auxquelles duquel desquels desquelles
  `),
  conditionals: phrasesOf(`
    si; s'il; s'ils; sauf si; à moins que; à moins qu'; à moins de; à moins d'; à condition que; à condition qu'
    à condition de; à condition d'; à la condition que; pourvu que; pourvu qu'; pour autant que; pour autant qu'
    au cas où; dans le cas où; dans la mesure où; sous réserve que; sous réserve de; sous réserve d'; moyennant
    dans l'hypothèse où; pour le cas où; si et seulement si; excepté si
  `),
  negations: wordsOf(
    'pas jamais rien aucun aucune ni sans nul nulle nullement aucunement guère sauf',
  ),
  negativeWords: wordsOf(`
    impossible impossibles inexact inexacte inutile illégal illégale illégaux irrecevable irrégulier irrégulière
    injustifié injustifiée inacceptable interdit interdite interdits interdites exclu exclue exclus refuser
    refuse refusé incompatible inapplicable insuffisant insuffisante absence défaut manquer manque omettre
    s'abstenir inconnu inhabituel indisponible dépourvu improbable contester inéligible
  `),
  explanationMarkers: phrasesOf(`
    c'est-à-dire; cela veut dire; cela signifie; ce qui veut dire; ce qui signifie; veut dire; veut dire que
    signifie; signifie que; par exemple; p.ex.; ce sont; autrement dit; en d'autres mots; en d'autres termes
    à savoir; comme par exemple; on appelle cela; nous appelons cela; on appelle; nous appelons; i.e.; càd
    c.à.d.; il s'agit de; il s'agit d'; il s'agit du; tels que; telles que; en clair
  `),
  namingWords: wordsOf(
    'appelle appellent appelons appelez appelé appelée appelés appelées nomme nomment nommé nommée',
  ),
  pointingWords: wordsOf("cela ça c' ceci ce cette cet ces"),
  dutyWords: wordsOf(`
    doit doivent devez devra devront devrez devait obligatoire obligatoires obligatoirement obligation obligations
    obligé obligée tenu tenue tenus tenues sanction sanctions sanctionné sanctionnée suspendu suspendue
    suspendus suspendues suspension exigé exigée exigés exigées imposé imposée imposés imposées interdit
    interdite retiré retirée retirés exclu exclue refusé refusée supprimé supprimée supprimés retenu retenue
    récupéré récupérée récupérés récupération remboursé remboursée réclamé réclamée réclamés pénalité
    pénalités sursis manquement manquements engagement engagements impérativement faut
    accordé accordée accordés accordées octroyé octroyée octroyés attribué attribuée décidé décidée
    notifié notifiée notifiés notifiées calculé calculée
    vérifié vérifiée vérifiés vérifiées examiné examinée examinés examinées contrôlé contrôlée contrôlés contrôlées
    transféré transférée transmis transmise clôturé clôturée prolongé prolongée renouvelé renouvelée révisé révisée
    tranché tranchée dispensé dispensée
    rejeté rejetée approuvé approuvée fixé fixée fixés fixées
    réduit réduite diminué diminuée radié radiée arrêté arrêtée annulé annulée convoqué convoquée
  `),
  impersonal: ['on'],
  coerciveWords: wordsOf(`
    doit doivent devez devra devront devrez faut obligatoire obligatoires obligatoirement obligation obligations
    obligé obligée obliger tenu tenue tenus impérativement impératif sanction sanctions sanctionné sanctionnée
    suspendu suspendue suspension punition puni pénalité pénalités interdit interdite défense exigé exigée
    exige exigent imposé imposée impose strictement immédiatement manquement manquements refus exclusion exclu
    exclue récidive retrait perdre perdez perd sinon
  `),
  informalAddress: wordsOf('tu te toi ton ta tes tien tienne'),
  formalAddress: wordsOf('vous votre vos vôtre'),
  referenceWords: wordsOf(
    'article articles art alinéa alinéas § §§ paragraphe paragraphes annexe point points chapitre',
  ),
  passive,
  verbs,
  compounds: { links: [], shortest: 99 },
}
