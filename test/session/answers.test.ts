import type { Commit, SessionStore } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'

const ORDERS = 100

/** A memory store, and the commits that it was asked for. */
function noted(): { store: SessionStore; commits: Commit[] } {
  const store = memoryStore()
  const commits: Commit[] = []
  return {
    commits,
    store: {
      ...store,
      commit(id, commit) {
        commits.push(commit)
        return store.commit(id, commit)
      },
    },
  }
}

test('answers to one read leave while it is read on, each committed with the message it answers', async () => {
  const { store, commits } = noted()
  const desk = await loggedOnDesk({
    store,
    onMessage: (_, session) => {
      // two of each, so that no number of answers falls together with the end of a handler by chance
      session.send({ msgType: '8', fields: [[39, '0']] })
      session.send({ msgType: '8', fields: [[39, '2']] })
    },
  })
  commits.length = 0

  await desk.receives(...Array.from({ length: ORDERS }, (_, n) => `35=D|34=${n + 2}|`))

  expect(desk.sent()).toHaveLength(2 * ORDERS)
  expect(commits.length).toBeGreaterThan(5)
  for (const { first, sent, nextIn } of commits)
    expect(first + sent.length - 2, `answers up to ${nextIn}`).toBe(2 * (nextIn - 2))
})
