/**
 * The link with which a person opens a contract. The token stands behind the `#`, so it is never sent
 * to a server or written in its logs by opening the page.
 */
export function contractLink(publicUrl: string, contract: string, token: string): string {
  return `${publicUrl}/contract.html?id=${contract}#token=${token}`
}
