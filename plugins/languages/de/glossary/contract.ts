/** Terms of art about the contract, the centre and who is who in it. */
import { entriesOf } from '../../rows.ts'

const law = 'Gesetz vom 26. Mai 2002'
const decree = 'Königlicher Erlass vom 11. Juli 2002'
const organic = 'Grundlagengesetz vom 8. Juli 1976'

export const contractTerms = entriesOf(
  { action: 'explain', region: 'BE', legalRisk: true, evidence: 'own' },
  {
    gpmi: [
      'individuelles Projekt zur sozialen Eingliederung; individuelle(|s|n|m) projekt(|s|e|en) (|zur|der) (sozialen eingliederung|soziale eingliederung); individuelle(|s|n) projekt(|s|e|en); IPSE; vertrag zur sozialen eingliederung',
      'Vertrag mit dem ÖSHZ; Plan',
      {
        gloss: 'der Vertrag, in dem Sie und das ÖSHZ aufschreiben, was Sie zusammen tun',
        reason: 'Viele unterschreiben, ohne zu wissen, dass es ein Vertrag ist.',
        evidence: `${law}, Art. 11`,
        strength: 'hint',
      },
    ],
    ocmw: [
      'ÖSHZ; öffentliche(|s|n) sozialhilfezentr(um|ums|en)',
      'Sozialdienst Ihrer Gemeinde',
      {
        gloss:
          'der Dienst Ihrer Gemeinde, der bei Geld, Arbeit, Wohnen und anderen Problemen hilft',
        reason: 'Wer neu in Belgien ist, kennt diese Abkürzung nicht.',
        evidence: `${organic}, Art. 1`,
        strength: 'hint',
      },
    ],
    bcsd: [
      'Sonderausschuss für Soziales; sonderausschuss für (soziales|den sozialdienst|sozialdienst); sonderausschuss(|es); besonderer ausschuss; besonderen sozialhilfeausschuss',
      'Ausschuss, der entscheidet',
      {
        gloss: 'die Gruppe von Menschen, die im ÖSHZ über Ihre Bitte um Hilfe entscheidet',
        reason: 'Der Name sagt nicht, wer über die Hilfe entscheidet.',
        evidence: organic,
      },
    ],
    'raad-voor-maatschappelijk-welzijn': [
      'Sozialhilferat(|es|s|rates); rat für sozialhilfe',
      'Rat des ÖSHZ',
      {
        gloss: 'die Gruppe von Menschen, die das ÖSHZ leitet',
        reason: 'Der Name sagt nicht, wer dort sitzt und was diese Menschen entscheiden.',
        evidence: organic,
      },
    ],
    'vast-bureau': [
      'ständiges Präsidium; ständige(|s|n) präsidium; ständige(|s|n) büro',
      'kleine Gruppe, die das ÖSHZ leitet',
      {
        gloss: 'die kleine Gruppe von Menschen, die das ÖSHZ von Woche zu Woche leitet',
        reason: 'Der Name sagt nicht, wer dort sitzt und was diese Menschen entscheiden.',
        evidence: organic,
      },
    ],
    'maatschappelijke-integratie': [
      'Recht auf soziale Eingliederung; recht auf soziale eingliederung; soziale(|n|r) eingliederung; soziale(|n|r) integration',
      'mit anderen leben können',
      {
        gloss: 'dass Sie mit anderen leben können, mit Arbeit, mit Geld vom ÖSHZ oder mit beidem',
        reason:
          'Das Gesetz gibt diesem Wort einen eigenen Sinn: Arbeit oder Geld, mit oder ohne Vertrag.',
        evidence: `${law}, Art. 2`,
        strength: 'hint',
      },
    ],
    'maatschappelijke-dienstverlening': [
      'Sozialhilfe; soziale(|n|r) dienstleistung(|en); sozialhilfeleistung(|en)',
      'Hilfe vom ÖSHZ',
      {
        gloss: 'alle Hilfe vom ÖSHZ für ein gutes Leben: Geld, Rat, Pflege oder Begleitung',
        reason: 'Das Wort sagt nicht, welche Hilfe jemand bekommen kann.',
        evidence: `${organic}, Art. 1 und 57`,
        strength: 'hint',
      },
    ],
    menswaardig: [
      'menschenwürdiges Dasein; menschenwürdig(es|en|e|er) (dasein|leben|daseins|lebens)',
      'Leben mit genug Geld und einem Dach',
      {
        gloss: 'genug haben, um zu essen, zu wohnen, gesund zu sein und mit anderen zu leben',
        reason: 'Das Gesetz misst daran, sagt aber nicht, was es für diesen Menschen ist.',
        evidence: `${organic}, Art. 1`,
        strength: 'hint',
      },
    ],
    'maatschappelijk-werker': [
      'Sozialarbeiter(|s|n|in|innen); sozialassistent(|en|in|innen)',
      'Person vom ÖSHZ, die Ihnen hilft',
      {
        gloss: 'die Person vom ÖSHZ, die Ihnen hilft und mit Ihnen über Ihre Pläne spricht',
        reason: 'Nennen Sie auch den Namen: Man merkt sich eine Person, kein Amt.',
        strength: 'hint',
      },
    ],
    fallmanager: [
      'Fallmanager(|s|in|innen); fallbegleiter(|s|in|innen); integrationsbegleiter(|s|in|innen); referent(|en|in) des ÖSHZ',
      'Person, die Sie begleitet',
      {
        gloss: 'die Person, die Ihnen Schritt für Schritt zu Arbeit oder einem Kurs hilft',
        reason: 'Das Wort sagt nicht, was diese Person tut.',
        strength: 'hint',
        legalRisk: false,
      },
    ],
    'persoon-van-je-keuze': [
      'Person Ihrer Wahl; person (ihrer|seiner|deiner|eigener) wahl; vertrauensperson(|en)',
      'jemand, den Sie selbst wählen',
      {
        gloss:
          'jemand, den Sie selbst wählen und der neben Ihnen sitzt, wenn Sie mit dem ÖSHZ reden',
        reason: 'Wenige wissen, dass sie jemanden mitbringen dürfen, und wen.',
        evidence: `${law}, Art. 6 § 3`,
        strength: 'hint',
      },
    ],
    derde: [
      'Drittpartei(|en); (ein|einem|einen|eines|der) dritt(er|en|e) (partei|person|vertragspartei|vertragspartner); dritte(|n|r) (person|personen|partei|vertragspartei); externe(|r|n) vertragspartner(|n); drittperson(|en)',
      'andere Person; anderer Dienst; Schule oder Arbeitgeber',
      {
        gloss: 'eine andere Person oder ein anderer Dienst, zum Beispiel eine Schule',
        reason: 'Sagen Sie, wer es ist: die Schule, der Arbeitgeber, ein Verein.',
        evidence: `${law}, Art. 11 § 3`,
      },
    ],
    gerechtigde: [
      'Anspruchsberechtigte(|r|n); leistungsberechtigte(|r|n); bezugsberechtigte(|r|n); leistungsempfänger(|s|n|in|innen); leistungsbezieher(|s|n|in|innen)',
      'Sie; wer ein Recht darauf hat',
      {
        gloss: 'die Person, die ein Recht auf die Hilfe hat: in diesem Vertrag sind das Sie',
        reason: 'Niemand erkennt sich in diesem Wort.',
        evidence: `${law}, Art. 3`,
      },
    ],
    draagwijdte: [
      'Tragweite(| des vertrags| der verpflichtungen)',
      'was es für Sie bedeutet',
      {
        gloss: 'was der Vertrag für Sie bedeutet: was Sie tun und was Sie bekommen',
        reason: 'Das Gesetz verlangt, die Tragweite zu erklären; das Wort selbst erklärt nichts.',
        evidence: `${decree}, Kapitel über das Projekt; Berichte von Verbänden`,
      },
    ],
    verbintenis: [
      'vertragliche Verpflichtung; (vertragliche|eingegangene|gegenseitige|wechselseitige)(|n|r) verpflichtung(|en); vertragsverpflichtung(|en); verpflichtung(|en) aus dem vertrag; selbstverpflichtung(|en)',
      'Absprache; was Sie versprechen',
      {
        gloss: 'was Sie versprechen zu tun und was in diesem Vertrag steht',
        reason: 'Sagen Sie, wer wem was verspricht.',
        evidence: `${law}, Art. 11`,
      },
    ],
    avenant: [
      'Nachtrag(|s|es); nachträge; zusatzvereinbarung(|en); vertragszusatz; vertragsanhang; zusatzvertrag(|s)',
      'Blatt zum Vertrag',
      {
        gloss: 'ein Blatt zum Vertrag, auf dem steht, was sich ändert',
        reason: 'Man muss wissen, dass sich damit der Vertrag ändert.',
        evidence: `${law}, Art. 11 § 3`,
      },
    ],
    bedenktijd: [
      'Überlegungsfrist(|en); bedenkzeit; bedenkfrist(|en); überlegungszeit',
      'Zeit zum Nachdenken',
      {
        gloss: 'fünf Tage, um nachzudenken, bevor Sie unterschreiben',
        reason: 'Wer das Wort nicht kennt, glaubt, sofort unterschreiben zu müssen.',
        evidence: `${law}, Art. 6 § 3`,
        strength: 'hint',
      },
    ],
    'onderling-akkoord': [
      'in gegenseitigem Einvernehmen; (in |im |)(gegenseitigem|gegenseitigen|beiderseitigem|beiderseitigen) (einvernehmen|einverständnis); einvernehmlich{e}; im einvernehmen',
      'wenn Sie beide Ja sagen',
      {
        gloss: 'Sie und das ÖSHZ sagen beide Ja',
        reason: 'Hier steht ein Recht: Ohne das Ja des Lesers ändert sich nichts.',
        evidence: `${law}, Art. 11 § 3`,
        strength: 'hint',
      },
    ],
    eenzijdig: [
      'einseitig{e}',
      'allein; ohne Sie zu fragen',
      {
        action: 'replace',
        gloss: 'einer von beiden entscheidet allein, ohne den anderen zu fragen',
        reason: 'Man merkt nicht, dass hier jemand allein entscheidet.',
        evidence: `${law}, Art. 11 § 3`,
        unlessNear: ['ernährung', 'bedruckt', 'gelähmt'],
      },
    ],
    'sociaal-onderzoek': [
      'Sozialuntersuchung(|en); sozialbericht(|s|e|es); soziale(|n) untersuchung; sozialenquete; sozialgutachten',
      'Gespräch über Ihre Lage',
      {
        gloss: 'das ÖSHZ schaut, wie Sie leben, was Sie brauchen und wie viel Geld Sie haben',
        reason: 'Eine Untersuchung macht Angst, wenn niemand sagt, was gefragt wird.',
        evidence: `${law}, Art. 19`,
      },
    ],
    'sociale-balans': [
      'Sozialbilanz; sozialbilanzen; soziale(|n) bilanz; bedarfsermittlung; bedarfsanalyse; bedürfnisanalyse',
      'Liste von dem, was Sie haben, können und brauchen',
      {
        gloss: 'eine Liste von dem, was gut geht, was Sie können und was Sie brauchen',
        reason: 'Bei einer Bilanz denkt man an Geld.',
        evidence: `${decree}, Kapitel über das Projekt`,
      },
    ],
    activiteitendomein: [
      'Tätigkeitsbereich(|s|e|en); lebensbereich(|s|e|en); aktionsbereich(|s|e|en)',
      'Teil Ihres Lebens',
      {
        gloss: 'ein Teil Ihres Lebens, wie Wohnen, Arbeit, Gesundheit oder Kinder',
        reason: 'So reden nur Dienste.',
        evidence: `${decree}, Kapitel über das Projekt`,
        legalRisk: false,
        strength: 'hint',
      },
    ],
    'sociale-activering': [
      'soziale Aktivierung; soziale(|n|r) aktivierung; sozialaktivierung; aktivierungsmaßnahme(|n); aktivierungspolitik',
      'wieder unter Menschen kommen',
      {
        gloss: 'etwas mit anderen tun, außer Haus, ohne dass es bezahlte Arbeit ist',
        reason: 'Aktivieren klingt nach Pflicht; es geht ums Mitmachen im eigenen Tempo.',
        evidence: 'Rundschreiben zur sozialen Aktivierung',
      },
    ],
    inschakeling: [
      'sozial-berufliche Eingliederung; (sozial-berufliche|sozialberufliche|berufliche|sozio-professionelle)(|n|r) eingliederung; wiedereingliederung; eingliederungsmaßnahme(|n); eingliederungsweg(|s|e); beschäftigungsmaßnahme(|n); DSBE',
      'Arbeit finden; mit anderen leben',
      {
        gloss: 'Schritte, um Arbeit zu finden und mit anderen zu leben',
        reason: 'Das Wort sagt nicht, was die Person tun wird.',
        evidence: `${law}, Art. 11 § 1`,
      },
    ],
    zelfredzaamheid: [
      'Eigenständigkeit; selbständigkeit im alltag; verselbständigung; autonomie; empowerment; eigenverantwortung; eigenverantwortlich{e}',
      'das Leben selbst regeln',
      {
        gloss: 'dass Sie Ihr Leben selbst regeln können, mit Hilfe, wenn Sie sie brauchen',
        reason: 'Das Wort steht in fast jedem Vertrag, aber es sagt nicht, was jemand dann kann.',
        strength: 'hint',
      },
    ],
    vrijstelling: [
      'sozial-berufliche Freistellung; sozial-berufliche freistellung; freistellung der (einkünfte|existenzmittel); freibetrag(|s|es); freibeträge(|n); anrechnungsfrei{e}; einkommensfreibetrag',
      'Teil vom Lohn, der nicht zählt',
      {
        gloss: 'ein Teil Ihres Lohns zählt nicht: so bleibt Ihnen mehr Geld',
        reason: 'Wer das nicht versteht, weiß nicht, dass sich Arbeit lohnt.',
        evidence: `${decree}, Art. 35`,
      },
    ],
    'elektronisch-sociaal-verslag': [
      'elektronischer Sozialbericht; elektronische(|r|n) sozialbericht(|s|e|es)',
      'Bericht, den ein anderes ÖSHZ verlangen kann',
      {
        gloss:
          'ein Bericht über Sie am Computer, den ein anderes ÖSHZ lesen darf, wenn Sie umziehen',
        reason: 'Man muss wissen, dass die eigenen Daten weitergehen können.',
        evidence: 'Rundschreiben vom 23. Dezember 2015',
      },
    ],
    rijksregisternummer: [
      'Nationalregisternummer(|n); ENSS; nationalnummer; nationalregister(|s)',
      'Nummer auf Ihrer Identitätskarte',
      {
        gloss: 'Ihre eigene Nummer beim Staat; sie steht auf Ihrer Identitätskarte',
        reason: 'Nicht alle wissen, wo diese Nummer steht.',
        evidence: 'Gesetz vom 8. August 1983',
        strength: 'hint',
      },
    ],
    kruispuntbank: [
      'zentrale Datenbank der sozialen Sicherheit; zentrale datenbank der sozialen sicherheit; zentralen datenbank der sozialen sicherheit; ZDSS; datenfluss; datenflüsse(|n)',
      'Computer der sozialen Sicherheit',
      {
        gloss: 'ein Computer, über den Ämter Angaben über Sie voneinander bekommen',
        reason: 'Man muss wissen, wer was über einen sehen kann.',
        evidence: 'Gesetz vom 15. Januar 1990',
      },
    ],
    beroepsgeheim: [
      'Berufsgeheimnis(|ses); (geteilte|geteiltes|geteilten) berufsgeheimnis; schweigepflicht; verschwiegenheitspflicht; geheimhaltungspflicht',
      'wer hilft, darf nichts weitersagen',
      {
        gloss: 'wer Ihnen hilft, darf anderen nicht sagen, was Sie erzählen',
        reason: 'Vertrauen beginnt damit, zu wissen, wer etwas weitersagen darf.',
        evidence: `Strafgesetzbuch; ${organic}, Art. 36 und 50`,
        strength: 'hint',
      },
    ],
    verwerkingsverantwoordelijke: [
      'Verantwortlicher für die Verarbeitung; verantwortliche(|r|n) für die verarbeitung; verarbeitung (personenbezogener daten|der daten|ihrer daten|von daten); personenbezogene(|r|n) daten; datenverarbeitung; datenübermittlung(|en)',
      'wer Ihre Angaben aufbewahrt',
      {
        gloss: 'der Dienst, der Ihre Angaben aufbewahrt und benutzt und darauf aufpassen muss',
        reason: 'Man will wissen, bei wem die eigenen Angaben sind.',
        evidence: 'DSGVO, Art. 4',
      },
    ],
    volmacht: [
      'Vollmacht(|en); bevollmächtigte(|r|n); bevollmächtigt; vollmachtgeber(|s|in); prokura',
      'Papier: jemand darf für Sie unterschreiben',
      {
        strength: 'hint',
        gloss: 'ein Papier, mit dem jemand etwas für Sie tun oder unterschreiben darf',
        reason: 'Man muss wissen, was ein anderer an seiner Stelle tun darf.',
        evidence: 'Zivilgesetzbuch',
      },
    ],
    vertegenwoordigen: [
      'sich vertreten (lassen|zu lassen); vertreten (lassen|zu lassen); (gesetzliche|gesetzlicher|gesetzlichen) vertreter(|s|in)',
      'jemanden für sich sprechen lassen',
      {
        gloss: 'jemand spricht oder unterschreibt für Sie',
        reason: 'Beistehen und Vertreten sind zweierlei: Beim zweiten spricht der andere.',
        evidence: `${law}, Art. 20`,
        strength: 'hint',
      },
    ],
    beistehen: [
      'beistehen (lassen|zu lassen); beistand; rechtsbeistand(|s|es); beigestanden',
      'mit jemandem kommen, der hilft',
      {
        gloss: 'jemand kommt mit und hilft Ihnen, zu reden und zu verstehen',
        reason: 'Wenige wissen, dass sie jemanden mitbringen dürfen.',
        evidence: `${law}, Art. 6 § 3 und 20`,
        strength: 'hint',
      },
    ],
    begleitung: [
      'psychosoziale Begleitung; psychosoziale(|n|r) begleitung; sozialpädagogische(|n|r) begleitung; intensivbegleitung; begleitmaßnahme(|n)',
      'Gespräche und Hilfe',
      {
        gloss: 'jemand hilft Ihnen eine Zeit lang und spricht oft mit Ihnen',
        reason: 'Sagen Sie, wie viele Gespräche es sind und wie lange es dauert.',
        legalRisk: false,
      },
    ],
    hilfekonferenz: [
      'Konzertierungsgespräch(|s|e|en); konzertierung(|en); netzwerkgespräch(|e|en); hilfeplangespräch(|e|en); helferkonferenz(|en); hilfeplan(|s); hilfepläne(|n)',
      'Gespräch mit allen, die Ihnen helfen',
      {
        gloss: 'ein Gespräch mit allen, die Ihnen helfen; Sie dürfen dabei sein',
        reason: 'Man muss wissen, dass über einen geredet wird, und dass man dabei sein darf.',
        legalRisk: false,
      },
    ],
  },
)
