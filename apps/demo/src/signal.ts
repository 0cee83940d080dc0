/** A promise that is settled from outside. */
export interface Signal<T> {
  readonly promise: Promise<T>
  resolve(value: T): void
  reject(cause: unknown): void
}

export function signal<T>(): Signal<T> {
  let resolve!: (value: T) => void
  let reject!: (cause: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  promise.catch(() => undefined) // whoever awaits it hears of it
  return { promise, resolve, reject }
}
