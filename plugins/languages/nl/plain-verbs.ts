/**
 * Plain verbs in the form of the stiff ones that they replace: for "aandacht besteedt" it offers "let
 * op", for "te verstrekken" "te geven". Lists name a plain verb by its infinitive; here stand its forms.
 */
import type { LexiconEntry } from '../../readability/index.ts'
import { writtenForms } from '../../readability/lexicon/index.ts'

/** `stem`: "ik neem"; `t`: "zij neemt"; `past`: "zij nam"; `done`: "genomen". Plurals are infinitives. */
type Kind = 'whole' | 'to' | 'stem' | 't' | 'past' | 'pastPlural' | 'done'

/** Infinitive, stem, with t, past and participle; what is joined to it stands before a hyphen. */
const plainRows = `
aan-vragen vraag vraagt vroeg vroegen gevraagd
antwoorden antwoord antwoordt antwoordde antwoordden geantwoord
bellen bel belt belde belden gebeld
sturen stuur stuurt stuurde stuurden gestuurd
volgen volg volgt volgde volgden gevolgd
waarschuwen waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd
merken merk merkt merkte merkten gemerkt
af-trekken trek trekt trok trokken getrokken
bedanken bedank bedankt bedankte bedankten bedankt
beginnen begin begint begon begonnen begonnen
bekijken bekijk bekijkt bekeek bekeken bekeken
beloven beloof belooft beloofde beloofden beloofd
beslissen beslis beslist besliste beslisten beslist
bespreken bespreek bespreekt besprak bespraken besproken
betalen betaal betaalt betaalde betaalden betaald
betekenen beteken betekent betekende betekenden betekend
bewaren bewaar bewaart bewaarde bewaarden bewaard
bewijzen bewijs bewijst bewees bewezen bewezen
bereiken bereik bereikt bereikte bereikten bereikt
binnen-laten laat laat liet lieten gelaten
controleren controleer controleert controleerde controleerden gecontroleerd
denken denk denkt dacht dachten gedacht
doen doe doet deed deden gedaan
door-gaan ga gaat ging gingen gegaan
gebeuren gebeur gebeurt gebeurde gebeurden gebeurd
gebruiken gebruik gebruikt gebruikte gebruikten gebruikt
gelden geld geldt gold golden gegolden
geven geef geeft gaf gaven gegeven
goed-keuren keur keurt keurde keurden gekeurd
hebben heb heeft had hadden gehad
helpen help helpt hielp hielpen geholpen
horen hoor hoort hoorde hoorden gehoord
in-voeren voer voert voerde voerden gevoerd
kiezen kies kiest koos kozen gekozen
klagen klaag klaagt klaagde klaagden geklaagd
krijgen krijg krijgt kreeg kregen gekregen
kunnen kan kan kon konden gekund
laten laat laat liet lieten gelaten
leiden leid leidt leidde leidden geleid
letten let let lette letten gelet
lezen lees leest las lazen gelezen
maken maak maakt maakte maakten gemaakt
mee-doen doe doet deed deden gedaan
mee-werken werk werkt werkte werkten gewerkt
melden meld meldt meldde meldden gemeld
missen mis mist miste misten gemist
na-denken denk denkt dacht dachten gedacht
kijken kijk kijkt keek keken gekeken
op-sturen stuur stuurt stuurde stuurden gestuurd
na-kijken kijk kijkt keek keken gekeken
ontslaan ontsla ontslaat ontsloeg ontsloegen ontslagen
onderzoeken onderzoek onderzoekt onderzocht onderzochten onderzocht
op-geven geef geeft gaf gaven gegeven
op-lossen los lost loste losten gelost
op-schrijven schrijf schrijft schreef schreven geschreven
praten praat praat praatte praatten gepraat
proberen probeer probeert probeerde probeerden geprobeerd
regelen regel regelt regelde regelden geregeld
reizen reis reist reisde reisden gereisd
schrijven schrijf schrijft schreef schreven geschreven
solliciteren solliciteer solliciteert solliciteerde solliciteerden gesolliciteerd
stoppen stop stopt stopte stopten gestopt
tekenen teken tekent tekende tekenden getekend
tegen-houden houd houdt hield hielden gehouden
terug-sturen stuur stuurt stuurde stuurden gestuurd
terug-nemen neem neemt nam namen genomen
toe-laten laat laat liet lieten gelaten
tonen toon toont toonde toonden getoond
twijfelen twijfel twijfelt twijfelde twijfelden getwijfeld
uit-leggen leg legt legde legden gelegd
uit-voeren voer voert voerde voerden gevoerd
veranderen verander verandert veranderde veranderden veranderd
vergeten vergeet vergeet vergat vergaten vergeten
verminderen verminder vermindert verminderde verminderden verminderd
vertellen vertel vertelt vertelde vertelden verteld
vinden vind vindt vond vonden gevonden
voor-stellen stel stelt stelde stelden gesteld
vragen vraag vraagt vroeg vroegen gevraagd
willen wil wil wilde wilden gewild
zeggen zeg zegt zei zeiden gezegd
zorgen zorg zorgt zorgde zorgden gezorgd
`

