/** A page without a framework, beside a demo (`npm start`) that lets this page ask. */
const editor = document.querySelector('gpmi-editor')
const line = document.querySelector('#state')

// A demo tells everyone its people and their tokens. Your own server gives a token to who is signed in.
const { contract, people } = await (await fetch(`${editor.getAttribute('server')}/api/demo`)).json()
const worker = people.find(({ role }) => role === 'worker')

editor.getToken = async () => worker.token
editor.setAttribute('contract', contract)

editor.addEventListener('gpmi-state', () => {
  line.textContent = editor.hasUnsaved ? 'Nog niet bewaard' : 'Bewaard'
})
