/**
 * The fixed wording of a contract about social activation: that of every contract without the clauses
 * about sanctions, and its own. In law it is a general project with social aims (art. 11 § 1).
 */
import type { ClauseDefinition } from '../../kit/index.ts'
import { approachClauses, coreClauses, generalClauses } from '../core/index.ts'

const {
  'valid-reasons': _reasons,
  'sanction-steps': _steps,
  'sanction-limits': _limits,
  'sanction-heard': _heard,
  ...withoutSanctions
} = coreClauses

export const clauses = {
  ...withoutSanctions,
  ...generalClauses,
  'no-sanction': approachClauses['no-sanction'],
  project: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 1 en art. 13',
    certainty: 'a',
    official: {
      nl: 'Dit contract is een geïndividualiseerd project voor maatschappelijke integratie (GPMI), zoals bedoeld in de artikelen 11 en 13 van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie. Het is gericht op de inschakeling van de gerechtigde in de maatschappij.',
      fr: 'Ce contrat est un projet individualisé d’intégration sociale (PIIS), au sens des articles 11 et 13 de la loi du 26 mai 2002 concernant le droit à l’intégration sociale. Il vise l’insertion sociale du bénéficiaire.',
      de: 'Dieser Vertrag ist ein individuelles Projekt zur sozialen Eingliederung (IPSE) im Sinne der Artikel 11 und 13 des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung. Er ist auf die Eingliederung der begünstigten Person in die Gesellschaft gerichtet.',
    },
    plain: {
      nl: 'Dit is het contract tussen jou en het OCMW. In de wet heet het GPMI. Dat is de afkorting van ‘geïndividualiseerd project voor maatschappelijke integratie’. Het gaat over jouw leven: wat je wil, wat je al hebt en wat je nodig hebt.',
      fr: 'Ceci est le contrat entre vous et le CPAS. La loi l’appelle un PIIS. C’est l’abréviation de « projet individualisé d’intégration sociale ». Il parle de votre vie : ce que vous voulez, ce que vous avez déjà et ce dont vous avez besoin.',
      de: 'Das ist der Vertrag zwischen Ihnen und dem ÖSHZ. Im Gesetz heißt er IPSE. Das ist die Abkürzung für „individuelles Projekt zur sozialen Eingliederung“. Er handelt von Ihrem Leben: was Sie wollen, was Sie schon haben und was Sie brauchen.',
    },
  },
  'law-stays': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 30 § 1',
    certainty: 'a',
    official: {
      nl: 'Dit doet geen afbreuk aan de plichten die voor de gerechtigde uit de wet zelf volgen, zoals de aangifte van bestaansmiddelen.',
      fr: 'Ceci ne touche pas aux obligations du bénéficiaire qui découlent de la loi elle-même, comme la déclaration de ses ressources.',
      de: 'Dies berührt nicht die Pflichten der begünstigten Person, die sich aus dem Gesetz selbst ergeben, wie die Angabe ihrer Existenzmittel.',
    },
    plain: {
      nl: 'Dat gaat over de afspraken in dit contract. Wat de wet zelf vraagt, blijft gelden. Krijg je geld van ergens anders? Zeg dat altijd aan het OCMW.',
      fr: 'Cela concerne les accords de ce contrat. Ce que demande la loi elle-même reste valable. Vous recevez de l’argent d’ailleurs ? Dites-le toujours au CPAS.',
      de: 'Das gilt für die Absprachen in diesem Vertrag. Was das Gesetz selbst verlangt, gilt weiter. Bekommen Sie Geld von anderswo? Sagen Sie das immer dem ÖSHZ.',
    },
  },
  volunteering: {
    version: '1.0.0',
    source: 'Grondwettelijk Hof, arrest 86/2018 van 5 juli 2018; omzendbrief van 26 juli 2018',
    certainty: 'a',
    official: {
      nl: 'Vrijwilligerswerk is vrij en maakt geen deel uit van de verbintenissen van de gerechtigde in dit contract. De gerechtigde die vrijwilligerswerk wil doen, deelt dat vooraf mee aan het OCMW.',
      fr: 'Le volontariat est libre et ne fait pas partie des engagements du bénéficiaire dans ce contrat. Le bénéficiaire qui veut faire du volontariat en informe le CPAS au préalable.',
      de: 'Freiwilligenarbeit ist frei und gehört nicht zu den Verpflichtungen der begünstigten Person in diesem Vertrag. Will die begünstigte Person Freiwilligenarbeit leisten, teilt sie dies dem ÖSHZ vorher mit.',
    },
    plain: {
      nl: 'Wil je vrijwilligerswerk doen? Dat mag, als jij dat zelf wil. Niemand mag het je opleggen, en het is geen afspraak in dit contract. Laat het vooraf weten aan het OCMW.',
      fr: 'Vous voulez faire du volontariat ? Vous pouvez, si c’est votre envie. Personne ne peut vous l’imposer, et ce n’est pas un accord de ce contrat. Dites-le d’abord au CPAS.',
      de: 'Möchten Sie Freiwilligenarbeit leisten? Das dürfen Sie, wenn Sie es selbst wollen. Niemand darf es von Ihnen verlangen, und es ist keine Absprache in diesem Vertrag. Sagen Sie es vorher dem ÖSHZ.',
    },
  },
  'health-private': {
    version: '1.1.0',
    source: 'AVG, art. 9; wet van 30 juli 2018, art. 9',
    certainty: 'c',
    official: {
      nl: 'Dit contract vermeldt wat de partijen doen en geen gegevens over de gezondheid van de gerechtigde.',
      fr: 'Ce contrat indique ce que font les parties et ne contient pas de données sur la santé du bénéficiaire.',
      de: 'Dieser Vertrag nennt, was die Parteien tun, und enthält keine Angaben zur Gesundheit der begünstigten Person.',
    },
    plain: {
      nl: 'Je hoeft hier niet te schrijven of je ziek bent, of waarom. Dat is van jou. Schrijf alleen wat we doen, zoals: ik ga naar mijn afspraak bij de dokter.',
      fr: 'Il n’est pas nécessaire d’écrire ici si vous êtes malade, ni pourquoi. Cela vous appartient. Écrivez seulement ce que nous faisons, par exemple : je vais à mon rendez-vous chez le médecin.',
      de: 'Sie müssen hier nicht schreiben, ob Sie krank sind oder warum. Das ist Ihre Sache. Schreiben Sie nur, was wir tun, zum Beispiel: Ich gehe zu meinem Termin beim Arzt.',
    },
  },
  'exempted-free': {
    version: '1.1.0',
    source: 'wet van 26 mei 2002, art. 10 en art. 13 § 4',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde die volgens een gemotiveerde beslissing om gezondheids- of billijkheidsredenen niet aan een geïndividualiseerd project kan deelnemen, heeft recht op leefloon zonder zulk project en sluit dit contract alleen uit vrije wil.',
      fr: 'Le bénéficiaire qui, selon une décision motivée, ne peut participer à un projet individualisé pour des raisons de santé ou d’équité, a droit au revenu d’intégration sans un tel projet et ne conclut ce contrat que de son plein gré.',
      de: 'Die begünstigte Person, die laut einem mit Gründen versehenen Beschluss aus Gesundheits- oder Billigkeitsgründen nicht an einem individuellen Projekt teilnehmen kann, hat Anrecht auf das Eingliederungseinkommen ohne ein solches Projekt und schließt diesen Vertrag nur aus freiem Willen.',
    },
    plain: {
      nl: 'Heeft het OCMW beslist dat je geen contract hoeft te sluiten? Dan krijg je ook zonder contract een leefloon. Je tekent dit alleen als je het zelf wil.',
      fr: 'Le CPAS a décidé qu’un contrat n’est pas obligatoire pour vous ? Vous recevez alors un revenu d’intégration aussi sans contrat. Vous signez seulement si vous le voulez vous-même.',
      de: 'Hat das ÖSHZ beschlossen, dass Sie keinen Vertrag schließen müssen? Dann bekommen Sie auch ohne Vertrag ein Eingliederungseinkommen. Sie unterschreiben nur, wenn Sie es selbst wollen.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
