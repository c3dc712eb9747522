import { html, nothing, type TemplateResult } from 'lit'
import { elementTexts } from '../messages/index.ts'
import { panelTexts } from '../messages/panels/index.ts'
import { peopleTexts } from '../messages/people/index.ts'
import { peopleHere } from '../sync/index.ts'
import type { FrameProps } from './frame.ts'
import { lateOf, outline, panelTitle } from './frame-panels.ts'
import { lookOf } from './people.ts'
import { helpPanel } from './views/help-panel.ts'
import { peoplePanel } from './views/people-panel.ts'
import { setAsidePanel } from './views/set-aside-panel.ts'
import { sheet } from './views/sheet.ts'
import type { PanelName } from './views/side-panel.ts'

/** What stands in a panel. */
export function panelContent(props: FrameProps, panel: PanelName): TemplateResult {
  const { contract, screen, actions, language, mode } = props
  const texts = panelTexts(language)
  const { me, participants, language: written } = contract.view!
  const here = peopleHere(contract.others)
  // Who was invited while this was open is not in the list that came with the contract.
  const all = [
    ...participants,
    ...here.filter(({ id }) => !participants.some((one) => one.id === id)),
  ]
  switch (panel) {
    case 'people':
      return html`${peoplePanel({
        texts,
        language,
        me,
        participants: all,
        here: mode === 'write' && props.contract.connection?.kind === 'live' ? here : null,
        lookOf: (participant) => lookOf(participant, participants, here),
        onGo: actions.goToPerson,
      })}${seen(props)}`
    case 'aside':
      return setAsidePanel({
        texts,
        list: contract.setAside,
        asking: screen.asking,
        canPutBack: props.writes && !screen.reading,
        onCopy: (text) => actions.copy(text, texts.aside.copied),
        onPutBack: (text) => actions.putBack(text, texts.aside.putBackDone),
        onAsk: (asking) => actions.show({ asking }),
        onDrop: (text) => actions.drop(text, texts.aside.dropped),
      })
    case 'help':
      return helpPanel(texts, props.modifier, written === language ? null : written)
    default:
      return lateOf(props, panel)?.content ?? html``
  }
}

/** Who can see the contract, below who is there now. */
function seen(props: FrameProps): TemplateResult | typeof nothing {
  const late = lateOf(props, 'sees')
  if (!late) return nothing
  return html`<h3>${peopleTexts(props.language).title}</h3>
    ${late.content}`
}

/** The same panel, or the list of questions, over the text on a narrow screen. */
export function openSheet(props: FrameProps, panel: PanelName | 'sections'): TemplateResult {
  return sheet({
    texts: elementTexts(props.language),
    title: panelTitle(props, panel),
    content: panel === 'sections' ? outline(props) : panelContent(props, panel),
    onClose: () => props.actions.show({ sheet: null }),
  })
}
