import { examplesOf } from '../examples.ts'

export const examples = examplesOf(`
temeraire-et-vexatoire | Sauf demande téméraire et vexatoire. | C'est un homme téméraire.
gpmi | Vous signez un PIIS avec votre commune. | Vous avez un projet de voyage.
ocmw | Le CPAS vous répond. | La commune vous répond.
bcsd | Le comité spécial du service social décide. | Le comité de quartier décide.
raad-voor-maatschappelijk-welzijn | Le conseil de l'action sociale se réunit. | Le conseil de classe se réunit.
vast-bureau | Le bureau permanent signe la lettre. | Le bureau est fermé.
maatschappelijke-integratie | Vous avez droit à l’intégration sociale. | Vous avez beaucoup d’amis.
dis | Le DIS existe depuis 2002. | Je dis la vérité.
maatschappelijke-dienstverlening | L'aide sociale peut être de l'argent. | L'aide de vos amis compte.
menswaardig | Chacun a droit à une vie conforme à la dignité humaine. | Chacun a droit à une belle vie.
maatschappelijk-werker | Votre assistante sociale vous appelle. | Votre voisine vous appelle.
referent | L'agent d'insertion vous reçoit. | L'agent de police vous reçoit.
persoon-van-je-keuze | Une personne de votre choix peut venir. | Une personne peut venir.
derde | La convention vaut aussi pour les tiers. | Les deux tiers des élèves ont réussi.
gerechtigde | Votre ayant droit signe la demande. | Vous avez le droit de signer.
draagwijdte | Vous comprenez la portée de ce contrat. | La balle est à portée de main.
verbintenis | C'est une obligation de moyens. | Vous avez les moyens de venir.
avenant | Nous signons un avenant. | Cet homme est très avenant.
bedenktijd | Vous avez un délai de réflexion. | Vous avez le temps de réfléchir.
onderling-akkoord | Nous changeons cela d'un commun accord. | Nous sommes d'accord.
eenzijdig | Le service ne peut pas changer cela unilatéralement. | Le service ne peut pas changer cela seul.
sociaal-onderzoek | Nous faisons une enquête sociale. | La police fait une enquête.
sociale-balans | Nous faisons un bilan social. | Nous faisons les comptes.
activiteitendomein | Choisissez un domaine d'action. | Choisissez un sujet.
sociale-activering | L'activation sociale commence en mai. | L'activation de la carte prend une minute.
inschakeling | Vous suivez un parcours d'insertion. | Vous suivez un beau parcours en forêt.
zelfredzaamheid | Nous visons votre autonomie financière. | La batterie a une bonne autonomie.
vrijstelling | L'exonération SPI dure trois ans. | Vous payez pendant trois ans.
elektronisch-sociaal-verslag | Le rapport social électronique vous suit. | Le rapport est sur la table.
rijksregisternummer | Donnez votre numéro de registre national. | Donnez votre numéro de téléphone.
kruispuntbank | Nous demandons cela à la Banque-carrefour. | Nous demandons cela à la banque.
beroepsgeheim | Le secret professionnel nous lie. | Il a gardé le secret.
verwerkingsverantwoordelijke | Le responsable du traitement est la commune. | Le responsable du cours est malade.
volmacht | Il faut une procuration. | Il faut un ticket.
vertegenwoordigen | Vous pouvez vous y faire représenter par un avocat ou être représenté. | Le chef montre le chemin.
assister | Vous pouvez vous faire assister. | Vous pouvez assister au match.
guidance | La guidance dure six mois. | Le guide dure six heures.
trajet-renforce | Vous avez un accompagnement renforcé. | Le mur a été renforcé.
zorgoverleg | Une réunion de concertation est prévue. | Une réunion de parents est prévue.
leefloon | Vous recevez le revenu d’intégration. | Vous recevez un revenu.
ris | Le RIS est payé le 5. | Tu ris trop fort.
equivalent-leefloon | Vous recevez une aide équivalente. | Vous recevez une aide.
bestaansmiddelen | Le CPAS regarde vos ressources. | Le service des ressources humaines appelle.
aanvullende-hulp | Demandez une aide complémentaire. | Demandez de l'aide.
aanmoedigingspremie | Vous recevez une prime d'encouragement. | Merci pour vos encouragements.
samenwonende | Vous êtes cohabitant. | Vous êtes voisins.
alleenstaande | Vous êtes une personne isolée. | Cette maison est isolée.
gezinslast | Vous avez trois enfants à charge. | Vous avez trois enfants.
onderhoudsplicht | Vos parents sont débiteurs d'aliments. | Vos parents achètent des aliments.
onderhoudsgeld | Il paie une pension alimentaire. | Il dort dans une pension.
secal | Le SECAL vous aide. | Le service vous aide.
terugvordering | Le CPAS peut demander la récupération de l'indu. | La collecte des vieux papiers est utile.
onverschuldigd | Ce montant est indu. | Ce montant est juste.
subrogatie | Le CPAS est subrogé dans vos droits. | Le CPAS garde vos papiers.
voorschot | Vous recevez une avance sur allocations. | Vous arrivez en avance.
hoofdverblijfplaats | Votre résidence principale est à Namur. | Votre maison est à Namur.
referentieadres | Vous demandez une adresse de référence. | Vous demandez une adresse.
installatiepremie | Vous avez droit à la prime d'installation. | L'installation du gaz coûte cher.
kinderbijslag | Vous recevez les allocations familiales. | C'est une fête familiale.
studietoelage | Demandez une bourse d'études. | La bourse monte.
grapa | La GRAPA augmente. | La pension augmente.
allocation-handicap | Vous avez l'allocation d'intégration. | Vous avez une carte.
budgetbeheer | La médiation de dettes vous aide. | Vos amis vous aident.
collectieve-schuldenregeling | Il est en règlement collectif de dettes. | Il a payé ses dettes.
loonbeslag | Il y a une saisie sur salaire. | La saisie du texte prend une heure.
schuldeiser | Le créancier attend. | Le propriétaire attend.
gerechtsdeurwaarder | L'huissier vient demain. | Le voisin vient demain.
dwangbevel | C'est une injonction de payer. | C'est une facture.
kwijtschelding | Vous obtenez une remise de dette. | Vous avez une remise sur ce prix.
nalatigheidsinterest | Il y a des intérêts de retard. | Il montre de l'intérêt.
bewindvoerder | L'administrateur de biens paie vos factures. | Votre frère paie vos factures.
huurwaarborg | La garantie locative est de deux mois. | La garantie du frigo est de deux ans.
plaatsbeschrijving | Faites un état des lieux. | Le lieu est en bon état.
uithuiszetting | Il risque une expulsion du logement. | L'arbitre parle d'une expulsion.
arrieres | Nous payons les arriérés en mai. | Le jardin est derrière la maison.
forfait | C'est un montant forfaitaire. | C'est un montant.
indexering | Le loyer est indexé. | Le doigt s'appelle l'index.
referteperiode | La période de référence est mai. | Les vacances sont en mai.
omniostatuut | Demandez l'intervention majorée. | Demandez un rendez-vous.
sociaal-tarief | Vous avez le tarif social. | Le tarif est bas.
quotite | Nous payons au prorata. | Nous payons la moitié.
wettige-reden | Vous n'avez pas de motif légitime. | Vous n'avez pas de bonne raison.
billijkheidsredenen | C'est pour des raisons d’équité. | C'est pour de bonnes raisons.
billijk | C'est une solution équitable. | Elle boit du café équitable.
werkbereidheid | Vous montrez votre disposition à travailler. | La disposition des tables est belle.
schorsing | Le paiement peut être suspendu. | Le pont suspendu est fermé.
sanctie | Vous risquez une sanction. | Vous risquez une amende.
aanmaning | Vous recevez une mise en demeure. | Vous demeurez à Liège.
ingebrekestelling | Le service fait un constat de carence. | Elle a une carence en fer.
tekortkoming | C'est un manquement grave. | Vous nous manquez.
niet-naleving | En cas de non-respect, nous parlons. | Le respect est important.
herhaling | En cas de récidive, c'est trois mois. | Si cela arrive encore, c'est trois mois.
uitstel-van-sanctie | Le CPAS accorde un sursis. | Le CPAS attend un peu.
overmacht | C'est un cas de force majeure. | Il a beaucoup de force.
te-goeder-trouw | Vous étiez de bonne foi. | Elle a la foi.
bedrieglijk-opzet | Il a une intention frauduleuse. | Il a une bonne intention.
ongewettigd-afwezig | Une absence injustifiée compte. | Une absence pour maladie est permise.
verweer | Quels sont vos moyens de défense ? | Quels sont vos moyens de transport ?
stopzetting | Le retrait du revenu fait mal. | Le retrait d'argent est gratuit.
refus-injustifie | Un refus injustifié a des suites. | Un refus fait mal.
hoorrecht | Vous avez le droit d'être entendu. | Vous avez entendu un bruit.
hoorzitting | L'audition a lieu lundi. | Elle passe une audition pour un rôle.
gemotiveerde-beslissing | Vous recevez une décision motivée. | Vous êtes une personne motivée.
kennisgeving | La notification arrive par la poste. | La notification du téléphone sonne.
betekening | Le jugement est signifié par huissier. | Ce mot signifie bonjour.
aangetekende-brief | Envoyez une lettre recommandée. | Ce livre est recommandé.
ontvangstbewijs | Demandez un accusé de réception. | L'accusé se tait.
beroep-instellen | Vous pouvez introduire un recours. | Vous pouvez ranger la table.
bezwaar | Il écrit une réclamation. | Il écrit une lettre.
arbeidsrechtbank | Allez au tribunal du travail. | Allez au travail.
arbeidsauditeur | L'auditeur du travail donne un conseil. | L'auditeur de la radio appelle.
verzoekschrift | Vous déposez une requête. | La requête du serveur échoue.
griffie | Apportez la lettre au greffe. | La greffe du rein a réussi.
pro-deo | Demandez un avocat pro deo. | Demandez un avocat.
op-straffe-van-verval | Le délai court sous peine de déchéance. | La peine est lourde.
verjaring | Le délai de prescription est passé. | La prescription du médecin est claire.
schorsende-werking | Le recours n'a pas d'effet suspensif. | Ce film a un effet.
uitvoerbaar-bij-voorraad | Le jugement est exécutoire. | Le travail est fini.
bevoegd-ocmw | Le tribunal compétent est celui de Mons. | Elle est très compétente.
ambtshalve | Le CPAS le fait d'office. | Le bureau s'appelle un office.
terugwerkende-kracht | La décision a un effet rétroactif. | La décision a un effet.
nietig | Cette clause est nulle de plein droit. | Je suis nul en calcul.
ontvankelijk | La demande est recevable. | La demande est bonne.
vonnis | Le jugement rendu est clair. | Votre jugement est bon.
kalenderdag | Vous avez cinq jours calendrier. | Vous avez un calendrier.
werkdag | Dans les dix jours ouvrables, nous écrivons. | Dans dix jours, nous écrivons.
onverminderd | Sans préjudice de l'aide, vous payez. | Il n'a pas de préjugés.
onder-voorbehoud | C'est sous réserve de l'avis du service. | Il y a une réserve d'eau.
ontbindende-voorwaarde | Le contrat finit par tacite reconduction. | Le contrat finit en mai.
opzegging | Le préavis est de trois mois. | Le trajet est de trois heures.
renonciation | Vous renoncez à votre recours. | Vous annoncez votre départ.
hoofdelijk | Vous êtes solidairement responsables du loyer. | Nous sommes solidaires.
aansprakelijk | Cela peut engager la responsabilité du service. | Elle a des responsabilités.
bewijslast | Apportez une pièce justificative. | Apportez une pièce d'un euro.
revision-dossier | La révision du dossier a lieu en mai. | La révision de la voiture a lieu en mai.
ombudsdienst | Écrivez au médiateur fédéral. | Écrivez au ministre.
conseil-partie | La partie adverse répond. | La partie de cartes finit.
prendre-cours | Le délai prend cours lundi. | Elle prend des cours le lundi.
artikel-60 | Vous avez un emploi article 60. | Lisez cet article du journal.
arbeidsovereenkomst | Vous avez un contrat de travail. | Vous signez un chèque.
passende-dienstbetrekking | Cherchez un emploi convenable. | L'heure est convenable.
arbeidsongeschikt | Il est en incapacité de travail. | Il est en vacances.
trajectbegeleiding | Elle suit un parcours de formation. | Elle suit un parcours dans le parc.
beroepsinschakelingstijd | Il fait son stage d'insertion. | Il fait un stage de cuisine.
formation-entreprise | Vous avez un plan formation-insertion. | Vous avez un plan de la ville.
demandeur-emploi | Vous êtes demandeur d'emploi. | Vous cherchez du travail.
voltijds-leerplan | Vous suivez des études de plein exercice. | Vous faites un exercice.
studievoortgang | Le CPAS vérifie votre assiduité. | Le CPAS vérifie votre adresse.
examenzittijd | Il passe la seconde session. | Il passe le sel.
gelijkschakeling | Demandez l'équivalence de votre diplôme. | Demandez votre diplôme.
evc | Faites un bilan de compétences. | Faites une liste.
attest | Donnez une attestation. | Donnez un papier.
arbeidsreglement | Lisez le règlement de travail. | Lisez le journal.
inburgeringstraject | Vous suivez le parcours d'accueil. | Vous suivez la route.
subsidiaire-bescherming | Il a la protection subsidiaire. | Il a une protection contre le soleil.
verblijfstitel | Montrez votre titre de séjour. | Votre séjour était beau.
ontvoogde-minderjarige | Un mineur émancipé peut signer. | Un mineur travaille dans la mine.
ouderlijk-gezag | Les deux ont l'autorité parentale. | Les deux ont des enfants.
bloedverwant | Vos ascendants doivent payer. | Le soleil descend.
feitelijke-scheiding | Ils vivent en séparation de fait. | Ils vivent loin.
precarite | Il vit dans la précarité. | Il vit dans la forêt.
delai-raisonnable | Le CPAS répond dans un délai raisonnable. | Le CPAS répond dans les dix jours.
meilleurs-delais | Nous payons dans les meilleurs délais. | Nous payons avant le 5 mai.
plus-vite-possible | Répondez le plus vite possible. | Répondez avant lundi.
sans-delai | Appelez sans délai le service. | Le délai est de dix jours.
immediatement | Prévenez immédiatement le service. | Prévenez le service le jour même.
temps-utile | Vous le dites en temps utile. | Cet outil est utile.
prochainement | Vous serez payé prochainement. | La prochaine fois, vous serez payé.
rapidement | Le service répond rapidement. | Ce train est rapide.
regulierement | Vous venez régulièrement. | Vous venez chaque semaine.
regulier | Nous avons un contact régulier. | C'est un verbe régulier.
periodiquement | Nous en parlons périodiquement. | Nous en parlons chaque mois.
efforts-necessaires | Vous faites tous les efforts nécessaires. | Le sport demande des efforts.
de-son-mieux | Vous faites de votre mieux. | Vous venez deux fois par semaine.
demarches-necessaires | Vous faites les démarches nécessaires. | Vous faites ces trois démarches.
mesure-du-possible | Nous aidons dans la mesure du possible. | Nous prenons une mesure avec la règle.
si-necessaire | Si nécessaire, nous appelons. | Si vous êtes malade, nous appelons.
eventuellement | Vous venez éventuellement avec un ami. | Vous venez avec un ami.
suffisant | Donnez un nombre suffisant de preuves. | Donnez trois preuves.
satisfaisant | Vous travaillez de manière satisfaisante. | Vous travaillez huit heures.
activement | Vous cherchez activement du travail. | Vous écrivez deux lettres par semaine.
bonne-volonte | Vous montrez votre bonne volonté. | Vous montrez votre carte.
certain-temps | Cela dure un certain temps. | Je suis certain de venir.
duree-indeterminee | C'est pour une durée indéterminée. | C'est pour trois mois.
dispositions-utiles | Nous décidons au cas par cas. | Nous décidons lundi.
accompagnement-adapte | Vous avez un suivi personnalisé. | Vous avez un rendez-vous par mois.
notamment | Apportez votre carte et tout autre document et cetera. | Apportez votre carte et votre bail.
montant-raisonnable | Le loyer raisonnable est remboursé. | Le loyer de 500 euros est remboursé.
est-tenu-de | Vous êtes tenu de venir. | Il a tenu parole.
il-y-a-lieu-de | Il y a lieu de signer. | Le lieu est beau.
il-convient-de | Il convient de signer. | Cette date me convient.
il-incombe-a | Il incombe au service de payer. | Le service doit payer.
il-appartient-a | Il vous appartient de le dire. | Ce livre vous appartient.
s-engage-a | Le CPAS s’engage à payer. | La route s'engage dans la forêt.
est-oblige-de | Vous êtes obligé de venir. | Merci, bien obligé.
obligation-de | Vous avez l'obligation de venir. | Le port du casque est une obligation.
il-est-impose | Il vous est demandé de venir. | On vous a demandé votre nom.
il-est-interdit | Il vous est interdit de fumer. | C'est un film interdit.
est-habilite-a | Le service est habilité à décider. | Le service décide.
veiller-a | Veuillez bien vouloir signer ici. | Elle veille tard le soir.
doit-imperativement | Vous devez impérativement signer. | Vous devez signer.
faute-de-quoi | Venez, faute de quoi vous perdez tout. | C'est ma faute.
subordonne-a | L'aide est subordonnée à votre présence. | Il parle à ses subordonnés.
est-repute | La lettre est réputée être reçue. | Ce médecin est connu.
s-abstenir-de | Vous devez vous abstenir de fumer. | Vous ne fumez pas.
s-acquitter-de | Vous devez vous acquitter du loyer. | Vous devez payer le loyer.
se-conformer | Vous devez vous conformer au règlement. | La copie est bonne.
etre-amene-a | Vous serez amené à travailler. | Il a amené son chien.
reussir-examens | Vous réussissez tous vos examens. | Vous allez à tous vos examens.
obtenir-diplome | Elle obtient son diplôme en juin. | Elle va aux cours jusqu'en juin.
trouver-emploi | Vous trouvez un emploi avant mai. | Nous cherchons comment trouver un emploi.
decrocher-contrat | Vous décrochez un contrat. | Vous décrochez le téléphone.
garder-emploi | Vous gardez votre emploi. | Vous gardez vos enfants.
aucune-absence | Vous n'avez aucune absence. | Vous n'avez aucune idée.
trouver-logement | Vous trouvez un logement seul. | Nous cherchons comment trouver un logement.
plus-de-dettes | Vous devez ne plus avoir de dettes. | Vous payez 20 euros par mois.
parler-francais | Vous parlez couramment français. | Vous allez au cours de français.
guerir | Vous arrêtez de boire. | Vous arrêtez la voiture.
autonomie-complete | Vous devez devenir indépendant. | Le pays est devenu libre.
evaluation-positive | Vous devez obtenir une évaluation positive. | Vous parlez avec le service.
atteindre-objectifs | Vous atteignez tous les objectifs. | Vous marchez vers le but.
`)