/** Verbs in stiff phrases: they say which form it is. In the same order. */
const stiffRows = `
besteden besteed besteedt besteedde besteedden besteed
bieden bied biedt bood boden geboden
brengen breng brengt bracht brachten gebracht
doen doe doet deed deden gedaan
dragen draag draagt droeg droegen gedragen
geven geef geeft gaf gaven gegeven
gaan ga gaat ging gingen gegaan
hebben heb heeft had hadden gehad
houden houd houdt hield hielden gehouden
indienen dien dient diende dienden ingediend
komen kom komt kwam kwamen gekomen
leggen leg legt legde legden gelegd
leveren lever levert leverde leverden geleverd
maken maak maakt maakte maakten gemaakt
nemen neem neemt nam namen genomen
ondernemen onderneem onderneemt ondernam ondernamen ondernomen
plegen pleeg pleegt pleegde pleegden gepleegd
schenken schenk schenkt schonk schonken geschonken
stellen stel stelt stelde stelden gesteld
treden treed treedt trad traden getreden
treffen tref treft trof troffen getroffen
uitvoeren voer voert voerde voerden uitgevoerd
verlenen verleen verleent verleende verleenden verleend
verrichten verricht verricht verrichtte verrichtten verricht
verschaffen verschaf verschaft verschafte verschaften verschaft
verstrekken verstrek verstrekt verstrekte verstrekten verstrekt
vinden vind vindt vond vonden gevonden
voeren voer voert voerde voerden gevoerd
zetten zet zet zette zetten gezet
zien zie ziet zag zagen gezien
wenden wend wendt wendde wendden gewend
`

interface PlainVerb {
  /** What is joined to it and stands apart in a main clause: "op" of "opschrijven"; '' when none. */
  readonly front: string
  readonly forms: Readonly<Record<Exclude<Kind, 'to'>, string>>
}

const plainVerbs = new Map<string, PlainVerb>(
  rowsOf(plainRows).map(([name, stem, t, past, pastPlural, done]) => {
    const [front, whole] = name.includes('-') ? (name.split('-') as [string, string]) : ['', name]
    return [front + whole, { front, forms: { whole, stem, t, past, pastPlural, done } }]
  }),
)

/** Written as one word, or apart in a main clause: "opschrijft", "schrijft op". */
function formOf({ front, forms }: PlainVerb, kind: Kind, isMain: boolean): string {
  if (kind === 'to') return front === '' ? `te ${forms.whole}` : `${front} te ${forms.whole}`
  const form = forms[kind]
  const isApart = kind !== 'done' && kind !== 'whole'
  return isMain && isApart && front !== '' ? `${form} ${front}` : front + form
}

const stiffForms = new Map<string, Kind>(
  rowsOf(stiffRows).flatMap((row) => {
    const [whole, stem, t, past, pastPlural, done] = row
    const kinds: [string, Kind][] = [
      [done, 'done'],
      [pastPlural, 'pastPlural'],
      [past, 'past'],
      [stem, 'stem'],
      [t, 't'],
      [whole, 'whole'],
    ]
    return kinds
  }),
)

function rowsOf(text: string): [string, string, string, string, string, string][] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string, string, string, string, string])
}

/**
 * The entry with every form written out, and each plain verb beside it in the form that fits. Plain
 * words that are no verb, or that say themselves which form they are for, stay as they are.
 */
