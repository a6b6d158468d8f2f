import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { startServer } from '../../src/http/start-server.ts'

it('lets an answer under way finish before it stops', async () => {
  let finish = (_: Response) => {}
  let arrived = () => {}
  const underWay = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const fetchSlowly = () => {
    arrived()
    return new Promise<Response>((resolve) => {
      finish = resolve
    })
  }
  const server = await startServer({ fetch: fetchSlowly, host: '127.0.0.1', port: 0 })
  const answer = fetch(server.url)
  await underWay
  const stopped = server.stop()
  await expect(fetch(server.url)).rejects.toThrow()
  finish(new Response('done'))
  expect(await (await answer).text()).toBe('done')
  await stopped
})

it('says that a port is taken', async () => {
  const fetchNothing = () => new Response()
  const first = await startServer({ fetch: fetchNothing, host: '127.0.0.1', port: 0 })
  const port = Number(new URL(first.url).port)
  await expect(startServer({ fetch: fetchNothing, host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use`,
  )
  await first.stop()
})

it.each([
  ['Chinese characters in the address', 'GET /v1/ask?q=香山 HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'percent-encoded'],
  ['what is no HTTP', 'hello\r\n\r\n', 400, 'not HTTP'],
  ['endless headers', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'too large'],
])('answers %s with a problem', async (_what, request, status, detail) => {
  const server = await startServer({ fetch: () => new Response(), host: '127.0.0.1', port: 0 })
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  let reply = ''
  socket.on('data', (chunk) => {
    reply += chunk
  })
  socket.write(request)
  await once(socket, 'close')
  expect(reply).toContain(`HTTP/1.1 ${status} `)
  expect(reply).toContain('Content-Type: application/problem+json')
  expect(JSON.parse(reply.split('\r\n\r\n')[1]!)).toMatchObject({ status, detail: expect.stringContaining(detail) })
  await server.stop()
})
