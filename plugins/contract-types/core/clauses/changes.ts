/** What happens when something changes: the contract, the worker, the place where someone lives. */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const changeClauses = {
  'change-together': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 3 en art. 13 § 5',
    certainty: 'a',
    official: {
      nl: 'Elke partij kan vragen om dit contract te wijzigen. Een wijziging gebeurt met de instemming van alle partijen en wordt als bijlage bij dit contract ondertekend.',
      fr: 'Chaque partie peut demander de modifier ce contrat. Une modification se fait avec l’accord de toutes les parties et est signée en annexe à ce contrat.',
      de: 'Jede Partei kann eine Änderung dieses Vertrags verlangen. Eine Änderung geschieht mit dem Einverständnis aller Parteien und wird als Anhang zu diesem Vertrag unterschrieben.',
    },
    plain: {
      nl: 'Wil je iets veranderen? Vraag het. Ook het OCMW mag dat vragen. Veranderen kan alleen als we het samen eens zijn. We schrijven het op en tekenen allebei.',
      fr: 'Vous voulez changer quelque chose ? Demandez-le. Le CPAS peut aussi le demander. Nous changeons seulement ce que nous décidons ensemble. Nous l’écrivons et nous signons tous les deux.',
      de: 'Möchten Sie etwas ändern? Sagen Sie es. Auch das ÖSHZ darf das vorschlagen. Ändern geht nur, wenn wir uns einig sind. Wir schreiben es auf und unterschreiben beide.',
    },
  },
  'new-worker': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'c',
    official: {
      nl: 'Wordt het dossier blijvend aan een andere maatschappelijk werker toevertrouwd, dan deelt het OCMW de naam en de bereikbaarheid van die persoon schriftelijk mee aan de gerechtigde.',
      fr: 'Si le dossier est confié durablement à un autre travailleur social, le CPAS communique par écrit au bénéficiaire le nom de cette personne et la manière de la joindre.',
      de: 'Wird die Akte dauerhaft einer anderen Sozialarbeiterin oder einem anderen Sozialarbeiter übertragen, teilt das ÖSHZ der begünstigten Person schriftlich den Namen dieser Person mit und wie sie zu erreichen ist.',
    },
    plain: {
      nl: 'Krijg je een andere maatschappelijk werker? Dan krijg je een brief met de naam. Daarin staat ook hoe je die persoon bereikt. De afspraken in dit contract blijven gelden.',
      fr: 'Vous avez un autre travailleur social ? Vous recevez alors une lettre avec son nom. On y lit aussi comment le joindre. Les accords de ce contrat restent valables.',
      de: 'Bekommen Sie eine andere Sozialarbeiterin oder einen anderen Sozialarbeiter? Dann bekommen Sie einen Brief mit dem Namen. Darin steht auch, wie Sie diese Person erreichen. Die Absprachen in diesem Vertrag gelten weiter.',
    },
  },
  moving: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'c',
    official: {
      nl: 'Dit contract eindigt wanneer het OCMW niet langer bevoegd is. Op vraag van de gerechtigde kan het worden voortgezet als beide betrokken OCMW’s daarmee instemmen. Het contract wordt aan het nieuwe OCMW bezorgd op vraag van de gerechtigde of met zijn of haar toestemming.',
      fr: 'Ce contrat prend fin lorsque le CPAS n’est plus compétent. À la demande du bénéficiaire, il peut être poursuivi si les deux CPAS concernés sont d’accord. Le contrat est transmis au nouveau CPAS à la demande du bénéficiaire ou avec son accord.',
      de: 'Dieser Vertrag endet, wenn das ÖSHZ nicht mehr zuständig ist. Auf Wunsch der begünstigten Person kann er weitergeführt werden, wenn beide betroffenen ÖSHZ einverstanden sind. Der Vertrag wird dem neuen ÖSHZ auf Wunsch oder mit Zustimmung der begünstigten Person übermittelt.',
    },
    plain: {
      nl: 'Gaat een ander OCMW voor je zorgen? Dan stopt dit contract. Wil jij ermee verdergaan? Dat kan als beide OCMW’s akkoord zijn. Het nieuwe OCMW krijgt dit contract alleen als jij dat vraagt of goed vindt.',
      fr: 'Un autre CPAS va s’occuper de vous ? Alors ce contrat s’arrête. Vous voulez continuer avec ce contrat ? C’est possible si les deux CPAS sont d’accord. Le nouveau CPAS reçoit ce contrat seulement si vous le demandez ou si vous êtes d’accord.',
      de: 'Wird ein anderes ÖSHZ für Sie zuständig? Dann endet dieser Vertrag. Möchten Sie damit weitermachen? Das geht, wenn beide ÖSHZ einverstanden sind. Das neue ÖSHZ bekommt diesen Vertrag nur, wenn Sie das wünschen oder zustimmen.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
