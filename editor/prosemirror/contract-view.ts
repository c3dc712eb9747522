/**
 * The editing surface of one contract: a ProseMirror view in light DOM, bound to the shared document,
 * with the looks, keys and node views of a contract. All wiring of this folder is in this file.
 */
import { DOMParser, type Node } from 'prosemirror-model'
import { type Command as EditorCommand, NodeSelection, Plugin, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { contractSchema } from '../../schemas/document/index.ts'
import { adoptDocumentStyles, adoptRules } from '../styles/index.ts'
import {
  BoundDocument,
  caretsKey,
  noCarets,
  redoDepth,
  toRelative,
  undoDepth,
} from './binding/index.ts'
import { BlockHandle, blockAround } from './block-handle.ts'
import { findBlock } from './blocks.ts'
import { appendBlock, insertAt } from './commands/add-block.ts'
import { editingKeys } from './commands/keymap.ts'
import { setStyle } from './commands/lines.ts'
import { toggleMark } from './commands/marks.ts'
import { showCaret } from './commands/show-caret.ts'
import { make, setAttribute } from './dom.ts'
import { goalFieldsPlugin } from './goal-fields.ts'
import { guardPlugin, letThrough } from './guard.ts'
import { listPlacesPlugin } from './list-places.ts'
import { marksPlugins, setMarks } from './marks.ts'
import { pastePlugin } from './paste/paste-plugin.ts'
import type { PointingBar } from './pointing-bar.ts'
import { nobodyPoints, pointingKey } from './pointing-state.ts'
import { standIn } from './stand-in.ts'
import { SurfaceContext } from './surface-context.ts'
import type { Command, ContractView, ContractViewOptions, RemotePresence } from './types.ts'
import { nodeViews } from './views/index.ts'

/** What the browser may put into the text by itself, such as a `<b>` from a phone's keyboard. */
const typedMarkup = new DOMParser(contractSchema, [
  { tag: 'p, div', node: 'paragraph' },
  { tag: 'strong, b', mark: 'strong' },
  { tag: 'em, i', mark: 'em' },
])

/** Mounts the surface in `options.mount`. The caller destroys it. */
export function createContractView(options: ContractViewOptions): ContractView {
  const bound = new BoundDocument({
    doc: options.doc,
    random: options.random,
    mayWrite: () => context.editable,
    onRefused: () => options.announce(context.messages.unknown),
  })
  const context = new SurfaceContext(options, bound)
  const surface = make('div', { class: 'gpmi-surface' })
  const before = make('span', { tabindex: '-1', class: 'gpmi-edge' })
  const after = make('span', { tabindex: '-1', class: 'gpmi-edge' })
  const paper = make('div')
  surface.append(before, paper, after)
  options.mount.append(surface)
  let releaseStyles = adoptDocumentStyles(surface)
  let releaseLate = () => {}

  const keys = editingKeys(context, bound, () => bar?.focus() || handle.focus())
  /** Null until it is fetched. */
  let bar: PointingBar | null = null
  let others: readonly RemotePresence[] = []
  let pointing: RemotePresence['pointing'] = null
  let pointings = 0
  let frame = 0
  let destroyed = false
  let placed: { doc: Node; selection: Selection } | null = null
  let isThere = false
  let block: string | null = null
  let section: string | null = null

  const handle = new BlockHandle(context, (block) => contractView.pointTo(block))
  const view = new EditorView(
    { mount: paper },
    {
      state: bound.createState([
        guardPlugin(() => options.announce(context.messages.sectionFixed)),
        pastePlugin(context),
        ...keys.plugins,
        listPlacesPlugin(),
        goalFieldsPlugin(context),
        standIn(pointingKey, nobodyPoints, context.late, (late) => late.pointingPlugin(context)),
        ...marksPlugins(),
        standIn(caretsKey, noCarets, context.late, (late) => late.caretsPlugin()),
        new Plugin({ view: () => ({ update: placeChanged }) }),
      ]),
      nodeViews: nodeViews(context),
      domParser: typedMarkup,
      editable: () => context.editable,
      attributes: () => ({
        class: 'gpmi-paper',
        role: context.editable ? 'textbox' : 'document',
        'aria-label': context.messages.paper,
        lang: context.contractLanguage,
        spellcheck: 'true',
        ...(context.editable ? { 'aria-multiline': 'true' } : { tabindex: '0' }),
      }),
      scrollMargin: { top: 96, right: 0, bottom: 120, left: 0 },
      scrollThreshold: { top: 64, right: 0, bottom: 96, left: 0 },
    },
  )
  context.view = view
  paintSurface()

  surface.addEventListener('keydown', keydown)
  surface.addEventListener('pointerover', pointerOver)
  surface.addEventListener('click', clicked)
  view.dom.addEventListener('focus', arrived)

  function keydown(event: KeyboardEvent): void {
    const { target } = event
    if (event.defaultPrevented || !(target instanceof Element)) return
    if (handle.dom.contains(target) && event.key === 'Escape') {
      event.preventDefault()
      view.focus()
    } else if (!context.editable) return
    else if (target !== view.dom && keys.inControl(view, event)) event.preventDefault()
    else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      // At either end: the browser goes on from here, and not to the first field of the text.
      const edge = event.shiftKey ? before : after
      edge.focus({ preventScroll: true })
    }
  }

  function pointerOver(event: PointerEvent): void {
    // Not while text is being selected: the handle would come under the mouse.
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || view.composing) return
    if (event.target instanceof Element && view.dom.contains(event.target)) {
      const block = blockAround(event.target)
      if (block) handle.moveTo(block)
    }
  }

  /** Where nobody may write there is no caret to follow: a click or tap on a block brings its handle. */
  function clicked(event: MouseEvent): void {
    if (context.editable || !(event.target instanceof Element)) return
    handle.moveTo(blockAround(event.target))
  }

  function paintSurface(): void {
    setAttribute(surface, 'lang', context.language)
    setAttribute(surface, 'data-editable', context.editable)
    const { placeholder } = context.messages
    for (const [name, text] of Object.entries(placeholder)) {
      surface.style.setProperty(`--gpmi-say-${name}`, JSON.stringify(text))
    }
  }

  function placeChanged(current: EditorView): void {
    const { doc, selection } = current.state
    if (placed?.selection.eq(selection) && placed.doc === doc) return
    placed = { doc, selection }
    const { $from } = selection
    const inside =
      selection instanceof NodeSelection && selection.node.isBlock ? selection.node : null
    let innermost: string | null = inside ? String(inside.attrs.id) : null
    let outermost: string | null = null
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const { id } = $from.node(depth).attrs as { id?: string }
      innermost ??= id || null
      if (depth === 1) outermost = id || null
    }
    if (innermost !== block || outermost !== section) {
      if (pointing && innermost !== block && pointing.block !== innermost) setPointing(null)
      block = innermost
      section = outermost
      options.onPlace?.({ block, section })
    }
    if (!current.composing) moveHandle(current)
    tellPresence()
  }

  function moveHandle(current: EditorView): void {
    const { selection } = current.state
    const dom =
      selection instanceof NodeSelection && selection.node.isBlock
        ? elementOf(selection.from)
        : selection.$head.parent.isTextblock
          ? elementOf(selection.$head.before())
          : null
    handle.moveTo(dom ? blockAround(dom) : null)
  }

  function elementOf(pos: number | undefined): Element | null {
    const dom = pos === undefined ? null : view.nodeDOM(pos)
    return dom instanceof Element ? dom : null
  }

  /** Someone who has not gone into the text has a selection, as every editor, but is nowhere in it. */
  function arrived(): void {
    void context.late.fetch()
    if (isThere) return
    isThere = true
    tellPresence()
  }

  function tellPresence(): void {
    const state = isThere ? view.state : null
    if (state && state.doc !== bound.binding.shown) {
      // What was typed is only now being written, and others cannot find the place yet: told right after.
      placed = null
      return
    }
    const cursor = state && {
      anchor: toRelative(bound.binding, state.selection.anchor),
      head: toRelative(bound.binding, state.selection.head),
    }
    options.onPresence({ cursor, pointing })
  }

  function adoptLate(): void {
    const rules = context.late.now?.othersStyles
    releaseLate()
    if (rules) releaseLate = adoptRules(surface, rules)
  }

  /** Not before how they look is fetched: their names would stand in the text. */
  function showOthers(): void {
    const late = context.late.now
    // Where they point is shown here, with their names; the carets are the binding's.
    late?.setCarets(
      view,
      others.map((other) => ({ ...other, pointing: null })),
    )
    late?.setOthersPointing(view, others)
    bar?.update(others)
  }

  function setPointing(wanted: string | null): void {
    pointing = wanted === null ? null : { block: wanted, count: ++pointings }
    context.late.now?.setOwnPointing(view, wanted)
  }

  /** A command as the rest of the editor asks for it. */
  function named(command: EditorCommand): Command {
    return (dry = false) => {
      if (!context.editable) return false
      if (dry) return command(view.state, undefined, view)
      const done = command(view.state, view.dispatch, view)
      if (done) showCaret(view)
      return done
    }
  }

  const contractView: ContractView = {
    view,
    doc: options.doc,
    commands: {
      undo: (dry) => (dry ? undoDepth(view.state) > 0 : context.editable && bound.undo()),
      redo: (dry) => (dry ? redoDepth(view.state) > 0 : context.editable && bound.redo()),
      toggleMark: (mark) => named(toggleMark(contractSchema.marks[mark]!)),
      setStyle: (style) => named(setStyle(style)),
      addBlock: (parent, added) =>
        named((state, dispatch) => {
          const found = findBlock(state.doc, parent)
          if (!found) return false
          dispatch?.(appendBlock(state.tr, found.pos, added, options.random))
          return true
        }),
    },
    setEditable(editable) {
      if (context.editable === editable) return
      context.setEditable(editable)
      paintSurface()
      view.setProps({})
    },
    setLanguage(language) {
      context.setLanguage(language)
      paintSurface()
      view.setProps({})
    },
    setPresence(now) {
      others = now
      showOthers()
    },
    goTo(id) {
      const found = findBlock(view.state.doc, id)
      if (!found) return
      const { doc, tr } = view.state
      const selection =
        found.node.isAtom && NodeSelection.isSelectable(found.node)
          ? NodeSelection.create(doc, found.pos)
          : Selection.near(doc.resolve(found.pos + 1), 1)
      view.dispatch(tr.setSelection(selection))
      const arrive = (): void => {
        elementOf(findBlock(view.state.doc, id)?.pos)?.scrollIntoView({ block: 'start' })
        view.focus()
      }
      arrive()
      // On a phone the question in which it stands is shown only because the caret is in it now.
      const isShown = elementOf(found.pos)?.getClientRects().length
      if (!isShown) frame = requestAnimationFrame(arrive)
    },
    pointTo(id = block ?? undefined) {
      if (id === undefined || !findBlock(view.state.doc, id)) return
      setPointing(id)
      tellPresence()
      options.announce(context.messages.pointed)
    },
    fact: (key) => context.fact(key),
    setFact: (key, value) => context.setFact(key, value),
    addParts(parts) {
      context.addParts(parts)
      parts.moved(handle.block)
    },
    addToHandle: (buttons, moved) => handle.add(buttons, moved),
    setMarks: (make, layer) => setMarks(view, make, layer),
    insert: (into, after, blocks) =>
      named((state, dispatch) => {
        const tr = insertAt(state.tr, into, after, blocks, options.random)
        if (tr) dispatch?.(letThrough(tr))
        return tr !== null
      })(),
    together: (edit) => context.joinedEdits().run(edit),
    lost: null,
    onLost: null,
    updateRoot() {
      view.updateRoot()
      releaseStyles()
      releaseStyles = adoptDocumentStyles(surface)
      adoptLate()
    },
    destroy() {
      surface.removeEventListener('keydown', keydown)
      surface.removeEventListener('pointerover', pointerOver)
      surface.removeEventListener('click', clicked)
      view.dom.removeEventListener('focus', arrived)
      cancelAnimationFrame(frame)
      destroyed = true
      bar?.destroy()
      handle.destroy()
      view.destroy()
      bound.destroy()
      context.destroy()
      releaseStyles()
      releaseLate()
      surface.remove()
    },
  }
  context.late.whenThere((late) => {
    if (destroyed) return
    bar = new late.PointingBar(context, {
      find(id) {
        const found = findBlock(view.state.doc, id)
        return found && { text: late.shortText(found.node), element: elementOf(found.pos) }
      },
      goTo: (id) => contractView.goTo(id),
      leave: () => view.focus(),
    })
    surface.append(bar.dom)
    late.keepPlace(
      view,
      (text) => {
        isThere = false
        handle.moveTo(null)
        tellPresence()
        contractView.lost = text
        contractView.onLost?.()
      },
      handle,
    )
    adoptLate()
    showOthers()
    late.setOwnPointing(view, pointing?.block ?? null)
  })
  void context.late.fetch()
  return contractView
}
