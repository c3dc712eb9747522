import { html, nothing, type TemplateResult } from 'lit'
import type { WeekItem, WeekResponse } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { dayOf, dayOrNull, daysBetween } from '../../schemas/deadlines/index.ts'
import { type WeekTexts, weekTexts } from '../messages/week/index.ts'
import type { Portal } from './portal.ts'

type State =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'week'; readonly week: WeekResponse }

/** So many of a group are shown before someone asks for all. */
const SHOWN = 4

type Group = 'own' | 'others'

const EPOCH = dayOf('1970-01-01')
const DAY = 86_400_000

/**
 * What is open this week in the contracts of a worker: first what they can do, then for whom they wait.
 * It never says how many things someone did or left.
 */
export function weekSection(portal: () => Portal): () => TemplateResult | typeof nothing {
  let state: State = { kind: 'loading' }
  const whole = new Set<Group>()

  async function load(): Promise<void> {
    const { api, redraw } = portal()
    const found = await api.week()
    state = found.ok ? { kind: 'week', week: found.value } : { kind: 'failed' }
    redraw()
    // The server reads what changed as far as its time goes, and goes on when it is asked again.
    if (found.ok && found.value.unread > 0) await load()
  }
  function start(): void {
    load().catch(reportError)
  }
  start()

  return () => {
    const { language, redraw } = portal()
    const texts = weekTexts(language)
    switch (state.kind) {
      case 'loading':
        return nothing
      case 'failed':
        return html`<section class="week" aria-labelledby="week">
          <h2 id="week">${texts.title}</h2>
          <p role="status">${texts.failed}</p>
          <button type="button" class="small" @click=${start}>${texts.again}</button>
        </section>`
      case 'week':
        return weekShown(state.week, texts, language, whole, (group) => {
          whole.add(group)
          redraw()
        })
    }
  }
}

function weekShown(
  { items, today, unread }: WeekResponse,
  texts: WeekTexts,
  language: Language,
  whole: ReadonlySet<Group>,
  onWhole: (group: Group) => void,
): TemplateResult {
  const own = items.filter(({ waitsFor }) => waitsFor === 'worker')
  const others = items.filter(({ waitsFor }) => waitsFor !== 'worker')
  const shown = (group: Group, all: readonly WeekItem[]) =>
    all.length === 0
      ? nothing
      : html`<h3 id=${`week-${group}`}>${texts[group]}</h3>
          <ul aria-labelledby=${`week-${group}`}>
            ${all
              .slice(0, whole.has(group) ? all.length : SHOWN)
              .map((item) => itemShown(item, texts, language, today))}
          </ul>
          ${
            all.length > SHOWN && !whole.has(group)
              ? html`<button type="button" class="small" @click=${() => onWhole(group)}>
                  ${texts.showAll(all.length)}
                </button>`
              : nothing
          }`
  return html`<section class="week" aria-labelledby="week">
    <h2 id="week">${texts.title}</h2>
    ${items.length === 0 && unread === 0 ? html`<p>${texts.nothing}</p>` : nothing}
    ${shown('own', own)} ${shown('others', others)}
    ${unread > 0 ? html`<p role="status">${texts.reading}</p>` : nothing}
  </section>`
}

function itemShown(
  item: WeekItem,
  texts: WeekTexts,
  language: Language,
  today: string,
): TemplateResult {
  const { kind, waitsFor, text, client } = item
  const isPerson = kind === 'invitation' || kind === 'invitation-over'
  const said = isPerson && text === client ? '' : text
  return html`<li>
    <p class="head">
      <a href=${`./contract.html?id=${encodeURIComponent(item.contract)}`}
        >${client ?? texts.noClient}</a
      >
      <span class="when">${when(item, texts, language, today)}</span>
    </p>
    <p>
      ${texts.kind[kind]}${
        waitsFor === 'worker'
          ? nothing
          : html` <span class="quiet">(${texts.waitsFor[waitsFor]})</span>`
      }${said === '' ? nothing : html`: <span class="quote" lang=${isPerson ? nothing : item.language}>${said}</span>`}
    </p>
  </li>`
}

function when(
  { day, since }: WeekItem,
  texts: WeekTexts,
  language: Language,
  today: string,
): string {
  if (day !== null) {
    if (day === today) return texts.today
    return (day < today ? texts.past : texts.by)(dayText(day, language))
  }
  return since === null ? '' : texts.since(dayText(since, language))
}

/** `woensdag 25 november`; the day is one of the calendar, not a moment. */
function dayText(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(`${language}-BE`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const known = dayOrNull(day)
  return known === null ? day : format.format(daysBetween(EPOCH, known) * DAY)
}
