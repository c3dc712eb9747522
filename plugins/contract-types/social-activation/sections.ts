/**
 * The sections of a contract about social activation, as questions that people ask each other. What
 * the client wants, has and needs comes first, by kind of life (after model B of the 2015 study).
 */
import { coreSections, startedSections } from '../core/index.ts'
import { startDe } from './start/de.ts'
import { startFr } from './start/fr.ts'
import { startNl } from './start/nl.ts'

export const sections = startedSections({ nl: startNl, fr: startFr, de: startDe }, [
  {
    ...coreSections.wish,
    help: {
      nl: 'Schrijf hier met je eigen woorden. Wat wil je anders in je leven? Wat wil je houden? Begin met wat voor jou het belangrijkst is.',
      fr: 'Écrivez ici avec vos propres mots. Que voulez-vous changer dans votre vie ? Que voulez-vous garder ? Commencez par ce qui compte le plus pour vous.',
      de: 'Schreiben Sie hier mit Ihren eigenen Worten. Was soll in Ihrem Leben anders werden? Was soll bleiben? Beginnen Sie mit dem, was Ihnen am wichtigsten ist.',
    },
  },
  {
    ...coreSections.needs,
    help: {
      nl: 'Wat gaat al goed? Wat heb je nodig? Denk aan wonen, kinderen, geld, vrije tijd, mensen rond je. Je beslist zelf wat je hier vertelt.',
      fr: 'Qu’est-ce qui va bien ? De quoi avez-vous besoin ? Pensez au logement, aux enfants, à l’argent, aux loisirs, aux personnes autour de vous. Vous décidez vous-même de ce que vous racontez ici.',
      de: 'Was läuft schon gut? Was brauchen Sie? Denken Sie an Wohnen, Kinder, Geld, Freizeit, Menschen um Sie herum. Sie entscheiden selbst, was Sie hier erzählen.',
    },
  },
  coreSections.who,
  {
    ...coreSections.agreements,
    title: {
      nl: 'Waar werken we samen aan?',
      fr: 'À quoi travaillons-nous ensemble ?',
      de: 'Woran arbeiten wir zusammen?',
    },
    help: {
      nl: 'Kies eerst waarover het gaat. Schrijf wat je wil, wat je al hebt en wat je nodig hebt. Zeg hoe belangrijk het is en tegen wanneer. Schrijf dan wie wat doet. Eén doel is genoeg om te beginnen.',
      fr: 'Choisissez d’abord de quoi il s’agit. Écrivez ce que vous voulez, ce que vous avez déjà et ce dont vous avez besoin. Dites si c’est important et pour quand. Écrivez ensuite qui fait quoi. Un seul but suffit pour commencer.',
      de: 'Wählen Sie zuerst, worum es geht. Schreiben Sie, was Sie wollen, was Sie schon haben und was Sie brauchen. Sagen Sie, wie wichtig es ist und bis wann. Schreiben Sie dann, wer was tut. Ein Ziel genügt für den Anfang.',
    },
    // The columns of the table of model B that are not an attribute of a goal.
    goalLines: [
      { nl: 'Dit heb ik al: ', fr: 'J’ai déjà ceci : ', de: 'Das habe ich schon: ' },
      { nl: 'Dit heb ik nodig: ', fr: 'J’ai besoin de ceci : ', de: 'Das brauche ich: ' },
    ],
  },
  coreSections.period,
  {
    ...coreSections.money,
    help: {
      nl: 'Meedoen mag niet te duur zijn. Schrijf wie betaalt, en of je extra hulp krijgt.',
      fr: 'Participer ne doit pas coûter trop cher. Notez qui paie, et si vous recevez une aide en plus.',
      de: 'Mitmachen darf nicht zu teuer sein. Schreiben Sie, wer bezahlt, und ob Sie zusätzliche Hilfe bekommen.',
    },
  },
  coreSections.evaluation,
  {
    ...coreSections.setback,
    help: {
      nl: 'Op deze afspraken staat geen sanctie. Dit geldt voor jou en voor het OCMW.',
      fr: 'Il n’y a pas de sanction pour ces accords. Ceci vaut pour vous et pour le CPAS.',
      de: 'Für diese Absprachen gibt es keine Sanktion. Das gilt für Sie und für das ÖSHZ.',
    },
  },
  coreSections.rights,
  coreSections.changes,
  coreSections.signing,
])
