/**
 * The fixed wording of a contract about a training or work experience: that of every contract, and its
 * own. Since 1 November 2016 it is a general project in law, with a training as what it is about.
 */
import type { ClauseDefinition } from '../../kit/index.ts'
import { approachClauses, coreClauses, generalClauses, jokerClauses } from '../core/index.ts'

export const clauses = {
  ...coreClauses,
  ...generalClauses,
  ...jokerClauses,
  ...approachClauses,
  project: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 en art. 13',
    certainty: 'a',
    official: {
      nl: 'Dit contract is een geïndividualiseerd project voor maatschappelijke integratie (GPMI), zoals bedoeld in de artikelen 11 en 13 van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie. Het voorziet in een beroepsopleiding of in het opdoen van werkervaring.',
      fr: 'Ce contrat est un projet individualisé d’intégration sociale (PIIS), au sens des articles 11 et 13 de la loi du 26 mai 2002 concernant le droit à l’intégration sociale. Il prévoit une formation professionnelle ou l’acquisition d’une expérience professionnelle.',
      de: 'Dieser Vertrag ist ein individuelles Projekt zur sozialen Eingliederung (IPSE) im Sinne der Artikel 11 und 13 des Gesetzes vom 26. Mai 2002 über das Recht auf soziale Eingliederung. Er sieht eine Berufsausbildung oder den Erwerb von Berufserfahrung vor.',
    },
    plain: {
      nl: 'Dit is het contract tussen jou en het OCMW over je opleiding of je werkervaring. In de wet heet het GPMI. Dat is de afkorting van ‘geïndividualiseerd project voor maatschappelijke integratie’. Het is voor jou gemaakt en gaat over jouw plannen.',
      fr: 'Ceci est le contrat entre vous et le CPAS sur votre formation ou votre expérience de travail. La loi l’appelle un PIIS. C’est l’abréviation de « projet individualisé d’intégration sociale ». Il est fait pour vous et parle de vos projets.',
      de: 'Das ist der Vertrag zwischen Ihnen und dem ÖSHZ über Ihre Ausbildung oder Ihre Berufserfahrung. Im Gesetz heißt er IPSE. Das ist die Abkürzung für „individuelles Projekt zur sozialen Eingliederung“. Er ist für Sie gemacht und handelt von Ihren Plänen.',
    },
  },
  costs: {
    version: '1.1.0',
    source: 'KB 11 juli 2002, art. 11 § 3',
    certainty: 'a',
    official: {
      nl: 'Het OCMW draagt ten minste de kosten van de inschrijving, van de eventuele verzekering, van de aangepaste werkkledij en van de verplaatsingen die aan de opleiding of de werkervaring verbonden zijn, tenzij een derde die kosten betaalt. Zij vallen niet ten laste van de gerechtigde.',
      fr: 'Le CPAS prend en charge au moins les frais d’inscription, d’assurance éventuelle, de vêtements de travail adaptés et de déplacement liés à la formation ou à l’expérience professionnelle, sauf si un tiers paie ces frais. Ils ne sont pas à la charge du bénéficiaire.',
      de: 'Das ÖSHZ trägt mindestens die Kosten der Einschreibung, der etwaigen Versicherung, der angepassten Arbeitskleidung und der Fahrten, die mit der Ausbildung oder der Berufserfahrung verbunden sind, es sei denn, ein Dritter zahlt diese Kosten. Sie gehen nicht zulasten der begünstigten Person.',
    },
    plain: {
      nl: 'Je betaalt deze vier dingen niet zelf: de inschrijving, de verzekering, de werkkleren en de reis. Het OCMW betaalt ze. Alleen als iemand anders ze betaalt, hoeft het OCMW dat niet te doen.',
      fr: 'Vous ne payez pas vous-même ces quatre choses : l’inscription, l’assurance, les vêtements de travail et les trajets. Le CPAS les paie. Quelqu’un d’autre les paie ? Dans ce cas seulement, le CPAS n’est pas obligé de le faire.',
      de: 'Diese vier Dinge bezahlen Sie nicht selbst: die Einschreibung, die Versicherung, die Arbeitskleidung und die Fahrten. Das ÖSHZ bezahlt sie. Nur wenn jemand anderes sie bezahlt, muss das ÖSHZ das nicht tun.',
    },
  },
  organiser: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 3; KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'a',
    official: {
      nl: 'Wie de opleiding geeft of de gerechtigde werkervaring laat opdoen, kan op vraag van de gerechtigde of van het OCMW als derde partij zijn bij dit contract. Het contract vermeldt dan het aandeel van de derde in de uitvoering en in de evaluatie.',
      fr: 'Celui qui donne la formation ou qui offre l’expérience professionnelle peut être partie à ce contrat en tant que tiers, à la demande du bénéficiaire ou du CPAS. Le contrat indique alors la part du tiers dans l’exécution et dans l’évaluation.',
      de: 'Wer die Ausbildung anbietet oder die Berufserfahrung ermöglicht, kann auf Wunsch der begünstigten Person oder des ÖSHZ als Dritter Vertragspartei sein. Der Vertrag nennt dann den Anteil des Dritten an der Ausführung und an der Auswertung.',
    },
    plain: {
      nl: 'De plaats waar je leert of werkt, mag meedoen aan dit contract. Dat kan als jij of het OCMW dat vraagt. Dan schrijven we op wat die plaats voor je doet. We spreken ook af hoe ze meepraat als we samen kijken hoe het gaat.',
      fr: 'L’endroit où vous apprenez ou travaillez peut participer à ce contrat. C’est possible si vous ou le CPAS le demandez. Nous notons alors ce que cet endroit fait pour vous. Nous décidons aussi comment il participe quand nous faisons le point.',
      de: 'Die Einrichtung oder der Betrieb, wo Sie lernen oder arbeiten, darf bei diesem Vertrag mitmachen. Das geht, wenn Sie oder das ÖSHZ es wünschen. Dann schreiben wir auf, was man dort für Sie tut. Wir vereinbaren auch, wie man mitredet, wenn wir zusammen schauen, wie es geht.',
    },
  },
  absence: {
    version: '1.0.0',
    source: 'goede praktijk; wet van 26 mei 2002, art. 30 § 2',
    certainty: 'b',
    official: {
      nl: 'Is de gerechtigde verhinderd, dan verwittigt hij of zij zo snel mogelijk wie de opleiding geeft. Ziekte, zorg voor een ziek kind of een naaste, een oproeping door een overheid, een rechtbank of een dienst, een sollicitatiegesprek en overmacht zijn geldige redenen van afwezigheid. Een afwezigheid heeft op zichzelf geen gevolg voor de uitbetaling van het leefloon.',
      fr: 'En cas d’empêchement, le bénéficiaire prévient dès que possible celui qui donne la formation. La maladie, les soins à un enfant ou à un proche malade, une convocation par une autorité, un tribunal ou un service, un entretien d’embauche et la force majeure sont des raisons valables d’absence. Une absence n’a en soi aucun effet sur le paiement du revenu d’intégration.',
      de: 'Ist die begünstigte Person verhindert, sagt sie so bald wie möglich der Stelle Bescheid, die die Ausbildung anbietet. Krankheit, die Sorge für ein krankes Kind oder Angehörige, eine Vorladung durch eine Behörde, ein Gericht oder einen Dienst, ein Vorstellungsgespräch und höhere Gewalt sind gültige Gründe für eine Abwesenheit. Eine Abwesenheit allein hat keine Folge für die Auszahlung des Eingliederungseinkommens.',
    },
    plain: {
      nl: 'Kan je een keer niet komen? Zeg het zo snel je kan. Dit zijn goede redenen: je bent ziek, je kind of je partner is ziek, je hebt een afspraak die moet, of je gaat solliciteren. Ook als er iets gebeurt waar je niets aan kan doen. Was je een keer weg? Dan verandert er niets aan je leefloon. We praten er eerst over.',
      fr: 'Vous ne pouvez pas venir une fois ? Dites-le dès que vous pouvez. Voici de bonnes raisons : vous êtes malade, votre enfant ou votre partenaire est malade, vous avez un rendez-vous obligatoire, ou un entretien pour un travail. Ou il arrive quelque chose que vous ne pouvez pas éviter. Vous avez manqué une fois ? Rien ne change pour votre revenu d’intégration. Nous en parlons d’abord.',
      de: 'Können Sie einmal nicht kommen? Sagen Sie es, sobald Sie können. Das sind gute Gründe: Sie sind krank, Ihr Kind oder Ihr Partner ist krank, Sie haben einen Termin, den Sie nicht verschieben können, oder ein Vorstellungsgespräch. Auch wenn etwas geschieht, für das Sie nichts können. Waren Sie einmal nicht da? Dann ändert sich nichts an Ihrem Eingliederungseinkommen. Wir reden zuerst darüber.',
    },
  },
  effort: {
    version: '1.0.0',
    source: 'goede praktijk',
    certainty: 'c',
    official: {
      nl: 'De verbintenissen van de gerechtigde over de opleiding of de werkervaring zijn inspanningsverbintenissen. Het niet behalen van een getuigschrift is op zichzelf geen niet-naleving van dit contract.',
      fr: 'Les engagements du bénéficiaire sur la formation ou l’expérience professionnelle sont des engagements de moyens. Ne pas obtenir de certificat n’est pas en soi un non-respect de ce contrat.',
      de: 'Die Verpflichtungen der begünstigten Person zur Ausbildung oder Berufserfahrung sind Verpflichtungen zu Bemühungen. Wird kein Zeugnis erlangt, ist dies allein keine Nichteinhaltung dieses Vertrags.',
    },
    plain: {
      nl: 'Je belooft dat je meedoet en je best doet. Je belooft niet dat je een getuigschrift of een job krijgt.',
      fr: 'Vous promettez de participer et de faire de votre mieux. Vous ne promettez pas d’avoir un certificat ou un emploi.',
      de: 'Sie versprechen, dass Sie mitmachen und sich Mühe geben. Sie versprechen nicht, dass Sie ein Zeugnis oder eine Stelle bekommen.',
    },
  },
  'training-stops': {
    version: '1.0.0',
    source: 'goede praktijk; wet van 26 mei 2002, art. 11 § 3',
    certainty: 'b',
    official: {
      nl: 'Eindigt de opleiding of de werkervaring vroeger dan gepland of past zij niet bij de gerechtigde, dan zoeken de partijen samen een andere opleiding of een ander doel en passen zij dit contract in onderling overleg aan.',
      fr: 'Si la formation ou l’expérience professionnelle s’arrête plus tôt que prévu ou ne convient pas au bénéficiaire, les parties cherchent ensemble une autre formation ou un autre but et adaptent ce contrat d’un commun accord.',
      de: 'Endet die Ausbildung oder die Berufserfahrung früher als geplant oder passt sie nicht zur begünstigten Person, suchen die Parteien gemeinsam eine andere Ausbildung oder ein anderes Ziel und passen diesen Vertrag in gegenseitigem Einvernehmen an.',
    },
    plain: {
      nl: 'Stopt de opleiding te vroeg? Of past ze niet bij jou? Zeg het. We zoeken samen iets anders en passen dit contract aan.',
      fr: 'La formation s’arrête trop tôt ? Ou elle ne vous convient pas ? Dites-le. Nous cherchons ensemble autre chose et nous adaptons ce contrat.',
      de: 'Hört die Ausbildung zu früh auf? Oder passt sie nicht zu Ihnen? Sagen Sie es. Wir suchen zusammen etwas anderes und passen diesen Vertrag an.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
