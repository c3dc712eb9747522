/** Milliseconds on the system's monotonic clock: the same in every process of this machine. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** @throws Error naming what was waited for, when it has not come within `limit` milliseconds */
export async function within<Value>(
  limit: number,
  what: string,
  promise: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Expected ${what} within ${limit} ms`)), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Looks every few milliseconds until it is so. */
export async function until(limit: number, what: string, isSo: () => boolean): Promise<void> {
  const end = now() + limit
  while (!isSo()) {
    if (now() > end) throw new Error(`Expected ${what} within ${limit} ms`)
    await pause(5)
  }
}
