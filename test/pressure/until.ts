/** Resolves once it is true, looked at in each turn of the loop: sockets take as many as they take. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await turn()
}

/** Resolves once this has been the same for so many turns of the loop: nothing more comes of itself. */
export async function still(value: () => number, turns = 200): Promise<number> {
  let last = value()
  for (let same = 0; same < turns; same++) {
    await turn()
    if (value() === last) continue
    last = value()
    same = 0
  }
  return last
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
