/** What someone may count on before they sign, and what the signature does. */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const beforeSigningClauses = {
  'needs-assessed': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    official: {
      nl: 'Vóór de ondertekening heeft het OCMW de behoeften van de gerechtigde beoordeeld, op {needsAssessedOn}. Het schriftelijke spoor van die beoordeling zit in het dossier en maakt geen deel uit van dit contract.',
      fr: 'Avant la signature, le CPAS a évalué les besoins du bénéficiaire, le {needsAssessedOn}. La trace écrite de cette évaluation se trouve dans le dossier et ne fait pas partie de ce contrat.',
      de: 'Vor der Unterzeichnung hat das ÖSHZ am {needsAssessedOn} den Bedarf der begünstigten Person ermittelt. Der schriftliche Nachweis dieser Ermittlung befindet sich in der Akte und ist nicht Teil dieses Vertrags.',
    },
    plain: {
      nl: 'Eerst keken we samen wat je nodig hebt. Dat deden we op {needsAssessedOn}. Wat we toen opschreven, zit in je dossier. Het staat niet in dit contract.',
      fr: 'D’abord, nous avons regardé ensemble de quoi vous avez besoin. C’était le {needsAssessedOn}. Ce que nous avons noté est dans votre dossier. Ce n’est pas écrit dans ce contrat.',
      de: 'Zuerst haben wir zusammen geschaut, was Sie brauchen. Das war am {needsAssessedOn}. Was wir da aufgeschrieben haben, ist in Ihrer Akte. Es steht nicht in diesem Vertrag.',
    },
  },
  informed: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, art. 11 § 2',
    certainty: 'a',
    official: {
      nl: 'De maatschappelijk werker heeft de gerechtigde op {explainedOn} geïnformeerd over de inhoud, de draagwijdte en de gevolgen van dit contract. Vóór elke wijziging gebeurt dat opnieuw.',
      fr: 'Le {explainedOn}, le travailleur social a informé le bénéficiaire de la teneur, de la portée et des conséquences de ce contrat. Il le fait à nouveau avant chaque modification.',
      de: 'Am {explainedOn} hat die Sozialarbeiterin oder der Sozialarbeiter die begünstigte Person über Inhalt, Tragweite und Folgen dieses Vertrags informiert. Vor jeder Änderung geschieht dies erneut.',
    },
    plain: {
      nl: 'Op {explainedOn} kreeg je uitleg. Je weet wat er in dit contract staat en wat het voor jou betekent. Is iets niet duidelijk? Vraag het, zo vaak als je wil. Verandert er later iets aan dit contract? Dan krijg je eerst weer uitleg.',
      fr: 'Le {explainedOn}, vous avez reçu des explications. Vous savez ce qui est écrit dans ce contrat et ce que cela veut dire pour vous. Quelque chose n’est pas clair ? Demandez, aussi souvent que vous voulez. Quelque chose change plus tard dans ce contrat ? Vous recevez d’abord de nouvelles explications.',
      de: 'Am {explainedOn} hat man Ihnen alles erklärt. Sie wissen, was in diesem Vertrag steht und was das für Sie heißt. Ist etwas nicht klar? Fragen Sie, so oft Sie wollen. Ändert sich später etwas an diesem Vertrag? Dann erklärt man es Ihnen vorher wieder.',
    },
  },
  'support-person': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 6 § 3 en art. 13 § 3',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde kan zich bij de onderhandeling over dit contract laten bijstaan door een persoon van zijn of haar keuze.',
      fr: 'Lors de la négociation de ce contrat, le bénéficiaire peut se faire assister par une personne de son choix.',
      de: 'Bei der Verhandlung über diesen Vertrag kann sich die begünstigte Person von einer Person ihrer Wahl beistehen lassen.',
    },
    plain: {
      nl: 'Je mag iemand meebrengen naar elk gesprek over dit contract. Je kiest zelf wie: familie, een vriend, iemand van een vereniging of een vakbond. Het OCMW mag dat niet weigeren. Het mag ook niet tegen je tellen.',
      fr: 'Vous pouvez venir avec quelqu’un à chaque entretien sur ce contrat. Vous choisissez qui : la famille, un ami, une association ou un syndicat. Le CPAS ne peut pas le refuser. Cela ne peut pas non plus compter contre vous.',
      de: 'Sie dürfen zu jedem Gespräch über diesen Vertrag jemanden mitbringen. Sie wählen selbst, wen: Familie, Freunde, jemanden von einem Verein oder einer Gewerkschaft. Das ÖSHZ darf das nicht ablehnen. Es darf auch nicht gegen Sie zählen.',
    },
  },
  reflection: {
    version: '1.1.0',
    source: 'wet van 26 mei 2002, art. 6 § 3 en art. 13 § 3',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde beschikt vóór de ondertekening over een bedenktijd van vijf kalenderdagen.',
      fr: 'Avant de signer, le bénéficiaire dispose d’un délai de réflexion de cinq jours calendrier.',
      de: 'Vor der Unterzeichnung hat die begünstigte Person eine Überlegungsfrist von fünf Kalendertagen.',
    },
    plain: {
      nl: 'Je krijgt 5 kalenderdagen om na te denken voor je tekent. Zaterdag, zondag en feestdagen tellen mee. Neem het contract mee naar huis en laat het lezen aan wie je wil.',
      fr: 'Vous avez 5 jours calendrier pour réfléchir avant de signer. Les samedis, les dimanches et les jours fériés comptent aussi. Emportez le contrat chez vous et faites-le lire à qui vous voulez.',
      de: 'Sie haben 5 Kalendertage, um nachzudenken, bevor Sie unterschreiben. Samstage, Sonntage und Feiertage zählen mit. Nehmen Sie den Vertrag mit nach Hause und lassen Sie ihn lesen, von wem Sie wollen.',
    },
  },
  heard: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 6 § 3 en art. 20',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde kan vragen om over dit contract gehoord te worden door het bevoegde orgaan van het OCMW, en kan zich daarbij laten bijstaan of vertegenwoordigen door een persoon van zijn of haar keuze.',
      fr: 'Le bénéficiaire peut demander à être entendu au sujet de ce contrat par l’organe compétent du CPAS, et s’y faire assister ou représenter par une personne de son choix.',
      de: 'Die begünstigte Person kann verlangen, vom zuständigen Organ des ÖSHZ zu diesem Vertrag angehört zu werden, und sich dabei von einer Person ihrer Wahl beistehen oder vertreten lassen.',
    },
    plain: {
      nl: 'Je mag vragen om gehoord te worden. Dan vertel je zelf wat je ervan vindt, aan de mensen die bij het OCMW beslissen. Iemand van jouw keuze mag mee, of mag in jouw plaats spreken.',
      fr: 'Vous pouvez demander à être entendu. Vous dites alors vous-même ce que vous en pensez, aux personnes qui décident au CPAS. Une personne de votre choix peut venir avec vous, ou parler à votre place.',
      de: 'Sie dürfen verlangen, angehört zu werden. Dann sagen Sie selbst, was Sie denken, und zwar den Menschen, die im ÖSHZ entscheiden. Jemand Ihrer Wahl darf mitkommen oder für Sie sprechen.',
    },
  },
  signatures: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 3',
    certainty: 'a',
    official: {
      nl: 'Dit contract wordt schriftelijk gesloten tussen de gerechtigde en het OCMW, vertegenwoordigd door {centreSigners}. Op vraag van een van hen kunnen derden partij zijn bij dit contract.',
      fr: 'Ce contrat est conclu par écrit entre le bénéficiaire et le CPAS, représenté par {centreSigners}. À la demande de l’un d’eux, des tiers peuvent être parties à ce contrat.',
      de: 'Dieser Vertrag wird schriftlich zwischen der begünstigten Person und dem ÖSHZ geschlossen, vertreten durch {centreSigners}. Auf Wunsch einer der beiden Seiten können Dritte Vertragspartei sein.',
    },
    plain: {
      nl: 'Jij tekent dit contract, en voor het OCMW tekent {centreSigners}. Doet er nog iemand mee, zoals je school? Dat kan als jij of het OCMW dat vraagt.',
      fr: 'Vous signez ce contrat, et pour le CPAS signe {centreSigners}. Quelqu’un d’autre participe, comme votre école ? C’est possible si vous ou le CPAS le demandez.',
      de: 'Sie unterschreiben diesen Vertrag, und für das ÖSHZ unterschreibt {centreSigners}. Macht noch jemand mit, zum Beispiel Ihre Schule? Das geht, wenn Sie oder das ÖSHZ es wünschen.',
    },
  },
  copies: {
    version: '1.0.0',
    source: 'praktijk',
    certainty: 'b',
    official: {
      nl: 'Dit contract wordt opgemaakt in evenveel exemplaren als er partijen zijn. Elke partij ontvangt een exemplaar.',
      fr: 'Ce contrat est établi en autant d’exemplaires qu’il y a de parties. Chaque partie reçoit un exemplaire.',
      de: 'Dieser Vertrag wird in so vielen Exemplaren erstellt, wie es Parteien gibt. Jede Partei erhält ein Exemplar.',
    },
    plain: {
      nl: 'Iedereen die tekent, krijgt een eigen exemplaar. Jij dus ook. Hou het goed bij.',
      fr: 'Chaque personne qui signe reçoit son exemplaire. Vous aussi. Gardez-le bien.',
      de: 'Jeder, der unterschreibt, bekommt ein eigenes Exemplar. Sie also auch. Heben Sie es gut auf.',
    },
  },
  'report-consent': {
    version: '1.0.0',
    source: 'praktijk (werkgroep POD MI, 2017)',
    certainty: 'b',
    official: {
      nl: 'Toestemming van de gerechtigde om dit contract op te nemen in het elektronisch sociaal verslag: {reportConsent}. Een weigering heeft geen invloed op dit contract of op het leefloon.',
      fr: 'Accord du bénéficiaire pour que ce contrat figure dans le rapport social électronique : {reportConsent}. Un refus n’a aucun effet sur ce contrat ni sur le revenu d’intégration.',
      de: 'Zustimmung der begünstigten Person, diesen Vertrag in den elektronischen Sozialbericht aufzunehmen: {reportConsent}. Eine Ablehnung hat keinen Einfluss auf diesen Vertrag oder auf das Eingliederungseinkommen.',
    },
    plain: {
      nl: 'Als je later naar een ander OCMW gaat, kan dat je elektronisch sociaal verslag opvragen. Dat is een kort verslag over je situatie. Mag dit contract daarin staan? Jouw keuze: {reportConsent}. Zeg je nee, dan verandert er niets voor jou.',
      fr: 'Si vous allez plus tard dans un autre CPAS, il peut demander votre rapport social électronique. C’est un rapport court sur votre situation. Ce contrat peut-il y figurer ? Votre choix : {reportConsent}. Si vous dites non, rien ne change pour vous.',
      de: 'Gehen Sie später zu einem anderen ÖSHZ? Dann kann es Ihren elektronischen Sozialbericht anfragen. Das ist ein kurzer Bericht über Ihre Lage. Darf dieser Vertrag darin stehen? Ihre Wahl: {reportConsent}. Sagen Sie Nein, dann ändert sich nichts für Sie.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
