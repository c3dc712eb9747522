import { html, nothing, type TemplateResult } from 'lit'
import type { ContractList, ContractSummary, DemoResponse } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { ApiProblem } from '../api/index.ts'
import { LEFT } from './leave.ts'
import { noLink, problemNotice, wayOut } from './notices.ts'
import type { Portal } from './portal.ts'
import { typeNameIn } from './type-name-in.ts'
import { weekSection } from './week.ts'

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-link'; readonly demo: DemoResponse | null }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }
  | { readonly kind: 'list'; readonly list: ContractList; readonly week: () => unknown }

/** From so many contracts on, one searches rather than looks. */
const MANY = 8

/** The contracts of the person who is here. */
export function listPage(portal: () => Portal): () => TemplateResult {
  let state: State = { kind: 'loading' }
  let searched = ''
  const hasLeft = portal().takeOnce(LEFT)
  const search: Search = {
    get text() {
      return searched
    },
    set(text) {
      searched = text
      portal().redraw()
    },
  }

  /** Of workers only: what is open this week in their contracts. */
  function weekFor({ me, contracts }: ContractList): () => unknown {
    if (!me.staff || contracts.length === 0) return () => nothing
    return weekSection(portal)
  }

  async function load(): Promise<void> {
    const { api, signedIn, redraw } = portal()
    state = { kind: 'loading' }
    redraw()
    if (!signedIn) {
      const demo = await api.demo()
      state = { kind: 'no-link', demo: demo.ok ? demo.value : null }
    } else {
      const found = await api.contracts()
      state = found.ok
        ? { kind: 'list', list: found.value, week: weekFor(found.value) }
        : { kind: 'problem', problem: found.refusal }
    }
    redraw()
  }
  queueMicrotask(() => {
    load().catch(reportError)
  })

  return () => {
    const { texts } = portal()
    switch (state.kind) {
      case 'loading':
        return html`<p role="status">${texts.loading}</p>`
      case 'no-link':
        return html`
          ${hasLeft ? html`<p class="card" role="status">${texts.signIn.isOut}</p>` : nothing}
          ${noLink(portal(), state.demo)}
        `
      case 'problem':
        return problemNotice(portal(), state.problem, () => {
          load().catch(reportError)
        })
      case 'list':
        return list(portal(), state.list, search, state.week())
    }
  }
}

interface Search {
  readonly text: string
  set(text: string): void
}

function list(
  portal: Portal,
  { me, contracts }: ContractList,
  search: Search,
  week: unknown,
): TemplateResult {
  const { list: words } = portal.texts
  if (me.duty !== null && contracts.length === 0) {
    return html`
      <h1>${words.titleOwn}</h1>
      <p class="lead">${words.signedInAs(me.name, me.centre)} ${wayOut(portal)}</p>
      <p><a class="button main" href="./acts.html">${portal.texts.acts}</a></p>
    `
  }
  const make = me.staff ? html`<a class="button main" href="./new.html">${words.make}</a>` : nothing
  return html`
    <div class="head">
      <h1>${me.staff ? words.title : words.titleOwn}</h1>
      ${contracts.length > 0 ? make : nothing}
    </div>
    <p class="lead">${words.signedInAs(me.name, me.centre)} ${wayOut(portal)}</p>
    ${week}
    ${
      contracts.length === 0
        ? html`<div class="card">
            <h2>${words.emptyTitle}</h2>
            <p>${me.staff ? words.emptyStaff : words.emptyOther}</p>
            ${make}
          </div>`
        : contracts.length < MANY
          ? items(portal, contracts)
          : searchable(portal, contracts, search)
    }
  `
}

function searchable(
  portal: Portal,
  contracts: readonly ContractSummary[],
  search: Search,
): TemplateResult {
  const { list: words } = portal.texts
  const found = contracts.filter((contract) => matches(contract, search.text, portal.language))
  return html`
    <div class="field search">
      <label for="search">${words.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${search.text}
        @input=${(event: InputEvent) => search.set((event.target as HTMLInputElement).value)}
      />
      <p role="status">${search.text === '' ? nothing : words.found(found.length, contracts.length)}</p>
    </div>
    ${items(portal, found)}
  `
}

/** True when every word that was typed begins a word of the client's name or of the type's. */
function matches(contract: ContractSummary, text: string, language: Language): boolean {
  const words = wordsIn(`${contract.client ?? ''} ${typeNameIn(contract, language).text}`)
  return wordsIn(text).every((typed) => words.some((word) => word.startsWith(typed)))
}

/** Small letters without accents: `Noël` is found by `noel`. */
function wordsIn(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function items(portal: Portal, contracts: readonly ContractSummary[]): TemplateResult {
  return html`<ul class="contracts">
    ${contracts.map((contract) => item(portal, contract))}
  </ul>`
}

function item({ texts, language }: Portal, contract: ContractSummary): TemplateResult {
  const { list: words } = texts
  const day = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeStyle: 'short' })
  const type = typeNameIn(contract, language)
  // Who comes for their own contract knows their own name.
  const isOwn = contract.role === 'client'
  return html`
    <li>
      <h2>
        <a class="whole" href=${`./contract.html?id=${encodeURIComponent(contract.id)}`}
          >${
            isOwn
              ? html`<span lang=${type.language}>${type.text}</span>`
              : html`${contract.client ?? words.noClient}<span class="hidden">: </span
                  ><span class="hidden" lang=${type.language}>${type.text}</span>`
          }</a
        >
      </h2>
      ${isOwn ? nothing : html`<p lang=${type.language}>${type.text}</p>`}
      <p class="facts">
        <span>${words.role[contract.role]}</span>
        <span>${words.changed(day.format(contract.changedAt))}</span>
      </p>
      <p class="ways">
        ${(contract.role === 'client' ? ['people', 'acts'] : ['people']).map(
          (page) =>
            html`<a class="way" href=${`./${page}.html?id=${encodeURIComponent(contract.id)}`}
              >${page === 'people' ? texts.people : texts.acts}<span class="hidden"
                >: ${isOwn ? type.text : (contract.client ?? words.noClient)}</span
              ></a
            >`,
        )}
      </p>
    </li>
  `
}