export function withFittingVerbs(
  entry: LexiconEntry,
  endings: Readonly<Record<string, readonly string[]>>,
): LexiconEntry {
  if (!entry.plain.some((plain) => verbOf(plain) !== null)) return entry
  const written = entry.forms.map((form) => writtenForms(form, endings))
  const forms = written.flat()
  const infinitive = forms[0]!
  const isSeparable = forms.some((form) => form.includes('…'))
  return {
    ...entry,
    forms,
    plain: entry.plain.map((plain) => {
      const found = verbOf(plain)
      if (found === null) return spreadOut(plain, written, endings)
      const { verb, name, rest } = found
      return forms
        .map((form) => {
          const kind = kindOf(form, infinitive)
          // "heeft laten weten": it is no participle beside another verb.
          const fitting =
            kind === 'done' && /^(?:laten|willen)$/.test(name) && rest ? 'whole' : kind
          return formOf(verb, fitting, isMainClause(form, isSeparable)) + rest
        })
        .join(' | ')
    }),
  }
}

/** Plain words that say which form they are for, said again for each form that is written out. */
function spreadOut(
  plain: string,
  written: readonly (readonly string[])[],
  endings: Readonly<Record<string, readonly string[]>>,
): string {
  const perForm = plain.split(' | ')
  return written
    .flatMap((forms, at) => {
      const variants = writtenForms(perForm[at] ?? perForm[0]!, endings)
      return forms.map(
        (_, variant) => variants[variants.length === 1 ? 0 : variant] ?? variants[0]!,
      )
    })
    .join(' | ')
}

/** The plain verb at the head and what follows it, when it is named by its infinitive alone. */
function verbOf(
  plain: string,
): { readonly verb: PlainVerb; readonly name: string; readonly rest: string } | null {
  if (/[|(]/.test(plain)) return null
  const [name = '', ...rest] = plain.split(' ')
  const verb = plainVerbs.get(name)
  return verb === undefined ? null : { verb, name, rest: rest.map((word) => ` ${word}`).join('') }
}

/** In a main clause the verb comes first: "neemt akte van"; in others behind: "akte neemt van". */
function isMainClause(form: string, isSeparable: boolean): boolean {
  if (form.includes('…')) return true
  const words = form.split(' ')
  if (words.length === 1) return !isSeparable
  return stiffForms.has(words[0]!) || /[^aeiou]t$/.test(words[0]!)
}

/** Which form of its verb a stiff form holds. */
function kindOf(form: string, infinitive: string): Kind {
  if (form === infinitive && /en$/.test(form) && !/\bte /.test(form)) return 'whole'
  const words = form.split(' ').filter((word) => word !== '…')
  const to = words.indexOf('te')
  if (to >= 0 && /(?:en|doen|gaan|staan|zien)$/.test(words[to + 1] ?? '')) return 'to'
  for (const word of words) {
    const kind = stiffForms.get(word)
    if (kind !== undefined) return kind
  }
  const verb = form.includes('…') ? words[0]! : words.find((word) => /(?:en|t|d|de|te)$/.test(word))
  // "ondertekend" of "ondertekenen", "verhinderd" of "verhinderen".
  if (verb !== undefined && infinitive === `${verb.replace(/[dt]$/, '')}en` && verb.endsWith('d'))
    return 'done'
  return endingOf(verb ?? words[0]!, infinitive.startsWith('ge'))
}

/** Of a verb that stands alone: by how it begins and ends. A noun is like an infinitive. */
function endingOf(verb: string, beginsWithGe: boolean): Kind {
  if (/(?:ing|ingen|atie|aties|heid|datum)$/.test(verb)) return 'whole'
  const joined =
    /^(?:aan|af|bij|door|in|mee|mede|na|om|op|over|terug|toe|uit|voor)?ge[a-zëï]+(?:d|t|en)$/
  if (!beginsWithGe && joined.test(verb)) return 'done'
  if (/(?:eerd|igd)$/.test(verb) || (beginsWithGe && /gd$/.test(verb))) return 'done'
  if (/(?:kwam|nam|stond|liet|riep|ging)$/.test(verb)) return 'past'
  if (/(?:[^aeiou]den|[^aeiou]ten)$/.test(verb) && !/(?:chten|lden|[^e]rden)$/.test(verb)) {
    return 'pastPlural'
  }
  if (/[^aeiou][dt]e$/.test(verb)) return 'past'
  if (/..en$/.test(verb)) return 'whole'
  return /t$/.test(verb) ? 't' : 'stem'
}
