/** A Dutch of a few words, so that a test of the engine does not depend on what the lists hold. */
import type { LanguageData, LexiconEntry } from '../../plugins/readability/index.ts'
import { writeBands } from '../../plugins/readability/index.ts'

export const smallEntries: readonly LexiconEntry[] = [
  {
    id: 'wettige-reden',
    action: 'explain',
    forms: ['wettige reden(en)'],
    plain: ['goede reden | goede redenen'],
    gloss: 'een goede reden die de wet aanvaardt, bijvoorbeeld ziekte',
    reason: 'Het is een woord uit de wet.',
    legalRisk: true,
  },
  {
    id: 'schorsen',
    action: 'explain',
    forms: ['schors(en|t|te|ten)', 'geschorst(e)', 'schorsing(en)'],
    plain: [],
    gloss: 'een tijd niet betalen',
    reason: 'Het woord zegt niet hoelang.',
  },
  {
    id: 'aantonen',
    action: 'replace',
    forms: ['aantonen', 'toon(|t|de|den) … aan', 'aangetoond'],
    plain: ['bewijzen | bewijs(|t) | bewezen', 'laten zien'],
    reason: 'Bijna niemand zegt dit zo.',
  },
  {
    id: 'met-betrekking-tot',
    action: 'phrase',
    forms: ['met betrekking tot'],
    plain: ['over'],
    reason: 'Een klein woord is genoeg.',
  },
  {
    id: 'tijdig',
    action: 'vague',
    forms: ['tijdig(e)'],
    plain: ['voor …'],
    reason: 'Wanneer is het te laat?',
    unlessNear: ['dagen'],
  },
  {
    id: 'dienen-te',
    action: 'modal',
    forms: ['dien(|t|en) … te', 'dien(|t|en) te'],
    plain: ['moeten'],
    reason: 'Zeg gewoon moet.',
  },
  {
    id: 'begunstigde',
    action: 'address',
    forms: ['de begunstigde(n)'],
    plain: ['je'],
    reason: 'Dat ben jij.',
  },
  {
    id: 'bovenvermeld',
    action: 'reference',
    forms: ['bovenvermeld(e)'],
    plain: ['die'],
    reason: 'Waar staat dat?',
  },
]

const common = `de het een en van in is dat op te voor met zijn die niet je aan er om ook als dan maar
 bij nog wel naar wat hij zij ze wij ik ons jij jouw u uw dit deze door over uit tot meer kan moet wil
 heeft hebben word wordt worden zal zullen kunnen moeten mag goed goede reden redenen brief werk school
 geld huis dag dagen week wet tijd betalen bellen komen gaan zien ziek ziekte vraag vragen geven krijgt
 krijgen samen elke twee drie betekent bijvoorbeeld aanvaardt leefloon geen nooit zonder mogelijk morgen
 ziet komt kom bel telt staat verplicht trein stad betaal betaald stuurt gestuurd schrijf zin woord woorden boek boeken kind kinderen`

export const smallLanguage: LanguageData = {
  language: 'nl',
  entries: smallEntries,
  endings: {},
  swaps: `
aantonen;toon(|t|den) … aan;aangetoond > bewijzen;bewijs(|t|den);bewezen
dien(|t|en) te;dien(|t|en) … te > moet(||en);moet(||en)
`,
  bands: writeBands(common.split(/\s+/)),
  grammar: {
    abbreviations: ['art.', 'nr.', 'dhr.', 'bv.', 'o.a.', 'enz.'],
    shortForms: { 'i.v.m.': 'over', 't.b.v.': 'voor', 'blz.': 'bladzijde' },
    acronyms: { GPMI: 'geïndividualiseerd project voor maatschappelijke integratie' },
    knownAcronyms: ['PC', 'OCMW'],
    functionWords:
      `de het een en van in is dat op te voor met zijn die niet je aan er om ook als dan maar
      bij nog wel naar wat hij zij ze wij ik ons jij jouw u uw dit deze door over uit tot kan moet heeft
      wordt worden zal geen`
        .trim()
        .split(/\s+/),
    months: ['januari', 'mei'],
    subordinators: ['omdat', 'die', 'waarbij', 'zodat', 'ook al'],
    conditionals: ['als', 'indien', 'tenzij', 'mits'],
    negations: ['niet', 'geen', 'nooit', 'zonder'],
    negativeWords: ['onmogelijk'],
    explanationMarkers: ['dat betekent', 'dat wil zeggen', 'bijvoorbeeld'],
    namingWords: ['noemt', 'heet'],
    pointingWords: ['dat', 'dit'],
    dutyWords: ['moet', 'verplicht', 'geschorst', 'sanctie'],
    impersonal: ['men'],
    coerciveWords: ['moet', 'verplicht', 'sanctie'],
    informalAddress: ['je', 'jij', 'jouw'],
    formalAddress: ['u', 'uw'],
    referenceWords: ['artikel', 'art', '§'],
    passive: {
      auxiliaries: ['word', 'wordt', 'worden', 'werd'],
      participles: ['ge[a-z]+(?:d|t|en)', '(?:be|ver|ont|her)[a-z]+(?:d|t|en)'],
      irregular: ['opgelegd'],
      not: ['gelukkig', 'geld', 'verbod', 'geven', 'bestemming'],
      agents: ['door'],
      reach: 10,
    },
    verbs: {
      openers: ['heeft', 'hebben', 'zal', 'kan', 'moet', 'wordt'],
      infinitives: ['[a-z]{3,}en'],
      notInfinitives: ['redenen', 'dagen', 'boeken', 'kinderen', 'woorden', 'samen'],
    },
    compounds: { links: ['s', 'en'], shortest: 3 },
  },
}
