/** What the page of the portal does around the element: give tokens, and say whether all is saved. */
const editor = document.querySelector('gpmi-editor')
const line = document.querySelector('#portal-state')

// Asked again before every use. The cookie of this portal says who asks; the answer is not kept.
editor.getToken = async () => {
  const answer = await fetch('/token', { method: 'POST', body: editor.contract, cache: 'no-store' })
  if (!answer.ok) throw new Error('Not signed in here any more')
  return answer.text()
}

editor.addEventListener('gpmi-ready', () => {
  line.textContent = 'Het contract is open.'
})
editor.addEventListener('gpmi-error', ({ detail }) => {
  line.textContent = detail.message
})
// Who signs in here again can go on at once, without loading the page anew.
editor.addEventListener('gpmi-state', ({ detail }) => {
  if (detail.state.kind === 'signed-out') line.textContent = 'Meld je opnieuw aan.'
})
