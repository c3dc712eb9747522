/** Short forms and letters in capitals, with what they stand for in plain words. */
import { wordsOf } from '../rows.ts'

/** After these no sentence ends. */
export const abbreviations: readonly string[] = wordsOf(`
  a.a.o. abb. abs. abschn. abt. allg. anl. anm. art. aufl. ausg. bd. bearb. beil. bes. best. betr. bez. bgm. bspw.
  bzgl. bzw. ca. d.h. d.i. d.j. dgl. dr. dipl. ebd. einschl. entspr. erl. etc. e.v. evtl. exkl. f. ff. fa. fr. frl.
  geb. gem. gen. gest. ggf. ggfs. h. hr. hrn. hrsg. i.a. i.d.r. i.s.d. i.v. i.v.m. i.h.v. ing. inkl. insb. jh. kap. kath.
  lfd. lt. m.e. max. min. mag. mio. mrd. mtl. mwst. n. nr. nrn. o.a. o.ä. o.g. p.a. pkt. pl. prof. rd. s. s.o. s.u.
  sog. st. std. str. tel. u.a. u.ä. u.u. u.v.m. usf. usw. v.a. vgl. vorm. vs. z.b. z.hd. z.t. z.z. zb. ziff. zit.
  zz. zzgl. q. k.e. g.e. b.s. g.g. h.d. z.zt. u.
`)

/** Hard to read, with what they stand for. */
export const shortForms: Readonly<Record<string, string>> = {
  'a.a.o.': 'am selben Ort',
  'abs.': 'Absatz',
  'b.s.': 'Belgisches Staatsblatt',
  'betr.': 'über',
  'bspw.': 'zum Beispiel',
  'bzgl.': 'zu',
  'bzw.': 'oder',
  'd.h.': 'das heißt',
  'd.i.': 'das ist',
  'dgl.': 'solche Dinge',
  'ebd.': 'am selben Ort',
  'einschl.': 'mit',
  'etc.': 'und so weiter',
  'evtl.': 'vielleicht',
  'exkl.': 'ohne',
  'ff.': 'und die folgenden',
  'gem.': 'nach',
  'ggf.': 'wenn nötig',
  'ggfs.': 'wenn nötig',
  'i.a.': 'meist',
  'i.d.r.': 'meist',
  'i.h.v.': 'von',
  'i.s.d.': 'wie in',
  'i.v.m.': 'mit',
  'inkl.': 'mit',
  'insb.': 'vor allem',
  'k.e.': 'Königlicher Erlass',
  'lfd.': 'laufend',
  'lt.': 'wie … sagt',
  'mtl.': 'im Monat',
  'o.ä.': 'oder so etwas',
  'o.g.': 'dieser',
  'p.a.': 'im Jahr',
  's.o.': 'siehe oben',
  's.u.': 'siehe unten',
  'sog.': 'so genannt',
  'u.a.': 'und andere',
  'u.ä.': 'und so etwas',
  'u.u.': 'vielleicht',
  'u.v.m.': 'und viel mehr',
  'usf.': 'und so weiter',
  'usw.': 'und so weiter',
  'v.a.': 'vor allem',
  'vgl.': 'siehe',
  'z.hd.': 'an',
  'z.t.': 'zum Teil',
  'z.zt.': 'jetzt',
  'zzgl.': 'und dazu',
}

/** What capitals stand for. */
export const acronyms: Readonly<Record<string, string>> = {
  ADG: 'Arbeitsamt der Deutschsprachigen Gemeinschaft',
  ASD: 'Allgemeiner Sozialdienst',
  AVIQ: 'wallonischer Dienst für Menschen mit Behinderung',
  BTZ: 'Begleitzentrum',
  DG: 'Deutschsprachige Gemeinschaft',
  DSBE: 'Dienst für sozial-berufliche Eingliederung',
  DSGVO: 'Regeln zum Schutz von Daten',
  DSL: 'Dienststelle für selbstbestimmtes Leben',
  DUFO: 'Dienst für Unterhaltsforderungen',
  ENSS: 'Nummer im Nationalregister',
  ESB: 'elektronischer Sozialbericht',
  FAMIFED: 'früherer Dienst für Kindergeld',
  FÖD: 'Föderaler Öffentlicher Dienst',
  FOREM: 'Arbeitsamt der Wallonie',
  GRAPA: 'Einkommensgarantie für alte Menschen',
  IAWM: 'Institut für Aus- und Weiterbildung im Mittelstand',
  IBU: 'Ausbildung im Betrieb',
  IPSE: 'individuelles Projekt zur sozialen Eingliederung',
  KAP: 'Kompetenzzentrum für Arbeit',
  LFA: 'Landesamt für Arbeitsbeschaffung',
  LIKIV: 'Dienst der Krankenversicherung',
  LSS: 'Landesamt für soziale Sicherheit',
  ÖDP: 'Öffentlicher Programmierungsdienst',
  RIS: 'Eingliederungseinkommen',
  SHR: 'Sozialhilferat',
  SPZ: 'Sozial-Psychologisches Zentrum',
  VOE: 'Vereinigung ohne Gewinn',
  VDAB: 'Arbeitsamt in Flandern',
  VSE: 'Vertrag zur sozialen Eingliederung',
  ZAWM: 'Zentrum für Aus- und Weiterbildung des Mittelstandes',
  ZFP: 'Zentrum für Förderpädagogik',
}

/** Capitals that everyone knows. */
export const knownAcronyms: readonly string[] = wordsOf(
  'ÖSHZ MWST CV PC SMS TV EU UN UNO USA DVD CD USB PDF OK BE TEC BRF GPS LKW PKW EDV QR PIN SOS WC IBAN BIC ARD ZDF DDR BRD NATO DNA AIDS COVID',
)
