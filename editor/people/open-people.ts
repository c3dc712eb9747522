import { html } from 'lit'
import { peopleCalls } from '../api/index.ts'
import type { BesideOptions, BesideText } from '../beside/index.ts'
import { PeopleView } from './people-view.ts'

/**
 * Who can see the contract, in the panel of who is there. It asks the server when it opens and at each
 * notice that something changed, and draws itself anew. Null for who may not see it.
 */
export async function openPeople(options: BesideOptions): Promise<BesideText | null> {
  const { api, contract, changes, announce, mount, showPanels } = options
  if (!contract.rights.includes('see-people')) return null
  let { language } = options
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
    goTo: null,
    find: (selector) => {
      const host = mount.parentElement
      return host?.shadowRoot?.querySelector<HTMLElement>(`.sees ${selector}`) ?? null
    },
    level: 3,
  })

  function show(): void {
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

  const refresh = (): void => {
    view.refresh().catch(reportError)
  }
  const stop = changes.listen(['people', 'partner'], refresh)
  refresh()
  show()
  return {
    attach() {},
    changed() {},
    setLanguage(now) {
      language = now
      show()
    },
    refresh() {},
    updateRoot() {},
    destroy() {
      stop()
      view.close()
    },
  }
}
