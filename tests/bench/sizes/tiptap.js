/** Tiptap's collaborative starter: StarterKit, Collaboration, carets, the Hocuspocus provider. */
import { HocuspocusProvider } from '@hocuspocus/provider'
import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { StarterKit } from '@tiptap/starter-kit'
import * as Y from 'yjs'

const document_ = new Y.Doc()
const provider = new HocuspocusProvider({
  url: 'ws://127.0.0.1:1234',
  name: 'example',
  document: document_,
})

new Editor({
  element: document.body,
  extensions: [
    StarterKit.configure({ undoRedo: false }),
    Collaboration.configure({ document: document_ }),
    CollaborationCaret.configure({ provider, user: { name: 'Amina', color: '#2a6f97' } }),
  ],
})
