import { examplesOf } from '../examples.ts'

export const examples = examplesOf(`
gpmi | Sie unterschreiben ein IPSE. | Sie unterschreiben eine Karte.
ocmw | Das ÖSHZ antwortet Ihnen. | Die Gemeinde antwortet Ihnen.
bcsd | Der Sonderausschuss entscheidet. | Der Chef entscheidet.
raad-voor-maatschappelijk-welzijn | Der Sozialhilferat tagt am Montag. | Der Elternrat tagt am Montag.
vast-bureau | Das ständige Präsidium leitet das Amt. | Das Büro ist zu.
maatschappelijke-integratie | Sie haben ein Recht auf soziale Eingliederung. | Sie haben ein Recht auf Ruhe.
maatschappelijke-dienstverlening | Die Sozialhilfe kann auch Rat sein. | Die Hilfe von Freunden tut gut.
menswaardig | Alle haben ein Recht auf ein menschenwürdiges Leben. | Alle haben ein Recht auf ein gutes Leben.
maatschappelijk-werker | Ihre Sozialarbeiterin ruft an. | Ihre Nachbarin ruft an.
fallmanager | Ihr Fallmanager ruft an. | Ihr Bruder ruft an.
persoon-van-je-keuze | Eine Person Ihrer Wahl kommt mit. | Sie gehen zur Wahl.
derde | Eine dritte Partei unterschreibt mit. | Er wurde Dritter beim Lauf.
gerechtigde | Die Anspruchsberechtigten bekommen Geld. | Die Kinder bekommen Geld.
draagwijdte | Sie kennen die Tragweite des Vertrags. | Der Stein ist tragbar.
verbintenis | Das ist eine vertragliche Verpflichtung. | Das ist eine Absprache.
avenant | Wir unterschreiben einen Nachtrag. | Wir schreiben nach und nach.
bedenktijd | Sie haben eine Überlegungsfrist. | Sie haben Zeit zum Nachdenken.
onderling-akkoord | Wir ändern das in gegenseitigem Einvernehmen. | Wir sind uns einig.
eenzijdig | Das ÖSHZ ändert das nicht einseitig. | Das Blatt ist einseitig bedruckt.
sociaal-onderzoek | Wir machen eine Sozialuntersuchung. | Der Arzt macht eine Untersuchung.
sociale-balans | Wir machen eine Sozialbilanz. | Die Firma hat eine gute Bilanz.
activiteitendomein | Wählen Sie einen Tätigkeitsbereich. | Wählen Sie ein Thema.
sociale-activering | Die soziale Aktivierung beginnt im Mai. | Die Karte ist aktiv.
inschakeling | Die sozial-berufliche Eingliederung dauert lange. | Die Reise dauert lange.
zelfredzaamheid | Wir wollen mehr Eigenständigkeit. | Das Haus steht allein.
vrijstelling | Der Freibetrag beträgt 300 Euro. | Der Preis beträgt 300 Euro.
elektronisch-sociaal-verslag | Der elektronische Sozialbericht geht mit. | Der Bericht geht mit der Post.
rijksregisternummer | Geben Sie Ihre Nationalregisternummer an. | Geben Sie Ihre Telefonnummer an.
kruispuntbank | Das steht in der zentralen Datenbank der sozialen Sicherheit. | Das steht im Buch.
beroepsgeheim | Es gilt das Berufsgeheimnis. | Es gilt unser Geheimnis.
verwerkingsverantwoordelijke | Hier geht es um personenbezogene Daten. | Hier stehen zwei Daten im Kalender.
volmacht | Sie geben eine Vollmacht. | Sie geben ein Buch.
vertegenwoordigen | Sie können sich vertreten lassen. | Sie treten ein.
beistehen | Sie dürfen sich beistehen lassen. | Sie stehen neben mir.
begleitung | Sie bekommen psychosoziale Begleitung. | Sie kommen in Begleitung.
hilfekonferenz | Es gibt ein Konzertierungsgespräch. | Es gibt ein Konzert.
leefloon | Sie bekommen ein Eingliederungseinkommen. | Sie bekommen Lohn.
equivalent-leefloon | Sie bekommen gleichgestellte Sozialhilfe. | Sie bekommen gleich Hilfe.
bestaansmiddelen | Das ÖSHZ prüft Ihre Existenzmittel. | Das ÖSHZ prüft Ihre Adresse.
aanvullende-hulp | Sie fragen nach zusätzlicher Beihilfe. | Sie fragen nach dem Weg.
aanmoedigingspremie | Sie bekommen eine Ermutigungsprämie. | Sie bekommen ein Lob.
samenwonende | Sie leben in einer Haushaltsgemeinschaft. | Sie leben in einem Dorf.
alleenstaande | Sie sind alleinstehend. | Sie wohnen allein.
gezinslast | Sie haben zwei Kinder zu Lasten. | Sie haben zwei Kinder.
onderhoudsplicht | Ihre Eltern sind unterhaltspflichtig. | Ihre Eltern unterhalten sich.
onderhoudsgeld | Er zahlt Alimente. | Er zahlt Miete.
secal | Der Dienst für Unterhaltsforderungen hilft. | Der Dienst hilft Eltern.
terugvordering | Das ÖSHZ kann das Geld zurückfordern. | Der Kurs fordert viel.
onverschuldigd | Das ist eine Überzahlung. | Das ist eine Zahlung.
subrogatie | Es gibt einen Forderungsübergang. | Es gibt einen Übergang über die Straße.
voorschot | Wir zahlen einen Vorschuss auf das Kindergeld. | Wir zahlen Kindergeld.
hoofdverblijfplaats | Ihr Hauptwohnort ist Eupen. | Ihr Haus steht in Eupen.
referentieadres | Sie brauchen eine Referenzadresse. | Sie brauchen eine Adresse.
installatiepremie | Sie bekommen die Einrichtungsprämie. | Die Einrichtung ist schön.
kinderbijslag | Sie bekommen Kindergeld. | Das Kind bekommt Taschengeld.
studietoelage | Fragen Sie nach der Studienbeihilfe. | Fragen Sie nach dem Studium.
grapa | Die GRAPA steigt. | Die Rente steigt.
beihilfe-behinderung | Er bekommt Krankengeld. | Er ist krank.
budgetbeheer | Die Schuldnerberatung hilft. | Die Freundin hilft.
collectieve-schuldenregeling | Sie ist in kollektiver Schuldenregelung. | Sie zahlt ihre Schulden.
loonbeslag | Es gibt eine Lohnpfändung. | Es gibt ein Pfand auf die Flasche.
schuldeiser | Der Gläubiger wartet. | Der Gläubige betet.
gerechtsdeurwaarder | Der Gerichtsvollzieher kommt. | Der Nachbar kommt.
dwangbevel | Das ist ein Zahlungsbefehl. | Das ist eine Rechnung.
kwijtschelding | Sie bekommen einen Schuldenerlass. | Sie bekommen einen Rabatt.
nalatigheidsinterest | Es gibt Verzugszinsen. | Es gibt Zinsen auf dem Sparbuch.
bewindvoerder | Der vorläufige Verwalter zahlt Ihre Miete. | Ihr Bruder zahlt Ihre Miete.
huurwaarborg | Die Mietgarantie beträgt 900 Euro. | Die Miete beträgt 900 Euro.
plaatsbeschrijving | Wir machen einen Ortsbefund. | Der Ort ist schön.
uithuiszetting | Es droht eine Zwangsräumung. | Wir räumen den Keller auf.
beihilfe | Sie bekommen eine Beihilfe. | Sie bekommen Hilfe beim Umzug.
forfait | Das ist eine Pauschale. | Das ist ein Preis.
indexering | Die Indexierung kommt im Mai. | Das Buch hat einen Index.
referteperiode | Der Referenzzeitraum ist der Mai. | Der Urlaub ist im Mai.
omniostatuut | Fragen Sie nach der erhöhten Kostenerstattung. | Fragen Sie nach den Kosten.
sociaal-tarief | Sie haben den Sozialtarif. | Sie haben einen guten Tarif.
anrechnung | Die Anrechnung von Einkommen ist schwer. | Die Rechnung ist schwer.
wettige-reden | Sie haben keinen berechtigten Grund. | Sie haben keinen guten Grund.
billijkheidsredenen | Das geht aus Billigkeitsgründen. | Das Brot ist billig.
billijk | Das ist recht und billig und gerecht. | Der Tisch war billig.
werkbereidheid | Zeigen Sie Ihre Arbeitsbereitschaft. | Zeigen Sie Ihre Arbeit.
schorsing | Die Aussetzung dauert einen Monat. | Er setzt beim Spiel aus.
sanctie | Es folgt eine Sanktion. | Es folgt eine Pause.
aanmaning | Sie bekommen eine Verwarnung. | Sie bekommen eine Karte.
ingebrekestelling | Das ist eine Inverzugsetzung. | Der Zug ist da.
tekortkoming | Das ist eine Pflichtverletzung. | Das ist eine Verletzung am Knie.
niet-naleving | Bei Nichteinhaltung reden wir. | Halten Sie die Tür auf.
herhaling | Im Wiederholungsfall sind es drei Monate. | Die Wiederholung läuft um acht.
uitstel-van-sanctie | Es gibt einen Aufschub der Sanktion. | Es gibt mehr Zeit.
overmacht | Das war höhere Gewalt. | Das war Gewalt.
te-goeder-trouw | Sie handelten in gutem Glauben. | Sie glauben mir.
bedrieglijk-opzet | Er hatte betrügerische Absichten. | Er hatte gute Absichten.
ongewettigd-afwezig | Sie melden eine unentschuldigte Abwesenheit. | Sie haben sich entschuldigt.
verweer | Es gibt Rechtsmittel. | Es gibt Lebensmittel.
stopzetting | Die Einstellung der Zahlung beginnt im Mai. | Ihre Einstellung gefällt mir.
mitwirkungspflicht | Es gibt eine Mitwirkungspflicht. | Sie helfen mit.
leistungskuerzung | Es gibt eine Leistungskürzung. | Der Rock ist zu kurz.
hoorrecht | Sie haben ein Recht auf Anhörung. | Sie haben gut zugehört.
hoorzitting | Die Anhörung ist am Montag. | Das Konzert ist am Montag.
gemotiveerde-beslissing | Das ist ein mit Gründen versehener Beschluss. | Das ist ein Beschluss.
kennisgeving | Die Notifizierung kommt per Post. | Die Karte kommt per Post.
betekening | Sie bekommen eine Gerichtsvollzieherurkunde. | Sie bekommen eine Urkunde.
aangetekende-brief | Schicken Sie ein Einschreiben. | Sie können sich in den Kurs einschreiben.
ontvangstbewijs | Sie bekommen eine Empfangsbestätigung. | Der Empfang ist schlecht.
beroep-instellen | Sie können Beschwerde einlegen. | Er hat Rückenbeschwerden.
bezwaar | Schreiben Sie eine Verwaltungsbeschwerde. | Schreiben Sie einen Brief.
arbeidsrechtbank | Gehen Sie zum Arbeitsgericht. | Gehen Sie zur Arbeit.
arbeidsauditeur | Der Arbeitsauditor gibt Rat. | Der Nachbar gibt Rat.
verzoekschrift | Sie schreiben eine Antragsschrift. | Sie schreiben einen Brief.
griffie | Geben Sie den Brief in der Gerichtskanzlei ab. | Geben Sie den Brief ab.
pro-deo | Fragen Sie nach einem Anwalt pro deo. | Fragen Sie nach einem Anwalt.
op-straffe-van-verval | Das gilt bei Strafe des Verfalls. | Die Strafe ist hart.
verjaring | Die Schuld ist verjährt. | Das Jahr ist um.
schorsende-werking | Das hat keine aufschiebende Wirkung. | Das hat eine Wirkung.
uitvoerbaar-bij-voorraad | Das Urteil ist rechtskräftig. | Der Mann ist kräftig.
bevoegd-ocmw | Das zuständige ÖSHZ antwortet. | Das ÖSHZ antwortet.
ambtshalve | Das ÖSHZ tut das von Amts wegen. | Das Amt liegt am Weg.
terugwerkende-kracht | Das gilt rückwirkend. | Das wirkt gut.
nietig | Der Vertrag ist nichtig. | Das ist nicht viel.
ontvankelijk | Über die Zulässigkeit spricht das Gericht. | Das ist zuverlässig.
vonnis | Das Urteil des Gerichts ist da. | Ihr Urteil ist gut.
kalenderdag | Sie haben fünf Kalendertage. | Sie haben einen Kalender.
werkdag | Wir antworten in zehn Werktagen. | Wir antworten in zehn Tagen.
onverminderd | Das gilt unbeschadet der Hilfe. | Das Auto ist nicht beschädigt.
onder-voorbehoud | Das gilt unter Vorbehalt. | Das gilt.
ontbindende-voorwaarde | Das ist eine auflösende Bedingung. | Das Pulver löst sich auf.
opzegging | Die Kündigung kommt per Post. | Die Einladung kommt per Post.
verzicht | Sie verzichten auf Ihr Recht. | Er verzichtet auf Zucker.
hoofdelijk | Sie haften gesamtschuldnerisch. | Sie zahlen beide.
aansprakelijk | Sie sind haftbar. | Der Kleber haftet am Boden.
bewijslast | Die Beweislast liegt bei Ihnen. | Die Last ist schwer.
revision-akte | Die jährliche Überprüfung der Akte ist im Mai. | Die Akte liegt im Schrank.
ombudsdienst | Schreiben Sie dem Ombudsmann. | Schreiben Sie dem Mann.
gegenpartei | Die Gegenpartei antwortet. | Die andere Gruppe antwortet.
fristbeginn | Der Fristbeginn ist der 1. Mai. | Der Beginn ist am 1. Mai.
bescheid | Sie bekommen einen Ablehnungsbescheid. | Sagen Sie mir Bescheid.
artikel-60 | Sie haben eine Stelle nach Artikel 60. | Lesen Sie den Artikel in der Zeitung.
arbeidsovereenkomst | Sie bekommen einen Arbeitsvertrag. | Sie bekommen eine Arbeit.
passende-dienstbetrekking | Suchen Sie eine zumutbare Stelle. | Die Stelle tut weh.
arbeidsongeschikt | Er ist arbeitsunfähig. | Er ist im Urlaub.
trajectbegeleiding | Wir schreiben einen Eingliederungsplan. | Wir schreiben einen Plan.
beroepsinschakelingstijd | Er ist in der Berufseingliederungszeit. | Er ist in der Lehre.
formation-entreprise | Sie machen eine IBU. | Sie machen einen Kurs.
arbeitsuchender | Sie sind arbeitsuchend gemeldet. | Sie suchen Arbeit.
voltijds-leerplan | Sie machen ein Vollzeitstudium. | Sie lernen viel.
studievoortgang | Wir sprechen über den Studienfortschritt. | Wir sprechen über das Studium.
examenzittijd | Im Prüfungszeitraum lernen Sie. | In der Prüfung lernen Sie nicht.
gelijkschakeling | Fragen Sie nach der Gleichstellung des Diploms. | Fragen Sie nach dem Diplom.
evc | Machen Sie eine Kompetenzbilanz. | Machen Sie eine Liste.
attest | Bringen Sie ein Attest. | Bringen Sie ein Papier.
arbeidsreglement | Lesen Sie die Arbeitsordnung. | Halten Sie Ordnung.
inburgeringstraject | Sie besuchen den Integrationskurs. | Sie besuchen den Kochkurs.
subsidiaire-bescherming | Er hat subsidiären Schutz. | Er hat Schutz vor der Sonne.
verblijfstitel | Zeigen Sie Ihren Aufenthaltstitel. | Ihr Aufenthalt war schön.
ontvoogde-minderjarige | Er ist für mündig erklärter Minderjähriger. | Das Kind ist klein.
ouderlijk-gezag | Beide haben das Sorgerecht. | Beide haben Sorgen.
bloedverwant | Sie sind blutsverwandt. | Das Blut ist rot.
feitelijke-scheiding | Sie leben faktisch getrennt. | Sie wohnen weit weg.
precarite | Ihre Lage ist prekär. | Ihre Lage ist schwer.
angemessene-frist | Das ÖSHZ antwortet in angemessener Frist. | Das ÖSHZ antwortet in zehn Tagen.
unverzueglich | Sie melden das unverzüglich. | Sie melden das am selben Tag.
zeitnah | Wir antworten zeitnah. | Wir antworten bis Montag.
rechtzeitig | Sie sagen das rechtzeitig. | Sie haben recht.
so-schnell-wie-moeglich | Antworten Sie so schnell wie möglich. | Das Auto ist schnell.
sofort | Bitte um sofortige Mitteilung. | Bitte um eine Antwort.
regelmaessig | Sie kommen regelmäßig. | Sie kommen jede Woche.
periodisch | Wir reden periodisch darüber. | Wir reden jeden Monat darüber.
noetige-anstrengungen | Sie machen die nötigen Schritte. | Sie machen drei Schritte.
nach-kraeften | Sie suchen nach Kräften Arbeit. | Sie haben viel Kraft.
nach-moeglichkeit | Wir helfen nach Möglichkeit. | Das ist eine gute Möglichkeit.
wenn-noetig | Wir rufen bei Bedarf an. | Wir rufen am Montag an.
eventuell | Sie kommen eventuell mit einem Freund. | Sie kommen mit einem Freund.
ausreichend | Sie bringen ausreichende Nachweise. | Sie bringen drei Papiere.
zufriedenstellend | Sie arbeiten zufriedenstellend. | Sie arbeiten acht Stunden.
aktiv | Sie müssen aktiv suchen. | Der Vulkan ist aktiv.
guter-wille | Zeigen Sie Ihre Kooperationsbereitschaft. | Zeigen Sie Ihre Karte.
gewisse-zeit | Das gilt bis auf Weiteres. | Das gilt bis Mai.
je-nach | Wir entscheiden von Fall zu Fall. | Wir entscheiden am Montag.
passende-hilfe | Sie bekommen individuelle Begleitung. | Sie bekommen zwei Gespräche im Monat.
und-so-weiter | Bringen Sie insbesondere die Karte mit. | Bringen Sie die Karte mit.
angemessener-betrag | Wir zahlen eine angemessene Miete. | Wir zahlen 500 Euro Miete.
spaeter-zeitpunkt | Wir reden zu einem späteren Zeitpunkt. | Wir reden am 5. Mai.
grundsaetzlich | Das geht grundsätzlich. | Das geht immer.
mehrere | Sie schreiben eine gewisse Anzahl Briefe. | Sie schreiben acht Briefe.
verpflichtet | Sie sind verpflichtet zu kommen. | Sie kommen am Montag.
verpflichtet-sich | Das ÖSHZ verpflichtet sich, zu zahlen. | Das ÖSHZ zahlt.
hat-zu | Er hat das Papier vorzulegen. | Er hat Zeit zu kommen.
ist-zu | Das Papier ist morgen vorzulegen. | Das Papier ist zu klein.
obliegt | Das obliegt dem ÖSHZ. | Das liegt im Schrank.
es-ist-erforderlich | Es ist erforderlich, dass Sie kommen. | Es ist spät.
bedarf-der | Das bedarf der Zustimmung des Amts. | Das braucht Zeit.
ist-gehalten | Sie sollten tunlichst kommen. | Sie sollten kommen.
befugt | Der Dienst ist befugt, zu entscheiden. | Der Dienst entscheidet.
untersagt | Rauchen ist untersagt. | Rauchen ist ungesund.
zwingend | Sie müssen zwingend kommen. | Sie müssen kommen.
dafuer-sorge-tragen | Das ÖSHZ hat dafür Sorge zu tragen. | Ich mache mir Sorgen.
widrigenfalls | Kommen Sie, widrigenfalls folgt ein Brief. | Kommen Sie, sonst folgt ein Brief.
wird-gebeten | Sie werden gebeten, zu kommen. | Bitte kommen Sie.
gilt-als | Der Brief gilt als zugestellt. | Er gilt als klug.
setzt-voraus | Die Hilfe setzt voraus, dass Sie kommen. | Der Voraus war groß.
haben-folge-zu-leisten | Der Student leistet der Einladung Folge. | Die Folge war gut.
enthalten-sich | Sie haben das zu unterlassen. | Sie lassen das Fenster zu.
pruefungen-bestehen | Sie bestehen alle Prüfungen. | Sie gehen zu allen Prüfungen.
diplom-erlangen | Sie erlangt das Diplom im Juni. | Sie lernt bis Juni.
arbeit-finden | Sie finden eine Arbeit. | Wir helfen Ihnen: So finden Menschen Freunde.
arbeit-behalten | Sie behalten die Arbeit. | Sie behalten den Hut auf.
keine-fehlzeiten | Sie haben keine Fehlzeiten. | Sie haben keine Zeit.
wohnung-finden | Sie finden eine Wohnung. | Sie finden eine Katze.
schuldenfrei | Sie müssen schuldenfrei werden. | Sie zahlen 20 Euro im Monat.
keine-schulden | Im Mai hat er keine Schulden mehr. | Er zahlt jeden Monat 20 Euro.
deutsch-sprechen | Sie sprechen fließend Deutsch. | Sie gehen zum Deutschkurs.
gesundwerden | Er bleibt abstinent. | Die Suppe bleibt warm.
selbststaendig | Sie müssen völlig selbständig leben. | Sie leben in Eupen.
gute-bewertung | Sie müssen eine gute Bewertung erhalten. | Sie reden mit uns.
ziele-erreichen | Sie erreichen alle Ziele. | Sie erreichen den Bus.
`)
