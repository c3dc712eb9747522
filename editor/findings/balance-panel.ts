import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../schemas/basics/index.ts'
import type { Party } from '../../schemas/document/index.ts'
import { insideSentence, surfaceMessages } from '../messages/index.ts'
import { dateText } from '../prosemirror/index.ts'
import { type BalanceGoal, type BalancePromise, partiesOf } from './balance.ts'
import { balancePicture } from './balance-picture.ts'
import type { FindingsTexts } from './texts/texts.ts'

export interface BalanceProps {
  readonly texts: FindingsTexts
  readonly language: Language
  readonly goals: readonly BalanceGoal[]
  /** Whose contract this is, for on paper. */
  readonly contract: string
  readonly partyName: (party: Party) => string
  readonly onGo: (block: string) => void
  readonly onPrint: () => void
}

/** The promises of everyone over the whole contract: as a drawing, and in words. It scores nobody. */
export function balancePanel(props: BalanceProps): TemplateResult {
  const { goals, partyName } = props
  const { balance } = props.texts
  if (goals.length === 0) return html`<p class="explain">${balance.none}</p>`
  const when = ({ due, rhythm }: BalancePromise): string =>
    [due && balance.by(dateText(due, props.language)), rhythm].filter(Boolean).join(', ')
  return html`
    <p class="print-only">${props.contract}</p>
    <p class="explain">${balance.intro}</p>
    ${balancePicture(goals, {
      title: balance.picture,
      nothing: balance.nothing,
      unnamed: balance.unnamed,
      nameOf: partyName,
      goalText: (goal) => goalText(goal, props.texts),
      when,
      summary: goals.map((goal) => summaryOf(goal, props)).join(' '),
    })}
    ${goals.map((goal) => goalInWords(goal, props, when))}
    <p class="buttons"><button type="button" data-do="print" @click=${props.onPrint}>${balance.print}</button></p>
  `
}

function goalText(goal: BalanceGoal, { balance }: FindingsTexts): string {
  return goal.id === null ? balance.loose : goal.text || balance.unnamedGoal
}

function countOf(goal: BalanceGoal, party: Party): number {
  return goal.promises.filter((promise) => promise.party === party).length
}

/** "Mijn diploma halen. Amina: 2 afspraken. Hier staat nog niet wat het OCMW doet." */
function summaryOf(goal: BalanceGoal, props: BalanceProps): string {
  const { balance } = props.texts
  const text = goalText(goal, props.texts)
  const sides = partiesOf(goal).map((party) => {
    const name = props.partyName(party)
    const count = countOf(goal, party)
    return count === 0 ? emptySide(party, props) : balance.promises(name, count)
  })
  return [/[.!?…]$/.test(text) ? text : `${text}.`, ...sides].join(' ')
}

function emptySide(party: Party, { partyName, language }: BalanceProps): string {
  return surfaceMessages(language).card.emptySide(insideSentence(partyName(party)))
}

function goalInWords(
  goal: BalanceGoal,
  props: BalanceProps,
  when: (promise: BalancePromise) => string,
): TemplateResult {
  const { texts, language } = props
  return html`
    <section class="balance-goal">
      <h3>
        ${
          goal.id === null
            ? goalText(goal, texts)
            : html`<button type="button" class="quiet" @click=${() => props.onGo(goal.id!)}>
                ${goalText(goal, texts)}
              </button>`
        }
        ${goal.due ? html`<span class="when">${texts.balance.by(dateText(goal.due, language))}</span>` : nothing}
      </h3>
      ${partiesOf(goal).map((party) => {
        const promises = goal.promises.filter((promise) => promise.party === party)
        return html`
          <h4>${props.partyName(party)}</h4>
          ${
            promises.length === 0
              ? html`<p class="explain">${emptySide(party, props)}</p>`
              : html`<ul>
                  ${promises.map((promise) => promiseInWords(promise, props, when(promise)))}
                </ul>`
          }
        `
      })}
    </section>
  `
}

function promiseInWords(
  promise: BalancePromise,
  { texts, partyName, language, onGo }: BalanceProps,
  when: string,
): TemplateResult {
  const { balance } = texts
  return html`<li>
    <button type="button" class="quiet" @click=${() => onGo(promise.id)}>
      ${promise.what || balance.unnamed}
    </button>
    ${promise.who !== '' || when !== '' ? html`<p>${[promise.who, when].filter(Boolean).join(', ')}</p>` : nothing}
    ${promise.enough !== '' ? html`<p>${balance.enough(promise.enough)}</p>` : nothing}
    ${
      promise.feasible
        ? html`<p>${surfaceMessages(language).card.feasible[promise.feasible](partyName('client'))}</p>`
        : nothing
    }
  </li>`
}
