import { DOMParser, DOMSerializer, Fragment, type Node, Slice } from 'prosemirror-model'
import { Plugin, Selection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { contractSchema } from '../../../schemas/document/index.ts'
import { nodeOf, withNewIds } from '../blocks.ts'
import { crossesStructure, eraseText } from '../commands/erase.ts'
import type { SurfaceContext } from '../surface-context.ts'
import { insertBlocks } from './insert.ts'
import { plainText, shownText } from './plain-text.ts'
import { readText } from './read-text.ts'

/** Reads a clipboard's markup our way; ProseMirror asks it in place of its own parser. */
class ClipboardParser extends DOMParser {
  readonly #context: SurfaceContext

  constructor(context: SurfaceContext) {
    super(contractSchema, [])
    this.#context = context
  }

  override parseSlice(dom: globalThis.Node): Slice {
    const { definition, late, options } = this.#context
    const markup = dom as unknown as ParentNode
    const blocks = late.now
      ? late.now.readMarkup(markup, { hasFact: (key) => Object.hasOwn(definition.facts, key) })
      : readText(plainText(markup))
    return new Slice(Fragment.from(blocks.map((block) => nodeOf(block, options.random))), 0, 0)
  }
}

/** Writes what is copied our way; until that is fetched as ProseMirror does. */
class ClipboardWriter extends DOMSerializer {
  readonly #context: SurfaceContext

  constructor(context: SurfaceContext) {
    super(
      DOMSerializer.nodesFromSchema(contractSchema),
      DOMSerializer.marksFromSchema(contractSchema),
    )
    this.#context = context
  }

  override serializeFragment(
    ...given: Parameters<DOMSerializer['serializeFragment']>
  ): ReturnType<DOMSerializer['serializeFragment']> {
    const late = this.#context.late.now
    return late
      ? late.clipboardSerializer(this.#context).serializeFragment(...given)
      : super.serializeFragment(...given)
  }
}

/** Copying, cutting, pasting and dropping: one way in, cleaned to the schema, with new ids. */
export function pastePlugin(context: SurfaceContext): Plugin {
  const { late } = context
  const { random } = context.options
  function insert(view: EditorView, slice: Slice, label: 'paste' | 'drop'): void {
    const nodes: Node[] = []
    slice.content.forEach((node) => {
      nodes.push(node.isInline ? contractSchema.node('paragraph', {}, node) : node)
    })
    if (nodes.length === 0) return
    const tr = insertBlocks(view.state, nodes, random)
    view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', label))
  }
  return new Plugin({
    props: {
      clipboardParser: new ClipboardParser(context),
      clipboardSerializer: new ClipboardWriter(context),
      clipboardTextSerializer: (slice) => late.now?.clipboardText(context, slice) ?? '',
      transformCopied: withoutWrappers,
      // ProseMirror would rebuild the wrappers of its own clipboard; ours says them itself.
      transformPastedHTML: (html) => html.replaceAll('data-pm-slice=', 'data-from='),
      clipboardTextParser: (text) =>
        new Slice(Fragment.from(readText(text).map((block) => nodeOf(block, random))), 0, 0),
      transformPasted: (slice) =>
        new Slice(withNewIds(slice.content, random), slice.openStart, slice.openEnd),
      handlePaste(view, _event, slice) {
        insert(view, slice, 'paste')
        return true
      },
      handleDrop(view, event, slice, moved) {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (!at) return true
        const { selection } = view.state
        if (moved && at.pos >= selection.from && at.pos <= selection.to) return true
        let target = at.pos
        const tr = view.state.tr
        if (moved) {
          if (crossesStructure(view.state)) eraseText(tr, selection.from, selection.to)
          else tr.deleteSelection()
          target = tr.mapping.map(target)
        }
        view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(target))))
        insert(view, slice, 'drop')
        view.focus()
        return true
      },
      handleDOMEvents: {
        paste(view, event) {
          if (late.now || !context.editable) return false
          void late.fetch()
          const text = event.clipboardData?.getData('text/plain')
          if (!text) return false
          event.preventDefault()
          view.pasteText(text, event)
          return true
        },
        copy: (view, event) => !late.now && takeShown(view, event),
        cut(view, event) {
          const crosses = crossesStructure(view.state)
          if ((late.now && !crosses) || !event.clipboardData) return false
          const { selection } = view.state
          if (late.now) {
            const { dom, text } = view.serializeForClipboard(selection.content())
            event.preventDefault()
            event.clipboardData.setData('text/html', dom.innerHTML)
            event.clipboardData.setData('text/plain', text)
          } else if (!takeShown(view, event)) return false
          if (context.editable) {
            const { tr } = view.state
            const cut = crosses ? eraseText(tr, selection.from, selection.to) : tr.deleteSelection()
            view.dispatch(cut.scrollIntoView())
          }
          return true
        },
      },
    },
  })
}

/** Copies the selection as it is shown. @returns false when nothing is selected */
function takeShown(view: EditorView, event: ClipboardEvent): boolean {
  const text = shownText(view.dom)
  if (view.state.selection.empty || text === '' || !event.clipboardData) return false
  event.preventDefault()
  event.clipboardData.setData('text/plain', text)
  return true
}

/** Text copied inside one card is that text, and not the card around it. */
function withoutWrappers(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice
  const wrapper = content.childCount === 1 ? content.firstChild! : null
  return wrapper && !wrapper.isTextblock && openStart > 0 && openEnd > 0
    ? withoutWrappers(new Slice(wrapper.content, openStart - 1, openEnd - 1))
    : slice
}
