/** By the id of an entry: a sentence in which it is found, and one in which it is not. */
export type Examples = Readonly<Record<string, readonly [fires: string, calm: string]>>
