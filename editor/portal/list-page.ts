import { html, nothing, type TemplateResult } from 'lit'
import type { ContractList, ContractSummary, DemoResponse } from '../../schemas/api/index.ts'
import type { ApiProblem } from '../api/index.ts'
import { noLink, problemNotice } from './notices.ts'
import type { Portal } from './portal.ts'

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-link'; readonly demo: DemoResponse | null }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }
  | { readonly kind: 'list'; readonly list: ContractList }

/** The contracts of the person who is here. */
export function listPage(portal: () => Portal): () => TemplateResult {
  let state: State = { kind: 'loading' }

  async function load(): Promise<void> {
    const { api, token, redraw } = portal()
    state = { kind: 'loading' }
    redraw()
    if (token === null) {
      const demo = await api.demo()
      state = { kind: 'no-link', demo: demo.ok ? demo.value : null }
    } else {
      const found = await api.contracts()
      state = found.ok
        ? { kind: 'list', list: found.value }
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
        return noLink(portal(), state.demo)
      case 'problem':
        return problemNotice(portal(), state.problem, () => {
          load().catch(reportError)
        })
      case 'list':
        return list(portal(), state.list)
    }
  }
}

function list(portal: Portal, { me, contracts }: ContractList): TemplateResult {
  const { list: words } = portal.texts
  const make = me.staff ? html`<a class="button main" href="./new.html">${words.make}</a>` : nothing
  return html`
    <div class="head">
      <h1>${me.staff ? words.title : words.titleOwn}</h1>
      ${contracts.length > 0 ? make : nothing}
    </div>
    <p class="lead">${words.signedInAs(me.name, me.centre)}</p>
    ${
      contracts.length === 0
        ? html`<div class="card">
            <h2>${words.emptyTitle}</h2>
            <p>${me.staff ? words.emptyStaff : words.emptyOther}</p>
            ${make}
          </div>`
        : html`<ul class="contracts">
            ${contracts.map((contract) => item(portal, contract))}
          </ul>`
    }
  `
}

function item({ texts, language }: Portal, contract: ContractSummary): TemplateResult {
  const { list: words } = texts
  const day = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeStyle: 'short' })
  return html`
    <li>
      <h2>
        <a href=${`./contract.html?id=${encodeURIComponent(contract.id)}`}
          >${contract.client ?? words.noClient}<span class="hidden">: </span
          ><span class="hidden" lang=${contract.language}>${contract.typeName}</span></a
        >
      </h2>
      <p lang=${contract.language}>${contract.typeName}</p>
      <p class="facts">
        <span>${words.role[contract.role]}</span>
        <span>${words.changed(day.format(contract.changedAt))}</span>
      </p>
    </li>
  `
}
