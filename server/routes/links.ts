/**
 * The link with which a person opens a contract. The token stands behind the `#`, so it is never sent
 * to a server or written in its logs by opening the page.
 * @param token empty: they sign in otherwise
 */
export function contractLink(publicUrl: string, contract: string, token: string): string {
  return `${publicUrl}/contract.html?id=${contract}${token === '' ? '' : `#token=${token}`}`
}

/**
 * The link of an invitation. The secret stands behind the `#`, so that opening the page sends it to
 * nobody; the page sends it when the person goes on.
 */
export function invitationLink(publicUrl: string, secret: string): string {
  return `${publicUrl}/uitnodiging.html#${secret}`
}

/** The link with which a worker opens the list of their contracts; the token stands as above. */
export function workerLink(publicUrl: string, token: string): string {
  return `${publicUrl}/#token=${token}`
}
