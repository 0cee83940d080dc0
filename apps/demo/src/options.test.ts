import { describe, expect, test } from 'vitest'
import { readCommand } from './options.js'

describe('a command line', () => {
  test('without a command is the demo with both sides', () => {
    expect(readCommand([])).toEqual({ name: 'demo', seconds: 12, rate: 400, store: 'memory' })
  })

  test('sets up a client', () => {
    const line =
      'client --host example.org --port 7 --version FIX.5.0SP2 --sender ME --target YOU --rate 0.5 --orders 3 --heartbeat 5 --reset --ca ca.pem --store redis://localhost'

    expect(readCommand(line.split(' '))).toEqual({
      name: 'client',
      host: 'example.org',
      port: 7,
      version: 'FIX.5.0SP2',
      sender: 'ME',
      target: 'YOU',
      rate: 0.5,
      orders: 3,
      heartbeat: 5,
      reset: true,
      tls: { caFile: 'ca.pem' },
      store: 'redis://localhost',
    })
  })

  test.each([
    ['broker --cfg a.cfg', { name: 'broker', cfg: 'a.cfg', store: 'memory' }],
    [
      'client --cfg a.cfg --rate 5 --orders 3 --store redis://x',
      { name: 'client', cfg: 'a.cfg', store: 'redis://x', rate: 5, orders: 3 },
    ],
  ])('%s leaves the session to the file', (line, command) => {
    expect(readCommand(line.split(' '))).toEqual(command)
  })

  test.each([
    ['--help', 'npm start -- broker --help'],
    ['broker --help', '--cfg FILE'],
    ['client --help', '--cfg FILE'],
    ['broker --help', '--verify-peer required|optional|off'],
    ['client --help', '--orders N'],
  ])('%s', (line, text) => {
    expect(readCommand(line.split(' '))).toMatchObject({
      name: 'help',
      text: expect.stringContaining(text),
    })
  })

  test.each([
    ['trade', "expected broker, client or an option, but got 'trade'"],
    ['--sekonds 4', "expected one of --seconds, --rate, --store, --help, but got '--sekonds'"],
    ['broker --port', '--port: expected N behind it'],
    ['broker --port --reset', '--port: expected N behind it'],
    ['client --port 0', "--port: expected a whole number from 1 to 65535, but got '0'"],
    ['client --version FIX.6', '--version: expected one of FIX.4.0, FIX.4.1, '],
    ['client --reset=no', "--reset: expected no value, but got 'no'"],
    ['client --verify-peer no', '--verify-peer: expected one of required, optional, off'],
    ['client --store disk', '--store: expected memory, lmdb:FOLDER or redis://host:port'],
    ['broker --cfg a.cfg --port 9001', '--cfg: expected no --port with it, the file says it'],
    ['client --heartbeat 5 --cfg a.cfg', '--cfg: expected no --heartbeat with it'],
    ['client --cfg a.cfg --ca ca.pem', '--cfg: expected no --ca with it'],
    ['broker --tls', '--tls: expected --cert and --key with it'],
  ])('%s is refused', (line, message) => {
    expect(() => readCommand(line.split(' '))).toThrow(message)
  })
})
