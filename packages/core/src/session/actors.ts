import { type AnyActorRef, fromCallback, type Subscription } from 'xstate'
import { Driver } from './driver.js'
import type { DriverCommand, DriverEvent } from './events.js'
import type { Occurrence } from './report.js'
import { interiorOf, type Session, type SessionActor } from './session.js'
import { statePath } from './state-path.js'

/** The driver as an actor: invoked by the root of the chart, so it lives exactly as long. */
export const driver = fromCallback<DriverCommand, { session: Session; chart: AnyActorRef }>(
  ({ input, sendBack, receive }) => {
    const { session, chart } = input
    const interior = interiorOf(session)
    interior.requireFree(session.id)
    const made = new Driver(interior.settings, interior.sequence, interior.pulse, {
      post: (event: DriverEvent) => sendBack(event),
      busy: () => chart.getSnapshot().hasTag('busy'),
    })
    interior.attach(made, chart)
    receive((command) => made.perform(command))
    const letGo = () => {
      interior.detach(made)
      made.stop()
    }
    const watching = watch(chart as SessionActor, interior.settings.report, letGo)
    return () => {
      watching.unsubscribe()
      letGo()
    }
  },
)

/** Reports each change of state; with nobody to hear an actor's error it would end the whole process. */
function watch(
  chart: SessionActor,
  report: (occurrence: Occurrence) => void,
  onBroken: () => void,
): Subscription {
  let state = 'Created'
  let last: unknown
  return chart.subscribe({
    next: (snapshot) => {
      // progress that changes nothing comes by with every read
      if (snapshot === last) return
      last = snapshot
      const { value, context } = snapshot
      const { reason } = context
      const now = statePath(value)
      if (now === state) return
      state = now
      report(reason === undefined ? { type: 'state', state } : { type: 'state', state, reason })
    },
    error: (cause: unknown) => {
      report({ type: 'broken', cause })
      onBroken()
    },
  })
}
