/** BlockNote's collaborative starter: Mantine, the default blocks, the y-websocket provider. */
import '@blocknote/core/fonts/inter.css'
import '@blocknote/mantine/style.css'
import { withCollaboration } from '@blocknote/core/yjs'
import { BlockNoteView } from '@blocknote/mantine'
import { useCreateBlockNote } from '@blocknote/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

const document_ = new Y.Doc()
const provider = new WebsocketProvider('ws://127.0.0.1:1234', 'example', document_)

function Page() {
  const editor = useCreateBlockNote(
    withCollaboration({
      collaboration: {
        provider,
        fragment: document_.getXmlFragment('document'),
        user: { name: 'Amina', color: '#2a6f97' },
      },
    }),
  )
  return createElement(BlockNoteView, { editor })
}

createRoot(document.body).render(createElement(Page))
