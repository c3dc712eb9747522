/**
 * The editor in React 19: one component, to copy into your own code.
 *
 *     <ContractEditor server="https://samen.example.be" contract="k3v9…" getToken={askOurServer} />
 *
 * React passes strings as attributes and listens with `on` before the name of an event. A function is a
 * property, and the script of the element may come later than the first rendering, so the ref sets it.
 */
import { useEffect, useRef, useState } from 'react'

/**
 * @param {object} props
 * @param {string} props.server where Samenspraak is
 * @param {string} props.contract the id of the contract
 * @param {() => Promise<string>} props.getToken asks your own server for a token; may be a new function at each rendering
 * @param {'write' | 'read'} [props.mode]
 * @param {'nl' | 'fr' | 'de'} [props.lang]
 * @param {(saved: boolean) => void} [props.onSaved] whether leaving now loses nothing
 * @param {() => void} [props.onSignedOut] your person has to sign in again
 */
export function ContractEditor({
  server,
  contract,
  getToken,
  mode = 'write',
  lang = 'nl',
  onSaved,
  onSignedOut,
}) {
  const element = useRef(null)
  const [problem, setProblem] = useState(null)

  useEffect(() => {
    element.current.getToken = getToken
  }, [getToken])

  function told({ target, detail: { state } }) {
    onSaved?.(!target.hasUnsaved)
    if (state.kind === 'signed-out') onSignedOut?.()
  }

  return (
    <>
      <script type="module" async src={`${server}/gpmi-editor.js`} />
      <gpmi-editor
        ref={element}
        server={server}
        contract={contract}
        mode={mode}
        lang={lang}
        ongpmi-ready={() => setProblem(null)}
        ongpmi-state={told}
        ongpmi-error={({ detail }) => setProblem(detail.message)}
      />
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
