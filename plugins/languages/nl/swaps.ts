/**
 * Dutch words that may be put in place with one press: forms, `>`, the plain form of each. What is not
 * here is advice, to read. Nouns keep their gender ("de zienswijze", "de mening"), verbs their person
 * and tense, and a verb that takes its object behind a preposition stands here only where that object
 * comes behind the plain verb too.
 */
export const swaps = `
wettige reden;wettige redenen > goede reden;goede redenen
wettige redenen aantonen > een goede reden geven
dient te;dienen te;diende te;dienden te > moet;moeten;moest;moesten
dient … te;dienen … te;diende … te;dien … te > moet;moeten;moest;moet
dien je te;dien ik te > moet je;moet ik
(is|bent|ben|zijn) gehouden (te|om) > (moet|moet|moet|moeten)(|)
(is|zijn) gehouden … te > moet(|en)
behoor(|t|de|den) te;behoren te;hoort te;horen te > moe(t|t|st|sten);moeten;moet;moeten
behoort … te;behoren … te > moet;moeten
(is|bent|ben|zijn) verplicht (te|om) > (moet|moet|moet|moeten)(|)
wor(dt|den) verplicht (te|om) > moet(|en)(|)
word(t|en) geacht te > moet(|en)
dient te worden > moet worden
(is|zijn) vereist;vereist is > (is|zijn) nodig;nodig is
(is|bent|zijn) gerechtigd (om|te) > (mag|mag|mogen)(|)
(mag|kan) in geen geval > (mag|kan) nooit
zal moeten;zullen moeten > moet;moeten
zal dienen te;zullen dienen te > moet;moeten
overma(ken|akt|akte|akten);over te maken;overgemaakt > g(even|eeft|af|aven);te geven;gegeven
mutualiteiten > ziekenfondsen
nauwgezet > heel goed
alleszins > zeker
navolgend(|e);hiernavolgend(|e) > volgend(|e);volgend(|e)
a priori;de facto;in casu;ipso facto > vooraf;in feite;hier;vanzelf
uw schrijven;ons schrijven;dit schrijven;per schrijven;onderhavig schrijven > uw brief;onze brief;deze brief;met een brief;deze brief
zich aanbieden;zich aanbiedt;zich aan te bieden;biedt zich aan;bieden zich aan > komen;komt;te komen;komt;komen
geeft blijk van;geven blijk van > toont;tonen
neemt kennis van;nam kennis van > leest;las
ter beschikking stel(len|t);ter beschikking te stellen;ter beschikking gesteld > ge(ven|eft);te geven;gegeven
stelt … ter beschikking;stellen … ter beschikking > geeft;geven
voorleggen;voor te leggen aan;voorgelegd aan > tonen;te tonen aan;getoond aan
leg(|t|gen) … voor aan > to(on|ont|nen) … aan
ter goedkeuring;ter ondertekening > om goed te keuren;om te tekenen
betaalbaar gesteld;betaalbaar te stellen;stelt betaalbaar > betaald;te betalen;betaalt
indien;teneinde;alsmede;alsnog;alsdan;aangezien > als;om;en;toch nog;dan;omdat
bijgevolg;derhalve;doch;eveneens;evenwel;gaarne > dus;daarom;maar;ook;toch;graag
eensdeels;anderdeels;enerzijds;anderzijds > aan de ene kant;aan de andere kant;aan de ene kant;aan de andere kant
geenszins;tot op heden;op heden;heden;tot nog toe > helemaal niet;tot nu;vandaag;vandaag;tot nu
hetzij;hetgeen;datgene wat;datgene;diegene die;degene die > of;wat;wat;wat;wie;wie
hieromtrent;daaromtrent;daaraangaande;hiertoe;hiermede > hierover;daarover;daarover;hiervoor;hiermee
immer;ingeval;in geval dat;in het geval dat;ingeval van;in geval van > altijd;als;als;als;bij;bij
inzonderheid;jegens;nadien;nagenoeg;nimmer;nopens > vooral;tegenover;daarna;bijna;nooit;over
ofschoon;per omgaande;opdat;reeds;separa(at|te) > hoewel;meteen;zodat;al;apart(|e)
terdege;thans;momenteel;tezamen;vooralsnog;voormalige > goed;nu;nu;samen;voorlopig;vroegere
zodoende;aldus;zodanig dat;derwijze dat;zulks > zo;zo;zodat;zodat;dit
c.q.;en/of;conform;inzake;middels;krachtens;medio;circa > of;of;volgens;over;met;volgens;half;ongeveer
hoofdzakelijk;uitsluitend;met ingang van;daags na;daags voor > vooral;alleen;vanaf;de dag na;de dag voor
aantonen;aantoonde;aantoonden;aantoont;aan te tonen;aangetoond > bewijzen;bewees;bewezen;bewijst;te bewijzen;bewezen
(toon|toont) aan (dat|of|hoe|waarom) > (bewijs|bewijst) (dat|of|hoe|waarom)
aanwend(en|t|de|den);aan te wenden;aangewend > gebruik(en|t|te|ten);te gebruiken;gebruikt
wend(|t|de|den) … aan > gebruik(|t|te|ten)
aanvang(en|t);aan te vangen;aangevangen;vangt … aan;ving … aan > begin(nen|t);te beginnen;begonnen;begint;begon
aan te vatten;aanvatten;aanvat;aangevat > te beginnen;beginnen;begint;begonnen
nagaan;nagaat;na te gaan;nagegaan > nakijken;nakijkt;na te kijken;nagekeken
(je|jij|u|ocmw|dienst)~beschikt over;ik~beschik over > (hebt|hebt|hebt|heeft|heeft);heb
laten bijstaan;bijstaan;bij te staan;bijgestaan > laten helpen;helpen;te helpen;geholpen
bekrachtigen;bekrachtigd > goedkeuren;goedgekeurd
te bekomen;verkrijg(|t|en);verkregen > te krijgen;krijg(|t|en);gekregen
contacte(ren|ert|erde|erden|er);gecontacteerd > bel(len|t|de|den|);gebeld
coördine(ren|ert|erde|erden|er);gecoördineerd > rege(len|lt|lde|lden|l);geregeld
creëren;creëert;creëerde;creëer;gecreëerd > maken;maakt;maakte;maak;gemaakt
komen overeen;overeen te komen;overeengekomen > spreken af;af te spreken;afgesproken
doorverwij(zen|st);doorverwezen;door te verwijzen > stu(ren|urt);gestuurd;te sturen
verwijs … door;verwijst … door;verwijzen … door > stuur;stuurt;sturen
effectueren;geëffectueerd > uitvoeren;uitgevoerd
gedogen;gedoogd > toelaten;toegelaten
geschied(|t|en|de|den) > gebeur(|t|en|de|den)
te kennen geven;geeft te kennen;gaf te kennen > zeggen;zegt;zei
hante(ren|ert|erde|erden|er);gehanteerd > gebruik(en|t|te|ten|);gebruikt
implice(ren|ert|erde|erden) > beteken(en|t|de|den)
implementeren;geïmplementeerd > invoeren;ingevoerd
in acht n(emen|eemt);in acht genomen;in acht te nemen;neemt … in acht;neem … in acht > volg(en|t);gevolgd;te volgen;volgt;volg
inwilligen;inwilligt;in te willigen;ingewilligd;willigt … in > goedkeuren;goedkeurt;goed te keuren;goedgekeurd;keurt … goed
inwint;inwinnen;in te winnen;ingewonnen > vraagt;vragen;te vragen;gevraagd
meedelen;meedeelt;mee te delen;meegedeeld;deelt … mee;deelde … mee > zeggen;zegt;te zeggen;gezegd;zegt;zei
mededelen;mede te delen;medegedeeld > zeggen;te zeggen;gezegd
delen (u|je|jou|hem|haar|ons) mee > zeggen (u|je|jou|hem|haar|ons)
nakom(en|t);na te komen;nagekomen > volg(en|t);te volgen;gevolgd
naleven;naleeft;na te leven;nageleefd;leef … na;leeft … na > volgen;volgt;te volgen;gevolgd;volg;volgt
nastreven;nastreeft;na te streven > willen bereiken;wil bereiken;te bereiken
onderteken(en|t|de|den);ondertekend;te ondertekenen > teken(en|t|de|den);getekend;te tekenen
participeren;geparticipeerd > meedoen;meegedaan
poog(|t|de|den);pogen;te pogen > probeer(|t|de|den);proberen;te proberen
te realiseren;gerealiseerd > te bereiken;bereikt
reduce(ren|ert|erde|erden);gereduceerd > verminder(en|t|de|den);verminderd
resulteren in;resulteert in;resulteerde in > leiden tot;leidt tot;leidde tot
retourneren;te retourneren;geretourneerd > terugsturen;terug te sturen;teruggestuurd
signale(ren|ert|erde|er);gesignaleerd > meld(en|t|de|);gemeld
stimule(ren|ert|er);gestimuleerd > help(en|t|);geholpen
stipule(ren|ert);gestipuleerd > zeg(gen|t);gezegd
toekent;toekennen;toekende;toekenden;toe te kennen;toegekend > geeft;geven;gaf;gaven;te geven;gegeven
ken … toe;kent … toe;kennen … toe;kende … toe > geef;geeft;geven;gaf
toe te lichten;toegelicht;toelicht > uit te leggen;uitgelegd;uitlegt
tracht;tracht~ik;tracht~je;tracht~u;^~tracht;ik~tracht > probeert;probeer;probeer;probeert;probeer;probeer
tracht(te|ten|en);te trachten;getracht > probe(erde|erden|ren);te proberen;geprobeerd
uitgekeerd;uitkeert;uitkeren;uit te keren;keert … uit > betaald;betaalt;betalen;te betalen;betaalt
uitoefenen;uitoefent;uit te oefenen;uitgeoefend > doen;doet;te doen;gedaan
verhelpen;verholpen > oplossen;opgelost
verifiëren;geverifieerd > nakijken;nagekeken
verlenen;verleent;verleende;verleenden;verleend;te verlenen > geven;geeft;gaf;gaven;gegeven;te geven
vermelden;te vermelden;vermeldt > schrijven;te schrijven;zegt
vernemen;verneemt;vernam;vernamen;vernomen;te vernemen > horen;hoort;hoorde;hoorden;gehoord;te horen
verschaf;verschaffen;te verschaffen > geef;geven;te geven
verstrek;verstrekken;te verstrekken > geef;geven;te geven
(je|u|ocmw|dienst)~(verstrekt|verschaft) > geeft
verwittig(en|t|de|den|);verwittigd;te verwittigen > waarschuw(en|t|de|den|);gewaarschuwd;te waarschuwen
verwerven;verworven > krijgen;gekregen
verzoeken (u|je|hem|haar|om) > vragen (u|je|hem|haar|om)
voorafgaand aan > voor
zich voordoen;doet zich … voor > gebeuren;gebeurt
wenst te;wensen te > wil;willen
wijzig(en|t|de|den|ing|ingen);gewijzigd;gewijzigde;te wijzigen > verander(en|t|de|den|ing|ingen);veranderd;veranderde;te veranderen
zorg draagt voor;zorg dragen voor;zorg te dragen voor;draag(|t) zorg voor;dragen zorg voor > zorgt voor;zorgen voor;te zorgen voor;zorg(|t) voor;zorgen voor
aangelegenhe(id|den) > za(ak|ken)
uitdrukkelijk(|e);expliciet(|e) > duidelijk(|e);duidelijk(|e)
adequa(at|te) > goed(|e)
afschriften;consultatie;consultaties > kopieën;afspraak;afspraken
bijkomend(|e) > extra(|)
daadwerkelijk(|e);effectief > echt(|e);echt
doelstellingen;streefdoelen > doelen;doelen
evident(|e);eenduidig(|e) > duidelijk(|e);duidelijk(|e)
eerstvolgend(|e);eerstkomend(|e) > volgend(|e);volgend(|e)
repercussies;gebeurlijk(|e);gering(|e) > gevolgen;mogelijk(|e);klein(|e)
instantie(|s);instelling(|en) > dienst(|en);dienst(|en)
kosteloos;kosteloze > gratis;gratis
medewerking verlenen;medewerking verleent > meewerken;meewerkt
dienstig(|e) > nuttig(|e)
een onderhoud;bij ontstentenis van > een gesprek;zonder
in principe;in beginsel;redelijkerwijs > meestal;meestal;normaal gezien
regulier(|e) > gewo(on|ne)
substantiële;aanzienlijke;significante > grote;grote;grote
tewerkstelling(|en);tewerk te stellen;tewerkstellen > job(|s);aan het werk te zetten;aan het werk zetten
(toelatings|toekennings|ontvankelijkheids)voorwaarde(|n) > (||)voorwaarde(|n)
transparant(|e);transparantie > duidelijk(|e);duidelijkheid
uitbetaling(|en) > betaling(|en)
op welke wijze;op deze wijze;op die wijze;wijze waarop;de wijze van > hoe;zo;zo;manier waarop;de manier van
op (een|de) (gestructureerde|correcte|andere|passende|volgende) wijze > op (een|de) (gestructureerde|correcte|andere|passende|volgende) manier
zienswijze(|n) > mening(|en)
uiteenzetten;uiteen te zetten;uiteengezet > uitleggen;uit te leggen;uitgelegd
beëindig(en|t);te beëindigen;beëindigd > stop(pen|t);te stoppen;gestopt
opschorten;opschort;op te schorten;opgeschort > uitstellen;uitstelt;uit te stellen;uitgesteld
ressorte(ren|ert) onder > ho(ren|ort) bij
ingehouden;houdt in dat > afgetrokken;betekent dat
vereffen(en|t);te vereffenen;vereffend;vereffening > beta(len|alt);te betalen;betaald;betaling
vergezeld van > met
verduidelijken;te verduidelijken;preciseren;specificeren;gepreciseerd;gespecificeerd > uitleggen;uit te leggen;uitleggen;uitleggen;uitgelegd;uitgelegd
assisteren;assisteert;te assisteren > helpen;helpt;te helpen
bezoldigd;gezondheidstoestand;ter vervollediging > betaald;gezondheid;om aan te vullen
verrekenen;te verrekenen;verrekend > aftrekken;af te trekken;afgetrokken
beslechten;verdagen;verdaagd > oplossen;uitstellen;uitgesteld
oproeping(|en);oproepingsbrief;oproepingsbrieven;convocatie > uitnodiging(|en);uitnodiging;uitnodigingen;uitnodiging
natrekken;na te trekken;nagetrokken > controleren;te controleren;gecontroleerd
bedraagt;bedroeg > is;was
referentieperso(on|nen) > vaste begeleider(|s)
bindend(|e);alhier;aldaar;vermits;edoch > verplicht(|e);hier;daar;omdat;maar
veelal;veeleer;dermate;wellicht > vaak;eerder;zo;misschien
vervaldag(|en);vervaldatum;achterstallig(|e);ongegrond(|e) > laatste dag(|en);laatste dag;nog niet betaald(|e);niet terecht(|e)
criteria;laagdrempelig(|e);intakegesprek(|ken);aflossing(|en) > voorwaarden;makkelijk(|e);eerste gesprek(|ken);terugbetaling(|en)
ten huize van;aan de hand van;als gevolg van;als gevolg hiervan;als gevolg daarvan > bij;met;door;daardoor;daardoor
bij gebrek aan;bij gebreke van;bij gebreke aan;bij middel van;door toedoen van;daarenboven > zonder;zonder;zonder;met;door;ook
door het feit dat;omwille van het feit dat;vanwege het feit dat;om reden dat > doordat;omdat;omdat;omdat
in afwachting van;in de loop van;in de mate dat;in de richting van;in de vorm van > tot;tijdens;als;naar;als
in eerste instantie;in tweede instantie;in laatste instantie;in hoofde van;namens > eerst;daarna;als laatste;van;voor
in onderling overleg;in gemeen overleg;in overleg met;in samenspraak met;in samenwerking met > samen;samen;samen met;samen met;samen met
in opdracht van;in overeenstemming met;in ruil voor;in strijd met;in tegenstelling tot > voor;volgens;voor;tegen;anders dan
in toenemende mate;in mindere mate;in zekere mate;in toepassing van;in verband met > steeds meer;minder;een beetje;volgens;over
in (voege|werking) tre(den|edt);treedt in (voege|werking) > (|)begin(nen|t);begint
met betrekking tot;heeft betrekking op;hebben betrekking op;betrekking heeft op > over;gaat over;gaan over;gaat over
met het oog op;met inachtneming van;met inbegrip van;met uitzondering van > voor;volgens;met;behalve
na afloop van;naar aanleiding van;onder geen beding;in geen geval;in geen enkel geval > na;na;nooit;nooit;nooit
op grond van;op grond hiervan;op grond daarvan;overeenkomstig de bepalingen van > volgens;daarom;daarom;volgens
op het (moment|ogenblik|tijdstip) dat;op het (moment|ogenblik) van > als;bij
ten aanzien van;ten behoeve van;ten gevolge van;tengevolge van;ten gevolge hiervan > tegenover;voor;door;door;daardoor
ten hoogste;ten laatste;op zijn laatst;uiterlijk op;uiterlijk binnen;ten minste > niet meer dan;niet later dan;niet later dan;niet later dan op;binnen;minstens
ten tijde van;ten titel van;bij wijze van;ter attentie van;ter hand stellen;ter plaatse > tijdens;als;als;voor;geven;daar
ter gelegenheid van;ervan uitgaande dat;in de veronderstelling dat;van de (zijde|kant) van > bij;als;als;van
van toepassing zijn;van toepassing is;is … van toepassing;zijn … van toepassing > gelden;geldt;geldt;gelden
zonder afbreuk te doen aan;doet geen afbreuk aan;in zijn geheel > zonder iets te veranderen aan;verandert niets aan;helemaal
het is aangewezen (om|dat);het volstaat (om|dat);het volstaat niet om > het is goed (om|dat);het is genoeg (om|dat);het is niet genoeg om
aandacht besteden aan;aan de orde stel(len|t) > letten op;besp(reken|reekt)
een besl(issing|uit) ne(men|emt);een besl(issing|uit) te nemen;een besl(issing|uit) genomen > (|)beslis(sen|t);te beslissen;beslist
neemt een besl(issing|uit);nemen een besl(issing|uit);neemt … een besl(issing|uit) > beslist;beslissen;beslist
een (gesprek|bespreking|onderhoud|overleg) voeren;een (gesprek|bespreking|onderhoud|overleg) te voeren > praten;te praten
overleg plegen;overleg te plegen;betalingen verrichten;een betaling verrichten;een betaling te verrichten > praten;te praten;betalen;betalen;te betalen
neem contact op met;neemt contact op met;nemen contact op met > bel;belt;bellen
deel te nemen aan;deel nemen aan;deel genomen aan > mee te doen aan;meedoen aan;meegedaan aan
vindt plaats;vinden plaats;plaatsvindt;plaatsvinden;plaats te vinden > is;zijn;is;doorgaan;door te gaan
een aanvang nemen;neemt … een aanvang;een einde nemen;neemt een einde > beginnen;begint;stoppen;stopt
gehoor geven aan;gehoor geeft aan;gehoor te geven aan;geeft … gehoor aan > antwoorden op;antwoordt op;te antwoorden op;antwoordt … op
in behandeling ne(men|emt);in behandeling genomen;in behandeling te nemen;neemt … in behandeling > bek(ijken|ijkt);bekeken;te bekijken;bekijkt
in (beschouwing|overweging) nemen;in (beschouwing|overweging) genomen;in (beschouwing|overweging) te nemen > bekijken;bekeken;te bekijken
in kaart brengen;in kaart brengt;in kaart gebracht;in kaart te brengen > opschrijven;opschrijft;opgeschreven;op te schrijven
in mindering brengen;in mindering brengt;in mindering gebracht;in mindering te brengen > aftrekken;aftrekt;afgetrokken;af te trekken
in orde brengen;in orde gebracht;in orde te brengen;in stand houden;in stand te houden > regelen;geregeld;te regelen;bewaren;te bewaren
een keuze maken;op papier zetten;maakt melding van > kiezen;opschrijven;meldt
rekening houden met;rekening houdt met;rekening te houden met;rekening gehouden met;houd(|t|en) rekening met > denken aan;denkt aan;te denken aan;gedacht aan;denk(|t|en) aan
sollicitaties verrichten;sollicitaties doen;sollicitaties te doen > solliciteren;solliciteren;te solliciteren
kenbaar maken;kenbaar te maken;kenbaar gemaakt;maakt … kenbaar > zeggen;te zeggen;gezegd;zegt
uitspraak doen over;uitspraak te doen over;uitspraak doet over > beslissen over;te beslissen over;beslist over
toepassing vinden;toepassing vindt;vindt … toepassing > gelden;geldt;geldt
staat in voor;staan in voor;in te staan voor;instaan voor;instaat voor > zorgt voor;zorgen voor;te zorgen voor;zorgen voor;zorgt voor
`
