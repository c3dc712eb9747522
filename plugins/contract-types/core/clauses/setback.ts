/**
 * What happens when an agreement is not kept, by either side. The steps and limits are those of
 * art. 30 § 2 of the law of 26 May 2002 as it stands since 1 November 2016.
 */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const setbackClauses = {
  'talk-first': {
    version: '1.0.0',
    source: 'goede praktijk; wet van 26 mei 2002, art. 11 § 3',
    certainty: 'b',
    official: {
      nl: 'Wanneer een afspraak niet haalbaar blijkt, bespreken de partijen dat eerst samen en gaan zij na of dit contract moet worden aangepast.',
      fr: 'Lorsqu’un accord ne peut pas être tenu, les parties en parlent d’abord ensemble et examinent si ce contrat doit être adapté.',
      de: 'Wenn eine Absprache nicht eingehalten werden kann, besprechen die Parteien dies zuerst gemeinsam und prüfen, ob dieser Vertrag angepasst werden muss.',
    },
    plain: {
      nl: 'Lukt iets niet? Zeg het zo snel je kan. We praten eerst. We kijken samen of de afspraken nog kloppen. Misschien passen we ze aan.',
      fr: 'Quelque chose ne marche pas ? Dites-le dès que vous pouvez. Nous parlons d’abord. Nous regardons ensemble si les accords sont encore bons. Peut-être que nous les changeons.',
      de: 'Klappt etwas nicht? Sagen Sie es, sobald Sie können. Wir reden zuerst. Wir schauen zusammen, ob die Absprachen noch passen. Vielleicht ändern wir sie.',
    },
  },
  'valid-reasons': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 30 § 2',
    certainty: 'a',
    official: {
      nl: 'De uitbetaling van het leefloon kan niet worden geschorst wanneer de gerechtigde een wettige reden heeft om een verbintenis uit dit contract niet na te leven.',
      fr: 'Le paiement du revenu d’intégration ne peut pas être suspendu lorsque le bénéficiaire a un motif légitime de ne pas respecter un engagement de ce contrat.',
      de: 'Die Auszahlung des Eingliederungseinkommens kann nicht ausgesetzt werden, wenn die begünstigte Person einen rechtmäßigen Grund hat, eine Verpflichtung aus diesem Vertrag nicht einzuhalten.',
    },
    plain: {
      nl: 'Heb je een goede reden waarom iets niet lukte? Dan krijg je geen sanctie. De wet noemt dat een ‘wettige reden’. Vertel wat er gebeurde, met je eigen woorden.',
      fr: 'Vous avez une bonne raison pour laquelle quelque chose n’a pas marché ? Alors vous n’avez pas de sanction. La loi appelle cela un « motif légitime ». Racontez ce qui s’est passé, avec vos propres mots.',
      de: 'Haben Sie einen guten Grund, warum etwas nicht geklappt hat? Dann bekommen Sie keine Sanktion. Das Gesetz nennt das „rechtmäßigen Grund“. Erzählen Sie mit Ihren eigenen Worten, was geschehen ist.',
    },
  },
  'sanction-steps': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 30 § 2',
    certainty: 'a',
    official: {
      nl: 'Leeft de gerechtigde zonder wettige reden een verbintenis uit dit contract niet na, dan kan het bevoegde orgaan de uitbetaling van het leefloon geheel of gedeeltelijk schorsen, doch pas na een schriftelijke aanmaning en na advies van de maatschappelijk werker die met het dossier belast is.',
      fr: 'Si le bénéficiaire ne respecte pas, sans motif légitime, un engagement de ce contrat, l’organe compétent peut suspendre en tout ou en partie le paiement du revenu d’intégration, mais seulement après une mise en demeure écrite et après l’avis du travailleur social chargé du dossier.',
      de: 'Hält die begünstigte Person ohne rechtmäßigen Grund eine Verpflichtung aus diesem Vertrag nicht ein, kann das zuständige Organ die Auszahlung des Eingliederungseinkommens ganz oder teilweise aussetzen, jedoch erst nach einer schriftlichen Verwarnung und nach Stellungnahme der Sozialarbeiterin oder des Sozialarbeiters, die oder der mit der Akte betraut ist.',
    },
    plain: {
      nl: 'Soms helpt praten niet. Het OCMW stuurt je dan eerst een brief: een aanmaning. Daarin staat welke afspraak je nog moet nakomen. Daarna geeft je maatschappelijk werker advies. Pas dan kan het OCMW een sanctie beslissen. Een sanctie betekent: je krijgt een tijd geen leefloon, of minder.',
      fr: 'Parfois, parler ne suffit pas. Le CPAS vous envoie alors d’abord une lettre : une mise en demeure. Elle dit quel accord vous devez encore respecter. Ensuite, votre travailleur social donne son avis. C’est seulement après que le CPAS peut décider une sanction. Une sanction veut dire : pendant un temps, vous recevez moins ou pas de revenu d’intégration.',
      de: 'Manchmal hilft Reden nicht. Dann schickt Ihnen das ÖSHZ zuerst einen Brief: eine Verwarnung. Darin steht, welche Absprache Sie noch einhalten sollen. Danach sagt Ihre Sozialarbeiterin oder Ihr Sozialarbeiter, was sie oder er davon hält. Erst dann kann das ÖSHZ eine Sanktion beschließen. Eine Sanktion heißt: Sie bekommen eine Zeit lang kein oder weniger Eingliederungseinkommen.',
    },
  },
  'sanction-limits': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 30 §§ 2 en 5',
    certainty: 'a',
    official: {
      nl: 'De schorsing bedraagt ten hoogste één maand. Bij herhaling binnen een termijn van ten hoogste één jaar bedraagt zij ten hoogste drie maanden. Zij gaat ten vroegste in op de dag na de kennisgeving van de beslissing en ten laatste op de eerste dag van de derde maand die op de beslissing volgt. Het OCMW kan geheel of gedeeltelijk uitstel verlenen.',
      fr: 'La suspension est d’un mois au plus. En cas de récidive dans un délai d’un an au plus, elle est de trois mois au plus. Elle commence au plus tôt le jour qui suit la notification de la décision et au plus tard le premier jour du troisième mois qui suit la décision. Le CPAS peut accorder un sursis total ou partiel.',
      de: 'Die Aussetzung dauert höchstens einen Monat. Bei Wiederholung binnen einer Frist von höchstens einem Jahr dauert sie höchstens drei Monate. Sie beginnt frühestens am Tag nach der Notifizierung des Beschlusses und spätestens am ersten Tag des dritten Monats nach dem Beschluss. Das ÖSHZ kann ganz oder teilweise Aufschub gewähren.',
    },
    plain: {
      nl: 'Een sanctie duurt hoogstens 1 maand. Gebeurt het binnen het jaar nog eens? Dan duurt ze hoogstens 3 maanden. Ze begint pas nadat je de beslissing kreeg, ten vroegste de dag erna. Ze begint ten laatste op de eerste dag van de derde maand na de beslissing. Het OCMW kan ook beslissen om de sanctie niet meteen te laten ingaan.',
      fr: 'Une sanction dure 1 mois au plus. Cela arrive encore une fois dans l’année ? Alors elle dure 3 mois au plus. Elle commence après que vous avez reçu la décision, au plus tôt le lendemain. Elle commence au plus tard le premier jour du troisième mois après la décision. Le CPAS peut aussi décider que la sanction ne commence pas tout de suite.',
      de: 'Eine Sanktion dauert höchstens 1 Monat. Geschieht es innerhalb eines Jahres noch einmal? Dann dauert sie höchstens 3 Monate. Sie beginnt erst, nachdem Sie den Beschluss bekommen haben, frühestens am Tag danach. Sie beginnt spätestens am ersten Tag des dritten Monats nach dem Beschluss. Das ÖSHZ kann auch beschließen, dass die Sanktion nicht sofort beginnt.',
    },
  },
  'sanction-heard': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 20',
    certainty: 'a',
    official: {
      nl: 'Vóór een beslissing over een sanctie deelt het OCMW de gerechtigde mee dat hij of zij kan vragen om gehoord te worden. De gerechtigde kan zich laten bijstaan of vertegenwoordigen door een persoon van zijn of haar keuze.',
      fr: 'Avant toute décision sur une sanction, le CPAS informe le bénéficiaire de son droit de demander à être entendu. Le bénéficiaire peut se faire assister ou représenter par une personne de son choix.',
      de: 'Vor jedem Beschluss über eine Sanktion teilt das ÖSHZ der begünstigten Person mit, dass sie verlangen kann, angehört zu werden. Sie kann sich von einer Person ihrer Wahl beistehen oder vertreten lassen.',
    },
    plain: {
      nl: 'Voor het OCMW een sanctie beslist, mag jij je verhaal doen. Het OCMW moet je dat laten weten. Iemand van jouw keuze mag mee, of mag in jouw plaats spreken.',
      fr: 'Avant que le CPAS décide une sanction, vous pouvez raconter votre version. Le CPAS doit vous le dire. Une personne de votre choix peut venir avec vous, ou parler à votre place.',
      de: 'Bevor das ÖSHZ eine Sanktion beschließt, dürfen Sie sagen, wie es war. Das ÖSHZ muss Ihnen das mitteilen. Jemand Ihrer Wahl darf mitkommen oder für Sie sprechen.',
    },
  },
  appeal: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 21 § 3 en art. 47',
    certainty: 'a',
    official: {
      nl: 'Tegen een beslissing van het OCMW kan de gerechtigde binnen drie maanden na de kennisgeving beroep instellen bij de arbeidsrechtbank van zijn of haar woonplaats, met een verzoekschrift dat wordt neergelegd of aangetekend verzonden. Het beroep schorst de uitvoering van de beslissing niet.',
      fr: 'Le bénéficiaire peut introduire un recours contre une décision du CPAS auprès du tribunal du travail de son domicile, dans les trois mois de la notification, par une requête déposée ou envoyée par lettre recommandée. Le recours ne suspend pas l’exécution de la décision.',
      de: 'Gegen einen Beschluss des ÖSHZ kann die begünstigte Person binnen drei Monaten nach der Notifizierung beim Arbeitsgericht ihres Wohnsitzes Beschwerde einlegen, mit einer Antragsschrift, die hinterlegt oder per Einschreiben gesandt wird. Die Beschwerde setzt die Ausführung des Beschlusses nicht aus.',
    },
    plain: {
      nl: 'Ben je het niet eens met een beslissing van het OCMW? Je kan naar de arbeidsrechtbank, binnen 3 maanden nadat je de beslissing kreeg. Je geeft er een brief af, of je stuurt die aangetekend. De beslissing geldt wel verder, tot de rechter iets anders zegt. Een advocaat, een vakbond of een vereniging kan je helpen.',
      fr: 'Vous n’êtes pas d’accord avec une décision du CPAS ? Vous pouvez aller au tribunal du travail, dans les 3 mois après avoir reçu la décision. Vous y déposez une lettre, ou vous l’envoyez par recommandé. La décision reste valable jusqu’à ce que le juge dise autre chose. Un avocat, un syndicat ou une association peut vous aider.',
      de: 'Sind Sie mit einem Beschluss des ÖSHZ nicht einverstanden? Sie können zum Arbeitsgericht gehen, innerhalb von 3 Monaten, nachdem Sie den Beschluss bekommen haben. Sie geben dort einen Brief ab oder schicken ihn als Einschreiben. Der Beschluss gilt weiter, bis das Gericht etwas anderes sagt. Ein Anwalt, eine Gewerkschaft oder ein Verein kann Ihnen helfen.',
    },
  },
  'centre-fails': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 en art. 20; praktijk',
    certainty: 'b',
    official: {
      nl: 'Komt het OCMW een verbintenis uit dit contract niet na, dan kan de gerechtigde daarover een onderhoud vragen, vragen om gehoord te worden, en een wijziging van dit contract vragen. Met de niet-naleving door het OCMW wordt rekening gehouden bij elke evaluatie en bij de beoordeling van wettige redenen.',
      fr: 'Si le CPAS ne respecte pas un engagement de ce contrat, le bénéficiaire peut demander un entretien à ce sujet, demander à être entendu et demander une modification de ce contrat. Il est tenu compte du non-respect par le CPAS lors de chaque évaluation et lors de l’examen des motifs légitimes.',
      de: 'Hält das ÖSHZ eine Verpflichtung aus diesem Vertrag nicht ein, kann die begünstigte Person ein Gespräch darüber verlangen, verlangen, angehört zu werden, und eine Änderung dieses Vertrags verlangen. Die Nichteinhaltung durch das ÖSHZ wird bei jeder Auswertung und bei der Prüfung rechtmäßiger Gründe berücksichtigt.',
    },
    plain: {
      nl: 'Deed het OCMW niet wat het beloofde? Zeg of schrijf dat. Binnen 5 werkdagen heb je een gesprek. Je mag ook het hoofd van de sociale dienst spreken, of vragen om gehoord te worden. We schrijven op wie het oplost en tegen wanneer. Lukte iets jou niet omdat het OCMW zijn deel niet deed? Dat telt mee als reden.',
      fr: 'Le CPAS n’a pas fait ce qu’il a promis ? Dites-le ou écrivez-le. Vous avez un entretien dans les 5 jours ouvrables. Vous pouvez aussi parler au chef du service social, ou demander à être entendu. Nous notons qui trouve la solution, et pour quand. Quelque chose n’a pas marché parce que le CPAS n’a pas fait sa part ? Cela compte comme une raison.',
      de: 'Hat das ÖSHZ nicht getan, was es versprochen hat? Sagen oder schreiben Sie das. Innerhalb von 5 Werktagen haben Sie ein Gespräch. Sie dürfen auch mit der Leitung des Sozialdienstes sprechen oder verlangen, angehört zu werden. Wir schreiben auf, wer es löst und bis wann. Hat etwas nicht geklappt, weil das ÖSHZ seinen Teil nicht getan hat? Das zählt als Grund.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
