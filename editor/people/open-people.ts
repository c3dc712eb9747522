import { html } from 'lit'
import { peopleCalls } from '../api/index.ts'
import type { BesideOptions, BesideText } from '../beside/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import { adoptRules, insist } from '../styles/index.ts'
import { partnerMarks, partnerPaperStyles } from './partner-marks.ts'
import { PeopleView } from './people-view.ts'

/**
 * Who can see the contract, in the panel of who is there. It asks the server when it opens and at each
 * notice that something changed, and draws itself anew. What a partner said of its part stands under the
 * promises in it, too. Null for who may not see it.
 */
export async function openPeople(options: BesideOptions): Promise<BesideText | null> {
  const { api, contract, changes, announce, mount, showPanels, openPanel } = options
  if (!contract.rights.includes('see-people')) return null
  let { language } = options
  let surface: ContractView | null = null
  /** What is marked now, so that nothing is marked anew that did not change. */
  let marked = '[]'
  let release = adopt()
  const view = new PeopleView({
    calls: peopleCalls(api.send, contract.id),
    language: () => language,
    redraw: show,
    announce,
    copy: async (text) => {
      try {
        await mount.ownerDocument.defaultView?.navigator.clipboard.writeText(text)
        return true
      } catch {
        return false
      }
    },
    print: null,
    goTo,
    find: (selector) => {
      const host = mount.parentElement
      return host?.shadowRoot?.querySelector<HTMLElement>(`.sees ${selector}`) ?? null
    },
    level: 3,
  })

  function adopt(): () => void {
    return adoptRules(mount, `@layer gpmi {\n${insist(partnerPaperStyles)}\n}`)
  }

  function goTo(block: string): void {
    // On a narrow screen the panel lies over the text.
    openPanel(null)
      .then(() => surface?.goTo(block))
      .catch(reportError)
  }

  function show(): void {
    mark()
    // Without a text of its own it has no button: it stands in the panel of people.
    showPanels([
      {
        name: 'sees',
        icon: html``,
        text: '',
        title: '',
        content: view.content(),
        run() {},
      },
    ])
  }

  function mark(): void {
    const partners = (view.people ?? []).filter(
      ({ role, withdrawnAt, answers }) =>
        role === 'partner' && withdrawnAt === null && answers.length > 0,
    )
    const now = JSON.stringify([language, partners])
    if (!surface || now === marked || (partners.length === 0 && marked === '[]')) return
    marked = partners.length === 0 ? '[]' : now
    surface.setMarks(
      (doc, decoration) => partnerMarks(doc, decoration, partners, language),
      'partner',
    )
  }

  const refresh = (): void => {
    view.refresh().catch(reportError)
  }
  const stop = changes.listen(['people', 'partner'], refresh)
  refresh()
  show()
  return {
    attach(now) {
      surface = now
      marked = '[]'
      mark()
    },
    changed() {},
    setLanguage(now) {
      language = now
      show()
    },
    refresh() {},
    updateRoot() {
      release()
      release = adopt()
    },
    destroy() {
      stop()
      release()
      view.close()
    },
  }
}
