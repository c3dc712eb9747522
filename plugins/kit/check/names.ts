/**
 * Whether a few words name somebody. "Het OCMW" and "de cliënt" name nobody: who reads the contract
 * next year must know whom to call.
 */
const articles =
  'het de een den der van voor en te mijn onze ons jouw je jij u uw ik ikzelf mij mezelf zelf wij we le la les l du de des d au un une mon ma mes notre nos votre vos je moi même moi-même vous nous das die der dem den des ein eine einen einer im in am von und mein meine meinen unser unsere ihr ihre ich selbst mich sie wir'

const roles =
  'ocmw cpas öshz oshz ocmw’s centrum openbaar centre public zentrum openbare öffentliches sozialhilfezentrum maatschappelijk maatschappelijke werker werkster sociaal sociale assistent assistente dienst medewerker begeleider begeleidster vervanger vervangster hulpverlener travailleur travailleuse social sociale assistant assistante service collaborateur remplaçant remplaçante sozialarbeiter sozialarbeiterin sozialassistent sozialassistentin sozialdienst dienst mitarbeiter mitarbeiterin vertretung derde partij andere tiers autre partie dritte partei school organisatie'

const institutions = 'ocmw cpas öshz oshz'

const client =
  'cliënt cliente client clienten klant gerechtigde begunstigde aanvrager student studente cursist leerling bénéficiaire usager étudiant étudiante demandeur klient klientin begünstigte begünstigter begünstigten antragsteller schüler schülerin studierende studierender person persoon personne'

const clientSelf =
  'ik ikzelf mij mezelf zelf moi même moi-même moi je ich selbst mich jij jijzelf jezelf vous vous-même sie'

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}

const nobody = setOf(articles, roles, client)
const theArticles = setOf(articles)
const theInstitutions = setOf(institutions)
const theClient = setOf(articles, client)
const saysClient = setOf(client, clientSelf)

function wordsOf(text: string): readonly string[] {
  return plainName(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
}

/** A name without regard to capitals, accents on the keyboard and spaces too many. */
export function plainName(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/'/g, '’').toLowerCase()
}

/**
 * Whether the words hold a name, besides articles and roles. "OCMW Gent" is a name of nobody either: one
 * word after the institution is where it is.
 * @param centre the name of the centre, which is nobody's name
 */
export function namesSomebody(text: string, centre = ''): boolean {
  const institution = new Set(wordsOf(centre))
  const words = wordsOf(text)
  const names = words.filter((word) => !nobody.has(word) && !institution.has(word))
  const begins = words.find((word) => !theArticles.has(word)) ?? ''
  return names.length > (theInstitutions.has(begins) ? 1 : 0)
}

/** Whether somebody who pays, or one of those who pay together, is the client. */
export function isClient(payer: string, name = ''): boolean {
  const names = new Set(wordsOf(name))
  const together = plainName(payer).split(/[,;+&/]|(?<=\s)(?:en|et|und|of|ou|oder)(?=\s)/u)
  return together.some((part) => {
    const words = wordsOf(part)
    const isNamed = words.some((word) => names.has(word) && !theClient.has(word))
    const isSaid = words.some((word) => saysClient.has(word))
    return (isNamed || isSaid) && words.every((word) => names.has(word) || theClient.has(word))
  })
}
