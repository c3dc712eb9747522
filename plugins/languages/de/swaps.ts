/**
 * German words that may be put in place with one press: forms, `>`, the plain form of each. What is not
 * here is advice, to read. Nouns keep gender and number, prepositions their case, verbs their form.
 */
export const swaps = `
(ist|sind|bin) verpflichtet;(ist|sind) gehalten > (muss|müssen|muss);(muss|müssen)
(ist|sind) (dazu|gesetzlich) verpflichtet > (muss|müssen)(|)
(ist|sind) (befugt|berechtigt|ermächtigt)(|,) > (darf|dürfen)(||)(|)
(hat|haben|habe) … zu (erscheinen|zeigen|melden|befolgen|beachten|erbringen|leisten|beantragen|erfüllen|informieren|unterschreiben|belegen|begründen|respektieren|unterzeichnen|unterrichten|übermitteln|verständigen|benachrichtigen) > (muss|müssen|muss) … (erscheinen|zeigen|melden|befolgen|beachten|erbringen|leisten|beantragen|erfüllen|informieren|unterschreiben|belegen|begründen|respektieren|unterzeichnen|unterrichten|übermitteln|verständigen|benachrichtigen)
(hat|haben|habe) … (nachzuweisen|vorzulegen|einzureichen|mitzuteilen|vorzubringen|einzuhalten|teilzunehmen|beizubringen|mitzuwirken|anzugeben|abzugeben|zurückzuzahlen|aufzusuchen|nachzukommen|wahrzunehmen|anzunehmen|anzuzeigen|vorzustellen|anzumelden|abzumelden) > (muss|müssen|muss) … (nachweisen|vorlegen|einreichen|mitteilen|vorbringen|einhalten|teilnehmen|beibringen|mitwirken|angeben|abgeben|zurückzahlen|aufsuchen|nachkommen|wahrnehmen|annehmen|anzeigen|vorstellen|anmelden|abmelden)
(widrigenfalls|andernfalls|anderenfalls) > sonst
sofern;wofern;obgleich;obschon;wenngleich;wiewohl > wenn;wenn;obwohl;obwohl;obwohl;obwohl
gleichwohl;nichtsdestotrotz;nichtsdestoweniger;dessenungeachtet;sowie > trotzdem;trotzdem;trotzdem;trotzdem;und
jedwed(er|e|es|en|em);sämtlich(e|er|en|es|em) > jed(er|e|es|en|em);all(e|er|en|es|em)
lediglich;mithin;vorab;im nachhinein;ehemals > nur;also;vorher;später;früher
hierbei;hierfür;hierzu;hieran;hieraus;hiernach;hierunter;hierüber > dabei;dafür;dazu;daran;daraus;danach;darunter;darüber
desgleichen;bis längstens;zumindest;ausdrücklich > auch;bis;mindestens;klar
zu gewähren;zu erteilen;erteilen;entrichten;zu entrichten;entrichtung > zu geben;zu geben;geben;zahlen;zu zahlen;Zahlung
begleichen;zu begleichen;einzureichen;nachzuweisen;vorzulegen;mitzuteilen > bezahlen;zu bezahlen;zu schicken;zu zeigen;zu zeigen;zu sagen
übermitteln;zu übermitteln;aushändigen;unterzeichnen;zu unterzeichnen;benötigen > schicken;zu schicken;geben;unterschreiben;zu unterschreiben;brauchen
nachreichen;vorweisen;zusenden;zuzusenden;zugesandt;verrechnen;zu verrechnen > später geben;zeigen;schicken;zu schicken;geschickt;abziehen;abzuziehen
mitwirken;mitzuwirken;zu entziehen;absolvieren;zu absolvieren > mitmachen;mitzumachen;wegzunehmen;machen;zu machen
angelegenheit(|en);abschrift(|en);beschlussfassung > Sache(|n);Kopie(|n);Entscheidung
unentgeltlich;anteilig;vierteljährlich;halbjährlich;quartalsweise;zweimonatlich > kostenlos;zum Teil;alle drei Monate;alle sechs Monate;alle drei Monate;alle zwei Monate
in folge (der|des);aufgrund (der|des);ungeachtet (der|des);in anbetracht (der|des);binnen einer > wegen (der|des);wegen (der|des);trotz (der|des);wegen (der|des);in einer
gemäß (der|dem|den);mit wirkung vom > nach (der|dem|den);ab dem
in anspruch nehmen;in anspruch genommen;in anspruch zu nehmen;nimmt … in anspruch > nutzen;genutzt;zu nutzen;nutzt
zur verfügung stellen;zur verfügung gestellt;zur verfügung zu stellen;stellt … zur verfügung > geben;gegeben;zu geben;gibt
zur kenntnis nehmen;zur kenntnis genommen;zur kenntnis zu nehmen > lesen;gelesen;zu lesen
zum ausdruck bringen;bringt … zum ausdruck;zur anwendung kommen > sagen;sagt;gelten
in aussicht stellen;stellt … in aussicht;zum abschluss bringen;zur sprache bringen;bringt … zur sprache > versprechen;verspricht;beenden;besprechen;bespricht
unter beweis stellen;eine entscheidung treffen;hilfe leisten;in bearbeitung nehmen > zeigen;entscheiden;helfen;bearbeiten
der vorliegende (vertrag|beschluss);den vorliegenden (vertrag|beschluss);das vorliegende (dokument|schreiben|projekt) > dieser (Vertrag|Beschluss);diesen (Vertrag|Beschluss);dieses (Dokument|Schreiben|Projekt)
des vorliegenden (vertrags|vertrages|beschlusses|dokuments|schreibens|projekts);dem vorliegenden (vertrag|beschluss|dokument|schreiben|projekt) > dieses (Vertrags|Vertrages|Beschlusses|Dokuments|Schreibens|Projekts);diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt)
(im|vom|zum) vorliegenden (vertrag|beschluss|dokument|schreiben|projekt) > (in|von|zu) diesem (Vertrag|Beschluss|Dokument|Schreiben|Projekt)
die vorliegende vereinbarung;der vorliegenden vereinbarung;vorliegende vereinbarung > diese Vereinbarung;dieser Vereinbarung;diese Vereinbarung
vorliegender (vertrag|beschluss);vorliegendes (dokument|schreiben|projekt) > dieser (Vertrag|Beschluss);dieses (Dokument|Schreiben|Projekt)
`
