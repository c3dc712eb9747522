/** The other side of `/frame.html`: for a portal whose pages run no script but their own. */
const frame = document.querySelector('#contract')
const line = document.querySelector('#portal-state')
const { contract, server } = frame.dataset
const origin = new URL(server).origin

const tell = (message) => frame.contentWindow.postMessage({ samenspraak: 1, ...message }, origin)

async function token() {
  const answer = await fetch('/token', { method: 'POST', body: contract, cache: 'no-store' })
  return answer.ok ? answer.text() : null
}

// Each time the frame is loaded, also by the back button. It is loaded once this listens, and not before.
frame.addEventListener('load', () => tell({ type: 'open', contract, lang: 'nl' }))

addEventListener('message', async (event) => {
  // From our frame, from its origin, and in the protocol that we speak; anything else is not for us.
  if (event.source !== frame.contentWindow || event.origin !== origin) return
  const message = event.data
  if (message?.samenspraak !== 1) return
  if (message.type === 'needs-token') tell({ type: 'token', id: message.id, token: await token() })
  if (message.type === 'ready') line.textContent = 'Het contract is open.'
  if (message.type === 'state') line.textContent = message.saved ? 'Bewaard.' : 'Nog niet bewaard.'
  if (message.type === 'closed') line.textContent = `Gesloten (${message.code}).`
  if (message.type === 'resize') frame.dataset.height = message.height
})

frame.src = `${server}/frame.html`
