import type { NodeViewConstructor } from 'prosemirror-view'
import type { SurfaceContext } from '../surface-context.ts'
import { ClauseView } from './clause-view.ts'
import { CommitmentView } from './commitment-view.ts'
import { FactView } from './fact-view.ts'
import { GoalView } from './goal-view.ts'
import { ParagraphView } from './paragraph-view.ts'
import { SectionView } from './section-view.ts'
import { UnknownView } from './unknown-view.ts'

/** How each kind of node is shown: plain light DOM, nothing listening outside its own element. */
export function nodeViews(context: SurfaceContext): Record<string, NodeViewConstructor> {
  return {
    section: (node, _view, getPos) => new SectionView(context, node, getPos),
    goal: (node, _view, getPos) => new GoalView(context, node, getPos),
    commitment: (node, _view, getPos) => new CommitmentView(context, node, getPos),
    paragraph: (node, _view, _getPos, decorations) => new ParagraphView(context, node, decorations),
    clause: (node) => new ClauseView(context, node),
    fact: (node, _view, getPos) => new FactView(context, node, getPos),
    unknown: (node) => new UnknownView(context, node),
    unknown_inline: (node) => new UnknownView(context, node),
  }
}
